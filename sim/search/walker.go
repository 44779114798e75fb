package search

import "example.com/realign/sim"

// A walker takes the path of elephants and connection in levels, as a player
// would set it on the desk: a year that clears, a year that turns, and then the
// programme with one elephant kept in hand. Rounding the plans of the
// relationship builder, who plans in days and dollars, would tear them apart.
type walker struct{}

// calendar is what a walker leaves to the annual cycle, and lasting what it gives
// to connection in every year.
var (
	calendar = []sim.Lever{sim.Conference, sim.BudgetPreparation, sim.BoardMeetings, sim.KeyAppearances}
	lasting  = []sim.Lever{sim.Listening, sim.CultureBuilding, sim.BoardRenewal}
	turning  = []sim.Lever{sim.CapabilityBuilding, sim.PersonalRelationships, sim.CoDevelopment, sim.SiloBreaking}
	building = []sim.Lever{sim.CapabilityBuilding, sim.SiloBreaking, sim.MemberCommunities, sim.Experiments}
)

// Plan sets levels by the year and by which elephants are still in the way.
func (walker) Plan(v *sim.View, _ *sim.Rules) sim.Plan {
	p := sim.Plan{Style: sim.Relational}
	set := func(levers []sim.Lever, level sim.Level) {
		for _, l := range levers {
			p = p.With(l, level)
		}
	}
	set(calendar, 1)
	set(lasting, 1)
	elephants, level := 2, sim.Level(1)
	switch v.Year {
	case 1:
		p, level = p.With(sim.Listening, 2), 2
	case 2:
		set(turning, 1)
	default:
		elephants = 1
		set(building, 1)
		p = p.With(sim.PersonalRelationships, 2).With(sim.CoDevelopment, 2)
	}
	for k := len(v.Elephants) - 1; k >= 0 && elephants > 0; k-- {
		if e := v.Elephants[k]; e.Status != sim.Resolved {
			p = p.WithElephant(e.Index, level)
			elephants--
		}
	}
	return p
}

// Answer takes the last answer that is open.
func (walker) Answer(v *sim.View, c *sim.Card, open []bool) int { return Leader{}.Answer(v, c, open) }
