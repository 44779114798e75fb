package class

import "example.com/realign/scenarios/sessions"

// A Clock counts the time of a stage, and of the whole.
type Clock struct {
	now   Moment // of the last event
	ran   Moment // in this stage, without pauses
	total Moment // since the first stage began, pauses included
	going bool
	begun bool
}

// to returns the clock at a later moment; at an earlier one it stands.
func (k Clock) to(at Moment) Clock {
	d := max(at-k.now, 0)
	k.now += d
	if k.begun {
		k.total += d
	}
	if k.going {
		k.ran += d
	}
	return k
}

// left returns the time left in the stage, below 0 where it is over.
func (c *Class) left() Moment {
	if c.stage < 0 || c.Over() {
		return 0
	}
	return c.plan[c.stage] - c.clock.ran
}

// Late returns by how much the session would end after its time if the rest took
// what is planned; below 0 where it would end before.
func (c *Class) Late() Moment {
	if c.stage < 0 || c.Over() {
		return 0
	}
	rest := max(c.left(), 0)
	for i := c.stage + 1; i < len(c.plan); i++ {
		if !c.dropped[i] {
			rest += c.plan[i]
		}
	}
	return c.clock.total + rest - Moment(c.script.Minutes)*Minute
}

// A Proposal says how the time could be made up: stages left out, and stages
// shortened to so many minutes.
type Proposal struct {
	Drop    []int
	Shorten []Shorter
}

// A Shorter is a stage and the minutes it would have.
type Shorter struct{ Stage, Minutes int }

// spare is the part of a stage that is given away at the most: a third.
const spare = 3

// Proposal returns how a class that is late could catch up. Protected stages, and
// the one underway, are never part of it.
func (c *Class) Proposal() (p Proposal) {
	need := c.Late()
	if need < Minute {
		return p
	}
	free := func(i int) bool { return !c.script.Stages[i].Protected && !c.dropped[i] }
	for i := c.stage + 1; i < len(c.plan) && need > 0; i++ {
		if free(i) && c.script.Stages[i].CanDrop {
			p.Drop = append(p.Drop, i)
			need -= c.plan[i]
		}
	}
	for i := len(c.plan) - 1; i > c.stage && need > 0; i-- {
		if !free(i) || c.script.Stages[i].CanDrop {
			continue
		}
		minutes := int(c.plan[i] / Minute)
		give := min(minutes/spare, int((need+Minute-1)/Minute))
		if give > 0 {
			p.Shorten = append(p.Shorten, Shorter{i, minutes - give})
			need -= Moment(give) * Minute
		}
	}
	return p
}

// Empty reports whether nothing is proposed.
func (p Proposal) Empty() bool { return len(p.Drop) == 0 && len(p.Shorten) == 0 }

// after returns the stage after i that is not left out.
func (c *Class) after(i int) int {
	for i++; i < len(c.plan) && c.dropped[i]; i++ {
		continue
	}
	return i
}

// before returns the stage before i that is not left out, or -1.
func (c *Class) before(i int) int {
	for i--; i >= 0 && c.dropped[i]; i-- {
		continue
	}
	return i
}

// clocked reports whether the clock ends the stage.
func clocked(g sessions.Gate) bool { return g == sessions.ByClock || g == sessions.ByEveryoneClock }

// together reports whether the stage ends when everybody is ready.
func together(g sessions.Gate) bool { return g == sessions.ByAll || g == sessions.ByEveryoneClock }
