package ui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A menu is a list of numbered choices, of which one has the mark.
type menu struct {
	items []item
	at    int
}

// An item is one choice of a menu.
type item struct {
	label string
	note  string // a line or more below it; may be empty
	brief bool   // the note is shown only where the mark is
	shut  string // why it cannot be chosen now; "" where it can
}

// press moves the mark, or returns the index of what was chosen; -1 for nothing.
// A number chooses at once. The mark never stands on what cannot be chosen, as
// long as anything can.
func (m menu) press(msg tea.KeyMsg) (next menu, chosen int) {
	n := len(m.items)
	switch {
	case n == 0:
	case key.Matches(msg, keys.Down):
		return m.mark(m.at+1, +1), -1
	case key.Matches(msg, keys.Up):
		return m.mark(m.at-1, -1), -1
	case key.Matches(msg, keys.Top):
		return m.mark(0, +1), -1
	case key.Matches(msg, keys.End):
		return m.mark(n-1, -1), -1
	case key.Matches(msg, keys.Choose) && m.items[m.at].shut == "":
		return m, m.at
	default:
		if d, ok := digit(msg.String()); ok && d >= 1 && d <= n && m.items[d-1].shut == "" {
			m.at = d - 1
			return m, m.at
		}
	}
	return m, -1
}

// mark puts the mark on item at or the next one in the direction by that can be
// chosen.
func (m menu) mark(at, by int) menu {
	n := len(m.items)
	for range n {
		at = (at + n) % n
		if m.items[at].shut == "" {
			m.at = at
			return m
		}
		at += by
	}
	return m
}

// keys returns the bindings of a menu; doing is what choosing does.
func (m menu) keys(doing string) []key.Binding {
	all := []key.Binding{means(keys.Choose, doing)}
	if len(m.items) > 1 {
		all = append(all, bind("↑↓", say.Text("move"), append(keys.Up.Keys(), keys.Down.Keys()...)...),
			digits(1, len(m.items), say.Text("pick")))
	}
	return all
}

// draw returns the menu in at most height lines of the frame's width, with the
// marked item among them. mark is the line it stands on.
func (m menu) draw(f Frame, height int) []string {
	var lines []string
	first, last := 0, 0
	for i, it := range m.items {
		if i == m.at {
			first = len(lines)
		}
		lines = append(lines, m.drawItem(f, i, it)...)
		if i == m.at {
			last = len(lines)
		}
	}
	return window(lines, first, last, height)
}

func (m menu) drawItem(f Frame, i int, it item) []string {
	mark, style := "  ", f.Theme.Text
	if i == m.at {
		mark, style = "> ", f.Theme.Focus
	}
	if it.shut != "" {
		style = f.Theme.Quiet
	}
	number := fmt.Sprintf("%d  ", i+1)
	if i >= 9 {
		number = "   "
	}
	var lines []string
	for j, line := range page.Wrap(it.label, f.measure()-len(mark+number)) {
		if j > 0 {
			mark, number = "  ", "   "
		}
		lines = append(lines, "  "+paint(style, mark+number+line))
	}
	for _, note := range []string{it.note, it.shut} {
		if note == "" || it.brief && i != m.at {
			continue
		}
		for _, line := range page.Wrap(note, f.measure()-5) {
			lines = append(lines, strings.Repeat(" ", 7)+paint(f.Theme.Quiet, line))
		}
	}
	return lines
}

// window returns at most height of lines, those from first to last among them if
// they fit.
func window(lines []string, first, last, height int) []string {
	height = max(height, 1)
	if len(lines) <= height {
		return lines
	}
	top := max(min(first, last-height+height/3), 0)
	top = max(min(top, first), last-height)
	top = max(min(top, len(lines)-height), 0)
	if first < top {
		top = first
	}
	return lines[top : top+height]
}
