package policy

import "example.com/realign/sim"

// A drifter keeps business as usual whatever happens: the calendar, and a day
// each for listening and relationships.
type drifter struct{}

// Plan is the same every year.
func (drifter) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return careful(planOf(sim.Administrator, []spend{
		{sim.Conference, 14 * sim.Day, 0, 1000},
		{sim.BudgetPreparation, 7 * sim.Day, 0, 0},
		{sim.BoardMeetings, 10 * sim.Day, 0, 0},
		{sim.ProgramLaunches, 6 * sim.Day, 0, 2000},
		{sim.KeyAppearances, 6 * sim.Day, 0, 0},
		{sim.Listening, 1 * sim.Day, 5000, 0},
		{sim.PersonalRelationships, 1 * sim.Day, 5000, 0},
	}), v, r)
}

// Answer takes the first answer, which is the customary one.
func (drifter) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return firstOpen(open) }
