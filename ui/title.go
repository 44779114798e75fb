package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// title is where the game opens.
type title struct {
	menu   menu
	doings []func() tea.Cmd // what each item does
	said   string           // above the menu; may be empty
}

// offer adds an item to the title.
func (s title) offer(label, note string, do func() tea.Cmd) title {
	s.menu.items = append(s.menu.items, item{label: label, aside: note})
	s.doings = append(s.doings, do)
	return s
}

func (s title) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok && key.Matches(press, keys.Back) {
		return s, leave
	}
	var chosen int
	if s.menu, chosen = s.menu.update(msg); chosen >= 0 {
		return s, s.doings[chosen]()
	}
	return s, nil
}

// The title is drawn in a column of this width, in the middle of the window.
const titleWidth = 76

// The rows of the crowd, in a low window and in a high one.
const (
	crowdLow   = 3
	crowdHigh  = 7
	highWindow = 30
)

func (s title) Draw(f Frame) string {
	rows := crowdLow
	if f.Height >= highWindow {
		rows = crowdHigh
	}
	lines := append([]string{""}, f.crowd(rows, titleWidth/2)...)
	lines = append(lines, "")
	for _, line := range f.name() {
		lines = append(lines, "  "+paint(f.Theme.Title, line))
	}
	lines = append(lines, "  "+say.Text("You lead an association for ten years. Whom is the year for?"), "")
	if s.said != "" {
		lines = append(lines, f.complaint(s.said)...)
	}
	lines = append(lines, s.menu.draw(f, f.Height-len(lines)-2)...)
	lines = slices.Concat(make([]string, max((f.Height-len(lines)-2)/3, 0)), lines)
	for len(lines) < f.Height-1 {
		lines = append(lines, "")
	}
	lines = append(lines, "  "+paint(f.Theme.Quiet, say.Text("A teaching model, not a forecast.")))
	margin := strings.Repeat(" ", max((f.Width-titleWidth-4)/2, 0))
	for i, line := range lines {
		lines[i] = strings.TrimRight(margin+line, " ")
	}
	return strings.Join(lines, "\n")
}

// name is the game's name, drawn where the terminal has the characters for it.
func (f Frame) name() []string {
	if f.Theme.ASCII {
		return []string{"R E A L I G N"}
	}
	return []string{
		"█▀▄ █▀▀ ▄▀▄ █   █ █▀▀ █▄ █",
		"█▀▄ ██▄ █▀█ █▄▄ █ █▄█ █ ▀█",
	}
}

// crowd draws a field of members. On the left they are one grey mass; the further
// right, the more of them are known, and stand with their like: what the game is
// about, before a word is read.
func (f Frame) crowd(rows, columns int) []string {
	kinds := []theme.Style{f.Theme.Accent, f.Theme.Good, f.Theme.Warn}
	lines := make([]string, rows)
	for row := range rows {
		var b strings.Builder
		b.WriteString("  ")
		for column := range columns {
			if scatter(row, column)*columns < column*100 && column > columns/6 {
				b.WriteString(paint(kinds[row*len(kinds)/rows], f.glyph("●", "o")))
			} else {
				b.WriteString(paint(f.Theme.Quiet, f.glyph("·", ".")))
			}
			b.WriteString(" ")
		}
		lines[row] = b.String()
	}
	return lines
}

// scatter returns a number from 0 to 99 that looks like chance and never changes.
func scatter(row, column int) int {
	return (row*row*31 + column*column*17 + row*column*57 + 29*column + 13*row) % 100
}

func (s title) Keys() []key.Binding {
	return append(s.menu.keys(say.Text("choose")), means(keys.Back, say.Text("quit")))
}
