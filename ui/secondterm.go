package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// The rows of [secondTerm].
const (
	yearRow = iota
	nameRow
)

// secondTerm asks from which year a game is to be played anew, and what the new
// game is called. Enter takes both as they are.
type secondTerm struct {
	where       string
	year        int
	first, last int
	name        field
	naming      bool // letters go into the name
	begin       func(year int, name string) tea.Cmd
}

func newSecondTerm(g *shelf.Game, begin func(year int, name string) tea.Cmd) secondTerm {
	first, last, usual := g.Terms()
	name := field{text: g.Saved.Name.String(), most: saves.MaxName}
	return secondTerm{where: g.Name(), year: usual, first: first, last: last, name: name, begin: begin}
}

// Typing reports whether letters go into the name.
func (s secondTerm) Typing() bool { return s.naming }

func (s secondTerm) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if row, ok := msg.(rowMsg); ok {
		s.naming = row == nameRow
	}
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return s, nil
	}
	switch name := press.String(); {
	case key.Matches(press, keys.Back):
		return s, back
	case key.Matches(press, keys.Choose):
		return s, s.begin(s.year, s.name.text)
	case name == "up", name == "down", name == "tab", name == "shift+tab":
		s.naming = !s.naming
	case s.naming:
		s.name = s.name.press(press)
	case key.Matches(press, keys.Up, keys.Down):
		s.naming = true
	case key.Matches(press, keys.More):
		s.year = min(s.year+1, s.last)
	case key.Matches(press, keys.Less):
		s.year = max(s.year-1, s.first)
	default:
		if d, ok := digit(name); ok && d >= s.first && d <= s.last {
			s.year = d
		}
	}
	return s, nil
}

func (s secondTerm) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Second term"), s.where), ""}
	for _, line := range page.Wrap(shelf.TermAbout(), f.measure()) {
		lines = append(lines, "  "+line)
	}
	year, name := say.Textf("%d of %d", s.year, s.last), s.name.text
	if s.naming {
		name += "_"
	} else {
		year = f.turning(year)
	}
	lines = append(lines, "",
		f.strip(rowMsg(yearRow), f.option(!s.naming, 22, say.Text("Play anew from year"), year, s.kept())), "",
		f.strip(rowMsg(nameRow), f.option(s.naming, 22, say.Text("Name of the new game"), name, say.Text("may stay as it is"))), "",
		"  "+paint(f.Theme.Quiet, say.Text("Enter starts it with the planning of that year. Up and down move.")))
	return strings.Join(lines, "\n")
}

// kept says which years stay as they were.
func (s secondTerm) kept() string {
	switch s.year {
	case 1:
		return say.Text("nothing is kept but scenario and luck")
	case 2:
		return say.Text("year 1 stays as it was")
	}
	return say.Textf("years 1 to %d stay as they were", s.year-1)
}

func (s secondTerm) Keys() []key.Binding {
	all := []key.Binding{means(keys.Choose, say.Text("start¦game")), bind("↑↓", say.Text("move"), "up", "down", "tab", "shift+tab")}
	if s.naming {
		return append(all, bind(say.Mark("letters"), say.Text("name")), means(keys.Back, say.Text("back")))
	}
	return append(all, bind("←→", say.Text("year"), append(keys.Less.Keys(), keys.More.Keys()...)...), means(keys.Back, say.Text("back")),
		digits(s.first, s.last, say.Text("pick the year")))
}
