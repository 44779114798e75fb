// Package policy holds leaders that play by rule: the ghosts beside whom a run
// is seen, and the players of sweeps and play-tests. They see what a person
// sees, a [sim.View], and nothing else.
//
// Read policy.go for the list, then one file for each leader.
package policy

import "example.com/realign/sim"

// policies are all leaders in the order in which they are shown.
var policies = []struct {
	id  string
	new func() sim.Policy
}{
	{"administrator", func() sim.Policy { return administrator{} }},
	{"enthusiast", func() sim.Policy { return enthusiast{} }},
	{"benchmarker", func() sim.Policy { return benchmarker }},
	{"controller", func() sim.Policy { return controller }},
	{"steward", func() sim.Policy { return steward }},
	{"politician", func() sim.Policy { return politician{} }},
	{"craftsman", func() sim.Policy { return craftsman{} }},
	{"relationship", func() sim.Policy { return relationship{} }},
	{"drifter", func() sim.Policy { return drifter{} }},
	{"random", func() sim.Policy { return gambler{} }},
	{"adaptive", func() sim.Policy { return adaptive{} }},
}

// IDs returns the ids of all policies in the order in which they are shown.
func IDs() []string {
	ids := make([]string, len(policies))
	for k, p := range policies {
		ids[k] = p.id
	}
	return ids
}

// ByID returns a new leader that plays by the policy spelled id.
func ByID(id string) (sim.Policy, bool) {
	for _, p := range policies {
		if p.id == id {
			return p.new(), true
		}
	}
	return nil, false
}

// A spend is what a plan gives one lever in a quarter.
type spend struct {
	lever   sim.Lever
	days    sim.Days
	dollars sim.Money
	amount  sim.Permille
}

// planOf returns a plan with the given style and spending.
func planOf(style sim.Style, spending []spend) sim.Plan {
	p := sim.Plan{Style: style}
	for _, s := range spending {
		p = p.Tune(s.lever, sim.Effort{Days: s.days, Money: s.dollars * sim.Dollar, Amount: s.amount})
	}
	return p
}

// thinShare is the share of a year's spending under which reserves are thin.
const thinShare = 20 // per cent

// fitted returns p with the dollars of the standard house made those of a house of
// this size.
func fitted(p sim.Plan, v *sim.View, r *sim.Rules) sim.Plan {
	const whole = 1000
	if v.LeadersSpend == 0 {
		return p
	}
	for l := range sim.NumLevers {
		if e := p.Effort(l, r); e.Money > 0 {
			e.Money = e.Money * sim.Money(v.LeadersSpend) / whole
			p = p.Tune(l, e)
		}
	}
	return p
}

// careful returns p in the dollars of this house, with connection cut to what thin
// reserves allow: three fifths of the days and two fifths of the money.
func careful(p sim.Plan, v *sim.View, r *sim.Rules) sim.Plan {
	p = fitted(p, v, r)
	if v.Year == 1 || (v.Cash+v.Endowment)*100 >= v.LastSpending*thinShare {
		return p
	}
	for l := range sim.NumLevers {
		e := p.Effort(l, r)
		switch {
		case l.Connects():
			p = p.Tune(l, sim.Effort{Days: e.Days * 6 / 10, Money: e.Money * 4 / 10})
		case l == sim.ProgramLaunches:
			e.Amount = e.Amount * 4 / 10
			p = p.Tune(l, e)
		}
	}
	return p
}

// firstOpen returns the first answer that can be given.
func firstOpen(open []bool) int {
	for k, ok := range open {
		if ok {
			return k
		}
	}
	return 0
}

// lastOpen returns the last answer that can be given.
func lastOpen(open []bool) int {
	for k := len(open) - 1; k >= 0; k-- {
		if open[k] {
			return k
		}
	}
	return 0
}
