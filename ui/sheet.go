package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A sheet is a screen to read: a page, and one thing that follows it. Enter
// shows the rest of a long page before it goes on, so nothing is missed by
// pressing it.
type sheet struct {
	what, where string // the two ends of its first line
	reader      reader
	doing       string // what enter does at the end
	next        func() tea.Cmd
	esc         tea.Cmd
	escDoes     string
	stage       tell.Stage // where in the year it is, if it is
	selectable  bool       // it holds a text that is to be selected with the mouse
}

// newSheet returns a sheet that goes on with next and back with esc. Where what
// it is stands in the page's title, what is empty.
func newSheet(what, where string, p page.Page, doing string, next func() tea.Cmd) sheet {
	if what == "" {
		what, p.Title = p.Title, ""
	}
	return sheet{what: what, where: where, reader: read(p, 3), doing: doing, next: next, esc: back, escDoes: say.Text("back")}
}

// staged returns s as a place of the game that has no way back but out.
func (s sheet) staged() sheet {
	s.esc, s.escDoes = leave, say.Text("leave")
	return s
}

// Stage is where in the year this is.
func (s sheet) Stage() tell.Stage { return s.stage }

// Selected reports whether it holds a text that is to be selected with the mouse.
func (s sheet) Selected() bool { return s.selectable }

// forSelecting returns s as a text to be selected with the mouse.
func (s sheet) forSelecting() sheet {
	s.selectable = true
	return s
}

// at returns s as a stage of the year.
func (s sheet) at(stage tell.Stage) sheet {
	s.stage = stage
	return s
}

func (s sheet) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		switch {
		case key.Matches(press, keys.Back):
			return s, s.esc
		case key.Matches(press, keys.Choose) && s.reader.more():
			s.reader = s.reader.on()
			return s, nil
		case key.Matches(press, keys.Choose, keys.Skip):
			return s, s.next()
		}
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s sheet) Draw(f Frame) string {
	return strings.Join(append([]string{f.head(s.what, s.where), ""}, s.reader.draw(f)...), "\n")
}

func (s sheet) Keys() []key.Binding {
	if !s.reader.more() {
		return append([]key.Binding{means(keys.Choose, s.doing), means(keys.Back, s.escDoes)}, s.reader.keys()...)
	}
	return append([]key.Binding{means(keys.Choose, say.Text("read on")), keys.Skip, means(keys.Back, s.escDoes)}, s.reader.keys()...)
}
