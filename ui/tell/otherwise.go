package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// OtherwiseAbout says what it is to play a turning point the other way.
func OtherwiseAbout() string {
	return say.Text("A new game shares the years before a turning point, on the same luck, and the other way lies on its desk. From there on every year is played anew, so it shows what you make of it, and not only what one change does. This game stays as it is.")
}

// OtherWay says what is tried where a turning point is played the other way: in a
// few words, and what to do for it.
func OtherWay(c *debrief.Choice, sc *scenarios.Scenario) (label, note string) {
	switch c.Kind {
	case debrief.LeverChoice:
		l := sim.Lever(c.Index)
		_, instead := leverBeside(&c.Made, &c.Instead, l, &sc.World.Rules, levelWord)
		return otherWay(c.Year, inSentence(LeverLabel(sc, l)), instead), say.Textf("the plan of year %d, with this changed", c.Year)
	case debrief.ElephantChoice:
		_, instead := elephantBeside(&c.Made, &c.Instead, c.Index, &sc.World.Rules, levelWord)
		return otherWay(c.Year, say.Textf("work on “%s”", belief(sc, c.Index)), instead), say.Textf("the plan of year %d, with this changed", c.Year)
	case debrief.StyleChoice:
		return otherWay(c.Year, say.Text("style"), inSentence(StyleLabel(c.Instead.Style))), say.Textf("the plan of year %d, with this changed", c.Year)
	default:
		return say.Textf("Year %[1]d, “%[2]s”", c.Year, cardTitle(sc, c.Index)), say.Textf("the plan of year %[1]d as it was; when the dilemma comes, answer “%[2]s”", c.Year, answerGiven(sc, c.Index, c.Other))
	}
}

func otherWay(year int, what, instead string) string {
	return say.Textf("Year %[1]d, %[2]s: %[3]s", year, what, instead)
}
