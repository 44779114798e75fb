package words

import (
	"slices"
	"strings"

	"example.com/realign/sim"
)

// planPlaces are a year's plan, and a file of them.
var planPlaces = []Place{
	{ID: "plan", What: "the plan", About: "What a year does not name stays as it was. A lever stands at a level, or takes days and dollars of its own.", Words: slices.Concat([]Word{
		{Name: "style", Kind: OneOf, Values: styles(), Example: "relational", Meaning: "how the leader leads"},
		{Name: "elephants", Kind: Group, Of: "work", Meaning: "work on elephants"},
	}, leverWords(func(sim.Lever) (Word, bool) {
		return Word{Kind: Whole, Lo: 0, Hi: float64(sim.MaxLevel), OrGroup: "effort", Example: "1", Meaning: "its level"}, true
	}))},
	{ID: "effort", What: "an effort", About: "For a lever of a plan, in place of a level: `listening: { days: 3.5, money: 12k }`. What it does not name stays as it was.", Words: []Word{
		{Name: "days", Kind: Number, Lo: 0, Hi: mostDays, Example: "3.5", Meaning: "leadership days a quarter, to a hundredth"},
		{Name: "money", Kind: Number, Lo: 0, Hi: mostDollars, Example: "12k", Meaning: "dollars a quarter; those of `investment` are spent once. The annual cycle and `control` take none"},
		{Name: "amount", Kind: Number, Lo: 0, Hi: mostAmount, Example: "0.9", Meaning: "how much of it, to a thousandth: the scale of the `conference`, the `launches` of a year, the strength of `control`"},
	}},
	{ID: "work", What: "the list of elephants", About: "`elephants: { we-know: 2 }` in a plan.",
		Open: "ELEPHANT", Each: Word{Name: "we-know", Kind: Whole, Lo: 0, Hi: float64(sim.MaxLevel), OrGroup: "push", Example: "2", Meaning: "the level of work on it"}},
	{ID: "push", What: "the work on an elephant", About: "For an elephant of a plan, in place of a level: `elephants: { we-know: { days: 4.5 } }`.", Words: []Word{
		{Name: "days", Kind: Number, Lo: 0, Hi: mostDays, Needed: true, Example: "4.5", Meaning: "leadership days a quarter, to a hundredth"},
	}},
	{ID: "plans", What: "a file of plans", About: "A file of plans for `realign run --plan` is a list of plans, or this.", Words: []Word{
		{Name: "years", Kind: Group, Of: "plan", List: true, Needed: true, Meaning: "a plan for each year, the first one first"},
	}},
}

func styles() []string {
	var all []string
	for s := range sim.NumStyles {
		all = append(all, s.ID())
	}
	return all
}

// fill puts a word into a meaning.
func fill(meaning, word string) string { return strings.ReplaceAll(meaning, "%s", word) }
