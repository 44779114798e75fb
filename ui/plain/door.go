package plain

import (
	"errors"
	"io"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
)

// A House is where games are kept and made.
type House struct {
	Dir   string // for new saves
	Title string // of the scenario of a new game
	Fresh bool   // an empty line starts a new game, even where one can be continued
	Saves func() ([]saves.Listing, error)
	All   func() ([]scenarios.Scenario, error)
	New   func() (*session.Session, error)
	Open  func(path string) (*session.Session, error)
}

// A door is where a player chooses what to play, or looks at saved games.
type door struct {
	house House
	talk  *talk
}

// Enter asks what to play and plays it over lines, as [Play] does.
func Enter(h House, in io.Reader, out io.Writer) error {
	d := &door{house: h, talk: newTalk(in, out)}
	d.talk.greet()
	g, err := d.choose()
	switch {
	case errors.Is(err, errLeft):
		d.talk.say(say.Text("You have left."))
	case errors.Is(err, errEnded):
		d.talk.say(say.Text("The input has ended."))
	case err != nil:
		return err
	default:
		return (&table{game: g, talk: d.talk}).run()
	}
	return d.talk.err
}

// ask says a prompt and returns the line typed; leaving needs no second word,
// because nothing is lost by it.
func (d *door) ask(prompt string) (string, error) {
	d.talk.say(prompt)
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
		prompt := say.Textf("Press Enter for a new game of %s; type saves for the saved games, or paste for a code.", d.house.Title)
		if going {
			prompt = say.Textf("Press Enter to continue %s; type new for a new game of %s, saves for the saved games, or paste for a code.", shelf.Name(last), d.house.Title)
		}
		line, err := d.ask(prompt)
		if err != nil {
			return nil, err
		}
		var g *session.Session
		switch word := strings.ToLower(line); {
		case word == "" && going, word == "continue" && going:
			g, err = d.open(last.Path)
		case word == "", word == "new":
			return d.house.New()
		case word == "saves" || word == "saved games":
			g, err = d.saves()
		case word == "paste":
			g, err = d.paste()
		default:
			d.talk.speak(doorHelp())
		}
		if g != nil || err != nil {
			return g, err
		}
	}
}

// doorHelp says what can be typed at the door.
// doorHelp says what can be typed before a game is chosen.
func doorHelp() page.Page {
	return page.Page{Title: say.Text("What can be typed"), Blocks: []page.Block{page.Facts{Items: []page.Fact{
		{Label: say.Text("Enter alone"), Value: say.Text("continues the last game, or starts a new one where there is none")},
		{Label: "continue", Value: say.Text("goes on with the last game that is not finished")},
		{Label: "new", Value: say.Text("starts a new game")},
		{Label: "saves", Value: say.Text("says the saved games, to continue, replay, compare, verify or hand on")},
		{Label: "paste", Value: say.Text("takes the code of a game")},
		{Label: "q", Value: say.Text("leaves")},
	}}}}
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
func (d *door) sorry(err error) {
	d.talk.say(say.Textf("That did not work: %s.", strings.TrimRight(err.Error(), ".")))
}
