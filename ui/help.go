package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
)

// help lists the keys of the screen below it, from that screen's own list, so
// that it cannot lie.
type help struct {
	reader reader
}

func newHelp(of Screen) help {
	p := page.Page{Title: "Keys that do something here"}
	var facts page.Facts
	for _, b := range of.Keys() {
		facts.Items = append(facts.Items, page.Fact{Label: spelled(b), Value: b.Help().Desc})
	}
	p.Blocks = append(p.Blocks, facts, page.Heading{Text: "Everywhere"}, everywhere)
	if e, ok := of.(explainer); ok {
		p.Blocks = append(p.Blocks, e.Explain()...)
	}
	return help{read(p, 3)}
}

// An explainer is a screen that has more to say in its help than its keys.
type explainer interface{ Explain() []page.Block }

var everywhere = page.Facts{Items: []page.Fact{
	{Label: "enter", Value: "does the sensible thing"},
	{Label: "esc", Value: "goes back"},
	{Label: "? or F1", Value: "opens this help"},
	{Label: ": or ctrl+k", Value: "lists everything that can be done, to be found by typing"},
	{Label: "q or ctrl+c", Value: "asks whether to leave"},
	{Label: "ctrl+z", Value: "leaves the game for a moment; fg comes back to it"},
	{Label: "ctrl+l", Value: "draws the screen again"},
	{Label: "mouse", Value: "a click is as good as a key, the wheel scrolls; with shift held, text is selected"},
}}

func (s help) Update(msg tea.Msg) (Screen, tea.Cmd) {
	press, isKey := msg.(tea.KeyMsg)
	if isKey && (key.Matches(press, keys.Back, keys.Choose, keys.Help)) {
		return s, back
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s help) Draw(f Frame) string {
	return strings.Join(append([]string{f.head("Help", ""), ""}, s.reader.draw(f)...), "\n")
}

func (s help) Keys() []key.Binding {
	return append([]key.Binding{means(keys.Back, "close"), means(keys.Choose, "close")}, s.reader.keys()...)
}
