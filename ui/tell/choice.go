package tell

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// ChoiceLabel names what was chosen, by the id of a lever, an elephant or a card
// or as "style" or "forecast". Elephants go by their number, so that nothing is
// given away.
func ChoiceLabel(sc *scenarios.Scenario, what string) string {
	if l, ok := sim.LeverByID(what); ok {
		return LeverLabel(sc, l)
	}
	if e := slices.IndexFunc(sc.Elephants, func(e scenarios.Elephant) bool { return e.ID == what }); e >= 0 {
		return elephantNumber(e)
	}
	if c := slices.IndexFunc(sc.Cards, func(c scenarios.Card) bool { return c.ID == what }); c >= 0 {
		return say.Text(sc.Cards[c].Title)
	}
	return asSentence(what)
}

// ChoiceText says what was chosen of it: a level, days and dollars, a style or an
// answer by its id. Nothing was where made is empty.
func ChoiceText(sc *scenarios.Scenario, what, made string) string {
	if s, ok := sim.StyleByID(made); ok && what == "style" {
		return StyleLabel(s)
	}
	for i := range sc.Cards {
		if sc.Cards[i].ID == what {
			return answerLabel(&sc.Cards[i], made)
		}
	}
	if level, err := strconv.Atoi(made); err == nil {
		return levelShort(sim.Level(level))
	}
	return cmp.Or(made, say.Text("none"))
}

// answerLabel says an answer to a card.
func answerLabel(c *scenarios.Card, made string) string {
	for _, choice := range c.Choices {
		if choice.ID == made {
			return say.Text(choice.Label)
		}
	}
	return say.Text("not asked")
}

// SeenSharply reports whether whoever led a finished year saw its figure f
// exactly, as everybody does who can count.
func SeenSharply(yv *sim.YearView, f sim.Figure) bool {
	return plainlySeen(f) || reading(yv, f).Sharp()
}
