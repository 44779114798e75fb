package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// An Ask is what a class puts before a seat: words, and below them what can be
// chosen or written. Its words can become others while somebody reads them.
type Ask struct {
	Scene       any    // two with the same one are one screen, with newer words; it can be compared
	What, Where string // the two ends of its first line
	Page        page.Page
	Options     []Option
	Doing       string            // what choosing does
	Chosen      func(int) tea.Cmd // an option
	Lines       []Line            // to be written, where there are no options
	Wrote       func([]string) tea.Cmd
	Esc         tea.Cmd // leads back; nil where the way out is to leave
}

// An Option is something that can be chosen.
type Option struct {
	Label, Note string
	Shut        string // why it cannot be chosen now; "" where it can
}

// A Line is one line to be written, at most so many cells wide.
type Line struct {
	Label, Words string // what it is, and what it means
	Most         int
}

// A RenewMsg shows every screen the newest words of a scene.
type RenewMsg struct{ Ask Ask }

// Screen returns q as a screen.
func (q Ask) Screen() Screen {
	s := asked{ask: q, reader: read(q.Page, askTop)}
	for _, l := range q.Lines {
		s.fields = append(s.fields, field{most: l.Most})
	}
	return s.fill()
}

// askTop is the rows above the words.
const askTop = 3

// asked is an [Ask] on the screen.
type asked struct {
	ask    Ask
	reader reader
	menu   menu
	moved  bool // the mark was, so the words have been read as far as they need to be
	fields []field
	row    int // of the fields
	size   tea.WindowSizeMsg
}

// fill makes the menu of the options. The mark stays where it is.
func (s asked) fill() asked {
	s.menu.items = nil
	for _, o := range s.ask.Options {
		s.menu.items = append(s.menu.items, item{label: o.Label, note: o.Note, shut: o.Shut})
	}
	if n := len(s.menu.items); n > 0 {
		s.menu = s.menu.mark(min(s.menu.at, n-1), +1)
	}
	return s.fit()
}

// fit leaves the words as many rows as the rest does not need.
func (s asked) fit() asked {
	if s.size.Height == 0 {
		return s
	}
	below := s.below(Frame{Width: s.size.Width, Height: s.size.Height}, s.size.Height)
	s.reader.taken = askTop + min(len(below), s.size.Height*2/3)
	s.reader = s.reader.update(s.size)
	return s
}

// Typing reports that letters go into a line.
func (s asked) Typing() bool { return len(s.fields) > 0 }

func (s asked) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case RenewMsg:
		if msg.Ask.Scene == s.ask.Scene {
			s.ask = msg.Ask
			s.reader = s.reader.show(s.ask.Page)
			return s.fill(), nil
		}
	case tea.WindowSizeMsg:
		s.size = msg
		return s.fit(), nil
	case rowMsg:
		s.row = min(int(msg), max(len(s.fields)-1, 0))
	case wheelMsg:
		s.reader = s.reader.update(msg)
	case pickMsg:
		return s.pick(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

// pick marks what is pointed at, and chooses it where it has the mark already: a
// hand slips.
func (s asked) pick(msg pickMsg) (Screen, tea.Cmd) {
	if int(msg) < len(s.menu.items) && int(msg) != s.menu.at {
		s.menu, s.moved = s.menu.mark(int(msg), +1), true
		return s, nil
	}
	return s.choose(s.menu.update(msg))
}

func (s asked) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back) && s.ask.Esc != nil:
		return s, s.ask.Esc
	case key.Matches(msg, keys.Back):
		return s, leave
	case len(s.fields) > 0:
		return s.write(msg)
	case key.Matches(msg, keys.Choose) && s.unread():
		s.reader = s.reader.on()
		return s, nil
	case len(s.menu.items) == 0 || key.Matches(msg, keys.PageDown, keys.PageUp):
		s.reader = s.reader.update(msg)
		return s, nil
	}
	return s.choose(s.menu.press(msg))
}

// choose takes what was chosen of the menu, or only moves the mark.
func (s asked) choose(m menu, chosen int) (Screen, tea.Cmd) {
	moved := m.at != s.menu.at
	s.menu = m
	if chosen < 0 || s.ask.Chosen == nil {
		s.moved = s.moved || moved || chosen >= 0 // a key that does nothing passes over no words
		return s, nil
	}
	return s, s.ask.Chosen(chosen)
}

// write takes a key to the lines.
func (s asked) write(msg tea.KeyMsg) (Screen, tea.Cmd) {
	n := len(s.fields)
	switch msg.String() {
	case "pgdown", "pgup":
		s.reader = s.reader.update(msg)
	case "enter":
		if s.before() { // who writes a line and presses enter means the next one
			s.row++
			return s, nil
		}
		var texts []string
		for _, f := range s.fields {
			texts = append(texts, strings.TrimSpace(f.text))
		}
		return s, s.ask.Wrote(texts)
	case "down", "tab":
		s.row = (s.row + 1) % n
	case "up", "shift+tab":
		s.row = (s.row + n - 1) % n
	default:
		fields := append([]field{}, s.fields...)
		fields[s.row] = fields[s.row].press(msg)
		s.fields = fields
		return s.fit(), nil
	}
	return s, nil
}

// before reports whether a line below is still to be written. Who has written nothing
// at all wants none of them.
func (s asked) before() bool {
	if s.row+1 >= len(s.fields) || s.fields[s.row+1].text != "" {
		return false
	}
	return s.row > 0 || s.fields[0].text != ""
}

// unread reports whether there is more to show before a choice.
func (s asked) unread() bool { return s.reader.more() && !s.moved }

// below draws what stands below the words, in at most height rows.
func (s asked) below(f Frame, height int) []string {
	if len(s.menu.items) > 0 {
		return append([]string{""}, s.menu.draw(f, height-1)...)
	}
	var lines []string
	for i, l := range s.ask.Lines {
		text := s.fields[i].text
		if i == s.row {
			text += "_"
		}
		lines = append(lines, "")
		lines = append(lines, strings.Split(f.strip(rowMsg(i), f.written(i == s.row, l.Label, text, l.Words)), "\n")...)
	}
	return lines
}

func (s asked) Draw(f Frame) string {
	lines := []string{f.head(s.ask.What, s.ask.Where), ""}
	lines = append(lines, s.reader.draw(f)...)
	return strings.Join(append(lines, s.below(f, f.Height-1-len(lines))...), "\n")
}

func (s asked) Keys() []key.Binding {
	var all []key.Binding
	switch {
	case len(s.fields) > 0:
		does := s.doing()
		if s.before() {
			does = say.Text("next line")
		}
		all = append(all, means(keys.Choose, does))
		if len(s.fields) > 1 {
			all = append(all, bind("↑↓", say.Text("move"), "up", "down", "tab", "shift+tab"))
		}
		all = append(all, bind(say.Mark("letters"), say.Text("type")))
	case s.unread():
		all = append(all, s.menu.keysBy(say.Text("read on"), s.doing())...)
	case len(s.menu.items) > 0:
		all = append(all, s.menu.keys(s.doing())...)
	}
	does := say.Text("leave")
	if s.ask.Esc != nil {
		does = say.Text("back")
	}
	all = append(all, means(keys.Back, does))
	if s.reader.last() > 0 && len(s.fields) == 0 {
		all = append(all, bind(say.Mark("space"), say.Text("read on"), keys.PageDown.Keys()...), keys.PageUp)
	}
	return all
}

func (s asked) doing() string {
	if s.ask.Doing == "" {
		return say.Text("choose")
	}
	return s.ask.Doing
}
