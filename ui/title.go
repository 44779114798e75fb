package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// title is where the game opens.
type title struct {
	menu   menu
	doings []func() tea.Cmd // what each item does
}

// offer adds an item to the title.
func (s title) offer(label, note string, do func() tea.Cmd) title {
	s.menu.items = append(s.menu.items, item{label: label, note: note})
	s.doings = append(s.doings, do)
	return s
}

func (s title) Update(msg tea.Msg) (Screen, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return s, nil
	}
	if key.Matches(press, keys.Back) {
		return s, leave
	}
	var chosen int
	if s.menu, chosen = s.menu.press(press); chosen >= 0 {
		return s, s.doings[chosen]()
	}
	return s, nil
}

func (s title) Draw(f Frame) string {
	lines := []string{""}
	lines = append(lines, f.crowd()...)
	lines = append(lines, "",
		"  "+paint(f.Theme.Title, "r e a l i g n"),
		"  "+say.Text("You lead an association for ten years. Whom is the year for?"), "")
	lines = append(lines, s.menu.draw(f, f.Height-len(lines)-2)...)
	for len(lines) < f.Height-1 {
		lines = append(lines, "")
	}
	return strings.Join(append(lines, "  "+paint(f.Theme.Quiet, say.Text("A teaching model, not a forecast."))), "\n")
}

// crowd draws a field of members of whom a few can be told apart: what the game
// is about, in three lines.
func (f Frame) crowd() []string {
	lit := map[int]bool{4: true, 5: true, 13: true, 21: true, 22: true, 23: true, 30: true}
	var lines []string
	for row := range 3 {
		var b strings.Builder
		for col := range min(f.Width/3, 36) {
			if lit[(col+row*11)%37] && col > 8 {
				b.WriteString(paint(f.Theme.Accent, f.glyph("●", "o")))
			} else {
				b.WriteString(paint(f.Theme.Quiet, f.glyph("·", ".")))
			}
			b.WriteString(" ")
		}
		lines = append(lines, "  "+b.String())
	}
	return lines
}

func (s title) Keys() []key.Binding {
	return append(s.menu.keys(say.Text("choose")), means(keys.Back, say.Text("quit")))
}
