package policy

import "example.com/realign/sim"

// An enthusiast invests in connection from the first quarter and looks at no
// elephant.
type enthusiast struct{}

// connecting is the connection programme at full stretch: nineteen days on the
// annual cycle, twenty-six on the ten investments.
var connecting = []spend{
	{sim.Conference, 6 * sim.Day, 0, 900},
	{sim.BudgetPreparation, 4 * sim.Day, 0, 0},
	{sim.BoardMeetings, 6 * sim.Day, 0, 0},
	{sim.ProgramLaunches, 1 * sim.Day, 0, 500},
	{sim.KeyAppearances, 2 * sim.Day, 0, 0},
	{sim.Listening, 4 * sim.Day, 15000, 0},
	{sim.PersonalRelationships, 250, 18000, 0},
	{sim.MemberCommunities, 250, 12000, 0},
	{sim.StrategicRelationships, 2 * sim.Day, 8000, 0},
	{sim.CoDevelopment, 4 * sim.Day, 18000, 0},
	{sim.SiloBreaking, 3 * sim.Day, 8000, 0},
	{sim.CultureBuilding, 3 * sim.Day, 8000, 0},
	{sim.CapabilityBuilding, 2 * sim.Day, 15000, 0},
	{sim.BoardRenewal, 2 * sim.Day, 6000, 0},
	{sim.Experiments, 1 * sim.Day, 10000, 0},
}

// Plan is the whole programme, every year.
func (enthusiast) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return careful(planOf(sim.Relational, connecting), v, r)
}

// Answer takes the last answer, which is the boldest.
func (enthusiast) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return lastOpen(open) }
