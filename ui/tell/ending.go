package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// EndingTitle names how a run ended.
func EndingTitle(id string, sc *scenarios.Scenario) string { return sc.Ending(id).Title }

// Ending says how a run ended and what came of it, each outcome for itself.
// Nothing is added up to one number.
func Ending(id string, years []sim.Year, sc *scenarios.Scenario) page.Page {
	ending := sc.Ending(id)
	p := page.Page{Title: ending.Title, Blocks: []page.Block{page.Text{Text: ending.Text}}}
	if len(years) == 0 {
		return p
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: "What came of it in " + plural(len(years), "year", "years")}, page.Facts{Items: outcomes(years)})
	p.Blocks = append(p.Blocks, page.Heading{Text: "Outlook: what the next leader finds"}, page.Facts{Items: outlook(years)})
	return p
}

// outcomes says each outcome of a run and how it moved from start to end.
func outcomes(years []sim.Year) []page.Fact {
	last := &years[len(years)-1]
	openness := 1 - last.Figures.Float(sim.Silos)
	return []page.Fact{
		courseFact("Members", sim.Members, years),
		shareFact("Engagement", sim.Engagement, years),
		{Label: "Openness", Value: Percent(openness), Note: "of working together across departments; silos " + course(sim.Silos, years), Bar: &openness},
		shareFact("Innovation", sim.Innovation, years),
		{Label: "Solvency", Value: months(spendingMonths(last)) + " of spending in reserve", Note: "reserves of " + Money(sim.Money(last.Figures[sim.Reserves])) + ", " + course(sim.Reserves, years), Role: overRole(last.Figures[sim.Reserves] < 0)},
	}
}

// outlook says what shapes the years after the last.
func outlook(years []sim.Year) []page.Fact {
	facts := []page.Fact{
		shareFact("Renewal rate", sim.Renewal, years),
		shareFact("First-year renewal", sim.FirstYearRenewal, years),
		shareFact("Knowledge of members", sim.Knowledge, years),
		shareFact("Trust", sim.Trust, years),
		courseFact("Workload", sim.Load, years),
	}
	facts = append(facts, largestSource(&years[len(years)-1])...)
	if n := len(years); n > 3 {
		moved := years[n-1].Figures[sim.Members] - years[n-4].Figures[sim.Members]
		facts = append(facts, page.Fact{Label: "The last three years", Value: FormatChange(sim.Members, moved) + " members"})
	}
	return facts
}

// FiveYearsOn says what becomes of the association when the next leader keeps the
// last plan.
func FiveYearsOn(o *sim.Outlook) page.Facts {
	label := "After " + plural(o.Years, "year", "years") + " of the last plan"
	if !o.Stands {
		return page.Facts{Items: []page.Fact{{
			Label: label, Value: "it would fall",
			Note: "with nobody deciding anything more, and no luck but yours", Role: page.Bad,
		}}}
	}
	return page.Facts{Items: []page.Fact{{
		Label: label, Value: FormatAmount(sim.Members, o.Last[sim.Members]) + " members",
		Note: "engagement " + FormatAmount(sim.Engagement, o.Last[sim.Engagement]) + ", renewal " + FormatAmount(sim.Renewal, o.Last[sim.Renewal]) +
			", reserves " + Money(sim.Money(o.Last[sim.Reserves])),
	}}}
}

// largestSource says on what the money rests most.
func largestSource(y *sim.Year) []page.Fact {
	if len(y.Income) == 0 || y.Figures[sim.Revenue] <= 0 {
		return nil
	}
	part := float64(y.Income[0].Amount) / float64(y.Figures[sim.Revenue])
	return []page.Fact{{Label: "Largest source of income", Value: Percent(part), Note: "from " + CauseLabel(y.Income[0].Cause), Bar: &part}}
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
	return FormatChange(f, moved) + " from " + FormatAmount(f, start)
}

// moneyCourse says how an amount of money moved from where it began.
func moneyCourse(start, moved sim.Money) string {
	switch {
	case moved < 0:
		return "down " + Money(-moved) + " from " + Money(start)
	case moved > 0:
		return "up " + Money(moved) + " from " + Money(start)
	}
	return "no change from " + Money(start)
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
		Text: "A teaching model, not a forecast. Scenario " + sc.ID + ", seed " + strconv.FormatUint(uint64(seed), 10) + "; the same choices give the same years.",
		Role: page.Quiet,
	}
}
