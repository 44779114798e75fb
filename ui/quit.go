package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// quit asks whether to leave. Every answer has a key of its own and nothing can be
// moved: whoever came here by mistake and steers on as on the screen before has
// chosen nothing, and enter stays in the game. Where the title has nothing more to
// ask, enter leaves.
type quit struct {
	inGame bool
	ways   []way // the first is what enter does
}

// A way is an answer to the question whether to leave.
type way struct {
	by          key.Binding
	label, note string
	leads       tea.Cmd
}

// yesKey is the letter that leaves in the language that is spoken: for yes where no key
// of the game is that letter, which somebody could steer on with. The English one does as
// well, but is not shown.
func yesKey() key.Binding {
	return bind(say.Mark("y¦leave"), say.Text("quit"), say.Text(say.Mark("y¦leave")), "y")
}

// titleKey is the letter that leads to the title, as [yesKey] is that for yes.
func titleKey() key.Binding {
	return bind(say.Mark("t¦key"), say.Text("title"), say.Text(say.Mark("t¦key")), "t")
}

// newLeaving asks whether to leave a seat of a class.
func newLeaving() quit {
	return quit{ways: []way{
		{means(keys.Choose, say.Text("stay")), say.Text("Stay at the table"), "", back},
		{yesKey(), say.Text("Leave"), say.Text("Nothing is lost. The same command brings you back to your table; choose your seat again."), tea.Quit},
	}}
}

func newQuit(inGame bool) quit {
	if !inGame {
		return quit{ways: []way{
			{means(keys.Choose, say.Text("quit")), say.Text("Quit"), "", tea.Quit},
			{means(keys.Back, say.Text("stay")), say.Text("Stay"), "", back},
		}}
	}
	return quit{inGame: true, ways: []way{
		{means(keys.Choose, say.Text("stay")), say.Text("Stay in the game"), "", back},
		{titleKey(), say.Text("Go to the title"), say.Text("Continue there comes back to the last choice that you made."), toTitle},
		{yesKey(), say.Text("Quit"), say.Text("The same: what was chosen is saved."), tea.Quit},
	}}
}

func (s quit) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case pickMsg:
		if at := int(msg); at < len(s.ways) {
			return s, s.ways[at].leads
		}
	case tea.KeyMsg:
		return s, s.answer(msg)
	}
	return s, nil
}

// answer returns what a key chooses; nil for nothing.
func (s quit) answer(press tea.KeyMsg) tea.Cmd {
	for _, w := range s.ways {
		if key.Matches(press, w.by) {
			return w.leads
		}
	}
	switch {
	case key.Matches(press, yesKey()):
		return tea.Quit
	case key.Matches(press, keys.Back), press.String() == "n":
		return back
	}
	return nil
}

func (s quit) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Leave?"), ""), "", "  " + say.Text("Do you want to leave?")}
	if s.inGame {
		lines = append(lines, "", "  "+say.Text("Every choice you have made is saved; a practice year never is."),
			"  "+paint(f.Theme.Quiet, say.Text("A plan that is not committed yet is not kept.")))
	}
	lines = append(lines, "")
	column := 0
	for _, w := range s.ways {
		column = max(column, ansi.StringWidth(f.key(w.by))+2)
	}
	for i, w := range s.ways {
		lines = append(lines, f.strip(pickMsg(i), strings.Join(w.draw(f, i == 0, column), "\n")))
	}
	return strings.Join(lines, "\n")
}

// draw draws an answer with its key in a column so wide; the one that enter gives
// has the mark.
func (w way) draw(f Frame, marked bool, column int) []string {
	mark, style := "  ", f.Theme.Text
	if marked {
		mark, style = "> ", f.Theme.Focus
	}
	lines := []string{"  " + paint(style, mark+pad(f.key(w.by), column)+w.label)}
	if w.note == "" {
		return lines
	}
	for _, line := range page.Wrap(w.note, f.measure()-4-column) {
		lines = append(lines, strings.Repeat(" ", 4+column)+paint(f.Theme.Quiet, line))
	}
	return lines
}

func (s quit) Keys() []key.Binding {
	var all []key.Binding
	for _, w := range s.ways {
		all = append(all, w.by)
	}
	if stays := means(keys.Back, say.Text("stay")); !slices.ContainsFunc(all, func(b key.Binding) bool { return b.Help() == stays.Help() }) {
		all = append(all, stays)
	}
	return all
}
