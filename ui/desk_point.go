package ui

import (
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/sim"
)

// This file is what the desk can be pointed at for.

// A rowMsg says that a row of a screen was pointed at.
type rowMsg int

// A pipMsg says that a pip of a row of the desk was pointed at.
type pipMsg struct {
	row   int
	level sim.Level // which the pip stands for
}

// roll reads a tab, or moves the mark on the plan.
func (s desk) roll(msg wheelMsg) desk {
	if s.tab != 0 {
		s.reader = s.reader.update(msg)
		return s
	}
	s.at = max(0, min(s.at+int(msg), len(s.rows)-1))
	return s
}

// pip sets a row to the level of a pip. The pip that is the level already takes
// it one lower, so that every level can be pointed at, none too.
func (s desk) pip(msg pipMsg) desk {
	s.at = min(msg.row, len(s.rows)-1)
	if !s.moves() {
		return s
	}
	r, p := s.rows[s.at], s.game.Draft()
	level := msg.level
	if r.level(&p, s.view) == level {
		level--
	}
	r.set(s.game, s.view, level)
	return s
}

// levels draws the level of row i. Every pip can be pointed at.
func (s desk) levels(f Frame, i int, level sim.Level) string {
	pips := f.pips(level)
	before := 0
	if f.Theme.ASCII {
		before = 1 // the bracket
	}
	if f.zones == nil || level == sim.Tuned {
		return pips
	}
	drawn := ansi.Cut(pips, 0, before)
	for at := range int(sim.MaxLevel) {
		drawn += f.spot(pipMsg{i, sim.Level(at + 1)}, ansi.Cut(pips, before+at, before+at+1))
	}
	return drawn + ansi.Cut(pips, before+int(sim.MaxLevel), ansi.StringWidth(pips))
}
