package starter

import "example.com/realign/sim"

// A Year is what the model makes of a first year under the standing plan: the
// mean over a few seeds. Shares run from 0 to 1, money is in dollars.
type Year struct {
	Renewal, FirstYearRenewal, Engagement, Attendance float64
	Growth                                            float64 // of membership
	Revenue, Spending, Net                            float64
	EventShare, DuesShare, StaffShare                 float64 // of income; of spending
	Post                                              float64 // $ a year for a post
	Reserves                                          float64 // years of spending, at the end
}

// shares are how many of the members belong to each segment of a starter.
var shares = []float64{.20, .45, .35}

// worldOf returns a world without cards, with the segments of a starter.
func worldOf(members int, r sim.Rules) sim.World {
	r.Segments = len(shares)
	return sim.World{Years: 1, Members: members, Rules: r, Shares: shares, Plan: sim.StandingPlan()}
}

// seeds are the luck under which a first year is looked at.
var seeds = []sim.Seed{1, 2}

// A keeper keeps the standing plan.
type keeper struct{ plan sim.Plan }

// Plan is the standing plan.
func (k keeper) Plan(*sim.View, *sim.Rules) sim.Plan { return k.plan }

// Answer takes the first answer.
func (keeper) Answer(*sim.View, *sim.Card, []bool) int { return 0 }

// firstYear plays the first year of a world, without cards and shocks.
func firstYear(w *sim.World) Year {
	alone := *w
	alone.Years, alone.Cards, alone.Shocks, alone.Endings = 1, nil, nil, nil
	var mean Year
	n := float64(len(seeds))
	for _, seed := range seeds {
		run := sim.Begin(&alone, seed)
		sim.Play(run, keeper{w.Plan})
		for k := range run.Years() {
			mean.add(yearOf(&run.Years()[k]), 1/n)
		}
	}
	return mean
}

func yearOf(y *sim.Year) Year {
	f := &y.Figures
	revenue, net := f.Float(sim.Revenue), f.Float(sim.Net)
	members := max(1, f.Float(sim.Members))
	payroll := 0.0
	for _, l := range y.Costs {
		if l.Cause == sim.CausePayroll {
			payroll -= l.Amount.Float(sim.InCents)
		}
	}
	spending := max(1, revenue-net)
	return Year{
		Renewal: f.Float(sim.Renewal), FirstYearRenewal: f.Float(sim.FirstYearRenewal), Engagement: f.Float(sim.Engagement),
		Attendance: float64(y.Dashboard.Attendance) / members,
		Growth:     float64(y.People.Closing)/float64(max(1, y.People.Opening)) - 1,
		Revenue:    revenue, Spending: spending, Net: net,
		EventShare: y.Dashboard.ConferenceShare, DuesShare: y.Dashboard.DuesShare, StaffShare: payroll / spending,
		Post:     payroll / max(.01, y.Dashboard.Headcount),
		Reserves: f.Float(sim.Reserves) / spending,
	}
}

// add adds a part of another year.
func (y *Year) add(o Year, part float64) {
	mine := y.all()
	for k, v := range o.all() {
		*mine[k] += float64(*v * part)
	}
}

func (y *Year) all() []*float64 {
	return []*float64{
		&y.Renewal, &y.FirstYearRenewal, &y.Engagement, &y.Attendance, &y.Growth, &y.Revenue, &y.Spending, &y.Net,
		&y.EventShare, &y.DuesShare, &y.StaffShare, &y.Post, &y.Reserves,
	}
}
