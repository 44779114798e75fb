package ui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
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
		return "Practice year"
	}
	return fmt.Sprintf("Year %d of %d", s.view.Year, s.view.Years)
}

// budgets draws the two bars: what is left of days and money, in a bar, in
// numbers and in words.
func (s desk) budgets(f Frame) []string {
	p, rules := s.game.Draft(), s.game.Rules()
	days, money := p.Days(rules), p.Money(rules)
	daysLeft := s.view.Days - days
	return []string{
		f.budget("Days a quarter", float64(days), float64(s.view.Days),
			fmt.Sprintf("%s of %s", days, s.view.Days), over(daysLeft < 0, tell.DayCount(abs(daysLeft)))),
		f.budget("Money a year", float64(money), float64(s.view.Pool),
			fmt.Sprintf("%s of %s", short(money), short(s.view.Pool)), s.moneyWords(money)),
	}
}

// moneyWords says what is left of the pool, or what the plan takes out of the
// reserves.
func (s desk) moneyWords(money sim.Money) string {
	switch v := &s.view; {
	case money > v.Spendable:
		return over(true, short(money-v.Spendable))
	case money > v.Pool:
		return short(money-v.Pool) + " from reserves"
	default:
		return over(false, short(v.Pool-money))
	}
}

// over says how far from its limit an amount is.
func over(beyond bool, by string) string {
	switch {
	case beyond:
		return by + " TOO MUCH"
	case strings.HasPrefix(by, "0 ") || by == "$0":
		return "none left"
	default:
		return by + " left"
	}
}

// abs returns the size of a number.
func abs[N ~int32 | ~int64](n N) N { return max(n, -n) }

// budget draws one bar with its numbers and words.
func (f Frame) budget(label string, used, all float64, numbers, words string) string {
	style := f.Theme.Text
	if used > all {
		style = f.Theme.Bad
	}
	head := "  " + pad(label, 15)
	tail := " " + numbers + f.glyph(" · ", ", ") + words
	width := min(f.Width-ansi.StringWidth(head)-max(ansi.StringWidth(tail), 44), 48)
	ink := f.ink()
	if used > all {
		ink.Accent = f.Theme.Bad
	}
	share := used / max(all, 1)
	return head + chart.Share(share, share, width, ink) + paint(style, tail)
}

// whereabouts says which game is on the table.
func whereabouts(g game) string {
	parts := []string{g.Scenario().Title}
	if g.Name() != "" && g.Saved() {
		parts = append(parts, g.Name())
	}
	return strings.Join(append(parts, g.Aid().String()), " - ")
}

// plan draws the list of what can be set, and beside it what the marked row is
// about.
func (s desk) plan(f Frame, height int) []string {
	left := 46
	if f.Width >= 110 {
		left = 62
	}
	list := s.list(f, left-1, height)
	about := s.about(f, f.Width-left-4, height)
	lines := make([]string, height)
	for i := range lines {
		line := strings.Repeat(" ", left)
		if i < len(list) {
			line = pad(list[i], left)
		}
		line += paint(f.Theme.Quiet, f.glyph("│", "|"))
		if i < len(about) {
			line += " " + about[i]
		}
		lines[i] = line
	}
	return lines
}

// list draws the five groups, with air between them where there is room. Those
// that do not fit are closed, never the one with the mark.
func (s desk) list(f Frame, width, height int) []string {
	open := s.opened(height)
	var groups [numSections][]string
	total, group, line := 0, s.rows[s.at].section, 0
	for sec := range numSections {
		groups[sec] = []string{s.heading(f, sec, width)}
		for i, r := range s.rows {
			if r.section != sec || !open[sec] {
				continue
			}
			if i == s.at {
				line = len(groups[sec])
			}
			groups[sec] = append(groups[sec], s.row(f, i, width))
		}
		total += len(groups[sec])
	}
	air := total+int(numSections)-1 <= height
	var lines []string
	marked := 0
	for sec, g := range groups {
		if air && sec > 0 {
			lines = append(lines, "")
		}
		if section(sec) == group {
			marked = len(lines) + line
		}
		lines = append(lines, g...)
	}
	return window(lines, marked, marked+1, height)
}

// opened says which groups are open: the one with the mark, and as many others
// as there is room for, the most used ones first.
func (s desk) opened(height int) (open [numSections]bool) {
	var size [numSections]int
	for _, r := range s.rows {
		size[r.section]++
	}
	room := height - int(numSections)
	here := s.rows[s.at].section
	if here != style {
		open[here] = true
		room -= size[here]
	}
	for _, sec := range []section{connection, annualCycle, shortcuts, elephants} {
		if !open[sec] && size[sec] <= room {
			open[sec] = true
			room -= size[sec]
		}
	}
	return open
}

// heading draws a group's name and what all of it takes.
func (s desk) heading(f Frame, sec section, width int) string {
	p, rules := s.game.Draft(), s.game.Rules()
	var days sim.Days
	var money sim.Money
	used, all := 0, 0
	for _, r := range s.rows {
		if r.section != sec {
			continue
		}
		d, m := r.takes(&p, &s.view, rules)
		days, money, all = days+d, money+m, all+1
		if r.level(&p, &s.view) > 0 {
			used++
		}
	}
	mark, name := "  ", paint(f.Theme.Heading, sectionLabels[sec])
	if sec == style {
		if s.rows[s.at].section == style {
			mark, name = paint(f.Theme.Focus, "> "), paint(f.Theme.Focus, sectionLabels[sec])
		}
		return mark + pad(name, 22) + tell.StyleLabel(p.Style)
	}
	summary := fmt.Sprintf("%d of %d", used, all)
	if all == 0 {
		summary = "none in sight"
	}
	return spreadIn(mark+pad(name, 20)+paint(f.Theme.Quiet, summary), paint(f.Theme.Quiet, cost(days, money)), width)
}

// row draws one row: mark, label, pips and what it takes.
func (s desk) row(f Frame, i, width int) string {
	p, r := s.game.Draft(), s.rows[i]
	days, money := r.takes(&p, &s.view, s.game.Rules())
	level := r.level(&p, &s.view)
	mark, paintLabel := "  ", f.Theme.Text
	if i == s.at {
		mark, paintLabel = "> ", f.Theme.Focus
	}
	pips := f.pips(level)
	right := pips + " " + padLeft(cost(days, money), 9)
	room := width - 2 - ansi.StringWidth(right) - 1
	lead := s.lead(i, width)
	label := ansi.Truncate(r.label(s.game, &s.view), room-ansi.StringWidth(lead), f.glyph("…", "~"))
	return spreadIn(paint(paintLabel, mark)+paint(f.Theme.Quiet, lead)+paint(paintLabel, label), right, width)
}

// lead names the part of the customer connection where it begins, if there is
// room.
func (s desk) lead(i, width int) string {
	r := s.rows[i]
	if r.section != connection || width < 60 {
		return ""
	}
	name := ""
	if s.rows[i-1].lever.Group() != r.lever.Group() {
		name = tell.GroupLabel(r.lever.Group())
	}
	return pad(name, 9)
}

// spreadIn puts left and right at the ends of width cells.
func spreadIn(left, right string, width int) string {
	gap := width - ansi.StringWidth(left) - ansi.StringWidth(right)
	return left + strings.Repeat(" ", max(gap, 1)) + right
}

func padLeft(text string, width int) string {
	return strings.Repeat(" ", max(width-ansi.StringWidth(text), 0)) + text
}

// cost says days and money as briefly as a row allows.
func cost(d sim.Days, m sim.Money) string {
	switch {
	case d > 0 && m > 0:
		return d.String() + "d " + short(m)
	case m > 0:
		return short(m)
	case d > 0:
		return d.String() + "d"
	default:
		return ""
	}
}

// short says an amount in few cells: $840, $32k, $1.2M.
func short(m sim.Money) string {
	switch dollars := m.Float(); {
	case dollars < 0:
		return "-" + short(-m)
	case dollars >= 999_500:
		return fmt.Sprintf("$%.1fM", dollars/1e6)
	case dollars >= 1000:
		return fmt.Sprintf("$%.0fk", dollars/1e3)
	default:
		return fmt.Sprintf("$%.0f", dollars)
	}
}

// about says what the marked row is set to and what it does, in a column.
func (s desk) about(f Frame, width, height int) []string {
	p := s.help()
	if r := s.rows[s.at]; r.section == connection {
		p.Title = tell.GroupLabel(r.lever.Group()) + ": " + p.Title
	}
	if now := s.setting(); now != "" {
		p.Blocks = append([]page.Block{page.Text{Text: now, Role: page.Strong}}, p.Blocks...)
	}
	lines := page.Draw(p, width, f.Theme)
	if len(lines) > height {
		lines = slices.DeleteFunc(lines, func(line string) bool { return strings.TrimSpace(line) == "" })
	}
	if len(lines) > height {
		lines = append(lines[:height-1:height-1], paint(f.Theme.Quiet, "? tells the rest"))
	}
	return lines
}

// setting says what the marked row takes as it is set, and what it was.
func (s desk) setting() string {
	r, p := s.rows[s.at], s.game.Draft()
	was := r.level(&s.view.LastPlan, &s.view)
	now := r.level(&p, &s.view)
	text := ""
	switch r.section {
	case style:
		text = "Now: " + tell.StyleLabel(p.Style)
		if now != was {
			text += "; it was " + tell.StyleLabel(s.view.LastPlan.Style)
		}
		return text
	case elephants:
		days, _ := r.takes(&p, &s.view, s.game.Rules())
		text = "Off"
		if days > 0 {
			text = tell.DayCount(days) + " a quarter"
		}
	default:
		text = tell.Takes(r.lever, p.Effort(r.lever, s.game.Rules()))
	}
	if now != was {
		text += ". It was " + tell.LevelLabel(was)
	}
	return strings.ToUpper(text[:1]) + text[1:] + "."
}
