package tryout

import (
	"slices"

	"example.com/realign/sim"
)

// A measure is a figure by which answers are compared, at the end of the year of
// the answer and at the end of the game. More of each is better.
type measure struct {
	figure sim.Figure
	// slack is the difference under which two games count as even: what the
	// luck of a few members makes. Part says that it is a part of the figure
	// itself; otherwise it is in the figure's unit, as a plain number.
	slack float64
	part  bool
}

// measures are what can be better or worse about an answer. Cooperation and
// knowledge are means, so they do not count by themselves.
var measures = []measure{
	{sim.Vitality, .005, true},
	{sim.Innovation, .005, false},
	{sim.Reserves, .005, true},
	{sim.BoardSupport, .005, false},
	{sim.PoliticalCapital, .5, false},
	{sim.Trust, .005, false},
}

// compare returns 1 where a is really more than b, -1 where it is less, 0 where
// they are even.
func (m *measure) compare(a, b *sim.Figures) int {
	x, y := a.Float(m.figure), b.Float(m.figure)
	slack := m.slack
	if m.part {
		slack = float64(m.slack * max(x, -x, y, -y))
	}
	switch {
	case x-y > slack:
		return 1
	case y-x > slack:
		return -1
	default:
		return 0
	}
}

// against holds one outcome against another: whether it is at least as good by
// every measure, and whether it is really better by one. To last longer is
// better by all measures of the end.
func (o *outcome) against(other *outcome) (asGood, better bool) {
	asGood = o.years >= other.years
	better = o.years > other.years
	for _, m := range measures {
		signs := []int{m.compare(&o.soon, &other.soon)}
		if o.years == other.years {
			signs = append(signs, m.compare(&o.late, &other.late))
		}
		asGood = asGood && !slices.Contains(signs, -1)
		better = better || slices.Contains(signs, 1)
	}
	return asGood, better
}

// The share of moments, in hundredths, at which a choice must be at least as good
// as another to dominate it, and the share at which it must be better.
const (
	asGoodAt = 95
	betterAt = 50
)

// dominates reports whether, where both were open, choice a of a card was at
// least as good as b by every measure nearly always, and better half of the
// time.
func dominates(forks []fork, a, b int) bool {
	both, good, ahead := 0, 0, 0
	for _, f := range forks {
		x, y := &f.outcomes[a], &f.outcomes[b]
		if !x.open || !y.open {
			continue
		}
		both++
		asGood, better := x.against(y)
		if asGood {
			good++
		}
		if better {
			ahead++
		}
	}
	return both >= leastForks && 100*good >= asGoodAt*both && 100*ahead >= betterAt*both
}

// middle returns the median of values, and nothing of none.
func middle(values []float64) (float64, bool) {
	if len(values) == 0 {
		return 0, false
	}
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	n := len(sorted)
	return sorted[(n-1)/2] + float64((sorted[n/2]-sorted[(n-1)/2])/2), true
}
