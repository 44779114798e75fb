package debrief

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
)

// A Movement says why an outcome moved over the whole run. The causes add up
// exactly: Closing is Opening plus their amounts, in the figure's whole units.
type Movement struct {
	Figure  sim.Figure
	Opening sim.Amount // before the first year
	Closing sim.Amount // at the end of the last
	Causes  []Cause    // largest first
}

// A Cause is one named part of a movement, and the year it goes back to.
type Cause struct {
	Cause  sim.Cause
	Amount sim.Amount
	// Year is the one whose choices the cause goes back to: of all years, the one
	// without whose choices the cause would have moved the figure least in this
	// direction. It is 0 where no year's choices made a tenth of it, or where
	// nobody has asked.
	Year int
	// Made is how much of Amount would not have been without that year's choices.
	// It can be more than Amount where other years pulled the other way.
	Made sim.Amount
}

// movements explains every outcome over some years.
func movements(years []sim.Year) []Movement {
	var all []Movement
	for _, f := range Outcomes() {
		all = append(all, Explain(f, years))
	}
	return all
}

// Explain adds up why a figure moved over some years, of which there is at least
// one. Where a year opens otherwise than the one before it closed, that is a
// cause too: [sim.CauseMix].
func Explain(f sim.Figure, years []sim.Year) Movement {
	m := Movement{Figure: f}
	if len(years) == 0 {
		return m
	}
	m.Opening, m.Closing = years[0].Accounts[f].Opening, years[len(years)-1].Accounts[f].Closing
	by := causesOf(f, years)
	m.list(&by)
	return m
}

// list lists causes by what they did, the largest first; those that did nothing
// are left out.
func (m *Movement) list(by *[sim.NumCauses]sim.Amount) {
	for c, amount := range by {
		if amount != 0 {
			m.Causes = append(m.Causes, Cause{Cause: sim.Cause(c), Amount: amount})
		}
	}
	slices.SortStableFunc(m.Causes, func(a, b Cause) int { return -cmp.Compare(size(a.Amount), size(b.Amount)) })
}

// causesOf returns what each cause did to a figure over some years.
func causesOf(f sim.Figure, years []sim.Year) (by [sim.NumCauses]sim.Amount) {
	if len(years) == 0 {
		return by
	}
	left := years[len(years)-1].Accounts[f].Closing - years[0].Accounts[f].Opening
	for i := range years {
		for _, l := range years[i].Accounts[f].Lines {
			by[l.Cause] += l.Amount
			left -= l.Amount
		}
	}
	by[sim.CauseMix] += left
	return by
}
