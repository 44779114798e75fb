package tell

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// Report says what a year brought: first what the board's dashboard shows, then
// what is known of the members, then why things moved. Only what is seen sharply
// is explained, so that an explanation gives nothing away.
func Report(y *sim.Year, yv *sim.YearView, v *sim.View, sc *scenarios.Scenario, forecast *Forecast) page.Page {
	p := page.Page{Title: "Report on year " + strconv.Itoa(y.Number) + " of " + strconv.Itoa(v.Years)}
	before := yearBefore(v, y.Number)
	p.Blocks = append(p.Blocks, page.Heading{Text: "What the board's dashboard shows"}, dashboard(yv, before))
	p.Blocks = append(p.Blocks, page.Heading{Text: "What is known of the members and the house"}, knownFacts(y, yv, before))
	p.Blocks = append(p.Blocks, seenNotes(yv)...)
	p.Blocks = append(p.Blocks, forecastResult(forecast, yv)...)
	p.Blocks = append(p.Blocks, page.Heading{Text: "Because"})
	p.Blocks = append(p.Blocks, explained(y, yv)...)
	if items := news(y.Events, sc); items != nil {
		p.Blocks = append(p.Blocks, page.Heading{Text: "What happened"})
		p.Blocks = append(p.Blocks, items...)
	}
	return p
}

// yearBefore returns how the year before was seen; nil for none.
func yearBefore(v *sim.View, number int) *sim.YearView {
	for i := range v.History {
		if v.History[i].Number == number-1 {
			return &v.History[i]
		}
	}
	return nil
}

// dashboard says what a board is shown first.
func dashboard(yv, before *sim.YearView) page.Facts {
	d := &yv.Dashboard
	attendance := ""
	if before != nil {
		attendance = countChange(d.AttendanceTrend)
	}
	staff := ""
	if before != nil {
		staff = numberChange(d.Headcount - before.Dashboard.Headcount)
	}
	return page.Facts{Items: []page.Fact{
		{Label: "Conference attendance", Value: Count(d.Attendance), Note: attendance},
		{Label: "Budget variance", Value: varianceWords(d.BudgetVariance), Role: overRole(d.BudgetVariance < 0)},
		{Label: "Staff", Value: decimal(d.Headcount) + " posts", Note: staff},
		{Label: "Programmes", Value: Count(d.Programmes), Note: plural(d.Launched, "new one", "new ones") + " this year"},
		{Label: "Conference", Value: Percent(d.ConferenceShare) + " of income"},
		{Label: "Dues", Value: Percent(d.DuesShare) + " of income"},
	}}
}

// varianceWords says a net result against a balanced budget.
func varianceWords(m sim.Money) string {
	switch {
	case m < 0:
		return FormatAmount(sim.Net, sim.Amount(-m)) + " spent more than came in"
	case m > 0:
		return FormatAmount(sim.Net, sim.Amount(m)) + " left over"
	}
	return "spent what came in"
}

// countChange says how a count moved.
func countChange(n int) string {
	switch {
	case n == 0:
		return "no change"
	case n < 0:
		return "down " + Count(-n)
	}
	return "up " + Count(n)
}

// numberChange says how a number with one decimal moved.
func numberChange(x float64) string {
	switch text := decimal(x); {
	case text == "0":
		return "no change"
	case x < 0:
		return "down " + decimal(-x)
	default:
		return "up " + text
	}
}

// reported lists the figures of the second part of the report.
var reported = []sim.Figure{
	sim.Renewal, sim.FirstYearRenewal, sim.Engagement, sim.Knowledge, sim.Silos, sim.Innovation,
	sim.BoardSupport, sim.Trust, sim.Load,
}

// knownFacts says what is known of the members, as sharply as it is known.
func knownFacts(y *sim.Year, yv, before *sim.YearView) page.Facts {
	opening := int(y.Accounts[sim.Members].Opening)
	facts := page.Facts{Items: []page.Fact{{
		Label: "Members", Value: Count(yv.Members),
		Note: countChange(yv.Members-opening) + ": " + Count(y.People.Joined) + " joined, " + Count(y.People.Lapsed) + " did not renew, " + Count(y.People.LeftField) + " left the field",
	}}}
	for _, f := range reported {
		facts.Items = append(facts.Items, knownFact(y, yv, before, f))
	}
	capital := y.Figures[sim.PoliticalCapital]
	facts.Items = append(facts.Items, page.Fact{
		Label: FigureLabel(sim.PoliticalCapital), Value: FormatAmount(sim.PoliticalCapital, capital) + " of 100",
		Note: FormatChange(sim.PoliticalCapital, shown(sim.PoliticalCapital, capital)-shown(sim.PoliticalCapital, y.Accounts[sim.PoliticalCapital].Opening)),
	})
	return facts
}

// knownFact says what is known of one figure, and how it moved as far as that
// can be told.
func knownFact(y *sim.Year, yv, before *sim.YearView, f sim.Figure) page.Fact {
	now := reading(yv, f)
	fact := seenFact(FigureLabel(f), now, FigureAbout(f))
	if now.Sharp() {
		fact.Value = FormatAmount(f, y.Figures[f])
	}
	switch {
	case before == nil:
	case now.Sharp() && reading(before, f).Sharp():
		a := &y.Accounts[f]
		fact.Note = FormatChange(f, shown(f, a.Closing)-shown(f, a.Opening))
	default:
		fact.Note = cmp.Or(seenChange(reading(before, f), now), fact.Note)
	}
	return fact
}

// reading returns how a figure of a year was seen.
func reading(yv *sim.YearView, f sim.Figure) sim.Reading {
	switch f {
	case sim.Renewal:
		return yv.Renewal
	case sim.FirstYearRenewal:
		return yv.FirstYear
	}
	return yv.Seen[f]
}

// seenNotes explains what is blurred or missing in a report.
func seenNotes(yv *sim.YearView) []page.Block {
	var readings []sim.Reading
	for _, f := range reported {
		readings = append(readings, reading(yv, f))
	}
	return fogNotes(readings...)
}

// The figures that a report explains: the first with bars, the others in a
// sentence each.
var (
	inBars  = []sim.Figure{sim.Members, sim.Renewal, sim.Engagement, sim.Net, sim.BoardSupport}
	inWords = []sim.Figure{sim.Silos, sim.Innovation, sim.Knowledge, sim.Trust, sim.PoliticalCapital, sim.Load}
)

// explained says why the figures moved that are seen sharply, and names the
// others.
func explained(y *sim.Year, yv *sim.YearView) []page.Block {
	var blocks []page.Block
	var blurred []string
	for i, f := range append(slices.Clone(inBars), inWords...) {
		switch {
		case !plainlySeen(f) && !reading(yv, f).Sharp():
			blurred = append(blurred, inSentence(FigureLabel(f)))
		case i < len(inBars):
			blocks = append(blocks, because(f, &y.Accounts[f]))
		default:
			blocks = append(blocks, becauseLine(f, &y.Accounts[f]))
		}
	}
	if len(blurred) > 0 {
		blocks = append(blocks, page.Text{Text: "Why these moved cannot be told while they are not seen sharply: " + list(blurred) + ".", Role: page.Quiet})
	}
	return blocks
}

// plainlySeen reports whether everybody in the house can count figure f.
func plainlySeen(f sim.Figure) bool {
	switch f {
	case sim.Members, sim.Net, sim.Revenue, sim.Reserves, sim.PoliticalCapital:
		return true
	}
	return false
}
