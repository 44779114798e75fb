package plain

import (
	"errors"
	"strings"

	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
)

// code says a game as a code.
func (d *door) code(g *shelf.Game) {
	code, err := g.Code()
	if err != nil {
		d.sorry(err)
		return
	}
	d.talk.speak(shelf.CodePage(code, say.Text("Select the code here, or read it aloud.")))
}

// paste takes the code of a game, over as many lines as it has, and opens the new
// save that it becomes. It returns no game where the player goes back.
func (d *door) paste() (*session.Session, error) {
	d.talk.say(shelf.PasteAbout())
	for {
		code, err := d.hearCode()
		if code == "" || err != nil {
			return nil, err
		}
		more, err := d.house.All()
		if err != nil {
			more = nil // a code of a built-in scenario needs none
		}
		path, err := shelf.KeepCode(code, d.house.Dir, more)
		if err == nil {
			return d.look(path, shelf.KeptAbout(code))
		}
		d.sorry(err)
	}
}

// hearCode returns the lines up to an empty one; nothing where the player goes
// back.
func (d *door) hearCode() (string, error) {
	d.talk.hint(say.Text("Type or paste the code, then an empty line. An empty line alone goes back."))
	var code strings.Builder
	for {
		line, err := d.talk.hearMost(shelf.MaxCode)
		switch {
		case errors.Is(err, errEnded) && code.Len() > 0:
			return code.String(), nil
		case err != nil:
			return "", err
		case line == "":
			return code.String(), nil
		case code.Len() == 0 && isQuit(line):
			return "", errLeft
		case code.Len() == 0 && isBack(line):
			return "", nil
		case code.Len() < shelf.MaxCode:
			code.WriteString(line + "\n")
		}
	}
}
