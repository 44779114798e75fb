package debrief

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
)

// A WhatIf is the run played again under the same luck with one choice changed
// and all later ones held as far as they could be.
type WhatIf struct {
	Choice Choice
	// Possible is false where the choice could not have been made otherwise,
	// because the year's plan would not have fitted whatever else was given up.
	// Then there is no track.
	Possible bool
	Track    Track
	// Weight is what the choice did to the run's [Track.Worth], in millionths of
	// an engaged member: above 0 the run came out better for it.
	Weight sim.Amount
}

// WhatIfs plays every choice of the run otherwise, each by itself, and returns
// them with the heaviest first. Those that were not possible come last.
func (v *Review) WhatIfs(workers sim.Workers) []WhatIf {
	all := slices.Clone(v.choices)
	leaves := func(k int) int {
		if !all[k].Possible {
			return 0
		}
		return all[k].Choice.Year
	}
	v.past.Each(len(all), workers, leaves, func(k int, fork *sim.Run) {
		w := &all[k]
		choices := v.game.without(&w.Choice)
		w.Track = choices.follow(fork)
		w.Weight = v.run.Worth() - w.Track.Worth()
	})
	slices.SortStableFunc(all, func(a, b WhatIf) int {
		return cmp.Or(-compareBool(a.Possible, b.Possible), -cmp.Compare(size(a.Weight), size(b.Weight)))
	})
	return all
}

// mostTurningPoints is how many turning points are shown: people remember three.
const mostTurningPoints = 3

// TurningPoints returns the what-ifs to show, of those that a review ranked: the
// heaviest, at most three, only one for each lever, elephant or card, and only
// one of those whose other way leads to the same place.
func TurningPoints(ranked []WhatIf) []WhatIf {
	var shown []WhatIf
	for i := range ranked {
		w := &ranked[i]
		if !w.Possible || w.Weight == 0 || len(shown) == mostTurningPoints {
			break
		}
		if !slices.ContainsFunc(shown, func(s WhatIf) bool { return s.Choice.Same(&w.Choice) || s.leadsWhere(w) }) {
			shown = append(shown, *w)
		}
	}
	return shown
}

// sameWeight is the part of a weight under which two weights are alike: the
// fiftieth.
const sameWeight = 50

// leadsWhere reports whether the other way of w leads to the same place as that
// of other: the same dilemma comes up for it, or is spared, in the same year, and
// it weighs as much. Several small choices can each tip a run over one edge; the
// edge is told once.
func (w *WhatIf) leadsWhere(other *WhatIf) bool {
	if sameWeight*size(w.Weight-other.Weight) >= size(w.Weight) {
		return false
	}
	for _, d := range w.Track.Departures {
		for _, e := range other.Track.Departures {
			if d.Card >= 0 && d.Kind == e.Kind && d.Card == e.Card && d.Year == e.Year {
				return true
			}
		}
	}
	return false
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

func size(a sim.Amount) sim.Amount { return max(a, -a) }
