package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// CausesSince explains the outcomes over a whole run: the causes of all years
// added up, with the year whose choices each cause goes back to. What set the run
// apart from the standing plan comes first: that payroll costs money explains no
// run.
func CausesSince(d *debrief.Debrief) page.Page {
	p := page.Page{Title: RoomTitle(CausesRoom)}
	if apart := setApart(d); len(apart) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Beside the standing plan")},
			page.Text{Text: say.Text("What each cause did more or less than on the standing plan, on the same luck, over the years that both finished.")})
		p.Blocks = append(append(p.Blocks, apart...), page.Heading{Text: say.Text("From the first year to the last")})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Every change of every outcome has named causes, which add up to it. Where a cause goes back to one year more than to others, that year stands beside it: without its choices, on the same luck, the cause would have been smallest.")})
	for i := range d.Movements {
		p.Blocks = append(p.Blocks, becauseSince(&d.Movements[i]))
	}
	p.Blocks = append(p.Blocks, boardReadings(d.Run.Years)...)
	return p
}

// apartFigures are those that are explained beside the standing plan.
var apartFigures = []sim.Figure{sim.Engagement, sim.Members, sim.Innovation, sim.Reserves}

// setApart explains what set a run apart from the standing plan, a figure at a
// time; nothing where nothing did.
func setApart(d *debrief.Debrief) (blocks []page.Block) {
	for _, f := range apartFigures {
		m, year := debrief.Apart(f, &d.Run, &d.Standing)
		if year == 0 || littleBetween(f, m.Closing, m.Opening) {
			continue
		}
		a := summed(&m)
		b := page.Bars{Title: apartText(&m, year)}
		for _, p := range gathered(shownParts(f, &a)) {
			b.Items = append(b.Items, page.Bar{Label: p.label, Value: float64(p.amount), Text: FormatPart(f, p.amount)})
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// littleBetween reports whether two amounts of a figure are so near each other
// that nothing follows from it: shares within a point, of others the part that
// luck alone can do.
func littleBetween(f sim.Figure, one, other sim.Amount) bool {
	apart := absolute(shown(f, one) - shown(f, other))
	if f.IsShare() {
		return apart < littleApart
	}
	return apart == 0 || Slight(apart, max(absolute(one), absolute(other)))
}

// apartText says how far a figure of a run is from what it is on the standing
// plan after a year, without a full stop.
func apartText(m *debrief.Movement, year int) string {
	f := m.Figure
	run, standing := FormatAmount(f, m.Closing), FormatAmount(f, m.Opening)
	if apart := shown(f, m.Closing) - shown(f, m.Opening); apart < 0 {
		return say.Textf("%s after year %d: %s below the standing plan, %s rather than %s", FigureLabel(f), year, changeSize(f, -apart), run, standing)
	}
	return say.Textf("%s after year %d: %s above the standing plan, %s rather than %s", FigureLabel(f), year, changeSize(f, shown(f, m.Closing)-shown(f, m.Opening)), run, standing)
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
