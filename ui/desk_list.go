package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// list draws the five groups, with air between them where there is room. Those
// that do not fit are closed, never the one with the mark.
func (s desk) list(f Frame, width, height int) []string {
	open := s.opened(height)
	var groups [numSections][]string
	total, group, line := 0, s.rows[s.at].section, 0
	for sec := range numSections {
		groups[sec] = []string{s.heading(f, sec, width, open[sec])}
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
	var all roll
	for sec, g := range groups {
		if air && sec > 0 {
			all.add(len(all.lines), false, "")
		}
		for i, drawn := range g {
			all.add(len(all.lines), section(sec) == group && i == line, drawn)
		}
	}
	return all.shown(f, height)
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

// heading draws a group's name and what all of it takes. A closed one has a mark
// that says so.
func (s desk) heading(f Frame, sec section, width int, open bool) string {
	p, rules := s.game.Draft(), s.game.Rules()
	var days sim.Days
	var money sim.Money
	used, all := 0, 0
	for _, r := range s.rows {
		if r.section != sec {
			continue
		}
		d, m := r.takes(&p, s.view, rules)
		days, money, all = days+d, money+m, all+1
		if r.level(&p, s.view) > 0 {
			used++
		}
	}
	mark, name := "  ", paint(f.Theme.Heading, say.Text(sectionLabels[sec]))
	if sec == style {
		if s.rows[s.at].section == style {
			mark, name = paint(f.Theme.Focus, "> "), paint(f.Theme.Focus, say.Text(sectionLabels[sec]))
		}
		label := tell.StyleLabel(p.Style)
		if s.rows[s.at].section == style {
			label = f.turning(label)
		}
		return f.spot(rowMsg(len(s.rows)-1), pad(mark+pad(name, 20)+label, width))
	}
	summary := say.Textf("%d of %d", used, all)
	if !open && all > 0 {
		mark = paint(f.Theme.Quiet, f.glyph("▸ ", "+ "))
	}
	if all == 0 {
		summary = say.Text("none in sight")
	}
	line := spreadIn(mark+pad(name, 20)+paint(f.Theme.Quiet, summary), paint(f.Theme.Quiet, cost(days, money)), width)
	first := slices.IndexFunc(s.rows, func(r row) bool { return r.section == sec })
	if first < 0 {
		return line
	}
	return f.spot(rowMsg(first), line)
}

// row draws one row: mark, label, pips and what it takes.
func (s desk) row(f Frame, i, width int) string {
	p, r := s.game.Draft(), s.rows[i]
	days, money := r.takes(&p, s.view, s.game.Rules())
	level := r.level(&p, s.view)
	mark, paintLabel := "  ", f.Theme.Text
	if i == s.at {
		mark, paintLabel = "> ", f.Theme.Focus
	}
	pips := s.levels(f, i, level)
	takes := cost(days, money)
	if r.locked(s.game) != "" {
		takes = paint(f.Theme.Quiet, say.Text("locked"))
	}
	right := pips + " " + padLeft(takes, 9)
	room := width - 2 - ansi.StringWidth(right) - 1
	lead := s.lead(i, width)
	label := ansi.Truncate(r.label(s.game, s.view), room-ansi.StringWidth(lead), f.glyph("…", "~"))
	return f.spot(rowMsg(i), spreadIn(paint(paintLabel, mark)+paint(f.Theme.Quiet, lead)+paint(paintLabel, label), right, width))
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
