package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// The rows of [pledge].
const (
	actionRow = iota
	whenRow
	asksRow
	pledgeRows
)

// pledge asks what somebody will do, by when, and who will ask about it. Enter
// keeps it; without a word it goes back.
type pledge struct {
	game    game
	fields  [pledgeRows]field
	row     int
	waiting bool
	problem string
}

func newPledge(g game) pledge {
	return pledge{game: g, fields: [pledgeRows]field{{most: saves.MaxAction}, {most: saves.MaxWhen}, {most: saves.MaxAsks}}}
}

// Typing reports that letters go into a field.
func (s pledge) Typing() bool { return true }

func (s pledge) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tookMsg:
		if msg.game != s.game || !s.waiting || late(msg.err) {
			return s, nil
		}
		if msg.err == nil {
			return s, back
		}
		s.waiting, s.problem = false, sentence(msg.err)
	case rowMsg:
		s.row = int(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

func (s pledge) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch name := msg.String(); {
	case s.waiting:
	case key.Matches(msg, keys.Back):
		return s, back
	case key.Matches(msg, keys.Choose):
		return s.keep()
	case name == "down", name == "tab":
		s.row = (s.row + 1) % pledgeRows
	case name == "up", name == "shift+tab":
		s.row = (s.row + pledgeRows - 1) % pledgeRows
	default:
		s.fields[s.row] = s.fields[s.row].press(msg)
	}
	return s, nil
}

// keep has it written down.
func (s pledge) keep() (Screen, tea.Cmd) {
	c := tell.Commitment{Action: s.fields[actionRow].text, When: s.fields[whenRow].text, Asks: s.fields[asksRow].text}
	switch {
	case c == tell.Commitment{}:
		return s, back
	case strings.TrimSpace(c.Action) == "":
		s.row, s.problem = actionRow, say.Text("It needs something that will be done.")
		return s, nil
	}
	s.waiting, s.problem = true, ""
	return s, work(s.game, s.game.Pledging(c))
}

func (s pledge) Draw(f Frame) string {
	lines := []string{f.head(tell.RoomTitle(tell.CommitmentsRoom), whereabouts(s.game)), ""}
	for i, row := range []struct{ label, words string }{
		{say.Text("What will be done"), say.Text("in your own association, and small enough to begin")},
		{say.Text("By when"), say.Text("may stay empty")},
		{say.Text("Who asks about it"), say.Text("a role rather than a name; may stay empty")},
	} {
		text := s.fields[i].text
		if i == s.row {
			text += "_"
		}
		lines = append(lines, f.strip(rowMsg(i), f.written(i == s.row, row.label, text, row.words)), "")
	}
	words := say.Text("Enter keeps it. Up and down move. Without a word, Enter goes back.")
	if s.problem != "" {
		words = s.problem
	}
	for _, line := range page.Wrap(words, f.measure()) {
		lines = append(lines, "  "+paint(f.Theme.Quiet, line))
	}
	return strings.Join(lines, "\n")
}

// written draws a field that may take several lines, with what it means below.
func (f Frame) written(marked bool, label, text, words string) string {
	const room = 26
	wrapped := page.Wrap(text, f.measure()-room-2)
	if len(wrapped) == 0 {
		wrapped = []string{""}
	}
	mark, style := "  ", f.Theme.Text
	if marked {
		mark, style = "> ", f.Theme.Focus
	}
	lines := []string{"  " + paint(style, mark+pad(label, room)+wrapped[0])}
	for _, line := range wrapped[1:] {
		lines = append(lines, strings.Repeat(" ", room+4)+paint(style, line))
	}
	for _, line := range page.Wrap(words, f.measure()-room-2) {
		lines = append(lines, strings.Repeat(" ", room+4)+paint(f.Theme.Quiet, line))
	}
	return strings.Join(lines, "\n")
}

func (s pledge) Keys() []key.Binding {
	return []key.Binding{
		means(keys.Choose, say.Text("keep it")), bind("↑↓", say.Text("move"), "up", "down", "tab", "shift+tab"),
		bind(say.Mark("letters"), say.Text("type")), means(keys.Back, say.Text("back")),
	}
}
