package debrief

import "example.com/realign/sim"

// leastOrigin is the part of a cause that a year's choices must have made for it
// to go back to them: the tenth part. Less than that is mostly luck.
const leastOrigin = 10

// Origins explains every outcome and says which year each cause goes back to. It
// plays each year otherwise: on the standing plan, with all other years, and the
// answers to cards, as they were.
func (v *Review) Origins(workers sim.Workers) []Movement {
	all := movements(v.run.Years)
	undone := v.yearsUndone(workers)
	for i := range all {
		m := &all[i]
		for year, without := range undone {
			if without == nil {
				continue
			}
			by := causesOf(m.Figure, without)
			for k := range m.Causes {
				m.Causes[k].trace(year+1, by[m.Causes[k].Cause])
			}
		}
	}
	return all
}

// trace lets c go back to a year without whose choices it would have been so
// much, if they made more of it than those of the years before.
func (c *Cause) trace(year int, without sim.Amount) {
	made := c.Amount - without
	if c.Amount < 0 && made > 0 || c.Amount > 0 && made < 0 {
		return // it worked against the cause
	}
	if size(made) > size(c.Made) && leastOrigin*size(made) >= size(c.Amount) {
		c.Year, c.Made = year, made
	}
}

// yearsUndone returns the years of the run with one of them on the standing plan,
// for each of them; nil for a year that was on it.
func (v *Review) yearsUndone(workers sim.Workers) [][]sim.Year {
	undone := make([][]sim.Year, v.past.Years())
	leaves := func(k int) int {
		if v.game.onStandingPlan(k) {
			return 0
		}
		return k + 1
	}
	v.past.Each(len(undone), workers, leaves, func(k int, fork *sim.Run) {
		choices := v.game.unplanned(k)
		s := script{choices: &choices}
		fork.Unseen()
		undone[k] = s.years(fork)
	})
	return undone
}

// onStandingPlan reports whether the plan of year i, counted from 0, is the
// standing plan.
func (g *Game) onStandingPlan(i int) bool { return g.Plans[i] == g.World.Plan }

// unplanned returns the choices of g with the standing plan in year i, counted
// from 0.
func (g *Game) unplanned(i int) Choices {
	changed := Choices{Plans: append([]sim.Plan{}, g.Plans...), Answers: g.Answers}
	changed.Plans[i] = g.World.Plan
	return changed
}
