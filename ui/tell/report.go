package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Closing is a year that is over, as its report tells it.
type Closing struct {
	Year     *sim.Year
	Seen     *sim.YearView // how the leader was told of it
	Forecast *Forecast     // nil for none
	Ending   string        // of the run, where it ended with this year; empty while it goes on
}

// Report says what a year brought: in short, then what the board's dashboard
// shows, what is known of the members, and why things moved. Only what is seen
// sharply is explained, so that an explanation gives nothing away.
func Report(c Closing, v *sim.View, sc *scenarios.Scenario) page.Page {
	y, yv := c.Year, c.Seen
	p := page.Page{Title: say.Textf("Report on year %d of %d", y.Number, v.Years), Blocks: inShort(c, v, sc)}
	before := yearBefore(v, y.Number)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What the board's dashboard shows")}, dashboard(yv, before))
	if before == nil {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("A board reads a year by money left over, members gained, conference income and standing. One that thinks from the member's side also looks at renewal, engagement and closeness."), Role: page.Quiet})
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What is known of the members and the house")}, knownFacts(y, yv, before))
	p.Blocks = append(p.Blocks, seenNotes(yv)...)
	p.Blocks = append(p.Blocks, forecastResult(c.Forecast, yv)...)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Because")})
	p.Blocks = append(p.Blocks, explained(y, yv)...)
	if items := news(y.Events, sc); items != nil {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What happened")})
		p.Blocks = append(p.Blocks, items...)
	}
	return withNote(p, cutNote(y))
}

// withNote returns p with a note at its end; "" for none.
func withNote(p page.Page, note string) page.Page {
	if note != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: note})
	}
	return p
}

// cutNote says, where posts were cut, how much was missing and what keeps the
// others.
func cutNote(y *sim.Year) string {
	missing := -y.Figures[sim.Net]
	cut := slices.ContainsFunc(y.Events, func(e sim.Event) bool { return e.Kind == sim.StaffCut })
	if !cut || missing <= 0 {
		return ""
	}
	return say.Textf("Posts were cut because %s was missing at the end of the year. A plan that costs less keeps the others, and so do reserves that last through a bad year.", FormatAmount(sim.Net, missing))
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
		{Label: say.Text("Conference attendance"), Value: Count(d.Attendance), Note: attendance},
		{Label: say.Text("Budget variance"), Value: varianceWords(d.BudgetVariance), Role: overRole(d.BudgetVariance < 0)},
		{Label: say.Text("Staff"), Value: say.Textf("%s posts", decimal(d.Headcount)), Note: staff},
		{Label: say.Text("Programmes"), Value: Count(d.Programmes), Note: say.Many(d.Launched, "1 new one this year", "%s new ones this year", Count(d.Launched))},
		{Label: say.Text("Conference"), Value: say.Textf("%s of income", Percent(d.ConferenceShare))},
		{Label: say.Text("Dues"), Value: say.Textf("%s of income", Percent(d.DuesShare))},
	}}
}

// varianceWords says a net result against a balanced budget.
func varianceWords(m sim.Money) string {
	switch {
	case m < 0:
		return say.Textf("%s spent more than came in", FormatAmount(sim.Net, sim.Amount(-m)))
	case m > 0:
		return say.Textf("%s left over", FormatAmount(sim.Net, sim.Amount(m)))
	}
	return say.Text("spent what came in")
}

// countChange says how a count moved.
func countChange(n int) string {
	switch {
	case n == 0:
		return say.Text("no change")
	case n < 0:
		return say.Textf("down %s", Count(-n))
	}
	return say.Textf("up %s", Count(n))
}

// numberChange says how a number with one decimal moved.
func numberChange(x float64) string {
	switch text := decimal(x); {
	case text == "0":
		return say.Text("no change")
	case x < 0:
		return say.Textf("down %s", decimal(-x))
	default:
		return say.Textf("up %s", text)
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
		Label: say.Text("Members"), Value: Count(yv.Members),
		Note: say.Textf("%s: %s joined, %s did not renew, %s left the field", countChange(yv.Members-opening), Count(y.People.Joined), Count(y.People.Lapsed), Count(y.People.LeftField)),
	}}}
	for _, f := range reported {
		facts.Items = append(facts.Items, knownFact(y, yv, before, f))
	}
	capital := y.Figures[sim.PoliticalCapital]
	facts.Items = append(facts.Items, page.Fact{
		Label: FigureLabel(sim.PoliticalCapital), Value: say.Textf("%s of 100", FormatAmount(sim.PoliticalCapital, capital)),
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
		blocks = append(blocks, page.Text{Text: say.Textf("Why these moved cannot be told while they are not seen sharply: %s.", list(blurred)), Role: page.Quiet})
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
