package policy

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
)

// A relationship builder leads as the essay has it: first the elephants, with
// the knowledge and the coalition that take them on; then a year of turning,
// with elephants and connection side by side; then the programme of connection,
// with some days kept for the elephants that are left.
type relationship struct{}

// A push is what a stage gives to elephants: so many days, on so many at once.
type push struct {
	count int
	days  sim.Days
}

// The pushes of the clearing year, the turning year and all later ones.
var (
	clearingPush = push{3, 14 * sim.Day}
	turningPush  = push{3, 8 * sim.Day}
	keepingPush  = push{2, 4 * sim.Day}
)

// clearing is what the first year gives to levers.
var clearing = []spend{
	{sim.Conference, 8 * sim.Day, 0, 1000},
	{sim.BudgetPreparation, 4 * sim.Day, 0, 0},
	{sim.BoardMeetings, 7 * sim.Day, 0, 0},
	{sim.ProgramLaunches, 1 * sim.Day, 0, 1000},
	{sim.KeyAppearances, 2 * sim.Day, 0, 0},
	{sim.Listening, 4 * sim.Day, 15000, 0},
	{sim.CultureBuilding, 3 * sim.Day, 8000, 0},
	{sim.BoardRenewal, 2 * sim.Day, 6000, 0},
}

// turning is what the second year gives to levers: the calendar is down, every
// part of the programme has begun, and elephants still take their days.
var turning = []spend{
	{sim.Conference, 5 * sim.Day, 0, 900},
	{sim.BudgetPreparation, 4 * sim.Day, 0, 0},
	{sim.BoardMeetings, 6 * sim.Day, 0, 0},
	{sim.ProgramLaunches, 1 * sim.Day, 0, 500},
	{sim.KeyAppearances, 2 * sim.Day, 0, 0},
	{sim.Listening, 3 * sim.Day, 15000, 0},
	{sim.PersonalRelationships, 200, 18000, 0},
	{sim.MemberCommunities, 150, 12000, 0},
	{sim.StrategicRelationships, 1 * sim.Day, 8000, 0},
	{sim.CoDevelopment, 2 * sim.Day, 18000, 0},
	{sim.SiloBreaking, 250, 8000, 0},
	{sim.CultureBuilding, 3 * sim.Day, 8000, 0},
	{sim.CapabilityBuilding, 2 * sim.Day, 15000, 0},
	{sim.BoardRenewal, 2 * sim.Day, 6000, 0},
}

// keeping holds what the later years give less than an enthusiast would, so
// that days are left for elephants.
var keeping = []spend{
	{sim.Conference, 5 * sim.Day, 0, 900},
	{sim.BoardMeetings, 550, 0, 0},
	{sim.Listening, 250, 15000, 0},
	{sim.CoDevelopment, 3 * sim.Day, 18000, 0},
}

// Plan clears first, turns, and builds afterwards.
func (relationship) Plan(v *sim.View, r *sim.Rules) sim.Plan { return onThePath(v.Year, v, r) }

// onThePath is the plan for the n-th year on the path.
func onThePath(n int, v *sim.View, r *sim.Rules) sim.Plan {
	switch n {
	case 1:
		return careful(confront(planOf(sim.Relational, clearing), v, clearingPush), v, r)
	case 2:
		return careful(confront(planOf(sim.Relational, turning), v, turningPush), v, r)
	}
	p := planOf(sim.Relational, connecting)
	for _, s := range keeping {
		p = p.Tune(s.lever, sim.Effort{Days: s.days, Money: s.dollars * sim.Dollar, Amount: s.amount})
	}
	return careful(confront(p, v, keepingPush), v, r)
}

// Answer takes the last answer, which goes to members and to the matter.
func (relationship) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return lastOpen(open) }

// confront shares the days of a push between the first few elephants still in
// the way: those whose price is known and low, then those that weigh on most
// levers.
func confront(p sim.Plan, v *sim.View, with push) sim.Plan {
	var left []sim.ElephantView
	for _, e := range v.Elephants {
		if e.Status != sim.Resolved {
			left = append(left, e)
		}
	}
	slices.SortStableFunc(left, func(a, b sim.ElephantView) int {
		return cmp.Or(cmp.Compare(a.Cost, b.Cost), cmp.Compare(len(b.Near), len(a.Near)))
	})
	left = left[:min(with.count, len(left))]
	for _, e := range left {
		p = p.TuneElephant(e.Index, with.days/sim.Days(len(left)))
	}
	return p
}
