package sim

import "strings"

// A Shift is a change of era while the game is played: over some years the rules
// of one era turn into those of another. Members stay as they were formed;
// those who join later are different.
type Shift struct {
	To   Rules
	From int // the first year in which it shows
	Till int // the last; from then on all is as in To
}

// RulesAt returns the rules that hold in a quarter, counted from 0 at the start.
// The rules belong to w and must not be changed.
func (w *World) RulesAt(quarter int) *Rules {
	if w.Shift == nil {
		return &w.Rules
	}
	first := (w.Shift.From - 1) * QuartersAYear
	length := (w.Shift.Till - w.Shift.From + 1) * QuartersAYear
	if quarter <= first {
		return &w.Rules
	}
	mixed := w.Rules
	blend(&mixed, &w.Shift.To, sat(share(float64(quarter-first), float64(length))))
	return &mixed
}

// rules returns the rules that hold for s now. While the ground moves they are
// worked out once a quarter.
func (s *State) rules(w *World) *Rules {
	if w.Shift == nil {
		return &w.Rules
	}
	if s.workshop == nil {
		s.workshop = new(workshop)
	}
	if k := &s.workshop.rules; k.now == nil || k.of != w || k.quarter != s.Quarter {
		*k = ruling{w, s.Quarter, w.RulesAt(s.Quarter)}
	}
	return s.workshop.rules.now
}

// A ruling is the rules of a quarter in a world where they move.
type ruling struct {
	of      *World
	quarter int
	now     *Rules
}

// blend moves every parameter of r towards other's, all the way at t = 1, except
// those that describe the start.
func blend(r, other *Rules, t float64) {
	for k := range parameters {
		p := &parameters[k]
		if !strings.HasPrefix(p.Key, "start.") {
			at := p.at(r)
			*at = mix(*at, p.Value(other), t)
		}
	}
}
