package plain

import (
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
)

// secondTerm asks from which year g is to be played anew and what the new game is
// called, and starts it. It returns no game where the player goes back.
func (d *door) secondTerm(g *shelf.Game) (*session.Session, error) {
	d.talk.say(shelf.TermAbout())
	year, ok, err := d.termYear(g)
	if !ok || err != nil {
		return nil, err
	}
	name, err := d.termName(g.Saved.Name)
	if err != nil {
		return nil, err
	}
	path, err := g.Term(year, name, d.house.Dir)
	if err != nil {
		d.sorry(err)
		return nil, nil
	}
	d.talk.say(say.Textf("The second term is saved as %s.", shelf.File(path)))
	return d.open(path)
}

// termYear asks for the year from which a game is played anew.
func (d *door) termYear(g *shelf.Game) (year int, ok bool, err error) {
	first, last, usual := g.Terms()
	for {
		line, err := d.ask(say.Textf("Play anew from which year, %d to %d? Enter is year %d, b goes back.", first, last, usual))
		if err != nil || isBack(line) {
			return 0, false, err
		}
		if line == "" {
			return usual, true, nil
		}
		if n, bad := strconv.Atoi(line); bad == nil && n >= first && n <= last {
			return n, true, nil
		}
		d.talk.hint(say.Text("That is none of its years."))
	}
}

// termName asks what the new game is called.
func (d *door) termName(old clean.Text) (string, error) {
	prompt := say.Text("What is the new game called? Enter gives it no name.")
	if old != (clean.Text{}) {
		prompt = say.Textf("What is the new game called? Enter keeps %s.", old.String())
	}
	line, err := d.askFor(prompt)
	if err != nil {
		return "", err
	}
	if line == "" {
		return old.String(), nil
	}
	return clean.Fit(line, saves.MaxName).String(), nil
}
