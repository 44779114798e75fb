package search

import "example.com/realign/sim"

// A place is where days can go: the levers, and behind them the elephants.
type place int

// elephant returns the elephant that k is, and whether it is one.
func (k place) elephant() (int, bool) { return int(k) - int(sim.NumLevers), k >= place(sim.NumLevers) }

// days returns what p gives to k.
func (k place) days(p *sim.Plan, r *sim.Rules) sim.Days {
	if e, is := k.elephant(); is {
		return p.ElephantDays(e, r)
	}
	return p.Effort(sim.Lever(k), r).Days
}

// leastDays returns what k must have.
func (k place) leastDays(r *sim.Rules) sim.Days {
	if _, is := k.elephant(); is {
		return 0
	}
	return r.Levels[k][r.Least[k]].Days
}

// withDays returns p with so many days for k. Where they are paid, money keeps
// its ratio to days; a lever that had none gets that of its first level.
func (k place) withDays(p sim.Plan, days sim.Days, paid bool, r *sim.Rules) sim.Plan {
	if e, is := k.elephant(); is {
		return p.TuneElephant(e, days)
	}
	l := sim.Lever(k)
	e := p.Effort(l, r)
	if paid && l.TakesMoney() {
		like := e
		if e.Days == 0 {
			like = r.Levels[l][1]
		}
		if like.Days > 0 {
			e.Money = like.Money * sim.Money(days) / sim.Money(like.Days)
		}
	}
	e.Days = days
	return p.Tune(l, e)
}

// withLevel returns p with k at a level, or at the least it can have.
func (k place) withLevel(p sim.Plan, level sim.Level, r *sim.Rules) sim.Plan {
	if e, is := k.elephant(); is {
		return p.WithElephant(e, level)
	}
	return p.With(sim.Lever(k), max(level, r.Least[k]))
}

// copied returns p with what other plans for k.
func (k place) copied(p sim.Plan, other *sim.Plan) sim.Plan {
	if e, is := k.elephant(); is {
		p.Elephants[e], p.TunedDays[e] = other.Elephants[e], other.TunedDays[e]
		return p
	}
	p.Levels[k], p.Tuned[k] = other.Levels[k], other.Tuned[k]
	return p
}
