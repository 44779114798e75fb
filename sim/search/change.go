package search

import (
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// mostChanges is the most changes made to a script at once.
const mostChanges = 3

// changed returns l with a few things done otherwise in some of the years.
func (j *Job) changed(l Leader, lot *policy.Lot) Leader {
	c := change{
		plans: append([]sim.Plan(nil), l.Plans...),
		given: len(j.Given),
		rules: &j.World.Rules,
		lot:   lot,
	}
	for range 1 + lot.Next(mostChanges) {
		c.from = c.given + lot.Next(len(c.plans)-c.given)
		c.till = c.from + 1 + lot.Next(len(c.plans)-c.from)
		if j.Constant {
			c.from, c.till = c.given, len(c.plans)
		}
		c.make()
	}
	return Leader{c.plans}
}

// A change is made to the plans of some years.
type change struct {
	plans      []sim.Plan
	given      int // years that stay as they are
	from, till int // the years changed, counted from 0, without the last
	rules      *sim.Rules
	lot        *policy.Lot
}

// kinds are what can be done otherwise, and how often each is tried.
var kinds = []struct {
	often int
	make  func(*change)
}{
	{8, (*change).moveDays},
	{4, (*change).moveMoney},
	{1, (*change).resize},
	{3, (*change).relevel},
	{3, (*change).moveYear},
	{2, (*change).swapElephants},
	{1, (*change).restyle},
	{1, (*change).repeat},
}

// make makes a change of some kind.
func (c *change) make() {
	all := 0
	for _, k := range kinds {
		all += k.often
	}
	n := c.lot.Next(all)
	for _, k := range kinds {
		if n -= k.often; n < 0 {
			k.make(c)
			return
		}
	}
}

// one returns one of several by lot.
func one[T any](lot *policy.Lot, of []T) T { return of[lot.Next(len(of))] }

// place returns a lever or an elephant by lot.
func (c *change) place() place { return place(c.lot.Next(int(sim.NumLevers) + len(c.rules.Elephants))) }

// daySteps, moneySteps and amountSteps are by how much days, dollars and amounts
// change.
var (
	daySteps    = []sim.Days{sim.Day / 2, sim.Day, 2 * sim.Day, 4 * sim.Day}
	moneySteps  = []sim.Money{500 * sim.Dollar, 1000 * sim.Dollar, 2000 * sim.Dollar, 5000 * sim.Dollar, 10_000 * sim.Dollar}
	amountSteps = []sim.Permille{25, 50, 100, 250, 500}
)

// moveDays takes days from one lever or elephant and gives them to another, with
// or without the money that goes with them. Now and then they come from nowhere
// or go there.
func (c *change) moveDays() {
	a, b, step, paid := c.place(), c.place(), one(c.lot, daySteps), c.lot.Next(2) == 0
	open := c.lot.Next(6)
	for y := c.from; y < c.till; y++ {
		p := c.plans[y]
		moved := step
		if open != 0 {
			moved = min(step, a.days(&p, c.rules)-a.leastDays(c.rules))
			p = a.withDays(p, a.days(&p, c.rules)-moved, paid, c.rules)
		}
		if open != 1 {
			p = b.withDays(p, b.days(&p, c.rules)+moved, paid, c.rules)
		}
		c.plans[y] = p
	}
}

// moveMoney gives a lever more or less money.
func (c *change) moveMoney() {
	l, step := sim.Lever(c.lot.Next(int(sim.NumLevers))), one(c.lot, moneySteps)
	if c.lot.Next(2) == 0 {
		step = -step
	}
	if !l.TakesMoney() {
		return
	}
	for y := c.from; y < c.till; y++ {
		e := c.plans[y].Effort(l, c.rules)
		e.Money = max(0, e.Money+step)
		c.plans[y] = c.plans[y].Tune(l, e)
	}
}

// resize makes a conference, launches or control larger or smaller.
func (c *change) resize() {
	l, step := one(c.lot, []sim.Lever{sim.Conference, sim.ProgramLaunches, sim.TightenControl}), one(c.lot, amountSteps)
	if c.lot.Next(2) == 0 {
		step = -step
	}
	least := c.rules.Levels[l][c.rules.Least[l]].Amount
	for y := c.from; y < c.till; y++ {
		e := c.plans[y].Effort(l, c.rules)
		e.Amount = max(least, e.Amount+step)
		c.plans[y] = c.plans[y].Tune(l, e)
	}
}

// relevel sets a lever or an elephant to a level.
func (c *change) relevel() {
	k, level := c.place(), sim.Level(c.lot.Next(int(sim.MaxLevel)+1))
	for y := c.from; y < c.till; y++ {
		c.plans[y] = k.withLevel(c.plans[y], level, c.rules)
	}
}

// moveYear does what is planned for a lever or an elephant a year earlier or
// later.
func (c *change) moveYear() {
	k, earlier := c.place(), c.lot.Next(2) == 0
	before := append([]sim.Plan(nil), c.plans...)
	for y := c.from; y < c.till; y++ {
		from := max(c.given, y-1)
		if earlier {
			from = min(len(c.plans)-1, y+1)
		}
		c.plans[y] = k.copied(c.plans[y], &before[from])
	}
}

// swapElephants exchanges the work on two elephants.
func (c *change) swapElephants() {
	if len(c.rules.Elephants) == 0 {
		return
	}
	a, b := c.lot.Next(len(c.rules.Elephants)), c.lot.Next(len(c.rules.Elephants))
	for y := c.from; y < len(c.plans); y++ {
		p := &c.plans[y]
		p.Elephants[a], p.Elephants[b] = p.Elephants[b], p.Elephants[a]
		p.TunedDays[a], p.TunedDays[b] = p.TunedDays[b], p.TunedDays[a]
	}
}

// restyle leads in another style.
func (c *change) restyle() {
	style := sim.Style(c.lot.Next(int(sim.NumStyles)))
	for y := c.from; y < c.till; y++ {
		c.plans[y].Style = style
	}
}

// repeat plans as in one of the years.
func (c *change) repeat() {
	other := c.plans[c.given+c.lot.Next(len(c.plans)-c.given)]
	for y := c.from; y < c.till; y++ {
		c.plans[y] = other
	}
}
