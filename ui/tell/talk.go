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

// askFelt asks how the hardest year felt.
func askFelt(d *debrief.Debrief, _ *scenarios.Scenario) string {
	if fell(&d.Run) && len(d.Run.Years) > 0 {
		return say.Textf("It ended in year %d. When did you first feel that it might, and whom did you tell?", len(d.Run.Years))
	}
	if year := hardestYear(d.Run.Years); year > 0 {
		return say.Textf("In year %d engagement fell most. How did that year feel while it ran?", year)
	}
	return ""
}

// askHappened asks about the disagreement at the table, if it voted, or else about
// the forecast that was furthest off.
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
	return ""
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
	return say.Textf("%s. What made it look right then?", ChoiceLine(&turns[0].Choice, sc))
}

// askLike asks where the costliest belief is at home.
func askLike(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if e, found := costliest(d.Elephants); found {
		return say.Textf("“%s” Who thinks so in your own place, and who could say it aloud?", belief(sc, e))
	}
	return say.Text("Which rule of this model is least like your own place, and what would have come out otherwise there?")
}

// askOtherwise asks about an assumption that a conclusion rests on, or else about
// the next turning point.
func askOtherwise(d *debrief.Debrief, sc *scenarios.Scenario) string {
	if r := d.Robustness; r != nil {
		for i := range r.Conclusions {
			if c := &r.Conclusions[i]; len(c.Broken) > 0 && !ofSlightTurn(d, c) {
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

// askNext asks what follows.
func askNext(*debrief.Debrief, *scenarios.Scenario) string {
	return say.Text("What will you do within a month because of this run, and who will ask you about it?")
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

// costliest returns the belief that cost most engaged members; false where none
// cost any.
func costliest(costs []debrief.ElephantCost) (index int, found bool) {
	most := sim.Amount(0)
	for i := range costs {
		if costs[i].Vitality > most {
			index, most, found = costs[i].Index, costs[i].Vitality, true
		}
	}
	return index, found
}

// talkPage asks what this run leaves to talk about, and then what its scenario
// asks, phase by phase.
func talkPage(l *Looking) page.Page { return questions(l.Scenario, AskedOf(&l.Debrief, l.Scenario)) }
