package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// inShort says what a year came to before all its figures: whether the run goes
// on, how many members there are and what money was left, how the board read the
// year, and what the choices of the year moved.
func inShort(c Closing, v *sim.View, sc *scenarios.Scenario) []page.Block {
	blocks := []page.Block{page.Heading{Text: say.Text("In short")}}
	if end := endText(c.Ending, len(v.History), sc); end != "" {
		blocks = append(blocks, page.Text{Text: end, Role: endRole(c.Ending)})
	}
	came := yearEnd(c.Year)
	for _, e := range c.Year.Events {
		if e.Kind == sim.BoardVerdict {
			came += " " + verdictText(e.Amount)
		}
	}
	blocks = append(blocks, page.Text{Text: came})
	blocks = append(blocks, newThisYear(v, c.Year.Number)...)
	return append(blocks, choicesMoved(c, yearBefore(v, c.Year.Number), sc)...)
}

// endText says that a run has ended with the year, and what of; "" where it goes
// on.
func endText(ending string, years int, sc *scenarios.Scenario) string {
	switch ending {
	case "":
		return ""
	case sim.EndingDismissed:
		b := &sc.World.Rules.Board
		quarters := int(b.DismissQuarters)
		return say.Many(quarters, "The board has found another leader: its support stayed below %[2]s for 1 quarter. Your time ends here; the debrief looks back on it.",
			"The board has found another leader: its support stayed below %[2]s for %[1]s quarters. Your time ends here; the debrief looks back on it.", Count(quarters), Percent(b.DismissBelow))
	case sim.EndingInsolvent:
		return say.Text("The money has run out: no cash is left, and no endowment to take from. Your time ends here; the debrief looks back on it.")
	}
	return say.Many(years, "That was the last year. The debrief looks back on it.", "That was the last year. The debrief looks back on all %s.", Count(years))
}

// endRole marks an end that came too early.
func endRole(ending string) page.Role {
	if ending == sim.EndingDismissed || ending == sim.EndingInsolvent {
		return page.Bad
	}
	return page.Strong
}
