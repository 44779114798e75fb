package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Plan says what a plan holds and what it takes of both budgets.
func Plan(v *sim.View, plan sim.Plan, rules *sim.Rules, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Textf("Plan for year %d of %d", v.Year, v.Years)}
	p.Blocks = append(p.Blocks, Budgets(v, plan, rules))
	p.Blocks = append(p.Blocks, DangerBlocks(v, plan, sc)...)
	p.Blocks = append(p.Blocks, BeforeItStands(v, plan, sc)...)
	p.Blocks = append(p.Blocks, leverTable(plan, rules, sc))
	if off := offText(plan, sc); off != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: off, Role: page.Quiet})
	}
	p.Blocks = append(p.Blocks, elephantPlan(v, plan, rules, sc)...)
	for _, f := range sim.Check(plan, v, rules) {
		p.Blocks = append(p.Blocks, page.Text{Text: PlanFaultText(f, sc), Role: page.Bad})
	}
	return p
}

// PlanInShort says what a plan takes and what it holds, in few lines. What threatens,
// and why the plan cannot be committed, is said all the same.
func PlanInShort(v *sim.View, plan sim.Plan, rules *sim.Rules, sc *scenarios.Scenario) page.Page {
	budgets := Budgets(v, plan, rules)
	budgets.Items = budgets.Items[:2]
	p := page.Page{Title: say.Textf("Plan for year %d of %d", v.Year, v.Years), Blocks: []page.Block{budgets}}
	p.Blocks = append(p.Blocks, DangerBlocks(v, plan, sc)...)
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("The plan: %s.", planSummary(plan, sc))})
	for _, f := range sim.Check(plan, v, rules) {
		p.Blocks = append(p.Blocks, page.Text{Text: PlanFaultText(f, sc), Role: page.Bad})
	}
	return p
}

// Budgets says what a plan takes of the two budgets, and how one leads.
func Budgets(v *sim.View, plan sim.Plan, rules *sim.Rules) page.Facts {
	days, money := plan.Days(rules), plan.Money(rules)
	return page.Facts{Items: []page.Fact{
		{Label: say.Text("Leadership days"), Value: say.Textf("%s of %s a quarter", days.String(), DayCount(v.Days)), Note: leftOver(int64(v.Days-days), func(n int64) string { return DayCount(sim.Days(n)) }),
			Bar: shareOf(float64(days), float64(v.Days)), Role: overRole(days > v.Days)},
		{Label: say.Text("Money"), Value: say.Textf("%s of %s a year", Money(money), Money(v.Pool)), Note: moneyLeft(v, money),
			Bar: shareOf(float64(money), float64(v.Pool)), Role: overRole(money > v.Spendable)},
		{Label: say.Text("Style of leading"), Value: StyleLabel(plan.Style)},
	}}
}

// leftOver says what a budget has left.
func leftOver(left int64, spell func(int64) string) string {
	switch {
	case left == 0:
		return say.Text("nothing left")
	case left < 0:
		return say.Textf("%s too many", spell(-left))
	}
	return say.Textf("%s left", spell(left))
}

// moneyLeft says what money is left, and what comes out of the reserves.
func moneyLeft(v *sim.View, money sim.Money) string {
	switch {
	case money > v.Spendable:
		return say.Textf("%s more than can be spent", Money(money-v.Spendable))
	case money > v.Pool:
		return say.Textf("%s comes out of the reserves", Money(money-v.Pool))
	case v.Spendable <= v.Pool:
		return say.Textf("%s left; the reserves can add nothing", Money(v.Pool-money))
	}
	return say.Textf("%s left; the reserves could add %s", Money(v.Pool-money), Money(v.Spendable-v.Pool))
}

// shareOf returns a of b as a share for a bar.
func shareOf(a, b float64) *float64 {
	if b <= 0 {
		return nil
	}
	share := min(1, a/b)
	return &share
}

// overRole marks what is over its budget.
func overRole(over bool) page.Role {
	if over {
		return page.Bad
	}
	return page.Plain
}

// leverTable lists the levers that are set.
func leverTable(plan sim.Plan, rules *sim.Rules, sc *scenarios.Scenario) page.Table {
	t := page.Table{Head: []string{say.Text("Lever"), say.Text("Set to"), say.Text("Takes")}}
	for l := range sim.NumLevers {
		if plan.Levels[l] != 0 {
			t.Rows = append(t.Rows, []string{LeverLabel(sc, l), LevelLabel(plan.Levels[l]), Takes(l, plan.Effort(l, rules))})
		}
	}
	return t
}

// offText lists the levers that are not set.
func offText(plan sim.Plan, sc *scenarios.Scenario) string {
	var names []string
	for l := range sim.NumLevers {
		if plan.Levels[l] == 0 {
			names = append(names, inSentence(LeverLabel(sc, l)))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return say.Textf("Off: %s.", strings.Join(names, ", "))
}

// elephantPlan lists the elephants that are worked on.
func elephantPlan(v *sim.View, plan sim.Plan, rules *sim.Rules, sc *scenarios.Scenario) []page.Block {
	var facts []page.Fact
	for _, ev := range v.Elephants {
		if ev.Index >= sim.MaxElephants || plan.Elephants[ev.Index] == 0 {
			continue
		}
		facts = append(facts, page.Fact{
			Label: elephantNumber(ev.Index) + ": " + ElephantLabel(sc, ev),
			Value: LevelLabel(plan.Elephants[ev.Index]),
			Note:  say.Textf("%s a quarter; %s", DayCount(plan.ElephantDays(ev.Index, rules)), StatusLabel(ev.Status)),
		})
	}
	if len(facts) == 0 {
		return nil
	}
	return []page.Block{page.Heading{Text: say.Text("Worked on, though nobody likes to")}, page.Facts{Items: facts}}
}
