package policy

import "example.com/realign/sim"

// An administrator gives every day to the annual cycle and answers dilemmas the
// way they have always been answered.
type administrator struct{}

// Plan runs the calendar, a little larger every time.
func (administrator) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return careful(planOf(sim.Administrator, []spend{
		{sim.Conference, 16 * sim.Day, 0, 1100},
		{sim.BudgetPreparation, 7 * sim.Day, 0, 0},
		{sim.BoardMeetings, 9 * sim.Day, 0, 0},
		{sim.ProgramLaunches, 6 * sim.Day, 0, 3000},
		{sim.KeyAppearances, 7 * sim.Day, 0, 0},
	}), v, r)
}

// Answer takes the first answer, which is the customary one.
func (administrator) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return firstOpen(open) }
