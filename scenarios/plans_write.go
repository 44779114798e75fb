package scenarios

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/realign/scenarios/form"
	"example.com/realign/sim"
)

// WritePlans returns a file of plans that [ReadPlans] reads back as they are.
// A year names what is other than in the year before.
func WritePlans(plans []sim.Plan, sc *Scenario) string {
	var b strings.Builder
	b.WriteString("years:\n")
	before := sc.World.Plan
	for _, p := range plans {
		fmt.Fprintf(&b, "  - style: %s\n", p.Style.ID())
		for l := range sim.NumLevers {
			if p.Levels[l] != before.Levels[l] || p.Tuned[l] != before.Tuned[l] {
				fmt.Fprintf(&b, "    %s: %s\n", l.ID(), leverText(&p, l))
			}
		}
		var work []string
		for e := range sc.World.Rules.Elephants {
			if p.Elephants[e] != before.Elephants[e] || p.TunedDays[e] != before.TunedDays[e] {
				work = append(work, sc.World.Rules.Elephants[e].ID+": "+workText(&p, e))
			}
		}
		if len(work) > 0 {
			fmt.Fprintf(&b, "    elephants: { %s }\n", strings.Join(work, ", "))
		}
		before = p
	}
	return b.String()
}

// leverText writes what p sets lever l to.
func leverText(p *sim.Plan, l sim.Lever) string {
	if p.Levels[l] == sim.Tuned {
		return effortText(l, p.Tuned[l])
	}
	return strconv.Itoa(int(p.Levels[l]))
}

// effortText writes an effort with every word it can have, so that nothing of the
// year before is left in it.
func effortText(l sim.Lever, e sim.Effort) string {
	text := "{ days: " + e.Days.String()
	if l.TakesMoney() {
		text += ", money: " + dollarsText(e.Money)
	}
	if l.TakesAmount() {
		text += ", amount: " + form.TrimNumber(e.Amount.Float())
	}
	return text + " }"
}

// dollarsText writes money as an author would: 12k, 12500 or 3200.50.
func dollarsText(m sim.Money) string {
	const thousand = 1000 * sim.Dollar
	if m > 0 && m%thousand == 0 {
		return strconv.FormatInt(int64(m/thousand), 10) + "k"
	}
	return form.TrimNumber(m.Float())
}

// workText writes the work on elephant e under p.
func workText(p *sim.Plan, e int) string {
	if p.Elephants[e] == sim.Tuned {
		return "{ days: " + p.TunedDays[e].String() + " }"
	}
	return strconv.Itoa(int(p.Elephants[e]))
}
