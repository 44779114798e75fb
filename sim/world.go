package sim

// A World is what a scenario is to the model: its rules, where it starts and
// what befalls it.
type World struct {
	ID      string
	Years   int
	Members int // founding members
	Rules   Rules
	Shift   *Shift // to another era; nil where the era stays
	// Start holds changes to the era's standard opening state.
	Start  []Effect
	Shares []float64 // of founding members in each segment; empty for equal shares
	// Chapters are parts of the membership with ways of their own, at most
	// [MaxChapters]; none where all belong to the house itself.
	Chapters []Chapter
	Plan     Plan // the standing plan, from which the first year starts
	Cards    []Card
	Shocks   []Shock
	Endings  []Ending
	// LeadersSpend is what leaders that play by rule put into a lever, in thousandths
	// of what they would in the standard house; 0 for all of it. No equation asks for
	// it: a house of another size has other sums.
	LeadersSpend Permille
	// Sent is what was sent into a run from outside, in the order in which it came.
	// A scenario has none; [Run.Send] adds to it.
	Sent []Sending
}

// NumSegments is the number of segments in w.
func (w *World) NumSegments() int { return w.Rules.Segments }
