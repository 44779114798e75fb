package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Finance says where money comes from, where it goes and what is left.
func Finance(v *sim.View, years []sim.Year, _ *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("Finance"), Blocks: []page.Block{page.Facts{Items: []page.Fact{
		{Label: say.Text("Cash"), Value: Money(v.Cash)},
		{Label: say.Text("Endowment"), Value: Money(v.Endowment), Note: say.Text("breaking into it costs capital and support")},
		{Label: say.Text("Reserves last for"), Value: months(v.ReserveMonths), Note: say.Text("of spending as it was")},
		{Label: say.Text("Floor for reserves"), Value: Money(v.ReserveFloor), Note: say.Text("a plan cannot draw on more; losses still can")},
		{Label: say.Text("Free to plan with"), Value: say.Textf("%s a year", Money(v.Pool)), Note: say.Textf("and from the reserves up to %s", Money(max(0, v.Spendable-v.Pool)))},
	}}}}
	if len(years) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("No finished year yet: income and spending show after the first."), Role: page.Quiet})
		return p
	}
	last := &years[len(years)-1]
	p.Blocks = append(p.Blocks, moneyYear(last)...)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Over the years")}, moneyTable(years))
	reserves := charted{sim.Reserves, say.Text("Reserves"), say.Text("$ million"), 1e-6, 0}
	p.Blocks = append(p.Blocks, page.Lines{
		Title: reserves.title, Unit: reserves.unit, Labels: fromStart(len(years)), Height: 7,
		Series: []page.Series{{Name: say.Text("Reserves"), Points: reserves.points(years)}},
	})
	return p
}

// months says a number of months.
func months(n float64) string {
	if text := decimal(n); text != "1" {
		return say.Textf("%s months", text)
	}
	return say.Text("1 month")
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
		page.Heading{Text: say.Textf("Year %d", y.Number)},
		page.Bars{Title: say.Textf("Income and spending, %s", netWords(net)), Items: bars},
	}
}

// netWords says whether a year ended with more or less than it began.
func netWords(net sim.Amount) string {
	net = shown(sim.Net, net)
	switch {
	case net < 0:
		return say.Textf("%s more spent than came in", FormatAmount(sim.Net, -net))
	case net > 0:
		return say.Textf("%s left over", FormatAmount(sim.Net, net))
	}
	return say.Text("nothing left over")
}

// moneyTable lists the years.
func moneyTable(years []sim.Year) page.Table {
	t := page.Table{Head: []string{say.Text("Year"), say.Text("Income"), say.Text("Spending"), say.Text("Net"), say.Text("Reserves")}, Right: []int{1, 2, 3, 4}}
	for i := range years {
		f := &years[i].Figures
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(years[i].Number), Money(sim.Money(f[sim.Revenue])), Money(sim.Money(f[sim.Revenue] - f[sim.Net])),
			Money(sim.Money(f[sim.Net])), Money(sim.Money(f[sim.Reserves])),
		})
	}
	return t
}
