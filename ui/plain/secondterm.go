package plain

import (
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
)

// secondTerm asks from which year g is to be played anew and what the new game is
// called, and starts it. It returns no game where the player goes back.
func (d *door) secondTerm(g *shelf.Game) (*session.Session, error) {
	d.talk.say(shelf.TermAbout)
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
	d.talk.say("The second term is saved as " + shelf.File(path) + ".")
	return d.open(path)
}

// termYear asks for the year from which a game is played anew.
func (d *door) termYear(g *shelf.Game) (year int, ok bool, err error) {
	first, last, usual := g.Terms()
	for {
		line, err := d.ask("Play anew from which year, " + strconv.Itoa(first) + " to " + strconv.Itoa(last) + "? Enter is year " +
			strconv.Itoa(usual) + ", b goes back.")
		if err != nil || isBack(line) {
			return 0, false, err
		}
		if line == "" {
			return usual, true, nil
		}
		if n, bad := strconv.Atoi(line); bad == nil && n >= first && n <= last {
			return n, true, nil
		}
		d.talk.say("That is none of its years.")
	}
}

// termName asks what the new game is called.
func (d *door) termName(old clean.Text) (string, error) {
	prompt := "What is the new game called? Enter gives it no name."
	if old != (clean.Text{}) {
		prompt = "What is the new game called? Enter keeps " + old.String() + "."
	}
	line, err := d.ask(prompt)
	if err != nil {
		return "", err
	}
	if line == "" {
		return old.String(), nil
	}
	return clean.Fit(line, saves.MaxName).String(), nil
}
