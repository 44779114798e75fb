package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Causes explains the outcomes over a whole run: the causes of all years added
// up, figure by figure.
func Causes(years []sim.Year) page.Page {
	p := page.Page{Title: say.Text("Because: the whole run")}
	if len(years) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("No year was finished.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Every change of every figure has a named cause, and the causes add up to the change. These are the causes of all years together, the largest first.")})
	for _, f := range []sim.Figure{sim.Members, sim.Engagement, sim.Silos, sim.Innovation, sim.Knowledge, sim.BoardSupport, sim.Trust, sim.Reserves} {
		m := debrief.Explain(f, years)
		a := summed(&m)
		p.Blocks = append(p.Blocks, because(f, &a))
	}
	return p
}

// CausesSince explains the outcomes over a whole run, as Causes does, with the
// year whose choices each cause goes back to.
func CausesSince(movements []debrief.Movement) page.Page {
	p := page.Page{Title: say.Text("Because: the whole run")}
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
