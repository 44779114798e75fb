package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// RunInShort says a run in a few sentences, as far as it has been looked back on:
// what happened, why, what would have changed it, and how much was luck.
func RunInShort(d *debrief.Debrief, sc *scenarios.Scenario) []string {
	if len(d.Run.Years) == 0 {
		return nil
	}
	said := []string{happened(d, sc)}
	said = append(said, why(d, sc)...)
	if d.WhatIfs != nil {
		said = append(said, changing(d, sc))
	}
	if line := keptUp(d); line != "" {
		said = append(said, line)
	}
	if leader := further(d); leader != "" {
		said = append(said, leader)
	}
	if d.Luck != nil && d.Luck.Runs > 0 {
		said = append(said, LuckSentence(d))
	}
	return said
}

// happened says what became of the association, and of the standing plan on the
// same luck.
func happened(d *debrief.Debrief, sc *scenarios.Scenario) string {
	years := d.Run.Years
	last := &years[len(years)-1].Figures
	year, all := strconv.Itoa(len(years)), strconv.Itoa(sc.World.Years)
	switch d.Run.Ending {
	case sim.EndingDismissed:
		return say.Textf("The board ended it after year %s of %s, with its support at %s.", year, all, FormatAmount(sim.BoardSupport, last[sim.BoardSupport])) + besideStanding(d, sc)
	case sim.EndingInsolvent:
		return say.Textf("The money ran out in year %s of %s, with reserves at %s.", year, all, FormatAmount(sim.Reserves, last[sim.Reserves])) + besideStanding(d, sc)
	}
	return say.Textf("In %[1]s members went from %[2]s to %[3]s, and engagement from %[4]s to %[5]s.",
		say.Many(len(years), "1 year", "%s years", Count(len(years))),
		FormatAmount(sim.Members, years[0].Accounts[sim.Members].Opening), FormatAmount(sim.Members, last[sim.Members]),
		FormatAmount(sim.Engagement, years[0].Accounts[sim.Engagement].Opening), FormatAmount(sim.Engagement, last[sim.Engagement])) + besideStanding(d, sc)
}

// besideStanding says, with a space before it, what the standing plan comes to on
// the same luck; nothing where that is what was played or is not known.
func besideStanding(d *debrief.Debrief, sc *scenarios.Scenario) string {
	standing := d.Standing.Years
	if len(standing) == 0 || onStandingPlan(d, sc) {
		return ""
	}
	end := d.Standing.Last()
	switch {
	case fell(&d.Standing):
		return " " + say.Textf("The standing plan, on the same luck, falls in year %s.", strconv.Itoa(len(standing)))
	case fell(&d.Run):
		return " " + say.Textf("The standing plan, on the same luck, lasts all %s years.", strconv.Itoa(len(standing)))
	}
	return " " + say.Textf("The standing plan, on the same luck, ends with %s members and an engagement of %s.", FormatAmount(sim.Members, end[sim.Members]), FormatAmount(sim.Engagement, end[sim.Engagement]))
}

// onStandingPlan reports whether every year was played on the standing plan.
func onStandingPlan(d *debrief.Debrief, sc *scenarios.Scenario) bool {
	for i := range d.Run.Years {
		if !sameEfforts(&d.Run.Years[i].Plan, &sc.World.Plan, &sc.World.Rules) {
			return false
		}
	}
	return true
}

// fell reports whether a run came to an end before its last year.
func fell(t *debrief.Track) bool {
	return t.Ending == sim.EndingDismissed || t.Ending == sim.EndingInsolvent
}

// changing says what would have changed the run: the choice that weighed most, or
// that none did.
func changing(d *debrief.Debrief, sc *scenarios.Scenario) string {
	turns := debrief.TurningPoints(d.WhatIfs)
	switch {
	case len(turns) == 0:
	case fell(&d.Run) && fell(&turns[0].Track):
		return say.Textf("No single choice would have saved it: whichever is played the other way, the association falls, in year %s at the latest.", strconv.Itoa(longest(d.WhatIfs)))
	case onEdge(d):
		return edgeText(d)
	case !slight(&d.Run, &turns[0]) && ofLastPlan(&d.Run, &turns[0]):
		return beforeLastPlan(d, sc)
	case !slight(&d.Run, &turns[0]):
		return say.Textf("One choice weighed most: %s. %s", inSentence(ChoiceLine(&turns[0].Choice, sc)), WeightText(&d.Run, &turns[0]))
	}
	if onStandingPlan(d, sc) {
		return say.Text("The plan of the first day was never changed, so there was little to play the other way.")
	}
	return say.Text("No single choice changed it by more than luck can: what weighed is what was kept up from year to year.")
}

// beforeLastPlan says which choice weighed most before the last year, where one of
// the last plan weighs more because it is kept for five years more: that is no turn
// of the years that were played.
func beforeLastPlan(d *debrief.Debrief, sc *scenarios.Scenario) string {
	for i := range d.WhatIfs {
		w := &d.WhatIfs[i]
		if !w.Possible || ofLastPlan(&d.Run, w) {
			continue
		}
		if slight(&d.Run, w) {
			break
		}
		return say.Textf("Before the last year one choice weighed most: %s. %s", inSentence(ChoiceLine(&w.Choice, sc)), WeightText(&d.Run, w))
	}
	return say.Text("No single choice before the last year changed it by more than luck can. The last plan weighs more only because it is kept for five years after the end.")
}

// leastEdge is how many single choices must each be able to tip a run over, so that
// it ended on an edge and none of them is the one that mattered.
const leastEdge = 3

// onEdge reports whether a run that lasted would have fallen with any of several
// choices played the other way.
func onEdge(d *debrief.Debrief) bool { return !fell(&d.Run) && tipping(d.WhatIfs) >= leastEdge }

// tipping counts the choices without which the association falls.
func tipping(all []debrief.WhatIf) (n int) {
	for i := range all {
		if all[i].Possible && fell(&all[i].Track) {
			n++
		}
	}
	return n
}

// edgeText says that a run ended on an edge.
func edgeText(d *debrief.Debrief) string {
	return say.Textf("The run lasted by a little: %s of %s single choices, each played the other way, would have ended it early.", Count(tipping(d.WhatIfs)), Count(len(d.WhatIfs)))
}

// longest returns the most years that the run lasts with one choice changed.
func longest(all []debrief.WhatIf) (years int) {
	for i := range all {
		years = max(years, len(all[i].Track.Years))
	}
	return years
}

// keptUp says which line of the run weighed most over all its years, of those that
// could be changed without easing anything; nothing of a run that fell, and where
// luck can do as much.
func keptUp(d *debrief.Debrief) string {
	var heaviest *debrief.Course
	for i := range d.Courses {
		c := &d.Courses[i]
		if c.Kind == debrief.BeliefsOutOfWay || wasEased(&c.Track) || heaviest != nil && absolute(c.Weight) <= absolute(heaviest.Weight) {
			continue
		}
		heaviest = c
	}
	switch {
	case heaviest == nil || d.Run.Outlook == nil || Slight(heaviest.Weight, d.Run.Worth()):
		return ""
	case fell(&heaviest.Track):
		return say.Textf("Of what was kept up for years this weighed most: with “%s” in every year the association falls in year %d.", CourseLabel(heaviest.Kind), len(heaviest.Track.Years))
	case heaviest.Weight > 0:
		return say.Textf("Of what was kept up for years this weighed most: with “%s” in every year there are %s fewer engaged members.", CourseLabel(heaviest.Kind), FormatAmount(sim.Vitality, heaviest.Weight))
	}
	return say.Textf("Of what was kept up for years this weighed most: with “%s” in every year there are %s more engaged members.", CourseLabel(heaviest.Kind), FormatAmount(sim.Vitality, -heaviest.Weight))
}

// further says who of those who play by rule came furthest on the same luck, if
// that was further than the run.
func further(d *debrief.Debrief) string {
	track, name := furthestLeader(d)
	if track == nil {
		return ""
	}
	return say.Textf("Of the leaders who play by rule, on the same luck, %s came furthest: to %s engaged members, where this run has %s.",
		inSentence(name), FormatAmount(sim.Vitality, track.Last()[sim.Vitality]), FormatAmount(sim.Vitality, d.Run.Last()[sim.Vitality]))
}

// furthestLeader returns who of those that play by rule engaged most members, and
// the name; nil where nobody who lasted engaged a tenth more than the run did.
func furthestLeader(d *debrief.Debrief) (furthest *debrief.Track, name string) {
	most := d.Run.Last()[sim.Vitality]
	most += most / 10
	for i := range d.Ghosts {
		g := &d.Ghosts[i]
		called, known := LeaderName(g.ID)
		if !known || g.ID == BestFound || fell(&g.Track) || g.Track.Last()[sim.Vitality] <= most {
			continue
		}
		furthest, name, most = &g.Track, called, g.Track.Last()[sim.Vitality]
	}
	return furthest, name
}
