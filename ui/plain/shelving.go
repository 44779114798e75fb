package plain

import (
	"strconv"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// saves says the saved games and opens the one that is chosen. It returns no
// game where the player goes back.
func (d *door) saves() (*session.Session, error) {
	for {
		all, err := d.house.Saves()
		if err != nil {
			d.sorry(err)
			return nil, nil
		}
		path, err := d.talk.pick(d.ask, shelf.Rows(all), say.Text("look at it"))
		if path == "" || err != nil {
			return nil, err
		}
		if g, err := d.look(path, ""); g != nil || err != nil {
			return g, err
		}
	}
}

// pick says saved games and returns the file of the one whose number is typed;
// none where the player goes back.
func (t *talk) pick(ask func(prompt string) (string, error), rows []shelf.Row, doing string) (string, error) {
	defer t.at(t.place) // where the list was asked for
	t.at(place{where: func() string { return say.Text("You are at the list of saved games.") }})
	t.speak(shelf.List(rows))
	if len(rows) == 0 {
		return "", nil
	}
	for {
		line, err := ask(say.Textf("Type the number of a game to %s, or Enter to go back.", doing))
		if err != nil || line == "" || isBack(line) {
			return "", err
		}
		if n, bad := strconv.Atoi(line); bad == nil && n >= 1 && n <= len(rows) {
			return rows[n-1].Path, nil
		}
		t.hint(say.Textf("The games have numbers from 1 to %d.", len(rows)))
	}
}

// look says what the save at path is and does with it what is typed. said is put
// before; it may be empty. It returns a game where one is to be played.
func (d *door) look(path, said string) (*session.Session, error) {
	if said != "" {
		d.talk.hint(said)
	}
	g := shelf.Look(path)
	d.talk.speak(offers(&g))
	for {
		d.talk.at(place{words: doings(&g), where: func() string { return say.Textf("You are looking at a saved game: %s.", shelf.File(path)) }})
		open := g.Doings()[shelf.Continue].Shut == ""
		prompt := say.Text("Type a word from the list, or Enter to go back.")
		if open {
			prompt = say.Text("Type a word from the list, Enter to continue, or b to go back.")
		}
		line, err := d.ask(prompt)
		switch {
		case err != nil:
			return nil, err
		case isBack(line), line == "" && !open:
			return nil, nil
		case isHelp(line):
			d.talk.speak(offers(&g))
			continue
		}
		if played, back, err := d.word(&g, line); played != nil || back || err != nil {
			return played, err
		}
	}
}

// offers says what a game is and what can be done with it.
func offers(g *shelf.Game) page.Page {
	p := g.About()
	facts := page.Facts{}
	for _, w := range g.Doings() {
		note := w.Note
		if w.Shut != "" {
			note = say.Textf("not now: %s", w.Shut)
		}
		facts.Items = append(facts.Items, page.Fact{Label: say.Text(w.Word), Value: w.Label, Note: note})
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What can be typed")}, facts)
	return p
}

// doings are the words of what can be done with a game.
func doings(g *shelf.Game) (words tell.Vocabulary) {
	for _, w := range g.Doings() {
		words = append(words, w.Word)
	}
	return words
}

// word does what a word says. It returns a game where one is to be played, and
// whether it leads back to the list.
func (d *door) word(g *shelf.Game, line string) (played *session.Session, back bool, err error) {
	if line == "" {
		line = say.Text(g.Doings()[shelf.Continue].Word)
	}
	for _, w := range g.Doings() {
		switch {
		case !tell.IsTyped(line, w.Word):
		case w.Shut != "":
			d.talk.hint(w.Shut)
			return nil, false, nil
		default:
			return d.deed(g, w.Deed)
		}
	}
	d.talk.hint(say.Text("That is not a word of the list. A question mark says the list again."))
	return nil, false, nil
}

func (d *door) deed(g *shelf.Game, deed shelf.Deed) (played *session.Session, back bool, err error) {
	switch deed {
	case shelf.Continue:
		played, err = d.open(g.Path)
	case shelf.Replay:
		err = d.replay(g)
	case shelf.SecondTerm:
		played, err = d.secondTerm(g)
	case shelf.Compare:
		err = d.compare(g)
	case shelf.Verify:
		d.say(g.Verify())
	case shelf.CopyCode:
		d.code(g)
	case shelf.Repair:
		p, path, wrong := g.Repair()
		d.say(p, wrong)
		return nil, wrong == nil && path != "", nil
	}
	return played, false, err
}

// say says a page, or why there is none.
func (d *door) say(p page.Page, err error) {
	if err != nil {
		d.sorry(err)
		return
	}
	d.talk.speak(p)
}
