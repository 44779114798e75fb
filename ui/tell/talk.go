package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// An Asked is a question to talk about after a run, and when in a debrief it is
// asked.
type Asked struct {
	Phase scenarios.Phase
	Text  string
}

// AskedOf writes the questions of one run, one for each phase of a debrief where
// there is something to ask from: its hardest year, the vote or the forecast that
// was furthest off, what weighed most, its costliest belief, and what it rests on.
// None of them says what would have been better.
func AskedOf(d *debrief.Debrief, sc *scenarios.Scenario) []Asked {
	var all []Asked
	for phase, write := range [scenarios.NumPhases]func(*debrief.Debrief, *scenarios.Scenario) string{
		scenarios.Feel: askFelt, scenarios.What: askHappened, scenarios.SoWhat: askMeant,
		scenarios.Real: askLike, scenarios.WhatIfs: askOtherwise, scenarios.NowWhat: askNext,
	} {
		if text := write(d, sc); text != "" {
			all = append(all, Asked{scenarios.Phase(phase), text})
		}
	}
	return all
}

// askFelt asks how the first warning was taken in a run that fell, and how the
// hardest year felt in others.
func askFelt(d *debrief.Debrief, _ *scenarios.Scenario) string {
	years := d.Run.Years
	if fell(&d.Run) && len(years) > 0 {
		if year := firstWarning(years); year > 0 {
			return say.Textf("The first warning came in year %[1]d, and it ended in year %[2]d. What did you think it meant, and whom did you tell?", year, len(years))
		}
		return say.Textf("It ended in year %d. When did you first feel that it might, and whom did you tell?", len(years))
	}
	if year := hardestYear(years); year > 0 {
		a := &years[year-1].Accounts[sim.Engagement]
		return say.Textf("In year %[1]d engagement fell most, from %[2]s to %[3]s. How did that year feel while it ran?", year, FormatAmount(sim.Engagement, a.Opening), FormatAmount(sim.Engagement, a.Closing))
	}
	return ""
}

// firstWarning returns the first year in which the board or the reserves gave
// warning; 0 where there was none.
func firstWarning(years []sim.Year) int {
	for i := range years {
		for _, e := range years[i].Events {
			if e.Kind == sim.BoardWarns || e.Kind == sim.MoneyWarns {
				return years[i].Number
			}
		}
	}
	return 0
}

// askHappened asks about the disagreement at the table, if it voted, or else about
// the forecast that was furthest off, or else about the plan that changed most.
func askHappened(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if ranked := debrief.Divided(d.Votes); len(ranked) > 0 {
		v := &ranked[0]
		switch {
		case v.Against > 0:
			return say.Textf("“%[1]s”: %[2]d of %[3]d first votes were not for what most wanted. What did they see, and what became of it?", cardTitle(sc, v.Card), v.Against, v.Voters)
		default:
			return say.Textf("“%s”: everybody agreed at once, as on every vote. What would somebody have had to know to say no?", cardTitle(sc, v.Card))
		}
	}
	if f, missed := furthestOff(d.Calibration.Scored); missed {
		return say.Textf("In year %[1]d you expected a renewal rate of %[2]s and were %[3]d%% sure; it came to %[4]s. What had you taken for granted?",
			f.Year, FormatAmount(sim.Renewal, f.Expected()), f.SurePercent, FormatAmount(sim.Renewal, f.Came))
	}
	return askPlanned(d, sc)
}

// askPlanned asks about the plan that changed most, or about one that never did.
func askPlanned(d *debrief.Debrief, sc *scenarios.Scenario) string {
	before, year, most := sc.World.Plan, 0, 0
	for i := range d.Run.Years {
		y := &d.Run.Years[i]
		if n := len(ChangesAfter(before, y.Plan, sc)); n > most {
			year, most = y.Number, n
		}
		before = y.Plan
	}
	switch {
	case len(d.Run.Years) == 0:
		return ""
	case year == 0:
		return say.Many(len(d.Run.Years), "The plan of the first day was never changed. What was never up for a decision?", "The plan of the first day stood for %s years. What was never up for a decision?", Count(len(d.Run.Years)))
	}
	return say.Textf("In year %[1]d the plan changed most, in %[2]s. Who wanted that, and who had doubts?", year, say.Many(most, "1 place", "%s places", Count(most)))
}

// furthestOff returns the forecast that was furthest off; false where all came
// true.
func furthestOff(scored []debrief.Scored) (furthest debrief.Scored, missed bool) {
	for _, f := range scored {
		if !f.True && f.Off > furthest.Off {
			furthest, missed = f, true
		}
	}
	return furthest, missed
}

// askMeant asks about the choice that weighed most, or about what was kept up
// where none did.
func askMeant(d *debrief.Debrief, sc *scenarios.Scenario) string {
	turns := debrief.TurningPoints(d.WhatIfs)
	switch {
	case d.WhatIfs == nil:
		return ""
	case fell(&d.Run) && (len(turns) == 0 || fell(&turns[0].Track)):
		return say.Text("No single choice would have saved it. Until when could it have been turned, and what would have had to be given up?")
	case len(turns) == 0 || slight(&d.Run, &turns[0]):
		return say.Text("No single choice moved the end by much. What was kept up from year to year, and what kept it going?")
	}
	if stood := turns[0].Track.Outlook != nil; !stood || fell(&d.Run) {
		return say.Textf("%s. Whether the association lasted hangs on that. What made it look right then?", ChoiceLine(&turns[0].Choice, sc))
	}
	return say.Textf("%[1]s. %[2]s engaged members hang on that. What made it look right then?", ChoiceLine(&turns[0].Choice, sc), FormatAmount(sim.Vitality, absolute(turns[0].Weight)))
}

// askLike asks where the costliest belief is at home.
func askLike(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if e, found := costliest(d.Elephants); found {
		if d.Elephants[e].Named == 0 {
			return say.Textf("“%[1]s” Nobody said it in %[2]s. Who thinks so in your own place?", belief(sc, d.Elephants[e].Index), say.Many(len(d.Run.Years), "1 year", "%s years", Count(len(d.Run.Years))))
		}
		return say.Textf("“%[1]s” Somebody said it in year %[2]d. Who thinks so in your own place?", belief(sc, d.Elephants[e].Index), d.Elephants[e].Named)
	}
	return say.Text("Which rule of this model is least like your own place, and what would have come out otherwise there?")
}

// askOtherwise asks about an assumption that a conclusion rests on, or else about
// the next turning point.
func askOtherwise(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if r := d.Robustness; r != nil {
		for i := range r.Conclusions {
			if c := &r.Conclusions[i]; len(c.Broken) > 0 && !ofLittle(d, c) {
				return say.Textf("%[1]s. That does not hold if %[2]s. Where does your own place stand there?", Conclusion(d, c, sc), ChangeText(&r.Changes[c.Broken[0]]))
			}
		}
	}
	if turns := debrief.TurningPoints(d.WhatIfs); len(turns) > 1 && !slight(&d.Run, &turns[1]) {
		return say.Textf("%s. Suppose it had gone the other way: what would you have done next?", ChoiceLine(&turns[1].Choice, sc))
	}
	return ""
}

// ofSlightTurn reports whether a conclusion is about a choice that luck alone could
// outweigh.
func ofSlightTurn(d *debrief.Debrief, c *debrief.Conclusion) bool {
	if c.Kind != debrief.Helped && c.Kind != debrief.Hurt {
		return false
	}
	turns := debrief.TurningPoints(d.WhatIfs)
	return c.Turning >= len(turns) || slight(&d.Run, &turns[c.Turning])
}

// calendarHeavy is the part of the planned days, in per cent, from which on the
// calendar is asked about.
const calendarHeavy = 60

// askNext asks what follows: of a run whose days went into the calendar, from that.
func askNext(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if share := CalendarShare(d.Run.Years, &sc.World.Rules); share >= calendarHeavy {
		return say.Textf("%d%% of the planned days went into the calendar. What of yours will you leave out within a month, and who will ask you about it?", share)
	}
	return say.Text("What will you do within a month because of this run, and who will ask you about it?")
}

// CalendarShare returns how much of the days that leaders planned went into the
// annual calendar, in per cent.
func CalendarShare(years []sim.Year, rules *sim.Rules) int {
	var cycle, all sim.Days
	for i := range years {
		p := &years[i].Plan
		for l := range sim.NumLevers {
			if l.Group() == sim.AnnualCycle {
				cycle += p.Effort(l, rules).Days
			}
		}
		all += p.Days(rules)
	}
	if all == 0 {
		return 0
	}
	return int(100 * cycle / all)
}

// hardestYear returns the year in which engagement fell most; 0 where it never
// fell.
func hardestYear(years []sim.Year) int {
	hardest, least := 0, sim.Amount(0)
	for i := range years {
		a := &years[i].Accounts[sim.Engagement]
		if by := a.Closing - a.Opening; by < least {
			hardest, least = years[i].Number, by
		}
	}
	return hardest
}

// costliest returns the place of the belief that cost most engaged members; false where none
// cost any.
func costliest(costs []debrief.ElephantCost) (at int, found bool) {
	most := sim.Amount(0)
	for i := range costs {
		if costs[i].Vitality > most {
			at, most, found = i, costs[i].Vitality, true
		}
	}
	return at, found
}

// talkPage asks what this run leaves to talk about, and then what its scenario
// asks, phase by phase.
func talkPage(l *Looking) page.Page { return questions(l.Scenario, AskedOf(&l.Debrief, l.Scenario)) }
