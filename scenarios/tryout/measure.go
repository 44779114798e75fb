package tryout

import (
	"slices"

	"example.com/realign/sim"
)

// A measure is a figure by which answers are compared, at the end of the year of
// the answer and at the end of the game. More of each is better.
type measure struct {
	figure sim.Figure
	// Two games count as even where they differ by less than slack and a part of
	// the figure: what the luck of some members makes of it.
	slack float64 // as a plain number
	part  float64
}

// luck is vitality that comes and goes with ten members of usual engagement.
const luck = 4

// measures are what can be better or worse about an answer, beside the outlook.
// Cooperation and knowledge are means, so they do not count by themselves.
var measures = []measure{
	{figure: sim.Vitality, slack: luck, part: .005},
	{figure: sim.Innovation, slack: .005},
	{figure: sim.Reserves, part: .005},
	{figure: sim.BoardSupport, slack: .005},
	{figure: sim.PoliticalCapital, slack: .5},
	{figure: sim.Trust, slack: .005},
}

// outlook is vitality beyond the last year: what an association is handed on as.
// Five more years leave more to luck.
var outlook = measure{figure: sim.Vitality, slack: 2 * luck, part: .01}

// compare returns 1 where a is really more than b, -1 where it is less, 0 where
// they are even.
func (m *measure) compare(a, b *sim.Figures) int {
	return m.sign(a.Float(m.figure), b.Float(m.figure))
}

func (m *measure) sign(x, y float64) int {
	slack := m.slack + float64(m.part*max(x, -x, y, -y))
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
	ahead := outlook.sign(o.after, other.after)
	asGood = o.years >= other.years && ahead >= 0
	better = o.years > other.years || ahead > 0
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
