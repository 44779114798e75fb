package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// parts is a screen of several pages, a page at a time.
type parts struct {
	what, where string
	pages       []page.Page
	at          int
	reader      reader
	size        tea.WindowSizeMsg
	done        tea.Cmd // what follows the last
}

// newParts returns a screen of pages, of which there is at least one.
func newParts(what, where string, pages []page.Page, done tea.Cmd) parts {
	return parts{what: what, where: where, pages: pages, done: done}.open(0)
}

// open turns to a page.
func (s parts) open(at int) parts {
	s.at = max(0, min(at, len(s.pages)-1))
	s.reader = read(s.pages[s.at], 4).update(s.size)
	return s
}

// last reports whether the page shown is the last one.
func (s parts) last() bool { return s.at == len(s.pages)-1 }

func (s parts) Update(msg tea.Msg) (Screen, tea.Cmd) { return s.update(msg) }

// update is Update for screens that are made of parts.
func (s parts) update(msg tea.Msg) (parts, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.size = msg
	case tea.KeyMsg:
		return s.press(msg)
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s parts) press(msg tea.KeyMsg) (parts, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, back
	case key.Matches(msg, keys.Choose) && s.reader.more():
		s.reader = s.reader.on()
		return s, nil
	case key.Matches(msg, keys.Choose, keys.Skip) && s.last():
		return s, s.done
	case key.Matches(msg, keys.Choose, keys.Skip, keys.More, keys.NextTab):
		return s.open(s.at + 1), nil
	case key.Matches(msg, keys.Less, keys.PrevTab):
		return s.open(s.at - 1), nil
	}
	if n, ok := digit(msg.String()); ok && n >= 1 && n <= len(s.pages) {
		return s.open(n - 1), nil
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s parts) Draw(f Frame) string {
	return s.draw(f, say.Textf("Part %d of %d", s.at+1, len(s.pages)))
}

// draw draws the page below a line that says which it is.
func (s parts) draw(f Frame, which string) string {
	lines := []string{f.head(s.what, s.where), "  " + paint(f.Theme.Quiet, which), ""}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

func (s parts) Keys() []key.Binding {
	called := turned{say.Text("part"), say.Text("next part"), say.Text("skip the rest of the part")}
	return s.keys(called, digits(1, len(s.pages), say.Text("part")))
}

// turned is what the pages of a screen are called where they are turned.
type turned struct{ one, next, skip string }

// keys returns the bindings of a screen whose pages are called so; jump turns to one
// of them.
func (s parts) keys(called turned, jump key.Binding) []key.Binding {
	doing := called.next
	switch {
	case s.reader.more():
		doing = say.Text("read on")
	case s.last():
		doing = say.Text("go back")
	}
	return append([]key.Binding{
		means(keys.Choose, doing),
		bind("←→", called.one, append(keys.Less.Keys(), keys.More.Keys()...)...),
		means(keys.Back, say.Text("back")),
		jump, means(keys.Skip, called.skip),
	}, s.reader.keys()...)
}
