package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// EndingTitle names how a run ended.
func EndingTitle(id string, sc *scenarios.Scenario) string { return say.Text(sc.Ending(id).Title) }

// Ending says how a run ended and what came of it, each outcome for itself.
// Nothing is added up to one number.
func Ending(id string, years []sim.Year, sc *scenarios.Scenario) page.Page {
	ending := sc.Ending(id)
	p := page.Page{Title: say.Text(ending.Title), Blocks: []page.Block{page.Text{Text: say.Text(ending.Text)}}}
	if len(years) == 0 {
		return p
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Many(len(years), "What came of it in 1 year", "What came of it in %s years", Count(len(years)))}, page.Facts{Items: outcomes(years)})
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Outlook: what the next leader finds")}, page.Facts{Items: outlook(years)})
	return p
}

// outcomes says each outcome of a run and how it moved from start to end.
func outcomes(years []sim.Year) []page.Fact {
	last := &years[len(years)-1]
	openness := 1 - last.Figures.Float(sim.Silos)
	return []page.Fact{
		courseFact(say.Text("Members"), sim.Members, years),
		shareFact(say.Text("Engagement"), sim.Engagement, years),
		{Label: say.Text("Openness"), Value: Percent(openness), Note: say.Textf("of working together across departments; silos %s", course(sim.Silos, years)), Bar: &openness},
		shareFact(say.Text("Innovation"), sim.Innovation, years),
		{Label: say.Text("Solvency"), Value: say.Textf("%s of spending in reserve", months(spendingMonths(last))), Note: say.Textf("reserves of %s, %s", Money(sim.Money(last.Figures[sim.Reserves])), course(sim.Reserves, years)), Role: overRole(last.Figures[sim.Reserves] < 0)},
	}
}

// outlook says what shapes the years after the last.
func outlook(years []sim.Year) []page.Fact {
	facts := []page.Fact{
		shareFact(say.Text("Renewal rate"), sim.Renewal, years),
		shareFact(say.Text("First-year renewal"), sim.FirstYearRenewal, years),
		shareFact(say.Text("Knowledge of members"), sim.Knowledge, years),
		shareFact(say.Text("Trust"), sim.Trust, years),
		courseFact(say.Text("Workload"), sim.Load, years),
	}
	facts = append(facts, largestSource(&years[len(years)-1])...)
	if n := len(years); n > 3 {
		moved := years[n-1].Figures[sim.Members] - years[n-4].Figures[sim.Members]
		facts = append(facts, page.Fact{Label: say.Text("The last three years"), Value: say.Textf("%s members¦moved", FormatChange(sim.Members, moved))})
	}
	return facts
}

// FiveYearsOn says what becomes of the association when the next leader keeps the
// last plan.
func FiveYearsOn(o *sim.Outlook) page.Facts {
	label := say.Many(o.Years, "After 1 year of the last plan", "After %s years of the last plan", Count(o.Years))
	if !o.Stands {
		return page.Facts{Items: []page.Fact{{
			Label: label, Value: say.Text("it would fall"),
			Note: say.Text("with nobody deciding anything more, and no luck but yours"), Role: page.Bad,
		}}}
	}
	return page.Facts{Items: []page.Fact{{
		Label: label, Value: say.Textf("%s members", FormatAmount(sim.Members, o.Last[sim.Members])),
		Note: say.Textf("engagement %s, renewal %s, reserves %s", FormatAmount(sim.Engagement, o.Last[sim.Engagement]), FormatAmount(sim.Renewal, o.Last[sim.Renewal]), Money(sim.Money(o.Last[sim.Reserves]))),
	}}}
}

// largestSource says on what the money rests most.
func largestSource(y *sim.Year) []page.Fact {
	if len(y.Income) == 0 || y.Figures[sim.Revenue] <= 0 {
		return nil
	}
	part := float64(y.Income[0].Amount) / float64(y.Figures[sim.Revenue])
	return []page.Fact{{Label: say.Text("Largest source of income"), Value: Percent(part), Note: say.Textf("from %s", CauseLabel(y.Income[0].Cause)), Bar: &part}}
}

// shareFact says a share at the end, with its bar and its course.
func shareFact(label string, f sim.Figure, years []sim.Year) page.Fact {
	fact := courseFact(label, f, years)
	end := years[len(years)-1].Figures.Float(f)
	fact.Bar = &end
	return fact
}

// courseFact says a figure at the end and its course.
func courseFact(label string, f sim.Figure, years []sim.Year) page.Fact {
	end := years[len(years)-1].Figures[f]
	return page.Fact{Label: label, Value: FormatAmount(f, end), Note: course(f, years)}
}

// course says how a figure moved from where it began.
func course(f sim.Figure, years []sim.Year) string {
	start := years[0].Accounts[f].Opening
	end := years[len(years)-1].Figures[f]
	moved := shown(f, end) - shown(f, start)
	if f.Unit() == sim.InCents {
		return moneyCourse(sim.Money(start), sim.Money(moved))
	}
	return say.Textf("%s from %s", FormatChange(f, moved), FormatAmount(f, start))
}

// moneyCourse says how an amount of money moved from where it began.
func moneyCourse(start, moved sim.Money) string {
	switch {
	case moved < 0:
		return say.Textf("down %s from %s", Money(-moved), Money(start))
	case moved > 0:
		return say.Textf("up %s from %s", Money(moved), Money(start))
	}
	return say.Textf("no change from %s", Money(start))
}

// spendingMonths returns the months of a year's spending that its reserves
// cover.
func spendingMonths(y *sim.Year) float64 {
	spending := y.Figures.Float(sim.Revenue) - y.Figures.Float(sim.Net)
	if spending <= 0 {
		return 0
	}
	return max(0, y.Figures.Float(sim.Reserves)/spending*12)
}

// SmallPrint says what a result is and is not, and how to see it again.
func SmallPrint(sc *scenarios.Scenario, seed sim.Seed) page.Text {
	return page.Text{
		Text: say.Textf("A teaching model, not a forecast. Scenario %s, seed %s; the same choices give the same years.", sc.ID, strconv.FormatUint(uint64(seed), 10)),
		Role: page.Quiet,
	}
}
