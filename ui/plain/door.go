package plain

import (
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
}

// Enter asks what to play and plays it over lines, as [Play] does.
func Enter(h House, in io.Reader, out io.Writer) error {
	d := &door{house: h, talk: newTalk(in, out)}
	d.talk.greet(&h.Manner)
	g, err := d.choose()
	switch {
	case errors.Is(err, errLeft):
		d.talk.say(say.Text("You have left."))
	case errors.Is(err, errEnded):
		d.talk.say(say.Text("The input has ended."))
	case err != nil:
		return err
	default:
		return (&table{game: g, talk: d.talk, manner: &d.house.Manner}).run()
	}
	return d.talk.err
}

// ask says a prompt and returns the line typed; leaving needs no second word,
// because nothing is lost by it.
func (d *door) ask(prompt string) (string, error) {
	d.talk.say(prompt)
	line, err := d.talk.hear()
	for err == nil && isAgain(line) {
		d.talk.speak(d.talk.last)
		d.talk.say(prompt)
		line, err = d.talk.hear()
	}
	if err == nil && isQuit(line) {
		err = errLeft
	}
	return line, err
}

// choose asks until a game is chosen.
func (d *door) choose() (*session.Session, error) {
	for {
		last, going := d.unfinished()
		prompt := say.Textf("Press Enter for a new game of %s; type scenarios for others, saves for the saved games, or a question mark for more.", d.house.Title)
		if going {
			prompt = say.Textf("Press Enter to continue %s; type new for a new game of %s, scenarios for others, saves for the saved games, or a question mark for more.", shelf.Name(last), d.house.Title)
		}
		line, err := d.ask(prompt)
		if err != nil {
			return nil, err
		}
		var g *session.Session
		words := heard(line)
		switch word := vocabulary.Heard(line); {
		case word == "" && going, word == "continue" && going:
			g, err = d.open(last.Path)
		case word == "", word == "new":
			return d.house.New(nil)
		case word == "saves" || word == "saved games":
			g, err = d.saves()
		case word == "paste":
			g, err = d.paste()
		case word == "scenarios":
			g, err = d.scenarios()
		case word == "practice":
			err = d.rehearse()
		case word == "how":
			d.talk.speak(tell.How())
		case word == "believe":
			r := sim.Standard("knowledge")
			d.talk.speak(tell.Believe(&r))
		case d.talk.general(&d.house.Manner, &scenarios.Scenario{}, words):
		case isHelp(line):
			d.talk.explain(doorHelp())
		default:
			d.talk.say(say.Text("That is not a command here."))
		}
		if g != nil || err != nil {
			return g, err
		}
	}
}

// doorHelp says what can be typed before a game is chosen.
func doorHelp() page.Page {
	return page.Page{Title: say.Text("What can be typed"), Blocks: []page.Block{page.Facts{Items: append([]page.Fact{
		{Label: say.Text("Enter alone"), Value: say.Text("continues the last game, or starts a new one where there is none")},
		{Label: say.Text(continueWord), Value: say.Text("goes on with the last game that is not finished")},
		{Label: say.Text(newWord), Value: say.Text("starts a new game")},
		{Label: say.Text(savesWord), Value: say.Text("says the saved games, to continue, replay, compare, verify or hand on")},
		{Label: say.Text(scenariosWord), Value: say.Text("says all scenarios, to start a new game of one")},
		{Label: say.Text(practiceWord), Value: say.Text("plays a practice year, of which nothing is saved")},
		{Label: say.Text(pasteWord), Value: say.Text("takes the code of a game")},
		{Label: say.Text(howWord), Value: say.Text("says how the game works")},
		{Label: say.Text(believeWord), Value: say.Text("says how the model works, and why anybody should believe it")},
	}, append(generalHelp(), page.Fact{Label: "q", Value: say.Text("leaves")})...)}}}
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
	t.say(say.Textf("That did not work: %s.", strings.TrimRight(say.Why(err), ".")))
}
