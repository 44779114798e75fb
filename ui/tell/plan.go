package tell

import (
	"strconv"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// Plan says what a plan holds and what it takes of both budgets.
func Plan(v *sim.View, plan sim.Plan, rules *sim.Rules, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: "Plan for year " + strconv.Itoa(v.Year) + " of " + strconv.Itoa(v.Years)}
	p.Blocks = append(p.Blocks, Budgets(v, plan, rules))
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

// Budgets says what a plan takes of the two budgets, and how one leads.
func Budgets(v *sim.View, plan sim.Plan, rules *sim.Rules) page.Facts {
	days, money := plan.Days(rules), plan.Money(rules)
	return page.Facts{Items: []page.Fact{
		{Label: "Leadership days", Value: days.String() + " of " + DayCount(v.Days) + " a quarter", Note: leftOver(int64(v.Days-days), func(n int64) string { return DayCount(sim.Days(n)) }),
			Bar: shareOf(float64(days), float64(v.Days)), Role: overRole(days > v.Days)},
		{Label: "Money", Value: Money(money) + " of " + Money(v.Pool) + " a year", Note: moneyLeft(v, money),
			Bar: shareOf(float64(money), float64(v.Pool)), Role: overRole(money > v.Spendable)},
		{Label: "Style of leading", Value: StyleLabel(plan.Style)},
	}}
}

// leftOver says what a budget has left.
func leftOver(left int64, say func(int64) string) string {
	switch {
	case left == 0:
		return "nothing left"
	case left < 0:
		return say(-left) + " too many"
	}
	return say(left) + " left"
}

// moneyLeft says what money is left, and what comes out of the reserves.
func moneyLeft(v *sim.View, money sim.Money) string {
	switch {
	case money > v.Spendable:
		return Money(money-v.Spendable) + " more than can be spent"
	case money > v.Pool:
		return Money(money-v.Pool) + " comes out of the reserves"
	}
	return Money(v.Pool-money) + " left; the reserves could add " + Money(max(0, v.Spendable-v.Pool))
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
	t := page.Table{Head: []string{"Lever", "Set to", "Takes"}}
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
	return "Off: " + strings.Join(names, ", ") + "."
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
			Note:  DayCount(plan.ElephantDays(ev.Index, rules)) + " a quarter; " + StatusLabel(ev.Status),
		})
	}
	if len(facts) == 0 {
		return nil
	}
	return []page.Block{page.Heading{Text: "Worked on, though nobody likes to"}, page.Facts{Items: facts}}
}
