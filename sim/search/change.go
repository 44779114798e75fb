package search

import (
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// mostChanges is the most changes made to a script at once.
const mostChanges = 3

// changed returns l with a few things done otherwise in some of the years.
func (j *Job) changed(l Leader, lot *policy.Lot) Leader {
	plans := append([]sim.Plan(nil), l.Plans...)
	for range 1 + lot.Next(mostChanges) {
		j.change(plans, lot)
	}
	return Leader{plans}
}

// change does one thing otherwise from one year to another: most often a lever
// or an elephant, sometimes the style or a whole year's plan.
func (j *Job) change(plans []sim.Plan, lot *policy.Lot) {
	first := len(j.Given)
	from := first + lot.Next(len(plans)-first)
	till := from + 1 + lot.Next(len(plans)-from)
	if j.Constant {
		from, till = first, len(plans)
	}
	r := &j.World.Rules
	kind := lot.Next(10)
	lever, level := sim.Lever(lot.Next(int(sim.NumLevers))), sim.Level(lot.Next(int(sim.MaxLevel)+1))
	elephant, style := lot.Next(max(1, len(r.Elephants))), sim.Style(lot.Next(int(sim.NumStyles)))
	other := plans[first+lot.Next(len(plans)-first)]
	for y := from; y < till; y++ {
		switch {
		case kind < 6:
			plans[y] = plans[y].With(lever, max(level, r.Least[lever]))
		case kind < 8 && len(r.Elephants) > 0:
			plans[y] = plans[y].WithElephant(elephant, level)
		case kind == 8:
			plans[y].Style = style
		default:
			plans[y] = other
		}
	}
}
