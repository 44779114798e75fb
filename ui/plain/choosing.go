package plain

import (
	"errors"
	"strconv"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// scenarios says all scenarios and starts a game of the one whose number is
// typed. It returns no game where the player goes back.
func (d *door) scenarios() (*session.Session, error) {
	all, err := d.house.All()
	if err != nil {
		d.sorry(err)
		return nil, nil
	}
	all, _ = tell.Offered(all)
	list := page.Bullets{Numbered: true}
	for i := range all {
		sc := &all[i]
		list.Items = append(list.Items, page.Text{Text: tell.OfferLabel(sc) + ". " + tell.OfferAbout(sc)})
	}
	d.talk.at(place{where: func() string { return say.Text("You are choosing a scenario for a new game.") }})
	d.talk.speak(page.Page{Title: say.Text("The scenarios"), Blocks: []page.Block{list}})
	for {
		line, err := d.ask(say.Text("Type the number of a scenario to start a game of it, or Enter to go back."))
		if err != nil || line == "" || isBack(line) {
			return nil, err
		}
		if n, bad := strconv.Atoi(line); bad == nil && n >= 1 && n <= len(all) {
			return d.house.New(&all[n-1])
		}
		d.talk.hint(say.Textf("The scenarios have numbers from 1 to %d.", len(all)))
	}
}

// rehearse plays a practice year and comes back to the door. It is always
// accompanied.
func (d *door) rehearse() error {
	g, err := d.house.Practice()
	if err != nil {
		d.sorry(err)
		return nil
	}
	t := &table{game: g, talk: d.talk, manner: &Manner{Coach: true}, practice: true}
	if err := t.play(); !errors.Is(err, errLeft) {
		return err
	}
	return nil
}
