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

// mostAsked is how many questions are written from a run.
const mostAsked = 6

// AskedOf writes the questions of one run: from its worst year, its turning points
// and its costliest belief, one for each phase of a debrief where there is
// something to ask from. None of them says what would have been better.
func AskedOf(d *debrief.Debrief, sc *scenarios.Scenario) []Asked {
	var all []Asked
	ask := func(phase scenarios.Phase, text string) {
		if len(all) < mostAsked {
			all = append(all, Asked{phase, text})
		}
	}
	if year := hardestYear(d.Run.Years); year > 0 {
		ask(scenarios.Feel, say.Textf("In year %d engagement fell most. How did that year feel while it ran?", year))
	}
	turns := debrief.TurningPoints(d.WhatIfs)
	if len(turns) > 0 {
		ask(scenarios.What, say.Textf("%s. What made it look right then?", ChoiceLine(&turns[0].Choice, sc)))
	}
	if len(turns) > 1 {
		ask(scenarios.SoWhat, say.Textf("%s. Who saw it otherwise, and what became of that?", ChoiceLine(&turns[1].Choice, sc)))
	}
	if e, found := costliest(d.Elephants); found {
		ask(scenarios.Real, say.Textf("“%s” Who thinks so in your own place, and who could say it aloud?", belief(sc, e)))
	}
	if len(turns) > 2 {
		ask(scenarios.WhatIfs, say.Textf("%s. What would you choose otherwise after that?", ChoiceLine(&turns[2].Choice, sc)))
	}
	ask(scenarios.NowWhat, say.Text("What will you do within a month because of this run, and who will ask you about it?"))
	return all
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
