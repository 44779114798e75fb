package debrief

import "example.com/realign/sim"

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
