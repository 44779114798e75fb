package policy

import "example.com/realign/sim"

// usual is business as usual in days and dollars, which the leaders of the
// shortcuts keep beside their shortcut.
var usual = []spend{
	{sim.Conference, 14 * sim.Day, 0, 1000},
	{sim.BudgetPreparation, 7 * sim.Day, 0, 0},
	{sim.BoardMeetings, 10 * sim.Day, 0, 0},
	{sim.ProgramLaunches, 6 * sim.Day, 0, 2000},
	{sim.KeyAppearances, 6 * sim.Day, 0, 0},
	{sim.Listening, 1 * sim.Day, 5000, 0},
	{sim.PersonalRelationships, 1 * sim.Day, 5000, 0},
}

// A shortcut leads business as usual with one thing bolted on. Dilemmas are
// answered the way they have always been answered.
type shortcut struct{ extra []spend }

// The four shortcuts: best practice takes its days from the conference and the
// launches; control and the endowment take none.
var (
	benchmarker = shortcut{[]spend{
		{sim.BestPracticeTour, 6 * sim.Day, 0, 0},
		{sim.Conference, 10 * sim.Day, 0, 1000},
		{sim.ProgramLaunches, 4 * sim.Day, 0, 2000},
	}}
	controller = shortcut{[]spend{{sim.TightenControl, 0, 0, 700}}}
	steward    = shortcut{[]spend{{sim.GuardEndowment, 0, 60000, 0}}}
)

// Plan is business as usual and the shortcut.
func (s shortcut) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := planOf(sim.Administrator, usual)
	for _, x := range s.extra {
		p = p.Tune(x.lever, sim.Effort{Days: x.days, Money: x.dollars * sim.Dollar, Amount: x.amount})
	}
	return careful(p, v, r)
}

// Answer takes the first answer, which is the customary one.
func (shortcut) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return firstOpen(open) }

// A politician uses clout: appearances and board meetings first, and the one big
// investment as soon as capital and the reserves allow.
type politician struct{}

// Plan courts the board and buys the grand system.
func (politician) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := planOf(sim.Administrator, []spend{
		{sim.Conference, 12 * sim.Day, 0, 1000},
		{sim.BudgetPreparation, 6 * sim.Day, 0, 0},
		{sim.BoardMeetings, 12 * sim.Day, 0, 0},
		{sim.ProgramLaunches, 5 * sim.Day, 0, 2000},
		{sim.KeyAppearances, 10 * sim.Day, 0, 0},
	})
	if v.Year > 1 && !v.InvestmentDone && v.Capital > r.Board.InvestmentCapital {
		p = p.Tune(sim.BigInvestment, sim.Effort{Money: 500000 * sim.Dollar})
	}
	return careful(p, v, r)
}

// Answer takes the first answer, which the board expects.
func (politician) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return firstOpen(open) }

// A craftsman leads the calendar as a master whom apprentices want to resemble.
type craftsman struct{}

// Plan is the administrator's calendar in another spirit.
func (craftsman) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := administrator{}.Plan(v, r)
	p.Style = sim.MasterCraftsman
	return p
}

// Answer takes the last answer, which goes to the matter.
func (craftsman) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return lastOpen(open) }
