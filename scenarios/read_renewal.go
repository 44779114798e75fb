package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// renewalRule is the constant of the model that moves renewal and nothing else.
const renewalRule = "leaving.base"

// How a renewal rate of the first year is fitted: with how many members at the
// most, to which luck, how far from the era's constant it is looked for first,
// in how many tries, and how near is near enough.
const (
	fitMembers = 30_000
	fitSeed    = 1
	fitReach   = 2
	fitTries   = 9
	fitSlack   = 0.004
)

// readRenewal lets the first year under the standing plan come out at the renewal
// rate that the start names, by the log odds that every member renews with.
func (r *reader) readRenewal() {
	m := r.doc.AnyMap(r.top.At("start"), "the start")
	n := m.At("renewal")
	if n == nil {
		return
	}
	want := m.Share("renewal", 0)
	for _, p := range pairsOf(r.top.At("rules")) {
		if p.Key.Text == renewalRule {
			r.doc.Errorf(n.Place, "both", "the start's renewal sets the rule %s; leave out one of the two", renewalRule)
		}
	}
	if r.doc.Bad() {
		return // what is read of the world may be wrong
	}
	r.fitRenewal(n, want)
}

func (r *reader) fitRenewal(n *dialect.Node, want float64) {
	w := &r.sc.World
	parameter, _ := sim.ParameterByKey(renewalRule)
	standard := parameter.Value(&w.Rules)
	off := func(x float64) float64 { // how far above want the first year comes out
		parameter.Set(&w.Rules, x)
		return firstRenewal(w) - want
	}
	near := off(between(max(parameter.Lo, standard-fitReach), min(parameter.Hi, standard+fitReach), off))
	if !(near <= fitSlack && near >= -fitSlack) {
		r.doc.Errorf(n.Place, "range", "with this start and this plan the first year cannot come out there; the nearest found is %.0f%%", 100*(near+want))
		return
	}
	if w.Shift != nil { // the later era moves along
		parameter.Set(&w.Shift.To, parameter.Value(&w.Shift.To)+parameter.Value(&w.Rules)-standard)
	}
}

// between returns an x between lo and hi at which a rising f is about 0, by false
// position: the next try is where a straight line between the ends crosses. The
// end that stays twice counts half, so that both close in.
func between(lo, hi float64, f func(float64) float64) float64 {
	atLo, atHi := f(lo), f(hi)
	x := lo
	for range fitTries {
		if !(atLo < 0 && atHi > 0) {
			break
		}
		step := float64((hi - lo) * atLo) // not to be worked out in one with the sum, which some machines do
		x = lo - float64(step/(atHi-atLo))
		at := f(x)
		switch {
		case at <= fitSlack && at >= -fitSlack:
			return x
		case at < 0:
			lo, atLo, atHi = x, at, float64(atHi/2)
		default:
			hi, atHi, atLo = x, at, float64(atLo/2)
		}
	}
	if atHi <= 0 {
		return hi
	}
	return x
}

// firstRenewal plays a year of the standing plan, in which nothing else happens,
// and returns the share of members who renewed.
func firstRenewal(w *sim.World) float64 {
	year := *w
	year.Members = min(year.Members, fitMembers)
	year.Cards, year.Shocks, year.Years = nil, nil, max(1, year.Years)
	run := sim.Begin(&year, fitSeed)
	view := run.View()
	if run.Decide(sim.Trim(year.Plan, &view, run.Rules())) != nil {
		return 0
	}
	for range sim.QuartersAYear {
		if _, err := run.Quarter(); err != nil {
			break
		}
	}
	if len(run.Years()) == 0 {
		return 0
	}
	return run.Years()[0].Figures.Float(sim.Renewal)
}
