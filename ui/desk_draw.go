package ui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

func (s desk) Draw(f Frame) string {
	lines := []string{f.head(s.title(), whereabouts(s.game)), f.tabLine(s.tab), ""}
	if s.tab != 0 {
		return strings.Join(append(lines, s.reader.draw(f)...), "\n")
	}
	lines = append(lines, s.budgets(f)...)
	lines = append(lines, s.pressing(f))
	height := f.Height - len(lines) - 1 // the head has two lines
	return strings.Join(append(lines, s.plan(f, height)...), "\n")
}

// pressing says, in the row between the budgets and the levers, what most wants an
// answer: how a plan that takes too much can be made to fit, or a danger. Where
// nothing does, it says that the year is the last, or what was new in the year before,
// until something is set.
func (s desk) pressing(f Frame) string {
	if s.game.Phase() == sim.Over {
		return ""
	}
	p, rules := s.game.Draft(), s.game.Rules()
	text, paintedIn := "", f.Theme.Bad
	switch dangers := tell.Dangers(s.view, p, s.game.Scenario()); {
	case p.Days(rules) > s.view.Days:
		text = say.Textf("Lower something that takes days. The annual cycle takes %s of them.", s.cycleDays())
	case p.Money(rules) > s.view.Spendable:
		text = say.Text("Lower something that costs money.")
	case len(dangers) > 0:
		text = dangers[0]
	case !s.game.CanUndo():
		text, paintedIn = s.news(f.Width-4), f.Theme.Text
	}
	if text == "" {
		return ""
	}
	return "  " + paint(paintedIn, ansi.Truncate(text, f.Width-4, f.glyph("…", "~")))
}

// news says that the year is the last, or else what was new in the year before, in a
// sentence that fits into so many cells; "" for nothing.
func (s desk) news(width int) string {
	for _, text := range append([]string{tell.LastYear(s.view)}, tell.NewLastYear(s.view)...) {
		if text != "" && ansi.StringWidth(text) <= width {
			return text
		}
	}
	return ""
}

// cycleDays is the days a quarter that the annual cycle takes.
func (s desk) cycleDays() sim.Days {
	p, rules := s.game.Draft(), s.game.Rules()
	sum := sim.Days(0)
	for l := range sim.NumLevers {
		if l.Group() == sim.AnnualCycle {
			sum += p.Effort(l, rules).Days
		}
	}
	return sum
}

func (s desk) title() string {
	if !s.game.Saved() {
		return say.Text("Practice year")
	}
	if s.game.Phase() == sim.Over {
		return say.Text("The game is over")
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
