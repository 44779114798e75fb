package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// littleApart is how little two shares may be apart and count as alike: a point,
// in millionths.
const littleApart = 10_000

// why says what moved the run most, a sentence or two to an item: of one that the
// board ended, what took its support; else what set it apart from the standing
// plan. It ends with what the players chose that led there, where that is known.
func why(d *debrief.Debrief, sc *scenarios.Scenario) (said []string) {
	if reason := whyMoved(d, sc); reason != "" {
		said = append(said, reason)
	}
	if d.Run.Ending == sim.EndingDismissed {
		if read := worstRead(d.Run.Years); read != "" {
			said = append(said, read)
		}
	}
	if chosen := chosenFor(d, sc); chosen != "" {
		said = append(said, chosen)
	}
	return said
}

// whyMoved names the largest causes.
func whyMoved(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if d.Run.Ending == sim.EndingDismissed {
		m := debrief.Explain(sim.BoardSupport, d.Run.Years)
		return say.Textf("Board support went from %s to %s. The largest parts of that: %s.", FormatAmount(m.Figure, m.Opening), FormatAmount(m.Figure, m.Closing), largest(&m, -1))
	}
	if onStandingPlan(d, sc) {
		return ""
	}
	f := sim.Engagement
	if d.Run.Ending == sim.EndingInsolvent {
		f = sim.Reserves
	}
	m, year := debrief.Apart(f, &d.Run, &d.Standing)
	apart := shown(f, m.Closing) - shown(f, m.Opening)
	switch {
	case year == 0 || apart == 0:
		return ""
	case f == sim.Engagement && absolute(apart) < littleApart:
		return say.Textf("After year %d engagement is within a point of the standing plan's.", year)
	}
	return say.Textf("%s. The largest parts of that: %s.", apartText(&m, year), largest(&m, apart))
}

// mostReasons is how many causes a sentence names.
const mostReasons = 2

// largest names the largest causes of a movement that pull in one direction, with
// what each did, as it is shown where all of them are.
func largest(m *debrief.Movement, direction sim.Amount) string {
	a := summed(m)
	var reasons []string
	for _, p := range gathered(shownParts(m.Figure, &a)) {
		if (p.amount > 0) == (direction > 0) && len(reasons) < mostReasons {
			reasons = append(reasons, say.Textf("%s (%s)", p.label, FormatPart(m.Figure, p.amount)))
		}
	}
	return list(reasons)
}

// chosenFor says which choices led there: of a run that fell, those without which
// there would be more of what it ran out of; else where the leaders' days went.
func chosenFor(d *debrief.Debrief, sc *scenarios.Scenario) string {
	f := sim.BoardSupport
	switch d.Run.Ending {
	case sim.EndingDismissed:
	case sim.EndingInsolvent:
		f = sim.Reserves
	default:
		return daysElsewhere(d, sc)
	}
	var lines []string
	ranked := takers(d, f)
	if turns := debrief.TurningPoints(d.WhatIfs); len(ranked) > 0 && len(turns) > 0 && !fell(&turns[0].Track) && ranked[0].Choice == turns[0].Choice {
		return "" // it is told as the choice that would have changed the run
	}
	for _, w := range ranked {
		by, _ := d.Run.Effect(&w.Track, f, len(d.Run.Years))
		lines = append(lines, say.Textf("%s (%s)", inSentence(ChoiceLine(&w.Choice, sc)), FormatPart(f, by)))
	}
	if len(lines) == 0 {
		return daysElsewhere(d, sc)
	}
	return say.Textf("Of single choices these took most of it: %s.", list(lines))
}

// takers returns the choices that took most of a figure by the end of a run, one
// for each lever, elephant or card, and none whose part is too little to tell.
func takers(d *debrief.Debrief, f sim.Figure) (shown []*debrief.WhatIf) {
	year := len(d.Run.Years)
	taken := func(w *debrief.WhatIf) sim.Amount {
		by, known := d.Run.Effect(&w.Track, f, year)
		if !known || f.IsShare() && -by < littleApart || !f.IsShare() && Slight(by, d.Run.Last()[sim.Revenue]) {
			return 0
		}
		return max(0, -by)
	}
	var ranked []*debrief.WhatIf
	for i := range d.WhatIfs {
		if w := &d.WhatIfs[i]; w.Possible && taken(w) > 0 {
			ranked = append(ranked, w)
		}
	}
	slices.SortStableFunc(ranked, func(a, b *debrief.WhatIf) int { return cmp.Compare(taken(b), taken(a)) })
	for _, w := range ranked {
		same := func(s *debrief.WhatIf) bool { return s.Choice.Same(&w.Choice) }
		if len(shown) < mostReasons && !slices.ContainsFunc(shown, same) {
			shown = append(shown, w)
		}
	}
	return shown
}

// mostElsewhere is how many uses of the leaders' days a sentence names that took
// more, and how many that took less.
const mostElsewhere = 2

// A use is what leaders spend days on, a quarter, as the mean of all years.
type use struct {
	label         string
	days, instead sim.Days // in the run, and on the standing plan
}

// more returns how many days more than on the standing plan u took.
func (u *use) more() sim.Days { return u.days - u.instead }

// daysElsewhere says for what the run spent more and fewer of the leaders' days
// than the standing plan does; nothing where that is less than half a day, or not
// known yet.
func daysElsewhere(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if len(d.Standing.Years) == 0 {
		return ""
	}
	var more, fewer []string
	all := uses(d, sc)
	slices.SortStableFunc(all, func(a, b use) int { return cmp.Compare(b.more(), a.more()) })
	for _, u := range all {
		if u.more() >= sim.Day/2 && len(more) < mostElsewhere {
			more = append(more, useText(&u))
		}
	}
	slices.Reverse(all)
	for _, u := range all {
		if u.more() <= -sim.Day/2 && len(fewer) < mostElsewhere {
			fewer = append(fewer, useText(&u))
		}
	}
	switch {
	case len(more) == 0 && len(fewer) == 0:
		return ""
	case len(fewer) == 0:
		return say.Textf("Beside the standing plan more of the leaders' days went to %s.", list(more))
	case len(more) == 0:
		return say.Textf("Beside the standing plan fewer of the leaders' days went to %s.", list(fewer))
	}
	return say.Textf("Beside the standing plan more of the leaders' days went to %[1]s; fewer to %[2]s.", list(more), list(fewer))
}

// useText says what days went to, and how many a quarter.
func useText(u *use) string {
	return say.Textf("%[1]s (%[2]s a quarter rather than %[3]s)", u.label, decimal(u.days.Float()), decimal(u.instead.Float()))
}

// uses lists the uses of the leaders' days: the levers, and the work on beliefs
// taken together.
func uses(d *debrief.Debrief, sc *scenarios.Scenario) (all []use) {
	rules, plan, years := &sc.World.Rules, &sc.World.Plan, d.Run.Years
	for l := range sim.NumLevers {
		u := use{label: inSentence(LeverLabel(sc, l)), instead: plan.Effort(l, rules).Days}
		for i := range years {
			u.days += years[i].Plan.Effort(l, rules).Days
		}
		all = append(all, u)
	}
	beliefs := use{label: CauseLabel(sim.CauseConfronting)}
	for e := range sc.Elephants {
		beliefs.instead += plan.ElephantDays(e, rules)
		for i := range years {
			beliefs.days += years[i].Plan.ElephantDays(e, rules)
		}
	}
	all = append(all, beliefs)
	for i := range all {
		all[i].days /= sim.Days(len(years))
	}
	return all
}
