package ui

import (
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

func newHelp(of Screen) help { return help{read(helpPage(of, nil, nil), 3)} }

// helpPage is what the help of a screen says, below what stands above all of it, and
// with the keys that open something from every screen.
func helpPage(of Screen, above []page.Block, shorts []key.Binding) (p page.Page) {
	p.Blocks = append(p.Blocks, above...)
	if e, ok := of.(explainer); ok {
		p.Blocks = append(p.Blocks, e.Explain()...)
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Keys that do something here")}, keyFacts(of.Keys()))
	if len(shorts) > 0 {
		p.Blocks = append(p.Blocks, keyFacts(shorts))
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Everywhere")}, everywhere())
	return p
}

// keyFacts lists keys with what they do.
func keyFacts(bindings []key.Binding) (facts page.Facts) {
	for _, b := range bindings {
		facts.Items = append(facts.Items, page.Fact{Label: spelled(b), Value: does(b)})
	}
	return facts
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
	all := []key.Binding{means(keys.Back, say.Text("close"))}
	moves := s.reader.keys()
	if s.reader.more() {
		all, moves = append(all, moves[0]), moves[1:] // reading on is what somebody wants first
	}
	return append(append(all, bind(":", say.Text("do one"), ":"), means(keys.Choose, say.Text("close"))), moves...)
}
