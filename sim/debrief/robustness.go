package debrief

import "example.com/realign/sim"

// A Robustness says which conclusions of a run survive if an assumption of the
// model is wrong: the same choices under the same luck, with one assumption
// halved or doubled at a time.
type Robustness struct {
	Changes     []Change // played, each twice the number of assumptions at most
	Conclusions []Conclusion
}

// A Change is one assumption with another value.
type Change struct {
	Key    string  // of the parameter
	Factor float64 // one half or two
	// From and To are its values before and after. To is held within the range of
	// the parameter, so it may be nearer than the factor says.
	From, To float64
}

// A Conclusion is something that the run seems to show.
type Conclusion struct {
	Kind ConclusionKind
	// Turning is the place of the turning point among the [TurningPoints], for
	// [TurningPointHelped] and [TurningPointHurt].
	Turning int
	Figure  sim.Figure // for [AboveStanding] and [BelowStanding]
	Held    int        // changes under which it still holds
	Broken  []int      // the places in Changes of those under which it does not
}

// A ConclusionKind says what a conclusion states.
type ConclusionKind int

// The kinds of conclusions.
const (
	TurningPointHelped ConclusionKind = iota // the run came out better for the choice
	TurningPointHurt                         // and worse
	AboveStanding                            // more of a figure than on the standing plan
	BelowStanding                            // and less
	Stood                                    // the run came to its last year
	Fell                                     // it did not
)

// Survives reports whether c holds under every change that was tried.
func (c *Conclusion) Survives() bool { return len(c.Broken) == 0 }

// Surviving counts the conclusions that hold under every change.
func (r *Robustness) Surviving() int {
	n := 0
	for i := range r.Conclusions {
		if r.Conclusions[i].Survives() {
			n++
		}
	}
	return n
}
