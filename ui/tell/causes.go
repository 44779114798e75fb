package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// CausesSince explains the outcomes over a whole run: the causes of all years
// added up, with the year whose choices each cause goes back to.
func CausesSince(movements []debrief.Movement) page.Page {
	p := page.Page{Title: RoomTitle(CausesRoom)}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Every change of every outcome has named causes, which add up to it. Where a cause goes back to one year more than to others, that year stands beside it: without its choices, on the same luck, the cause would have been smallest.")})
	for i := range movements {
		p.Blocks = append(p.Blocks, becauseSince(&movements[i]))
	}
	return p
}

// becauseSince explains an outcome with a bar for each cause, and the year it goes
// back to.
func becauseSince(m *debrief.Movement) page.Block {
	a := summed(m)
	parts := shownParts(m.Figure, &a)
	for i, c := range m.Causes {
		if c.Year > 0 {
			parts[i].since = c.Year
		}
	}
	return barsOf(m.Figure, &a, parts)
}

// summed returns a movement as the account of all its years.
func summed(m *debrief.Movement) sim.Account {
	a := sim.Account{Opening: m.Opening, Closing: m.Closing}
	for _, c := range m.Causes {
		a.Lines = append(a.Lines, sim.Line{Cause: c.Cause, Amount: c.Amount})
	}
	return a
}
