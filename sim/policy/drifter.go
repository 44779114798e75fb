package policy

import "example.com/realign/sim"

// A drifter keeps business as usual whatever happens: the calendar, and a day
// each for listening and relationships.
type drifter struct{}

// Plan is the same every year.
func (drifter) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return careful(planOf(sim.Administrator, usual), v, r)
}

// Answer takes the first answer, which is the customary one.
func (drifter) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return firstOpen(open) }
