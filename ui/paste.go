package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/shelf"
)

// paste takes a code, pasted or typed. A good one becomes a new save; of a bad
// one it says which group is wrong, and the text stays to be mended.
type paste struct {
	text    string
	waiting bool
	problem string
	keep    func(code string) tea.Cmd // brings a keptMsg
	done    func(path string) tea.Cmd
}

// A keptMsg says what became of a code.
type keptMsg struct {
	path string // of the new save
	err  error
}

func newPaste(keep func(code string) tea.Cmd, done func(path string) tea.Cmd) paste {
	return paste{keep: keep, done: done}
}

// Typing reports whether letters go into the code.
func (s paste) Typing() bool { return true }

func (s paste) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case keptMsg:
		return s.settle(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

// settle goes on with the new save, or says what is wrong with the code.
func (s paste) settle(msg keptMsg) (Screen, tea.Cmd) {
	if !s.waiting {
		return s, nil
	}
	s.waiting = false
	if msg.err != nil {
		s.problem = sentence(msg.err)
		return s, nil
	}
	return s, s.done(msg.path)
}

func (s paste) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, back
	case s.waiting:
		return s, nil
	case msg.Type == tea.KeyEnter:
		if strings.TrimSpace(s.text) == "" {
			return s, back // nothing was pasted, so there is nothing to do
		}
		s.waiting, s.problem = true, ""
		return s, s.keep(s.text)
	}
	return s.typed(msg), nil
}

// typed adds what was typed or pasted. What no code holds is made harmless; that
// it is wrong shows when the code is read.
func (s paste) typed(msg tea.KeyMsg) paste {
	before := s.text
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		if !msg.Alt && len(s.text)+len(msg.Runes) <= shelf.MaxCode {
			s.text = strings.TrimLeft(clean.Clean(s.text+string(msg.Runes)).String(), " ")
		}
	case tea.KeyBackspace:
		if runes := []rune(s.text); len(runes) > 0 {
			s.text = string(runes[:len(runes)-1])
		}
	case tea.KeyCtrlU:
		s.text = ""
	}
	if s.text != before {
		s.problem = ""
	}
	return s
}

func (s paste) Draw(f Frame) string {
	lines := []string{f.head("Paste a code", ""), ""}
	for _, line := range page.Wrap(shelf.PasteAbout, f.measure()) {
		lines = append(lines, "  "+line)
	}
	lines = append(lines, "")
	if s.problem != "" {
		lines = append(lines, f.complaint(s.problem)...)
	}
	text := page.Wrap(s.text+"_", f.measure())
	room := max(f.Height-len(lines)-2, 1)
	text = text[max(len(text)-room, 0):]
	for _, line := range text {
		lines = append(lines, "  "+paint(f.Theme.Focus, line))
	}
	if s.waiting {
		lines = append(lines, "", "  "+paint(f.Theme.Quiet, "reading it "+f.glyph("…", "...")))
	}
	return strings.Join(lines, "\n")
}

func (s paste) Keys() []key.Binding {
	doing := "make a saved game of it"
	if strings.TrimSpace(s.text) == "" {
		doing = "back"
	}
	return []key.Binding{bind("enter", doing, "enter"), means(keys.Back, "back"), bind("ctrl+u", "start over", "ctrl+u")}
}
