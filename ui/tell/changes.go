package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// Changes says what a plan does differently from the one before it, one thing to
// an item; none where it is the same. Elephants go by their number.
func Changes(before, now sim.Plan, sc *scenarios.Scenario) []string {
	return changes(before, now, sc, elephantNumber)
}

// changes names elephants as name does.
func changes(before, now sim.Plan, sc *scenarios.Scenario, name func(int) string) []string {
	var items []string
	for _, t := range differences(&before, &now, sc, name, levelShort) {
		items = append(items, say.Textf("%s from %s to %s", t.Name, t.Was, t.Is))
	}
	return items
}

// A Difference is one thing of a plan that another plan sets otherwise, in a word or two
// each.
type Difference struct{ Name, Was, Is string }

// Differences lists what a plan sets otherwise than the one before it, levels said as levels.
// Elephants go by their number.
func Differences(before, now sim.Plan, sc *scenarios.Scenario) []Difference {
	return differences(&before, &now, sc, elephantNumber, levelWord)
}

func differences(before, now *sim.Plan, sc *scenarios.Scenario, name func(int) string, word func(sim.Level) string) (all []Difference) {
	rules := &sc.World.Rules
	for l := range sim.NumLevers {
		if was, is := leverBeside(before, now, l, rules, word); was != is {
			all = append(all, Difference{LeverLabel(sc, l), was, is})
		}
	}
	if before.Style != now.Style {
		all = append(all, Difference{say.Text("Style"), inSentence(StyleLabel(before.Style)), inSentence(StyleLabel(now.Style))})
	}
	for e := range now.Elephants {
		if was, is := elephantBeside(before, now, e, rules, word); was != is {
			all = append(all, Difference{name(e), was, is})
		}
	}
	return all
}

// elephantNumber names an elephant by its place in the list.
func elephantNumber(e int) string { return say.Textf("Elephant %d", e+1) }

// leverShort says a lever's setting in a word or two; of one that was set by
// hand, what it takes.
func leverShort(p *sim.Plan, l sim.Lever) string {
	if p.Levels[l] == sim.Tuned {
		return effortShort(l, p.Tuned[l])
	}
	return levelShort(p.Levels[l])
}

// leverBeside says two settings of a lever beside each other, in one measure: what
// they take where one of them was set by hand, else their levels, in a word each.
// A level beside days would be read as days.
func leverBeside(one, other *sim.Plan, l sim.Lever, rules *sim.Rules, word func(sim.Level) string) (first, second string) {
	if one.Levels[l] == sim.Tuned || other.Levels[l] == sim.Tuned {
		return effortShort(l, one.Effort(l, rules)), effortShort(l, other.Effort(l, rules))
	}
	return word(one.Levels[l]), word(other.Levels[l])
}

// elephantBeside does the same for the work on an elephant.
func elephantBeside(one, other *sim.Plan, e int, rules *sim.Rules, word func(sim.Level) string) (first, second string) {
	if one.Elephants[e] == sim.Tuned || other.Elephants[e] == sim.Tuned {
		return daysShort(one.ElephantDays(e, rules)), daysShort(other.ElephantDays(e, rules))
	}
	return word(one.Elephants[e]), word(other.Elephants[e])
}

// sameEfforts reports whether two plans come to the same, however they are set.
func sameEfforts(one, other *sim.Plan, rules *sim.Rules) bool {
	for l := range sim.NumLevers {
		if one.Effort(l, rules) != other.Effort(l, rules) {
			return false
		}
	}
	for e := range one.Elephants {
		if one.ElephantDays(e, rules) != other.ElephantDays(e, rules) {
			return false
		}
	}
	return one.Style == other.Style
}

// daysShort says days a quarter, or that there are none.
func daysShort(d sim.Days) string {
	if d == 0 {
		return say.Text("off")
	}
	return DayCount(d)
}

// elephantShort says how hard an elephant is worked on, in a word or two.
func elephantShort(p *sim.Plan, e int) string {
	if p.Elephants[e] == sim.Tuned {
		return DayCount(p.TunedDays[e])
	}
	return levelShort(p.Elephants[e])
}

// effortShort says what an effort takes in a quarter.
func effortShort(l sim.Lever, e sim.Effort) string {
	switch size := amountWords(l, e.Amount); {
	case e.Days > 0 && e.Money > 0:
		return say.Textf("%s and %s", DayCount(e.Days), Money(e.Money))
	case e.Days > 0 && size != "":
		return DayCount(e.Days) + ", " + size
	case e.Days > 0:
		return DayCount(e.Days)
	case e.Money > 0:
		return Money(e.Money)
	case size != "":
		return size
	}
	return say.Text("off")
}

// levelWord says a level as one of the levels, where a mere number could be taken
// for a count.
func levelWord(level sim.Level) string {
	if level <= 0 {
		return say.Text("off")
	}
	return say.Textf("level %d", int(level))
}

// levelShort says a level in a word.
func levelShort(level sim.Level) string {
	if level <= 0 {
		return say.Text("off")
	}
	return strconv.Itoa(int(level))
}
