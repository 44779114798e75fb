package ui

import (
	"strings"

	"example.com/realign/ui/say"
)

func (s desk) Draw(f Frame) string {
	lines := []string{f.head(s.title(), whereabouts(s.game)), f.tabLine(s.tab), ""}
	if s.tab != 0 {
		return strings.Join(append(lines, s.reader.draw(f)...), "\n")
	}
	lines = append(lines, s.budgets(f)...)
	lines = append(lines, "")
	height := f.Height - len(lines) - 1 // the head has two lines
	return strings.Join(append(lines, s.plan(f, height)...), "\n")
}

func (s desk) title() string {
	if !s.game.Saved() {
		return say.Text("Practice year")
	}
	return say.Textf("Year %d of %d", s.view.Year, s.view.Years)
}

// whereabouts says which game is on the table.
func whereabouts(g game) string {
	parts := []string{say.Text(g.Scenario().Title)}
	if g.Name() != "" && g.Saved() {
		parts = append(parts, g.Name())
	}
	return strings.Join(append(parts, say.Text(aidNames[g.Aid()])), " - ")
}

// plan draws the list of what can be set, and beside it what the marked row is
// about.
func (s desk) plan(f Frame, height int) []string {
	left := 47
	if f.Width >= 110 {
		left = 63
	}
	list := s.list(f, left-2, height)
	about := s.about(f, f.Width-left-4, height)
	lines := make([]string, height)
	for i := range lines {
		line := strings.Repeat(" ", left)
		if i < len(list) {
			line = pad(" "+list[i], left)
		}
		line += paint(f.Theme.Quiet, f.glyph("│", "|"))
		if i < len(about) {
			line += " " + about[i]
		}
		lines[i] = line
	}
	return lines
}
