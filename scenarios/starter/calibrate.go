package starter

import (
	"math"

	"example.com/realign/sim"
)

// A calibration is what was found: constants of the model with which the first
// year of a house of 8,000 members is that of the figures.
type calibration struct {
	base       float64 // log odds of renewing
	joining    float64 // prospects who join
	conference float64 // money that conferences turn over
	ceiling    float64 // most that a member spends on offerings; 0 for the era's
	cost       float64 // of a post and its share of overhead, against the model's
}

// netMargin is the surplus that a calibrated first year is given, as a share of
// income: about nothing. No figure is asked for it.
const netMargin = .01

// calibrated finds the constants for a house of 8,000 members: the twin of the
// association, as much larger or smaller in everything. They hold for any size,
// and the twin's luck is that of many.
func calibrated(f *Figures, era string) calibration {
	t := twin{figures: f, size: float64(f.Members) / standardMembers, era: era}
	standard := sim.Standard(era)
	c := calibration{base: standard.Leaving.Base, joining: standard.Joining.Rate, conference: standard.Money.ConferenceMoney, cost: 1}
	c.base = solve(-4, 7, f.Renewal, .001, func(x float64) float64 {
		try := c
		try.base = x
		return t.year(try).Renewal
	})
	c.joining = solve(0, .5, f.Growth, .001, func(x float64) float64 {
		try := c
		try.joining = x
		return t.year(try).Growth
	})
	// Where the income is known, so is what events bring in dollars; where it is not,
	// only their share of it.
	c.conference = solve(0, 5, f.EventShare, .001, func(x float64) float64 {
		try := c
		try.conference = x
		y := t.year(try)
		if f.Income > 0 {
			return y.EventShare * y.Revenue * t.size / f.Income
		}
		return y.EventShare
	})
	if f.Income > 0 {
		c.ceiling = solve(0, 100_000, f.Income/t.size, f.Income/t.size/1000, func(x float64) float64 {
			try := c
			try.ceiling = max(x, .01)
			return t.year(try).Revenue
		})
	}
	c.cost = solve(.05, 5, -netMargin, .001, func(x float64) float64 {
		try := c
		try.cost = x
		y := t.year(try)
		return -y.Net / max(1, y.Revenue)
	})
	return c
}

// cushion is money, in dollars, that keeps a twin from ruin while its costs are not
// found yet. It earns nothing, so that the year is the same with it.
const cushion = 1e9

// A twin is an association as it would be with 8,000 members.
type twin struct {
	figures *Figures
	size    float64
	era     string
}

// year plays the twin's first year.
func (t *twin) year(c calibration) Year {
	r := sim.Standard(t.era)
	r.Leaving.Base, r.Joining.Rate, r.Money.ConferenceMoney = c.base, c.joining, c.conference
	r.Money.Dues = t.figures.Dues
	if c.ceiling > 0 {
		r.Money.SpendCeiling = c.ceiling
	}
	staff := t.figures.Staff / t.size
	r.Start.Overhead = float64(r.Start.Overhead * staff / r.Start.Staff * c.cost)
	r.Start.Staff = staff
	r.Money.Post = float64(r.Money.Post * c.cost)
	own := t.figures.Reserves / t.size
	r.Money.CashYield = float64(r.Money.CashYield * own / (own + cushion))
	w := worldOf(standardMembers, r)
	w.Start = []sim.Effect{{Target: sim.Quantity(sim.Reserves), Amount: own + cushion, Set: true}}
	return firstYear(&w)
}

// solve returns the x between lo and hi at which a rising f is nearest to want:
// false position, with the end that does not move given half its weight, so that
// both close in. It stops when f is within tolerance.
func solve(lo, hi, want, tolerance float64, f func(float64) float64) float64 {
	const most = 25
	below, above := f(lo)-want, f(hi)-want
	switch {
	case below >= 0:
		return lo
	case above <= 0:
		return hi
	}
	x, stuck := lo, 0
	for range most {
		x = lo + (hi-lo)*below/(below-above)
		off := f(x) - want
		switch {
		case math.Abs(off) <= tolerance:
			return x
		case off < 0:
			lo, below = x, off
			if stuck == -1 {
				above /= 2
			}
			stuck = -1
		default:
			hi, above = x, off
			if stuck == 1 {
				below /= 2
			}
			stuck = 1
		}
	}
	return x
}
