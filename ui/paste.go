package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// paste takes a code, pasted or typed. A good one becomes a new save; of a bad
// one it says which group is wrong, and the text stays to be mended.
type paste struct {
	text    []rune
	at      int // the cursor stands before this character
	waiting bool
	problem string
	keep    func(code string) tea.Cmd // brings a keptMsg
	done    func(path, said string) tea.Cmd
	mend    func(problem string) tea.Cmd // opens how a code is mended
}

// A keptMsg says what became of a code.
type keptMsg struct {
	code string
	path string // of the new save
	said string // of it
	err  error
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
	if !s.waiting || msg.code != string(s.text) {
		return s, nil // it was left, and another may be read now
	}
	s.waiting = false
	if msg.err != nil {
		s.problem = sentence(msg.err)
		return s, nil
	}
	return s, s.done(msg.path, msg.said)
}

func (s paste) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, back
	case s.waiting:
		return s, nil
	case msg.Type == tea.KeyEnter:
		return s.enter()
	}
	before := string(s.text)
	s = s.typed(msg)
	if string(s.text) != before {
		s.problem = ""
	}
	return s, nil
}

// enter has the code read, or goes back where there is none. A code that was
// read and is wrong is not read again before something of it has changed.
func (s paste) enter() (Screen, tea.Cmd) {
	switch {
	case s.blank():
		return s, back
	case s.problem != "":
		return s, s.mend(s.problem)
	}
	s.waiting = true
	return s, s.keep(string(s.text))
}

func (s paste) blank() bool { return strings.TrimSpace(string(s.text)) == "" }

// typed changes the text or moves through it. What no code holds is made
// harmless; that it is wrong shows when the code is read.
func (s paste) typed(msg tea.KeyMsg) paste {
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		if !msg.Alt && len(s.text)+len(msg.Runes) <= shelf.MaxCode {
			s = s.put(string(msg.Runes))
		}
	case tea.KeyBackspace:
		if s.at > 0 {
			s.text = slices.Delete(slices.Clone(s.text), s.at-1, s.at)
			s.at--
		}
	case tea.KeyDelete:
		if s.at < len(s.text) {
			s.text = slices.Delete(slices.Clone(s.text), s.at, s.at+1)
		}
	case tea.KeyLeft:
		s.at = max(s.at-1, 0)
	case tea.KeyRight:
		s.at = min(s.at+1, len(s.text))
	case tea.KeyHome:
		s.at = 0
	case tea.KeyEnd:
		s.at = len(s.text)
	case tea.KeyCtrlU:
		s.text, s.at = nil, 0
	}
	return s
}

// put adds a text at the cursor.
func (s paste) put(text string) paste {
	before := clean.Clean(string(s.text[:s.at]) + text).String()
	after := string(s.text[s.at:])
	s.text = []rune(clean.Clean(before + after).String())
	s.at = min(len([]rune(before)), len(s.text))
	return s
}

func (s paste) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Paste a code"), ""), ""}
	for _, line := range page.Wrap(shelf.PasteAbout(), f.measure()) {
		lines = append(lines, "  "+line)
	}
	lines = append(lines, "")
	if s.problem != "" {
		lines = append(lines, f.complaint(s.problem)...)
	}
	text := grouped(string(s.text[:s.at])+"_"+string(s.text[s.at:]), f.measure())
	at := len(grouped(string(s.text[:s.at])+"_", f.measure())) - 1
	text = window(text, at, at+1, f.Height-len(lines)-2)
	for _, line := range text {
		lines = append(lines, "  "+paint(f.Theme.Focus, line))
	}
	if s.waiting {
		lines = append(lines, "", "  "+paint(f.Theme.Quiet, say.Text("reading it")+" "+f.glyph("…", "...")))
	}
	return strings.Join(lines, "\n")
}

// grouped breaks a code into lines of at most width cells, between its groups.
func grouped(text string, width int) []string {
	var lines []string
	line := ""
	for group := range strings.SplitAfterSeq(text, "-") {
		if ansi.StringWidth(line+group) <= width {
			line += group
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		parts := page.Wrap(group, width)
		lines, line = append(lines, parts[:len(parts)-1]...), parts[len(parts)-1]
	}
	return append(lines, line)
}

func (s paste) Keys() []key.Binding {
	doing := say.Text("make a saved game of it")
	switch {
	case s.blank():
		doing = say.Text("back")
	case s.problem != "":
		doing = say.Text("how to mend it")
	}
	return []key.Binding{
		bind(say.Mark("enter"), doing, "enter"), means(keys.Back, say.Text("back")), bind("ctrl+u", say.Text("start over"), "ctrl+u"),
		bind("←→", say.Text("move in the code"), "left", "right"), bind(say.Mark("home¦key"), say.Text("its beginning"), "home"), bind(say.Mark("end¦key"), say.Text("its end"), "end"),
		bind(say.Mark("backspace"), say.Text("take a character back"), "backspace"), bind(say.Mark("delete"), say.Text("take the next one out"), "delete"),
	}
}
