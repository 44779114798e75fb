package debrief

import "example.com/realign/sim"

// An ElephantCost is what an elephant cost: the run less the run in a world
// where it drags nothing. All choices are held, the days spent on it too, so it
// is the price of the belief and not of the work against it.
type ElephantCost struct {
	Index    int // in the world
	Status   sim.ElephantStatus
	Named    int   // the year in which it was said aloud; 0 for never
	Resolved int   // the year in which it was let go; 0 for never
	Without  Track // the run without its drag
	// Vitality is the engaged members that it cost a year, in millionths: what the
	// run without it had more, over the years that both finished, by the year.
	Vitality sim.Amount
	// Reserves are the cents that it cost a year: what the run without it held
	// more after the last year that both finished, by the year.
	Reserves sim.Amount
	Worth    sim.Amount // what the run without it is worth more, as [Track.Worth]
}
