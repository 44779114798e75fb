package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// help says what the marked thing of the screen below is about, where it has more
// to say than fits there, and lists the keys, from that screen's own list, so that
// it cannot lie.
type help struct {
	reader reader
}

// newHelp returns the help of a screen; more are keys that are heard beside its own.
func newHelp(of Screen, more ...key.Binding) help {
	var p page.Page
	if e, ok := of.(explainer); ok {
		p.Blocks = append(p.Blocks, e.Explain()...)
	}
	var facts page.Facts
	for _, b := range append(slices.Clip(of.Keys()), more...) {
		facts.Items = append(facts.Items, page.Fact{Label: spelled(b), Value: does(b)})
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Keys that do something here")}, facts, page.Heading{Text: say.Text("Everywhere")}, everywhere())
	return help{read(p, 3)}
}

// An explainer is a screen that has more to say in its help than its keys.
type explainer interface{ Explain() []page.Block }

// everywhere lists the keys that every screen hears.
func everywhere() page.Facts {
	return page.Facts{Items: []page.Fact{
		{Label: say.Text("enter"), Value: say.Text("does the sensible thing")},
		{Label: say.Text("esc"), Value: say.Text("goes back")},
		{Label: say.Text("? or F1"), Value: say.Text("opens this help")},
		{Label: say.Text(": or ctrl+k"), Value: say.Text("lists everything that can be done, to be found by typing")},
		{Label: say.Text("q or ctrl+c"), Value: say.Text("asks whether to leave")},
		{Label: "ctrl+z", Value: say.Text("leaves the game for a moment; fg comes back to it")},
		{Label: "ctrl+l", Value: say.Text("draws the screen again")},
		{Label: say.Text("mouse"), Value: say.Text("a click is as good as a key, the wheel scrolls; with shift held, text is selected")},
	}}
}

func (s help) Update(msg tea.Msg) (Screen, tea.Cmd) {
	press, isKey := msg.(tea.KeyMsg)
	if isKey && (key.Matches(press, keys.Back, keys.Choose, keys.Help)) {
		return s, back
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s help) Draw(f Frame) string {
	return strings.Join(append([]string{f.head(say.Text("Help"), ""), ""}, s.reader.draw(f)...), "\n")
}

func (s help) Keys() []key.Binding {
	return append([]key.Binding{means(keys.Back, say.Text("close")), means(keys.Choose, say.Text("close"))}, s.reader.keys()...)
}
