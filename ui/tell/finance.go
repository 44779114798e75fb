package tell

import (
	"cmp"
	"slices"
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

// moneyYear leads from a year's opening reserves over income by source and costs
// by purpose to its closing reserves. It adds up exactly.
func moneyYear(y *sim.Year) []page.Block {
	a := &y.Accounts[sim.Reserves]
	unit, scale := moneyAxis(a)
	level := func(label string, at sim.Amount) page.Flow {
		return page.Flow{Label: label, Value: float64(shown(sim.Reserves, at)) * scale, Text: FormatAmount(sim.Reserves, at), Level: true}
	}
	flows := []page.Flow{level(say.Text("reserves at the start"), a.Opening)}
	for _, p := range incomeFirst(shownParts(sim.Reserves, a)) {
		flows = append(flows, page.Flow{Label: p.label, Value: float64(p.amount) * scale, Text: FormatPart(sim.Reserves, p.amount)})
	}
	flows = append(flows, level(say.Text("reserves at the end"), a.Closing))
	return []page.Block{
		page.Heading{Text: say.Textf("Year %d", y.Number)},
		page.Waterfall{Title: say.Textf("Where the reserves went, %s", netWords(y.Figures[sim.Net])), Unit: unit, Flows: flows},
	}
}

// moneyAxis returns the unit of an axis for the levels of an account, and what
// cents are multiplied with.
func moneyAxis(a *sim.Account) (unit string, scale float64) {
	most := absolute(a.Opening)
	for _, l := range a.Lines {
		most = max(most, absolute(l.Amount))
	}
	if sim.Money(most) >= 2_000_000*sim.Dollar {
		return say.Text("$ million"), 1e-8
	}
	return say.Text("$ thousand"), 1e-5
}

// incomeFirst orders parts by what came in, the most first, and then by what
// went out. Parts of nothing are left out.
func incomeFirst(parts []part) []part {
	parts = slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return p.amount == 0 })
	slices.SortStableFunc(parts, func(a, b part) int {
		if (a.amount > 0) != (b.amount > 0) {
			return cmp.Compare(b.amount, a.amount)
		}
		return cmp.Compare(absolute(b.amount), absolute(a.amount))
	})
	return parts
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
