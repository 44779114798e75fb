package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// Finance says where money comes from, where it goes and what is left.
func Finance(v *sim.View, years []sim.Year, _ *scenarios.Scenario) page.Page {
	p := page.Page{Title: "Finance", Blocks: []page.Block{page.Facts{Items: []page.Fact{
		{Label: "Cash", Value: Money(v.Cash)},
		{Label: "Endowment", Value: Money(v.Endowment), Note: "breaking into it costs capital and support"},
		{Label: "Reserves last for", Value: months(v.ReserveMonths), Note: "of spending as it was"},
		{Label: "Floor for reserves", Value: Money(v.ReserveFloor), Note: "a plan cannot draw on more; losses still can"},
		{Label: "Free to plan with", Value: Money(v.Pool) + " a year", Note: "and from the reserves up to " + Money(max(0, v.Spendable-v.Pool))},
	}}}}
	if len(years) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: "No finished year yet: income and spending show after the first.", Role: page.Quiet})
		return p
	}
	last := &years[len(years)-1]
	p.Blocks = append(p.Blocks, moneyYear(last)...)
	p.Blocks = append(p.Blocks, page.Heading{Text: "Over the years"}, moneyTable(years))
	reserves := charted{sim.Reserves, "Reserves", "$ million", 1e-6, 0}
	p.Blocks = append(p.Blocks, page.Lines{
		Title: reserves.title, Unit: reserves.unit, Labels: fromStart(len(years)), Height: 7,
		Series: []page.Series{{Name: "Reserves", Points: reserves.points(years)}},
	})
	return p
}

// months says a number of months.
func months(n float64) string {
	if text := decimal(n); text != "1" {
		return text + " months"
	}
	return "1 month"
}

// moneyYear shows a year's income and spending by source and purpose. They add
// up to the net result.
func moneyYear(y *sim.Year) []page.Block {
	a := sim.Account{Closing: y.Figures[sim.Net]}
	a.Lines = append(append(a.Lines, y.Income...), y.Costs...)
	var bars []page.Bar
	for _, p := range shownParts(sim.Net, &a) {
		bars = append(bars, page.Bar{Label: p.label, Value: float64(p.amount), Text: FormatPart(sim.Net, p.amount)})
	}
	net := y.Figures[sim.Net]
	return []page.Block{
		page.Heading{Text: "Year " + strconv.Itoa(y.Number)},
		page.Bars{Title: "Income and spending, " + netWords(net), Items: bars},
	}
}

// netWords says whether a year ended with more or less than it began.
func netWords(net sim.Amount) string {
	net = shown(sim.Net, net)
	switch {
	case net < 0:
		return FormatAmount(sim.Net, -net) + " more spent than came in"
	case net > 0:
		return FormatAmount(sim.Net, net) + " left over"
	}
	return "nothing left over"
}

// moneyTable lists the years.
func moneyTable(years []sim.Year) page.Table {
	t := page.Table{Head: []string{"Year", "Income", "Spending", "Net", "Reserves"}, Right: []int{1, 2, 3, 4}}
	for i := range years {
		f := &years[i].Figures
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(years[i].Number), Money(sim.Money(f[sim.Revenue])), Money(sim.Money(f[sim.Revenue] - f[sim.Net])),
			Money(sim.Money(f[sim.Net])), Money(sim.Money(f[sim.Reserves])),
		})
	}
	return t
}
