package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
)

// A listing is a screen with a few words and a menu.
type listing struct {
	what, where string
	words       page.Page
	menu        menu
	doing       string
	chosen      func(int) tea.Cmd
	esc         tea.Cmd
	escDoes     string
}

func (s listing) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok && key.Matches(press, keys.Back) {
		return s, s.esc
	}
	var at int
	if s.menu, at = s.menu.update(msg); at >= 0 {
		return s, s.chosen(at)
	}
	return s, nil
}

func (s listing) Draw(f Frame) string {
	lines := []string{f.head(s.what, s.where), ""}
	if words := page.Draw(s.words, f.measure(), f.Theme); len(words) > 0 {
		lines = append(lines, indent(words)...)
		lines = append(lines, "")
	}
	return strings.Join(append(lines, s.menu.draw(f, f.Height-len(lines)-1)...), "\n")
}

func (s listing) Keys() []key.Binding {
	return append(s.menu.keys(s.doing), means(keys.Back, s.escDoes))
}
