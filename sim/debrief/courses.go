package debrief

import (
	"slices"

	"example.com/realign/sim"
)

// A Course is the run played again under the same luck with a whole line of it
// changed, in every year. A single choice undone says little of what was kept up
// for years: each of the others makes up for it.
type Course struct {
	Kind   CourseKind
	Track  Track
	Weight sim.Amount // what the line did to the run's [Track.Worth], as of a [WhatIf]
}

// A CourseKind says which line of the run is changed, and how.
type CourseKind int

// The kinds of courses. A line that is left as on the standing plan was not taken
// up at all; one that begins sooner is what it was, some years earlier.
const (
	ConnectionLeft  CourseKind = iota // the customer investments as on the standing plan
	ShortcutsLeft                     // the shortcuts too
	BeliefsLeft                       // no more work on elephants than the standing plan has
	CalendarLeft                      // the annual cycle as on the standing plan
	StyleKept                         // the style of the standing plan
	BeliefsSooner                     // the work on elephants begins in the first year
	ListeningSooner                   // listening beyond the standing plan's does
	InvestmentLater                   // the one big investment waits until most work crosses departments
	BeliefsOutOfWay                   // no elephant stands in the way of anything, whatever was done about them
	numCourses
)

// Courses plays the run once for each line of it that can be changed, in the order
// of their kinds. Lines that the run did not have, and those for which it had no
// room, are left out.
func (v *Review) Courses(workers sim.Workers) []Course {
	var all []Course
	var plans [][]sim.Plan
	for kind := range numCourses {
		changed, differs := v.changed(kind)
		if differs {
			all, plans = append(all, Course{Kind: kind}), append(plans, changed)
		}
	}
	workers.Each(len(all), func(k int) {
		run := v.past.Fork(1)
		if all[k].Kind == BeliefsOutOfWay {
			light := withoutDrags(v.game.World)
			run = sim.Begin(&light, v.game.Seed)
		}
		choices := Choices{Plans: plans[k], Answers: v.game.Answers}
		all[k].Track = choices.follow(run)
		all[k].Weight = v.run.Worth() - all[k].Track.Worth()
	})
	return slices.DeleteFunc(all, func(c Course) bool {
		return c.Kind == InvestmentLater && !v.invested(&c.Track) || c.Kind != BeliefsOutOfWay && v.asPlayed(&c.Track)
	})
}

// asPlayed reports whether a run went as the run did, because all that was asked
// otherwise had to be eased away again.
func (v *Review) asPlayed(t *Track) bool {
	return len(t.Years) == len(v.run.Years) && !slices.ContainsFunc(t.Years, func(y sim.Year) bool {
		return !v.same(&y.Plan, &v.run.Years[y.Number-1].Plan)
	})
}

// invested reports whether the one big investment was made in a run: one that waits
// may have become too dear by then.
func (v *Review) invested(t *Track) bool {
	return slices.ContainsFunc(t.Years, func(y sim.Year) bool {
		return y.Plan.Effort(sim.BigInvestment, &v.game.World.Rules).Money > 0
	})
}

// withoutDrags returns the world with elephants that stand in the way of nothing.
func withoutDrags(w *sim.World) sim.World {
	light := *w
	light.Rules.Elephants = slices.Clone(w.Rules.Elephants)
	for e := range light.Rules.Elephants {
		light.Rules.Elephants[e].Drags = [sim.NumLevers]float64{}
	}
	return light
}

// changed returns the plans of the run with a line changed, and whether that is
// another course than the run's.
func (v *Review) changed(kind CourseKind) (plans []sim.Plan, differs bool) {
	plans = slices.Clone(v.game.Plans)
	if kind == BeliefsOutOfWay {
		return plans, len(v.game.World.Rules.Elephants) > 0
	}
	standing := &v.game.World.Plan
	for year := range plans {
		p := &plans[year]
		switch kind {
		case ConnectionLeft:
			leave(p, standing, sim.Lever.Connects)
		case ShortcutsLeft:
			leave(p, standing, func(l sim.Lever) bool { return l.Group() == sim.Shortcuts })
		case CalendarLeft:
			leave(p, standing, func(l sim.Lever) bool { return l.Group() == sim.AnnualCycle })
		case BeliefsLeft:
			p.Elephants, p.TunedDays = standing.Elephants, standing.TunedDays
		case StyleKept:
			p.Style = standing.Style
		case BeliefsSooner:
			from := &v.game.Plans[min(year+v.begun(v.beliefsBeyond), len(plans)-1)]
			p.Elephants, p.TunedDays = from.Elephants, from.TunedDays
		case ListeningSooner:
			from := &v.game.Plans[min(year+v.begun(v.listeningBeyond), len(plans)-1)]
			leave(p, from, func(l sim.Lever) bool { return l == sim.Listening })
		default:
			v.invest(p, year)
		}
		differs = differs || !v.same(p, &v.game.Plans[year])
	}
	return plans, differs
}

// leave sets the levers of a kind as another plan has them.
func leave(p, as *sim.Plan, kind func(sim.Lever) bool) {
	for l := range sim.NumLevers {
		if kind(l) {
			p.Levels[l], p.Tuned[l] = as.Levels[l], as.Tuned[l]
		}
	}
}

// begun returns how many years went by before the first whose plan is beyond the
// standing plan; 0 where there is none.
func (v *Review) begun(beyond func(*sim.Plan) bool) int {
	for year := range v.game.Plans {
		if beyond(&v.game.Plans[year]) {
			return year
		}
	}
	return 0
}

func (v *Review) beliefsBeyond(p *sim.Plan) bool {
	w := v.game.World
	for e := range w.Rules.Elephants {
		if p.ElephantDays(e, &w.Rules) > w.Plan.ElephantDays(e, &w.Rules) {
			return true
		}
	}
	return false
}

func (v *Review) listeningBeyond(p *sim.Plan) bool {
	w := v.game.World
	return p.Effort(sim.Listening, &w.Rules).Days > w.Plan.Effort(sim.Listening, &w.Rules).Days
}

// mostSilos is how far departments may keep apart, in millionths, for most work to
// cross them.
const mostSilos = 500_000

// invest moves the one big investment of the run to the first year that opened
// with most work crossing departments, if it was made before that and there was
// such a year.
func (v *Review) invest(p *sim.Plan, year int) {
	rules := &v.game.World.Rules
	made := v.begun(func(p *sim.Plan) bool { return p.Effort(sim.BigInvestment, rules).Money > 0 })
	open := slices.IndexFunc(v.run.Years, func(y sim.Year) bool { return y.Accounts[sim.Silos].Opening <= mostSilos })
	if open <= made {
		return
	}
	bought, not := &v.game.Plans[made], &sim.Plan{}
	switch {
	case year == open:
		leave(p, bought, func(l sim.Lever) bool { return l == sim.BigInvestment })
	case year < open:
		leave(p, not, func(l sim.Lever) bool { return l == sim.BigInvestment })
	}
}

// same reports whether two plans take the same.
func (v *Review) same(p, other *sim.Plan) bool {
	rules := &v.game.World.Rules
	for l := range sim.NumLevers {
		if p.Effort(l, rules) != other.Effort(l, rules) {
			return false
		}
	}
	for e := range rules.Elephants {
		if p.ElephantDays(e, rules) != other.ElephantDays(e, rules) {
			return false
		}
	}
	return p.Style == other.Style
}
