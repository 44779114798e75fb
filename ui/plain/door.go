package plain

import (
	"cmp"
	"errors"
	"io"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// A House is where games are kept and made.
type House struct {
	Dir      string // for new saves
	Title    string // of the scenario of a new game
	Fresh    bool   // an empty line starts a new game, even where one can be continued
	Saves    func() ([]saves.Listing, error)
	All      func() ([]scenarios.Scenario, error)
	New      func(sc *scenarios.Scenario) (*session.Session, error) // of the usual scenario where sc is nil
	Open     func(path string) (*session.Session, error)
	Practice func() (*session.Session, error)
	Manner
}

// A door is where a player chooses what to play, or looks at saved games.
type door struct {
	house House
	talk  *talk
	after bool // a game was played to its end here
}

// Enter asks what to play and plays it over lines, as [Play] does.
func Enter(h House, in io.Reader, out io.Writer) error {
	d := &door{house: h, talk: newTalk(in, out)}
	d.talk.greet(&h.Manner)
	for {
		g, err := d.choose()
		switch {
		case errors.Is(err, errLeft):
			d.talk.hint(say.Text("You have left."))
			return d.talk.err
		case errors.Is(err, errEnded):
			d.talk.hint(say.Text("The input has ended."))
			return d.talk.err
		case err != nil:
			return err
		}
		over, err := (&table{game: g, talk: d.talk, manner: &d.house.Manner}).run()
		if !over || err != nil {
			return err
		}
		_ = g.Close() // everything chosen is in its file already, and the file can be looked at now
		d.after = true
		d.talk.knows[atDoor] = false
	}
}

// ask says a prompt and returns the line typed, its first word in English where it is
// a word of the place. What can be typed everywhere is done meanwhile.
func (d *door) ask(prompt string) (string, error) {
	for {
		line, err := d.askFor(prompt)
		if err != nil {
			return "", err
		}
		line, heeded := d.talk.heeds(&d.house.Manner, &scenarios.Scenario{}, line)
		switch {
		case isQuit(line):
			return "", errLeft
		case !heeded:
			return line, nil
		}
		prompt = cmp.Or(d.talk.place.next, prompt)
	}
}

// askFor says a prompt and returns the line typed, which may be any text but the whole
// word for leaving. That needs no second word, because nothing is lost by it.
func (d *door) askFor(prompt string) (string, error) {
	d.talk.hint(prompt)
	line, err := d.talk.hear()
	if err == nil && isQuit(line) {
		err = errLeft
	}
	return line, err
}

// choose asks until a game is chosen.
func (d *door) choose() (*session.Session, error) {
	for {
		last, going := d.unfinished()
		full, short := d.prompts(last, going)
		d.talk.at(place{words: doorWords, next: short, where: func() string { return say.Text("You are at the start of the program: no game is open.") }})
		line, err := d.ask(d.talk.once(atDoor, full, short))
		if err != nil {
			return nil, err
		}
		g, err := d.does(line, last, going)
		if g != nil || err != nil {
			return g, err
		}
	}
}

// prompts say what an empty line does, and what can be typed.
func (d *door) prompts(last saves.Listing, going bool) (full, short string) {
	switch {
	case d.after:
		return say.Text("Press Enter to leave; type new for another game, saves to play this one anew from one of its years, to replay it, to set it beside another or to hand it on, or a question mark for more."),
			say.Text("Press Enter to leave, or type new, saves or a question mark.")
	case going:
		return say.Textf("Press Enter to continue %s; type new for a new game of %s, scenarios for others, saves for the saved games, or a question mark for more.", shelf.Name(last), d.house.Title),
			say.Textf("Press Enter to continue %s, or type new, scenarios, saves or a question mark.", shelf.Name(last))
	}
	return say.Textf("Press Enter for a new game of %s; type scenarios for others, saves for the saved games, or a question mark for more.", d.house.Title),
		say.Textf("Press Enter for a new game of %s, or type scenarios, saves or a question mark.", d.house.Title)
}

// does does what a line says. It returns no game where that leads back to the door.
func (d *door) does(line string, last saves.Listing, going bool) (g *session.Session, err error) {
	switch {
	case line == "" && d.after:
		return nil, errLeft
	case line == "" && going, line == "continue" && going:
		return d.open(last.Path)
	case line == "", line == "new":
		return d.house.New(nil)
	case line == "saves" || line == "saved games":
		return d.saves()
	case line == "paste":
		return d.paste()
	case line == "scenarios":
		return d.scenarios()
	case line == "practice":
		return nil, d.rehearse()
	case line == "how":
		d.talk.speak(tell.How())
	case line == "believe":
		r := sim.Standard("knowledge")
		d.talk.speak(tell.Believe(&r))
	case isHelp(line):
		d.talk.help(d.can()...)
	default:
		d.talk.unknown(line)
	}
	return nil, nil
}

// can is what can be typed before a game is chosen.
func (d *door) can() []page.Fact {
	enter := say.Text("continues the last game, or starts a new one where there is none")
	if d.after {
		enter = say.Text("leaves")
	}
	return []page.Fact{
		{Label: say.Text("Enter alone"), Value: enter},
		{Label: say.Text(continueWord), Value: say.Text("goes on with the last game that is not finished")},
		{Label: say.Text(newWord), Value: say.Text("starts a new game")},
		{Label: say.Text(savesWord), Value: say.Text("says the saved games, to continue, replay, compare, verify or hand on")},
		{Label: say.Text(scenariosWord), Value: say.Text("says all scenarios, to start a new game of one")},
		{Label: say.Text(practiceWord), Value: say.Text("plays a practice year, of which nothing is saved")},
		{Label: say.Text(pasteWord), Value: say.Text("takes the code of a game")},
		{Label: say.Text(howWord), Value: say.Text("says how the game works")},
		{Label: say.Text(believeWord), Value: say.Text("says how the model works, and why anybody should believe it")},
		{Label: "q", Value: say.Text("leaves")},
	}
}

// unfinished returns the newest save that can be played on, as far as is known.
func (d *door) unfinished() (saves.Listing, bool) {
	all, err := d.house.Saves()
	if err != nil || d.house.Fresh {
		return saves.Listing{}, false // what is wrong with the folder shows when a game is saved
	}
	for _, l := range all {
		if l.Err == nil && !l.Ended {
			return l, true
		}
	}
	return saves.Listing{}, false
}

// open goes on with the save at path. Why it cannot is said, and leads back.
func (d *door) open(path string) (*session.Session, error) {
	g, err := d.house.Open(path)
	if err != nil {
		d.sorry(err)
		return nil, nil
	}
	return g, nil
}

// sorry says why something could not be done.
func (d *door) sorry(err error) { d.talk.sorry(err) }

func (t *talk) sorry(err error) {
	t.hint(say.Textf("That did not work: %s.", strings.TrimRight(say.Why(err), ".")))
}
