package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// quit asks whether to leave. Enter stays where the question came out of a game,
// and leaves where the title has nothing more to ask.
type quit struct {
	inGame bool
	seated bool // at a seat of a class, which stays open
	menu   menu
}

// yesKey is the letter for yes in the language that is spoken. The English one does
// as well, but is not shown.
func yesKey() key.Binding {
	return bind(say.Mark("y¦key"), say.Text("quit"), say.Text(say.Mark("y¦key")), "y")
}

// newLeaving asks whether to leave a seat of a class.
func newLeaving() quit {
	return quit{seated: true, menu: menu{items: []item{
		{label: say.Text("Stay at the table")},
		{label: say.Text("Leave"), note: say.Text("Nothing is lost. The same command brings you back to your table; choose your seat again.")},
	}}}
}

func newQuit(inGame bool) quit {
	if !inGame {
		return quit{menu: menu{items: []item{{label: say.Text("Quit")}, {label: say.Text("Stay")}}}}
	}
	return quit{inGame: true, menu: menu{items: []item{
		{label: say.Text("Stay in the game")},
		{label: say.Text("Go to the title"), note: say.Text("Continue there comes back to the last choice that you made.")},
		{label: say.Text("Quit"), note: say.Text("The same: what was chosen is saved.")},
	}}}
}

func (s quit) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		switch {
		case key.Matches(press, keys.Back), press.String() == "n":
			return s, back
		case key.Matches(press, yesKey()):
			return s, tea.Quit
		}
	}
	var chosen int
	s.menu, chosen = s.menu.update(msg)
	if chosen < 0 {
		return s, nil
	}
	return s, s.answer(chosen)
}

func (s quit) answer(chosen int) tea.Cmd {
	switch {
	case s.seated && chosen == 1:
		return tea.Quit
	case s.seated:
		return back
	case s.inGame && chosen == 1:
		return toTitle
	case s.inGame == (chosen == 2):
		return tea.Quit
	default:
		return back
	}
}

func (s quit) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Leave?"), ""), "", "  " + say.Text("Do you want to leave?")}
	if s.inGame {
		lines = append(lines, "", "  "+say.Text("Every choice you have made is saved; a practice year never is."),
			"  "+paint(f.Theme.Quiet, say.Text("A plan that is not committed yet is no choice.")))
	}
	lines = append(lines, "")
	return strings.Join(append(lines, s.menu.draw(f, f.Height-len(lines)-1)...), "\n")
}

func (s quit) Keys() []key.Binding {
	return append([]key.Binding{means(keys.Choose, say.Text("choose")), yesKey(), means(keys.Back, say.Text("stay"))},
		s.menu.keys(say.Text("choose"))[1:]...)
}
