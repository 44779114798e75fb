package ui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A menu is a list of choices, of which one has the mark. The first nine have a
// number and the others a letter, as far as there are [spare] ones.
type menu struct {
	items []item
	at    int
	bare  bool // without numbers, where those are typed into a field
}

// asideMost is the rightmost column at which the words beside labels begin.
const asideMost = 48

// An item is one choice of a menu.
type item struct {
	label string
	aside string // a few words right of the label; may be empty
	note  string // a line or more below it; may be empty
	brief bool   // the note is shown only where the mark is
	shut  string // why it cannot be chosen now; "" where it can
}

// A pickMsg says that an item of a menu was pointed at.
type pickMsg int

// update takes a key, the wheel or what was pointed at, as [menu.press] does.
func (m menu) update(msg tea.Msg) (next menu, chosen int) {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		return m.press(msg)
	case wheelMsg:
		if len(m.items) > 0 {
			return m.mark(m.at+int(msg), int(msg)), -1
		}
	case pickMsg:
		if at := int(msg); at < len(m.items) && m.items[at].shut == "" {
			m.at = at
			return m, at
		}
	}
	return m, -1
}

// press moves the mark, or returns the index of what was chosen; -1 for nothing.
// A number or a letter chooses at once. The mark never stands on what cannot be chosen, as
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
		if i := pickedBy(msg.String()); i >= 0 && i < n && m.items[i].shut == "" {
			m.at = i
			return m, m.at
		}
	}
	return m, -1
}

// column is where the words beside labels begin, under each other.
func (m menu) column() int {
	most := 0
	for _, it := range m.items {
		most = max(most, ansi.StringWidth(it.label))
	}
	return min(most+10, asideMost)
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
func (m menu) keys(doing string) []key.Binding { return m.keysBy(doing, say.Text("pick")) }

// keysBy returns the bindings of a menu; doing is what choosing does, number what
// the number of an item does.
func (m menu) keysBy(doing, number string) []key.Binding {
	all := []key.Binding{means(keys.Choose, doing)}
	if len(m.items) > 1 {
		all = append(all, bind("↑↓", say.Text("move"), append(keys.Up.Keys(), keys.Down.Keys()...)...),
			picks(len(m.items), number))
	}
	return all
}

// draw returns the menu in at most height lines of the frame's width, with the
// marked item among them. mark is the line it stands on.
func (m menu) draw(f Frame, height int) []string {
	var all roll
	for i, it := range m.items {
		all.add(i, i == m.at, m.drawItem(f, i, it)...)
	}
	return all.shown(f, height)
}

func (m menu) drawItem(f Frame, i int, it item) []string {
	mark, style := "  ", f.Theme.Text
	if i == m.at {
		mark, style = "> ", f.Theme.Focus
	}
	if it.shut != "" {
		style = f.Theme.Quiet
	}
	number := ""
	if !m.bare {
		number = fmt.Sprintf("%-3s", pickOf(i))
	}
	var lines []string
	for j, line := range page.Wrap(it.label, f.measure()-len(mark+number)) {
		if j > 0 {
			mark, number = "  ", strings.Repeat(" ", len(number))
		}
		lines = append(lines, "  "+paint(style, mark+number+line))
	}
	if it.aside != "" {
		lines[0] = pad(lines[0], m.column()) + paint(f.Theme.Quiet, ansi.Truncate(it.aside, f.measure()-m.column(), f.glyph("…", "~")))
	}
	for _, note := range []string{it.note, it.shut} {
		if note == "" || it.brief && i != m.at {
			continue
		}
		for _, line := range page.Wrap(note, f.measure()-5) {
			lines = append(lines, strings.Repeat(" ", 7)+paint(f.Theme.Quiet, line))
		}
	}
	for j := range lines {
		lines[j] = f.strip(pickMsg(i), lines[j])
	}
	return lines
}
