package words

import (
	"slices"
	"strings"

	"example.com/realign/sim"
)

// planPlaces are a year's plan, and a file of them.
var planPlaces = []Place{
	{ID: "plan", What: "the plan", About: "What a year does not name stays as it was.", Words: slices.Concat([]Word{
		{Name: "style", Kind: OneOf, Values: styles(), Example: "relational", Meaning: "how the leader leads"},
		{Name: "elephants", Kind: Group, Of: "work", Meaning: "work on elephants"},
	}, leverWords(func(sim.Lever) (Word, bool) {
		return Word{Kind: Whole, Lo: 0, Hi: float64(sim.MaxLevel), Example: "1", Meaning: "its level"}, true
	}))},
	{ID: "work", What: "the list of elephants", About: "`elephants: { we-know: 2 }` in a plan.",
		Open: "ELEPHANT", Each: Word{Name: "we-know", Kind: Whole, Lo: 0, Hi: float64(sim.MaxLevel), Example: "2", Meaning: "the level of work on it"}},
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
