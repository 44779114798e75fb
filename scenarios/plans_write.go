package scenarios

import (
	"fmt"
	"strings"

	"example.com/realign/sim"
)

// WritePlans returns a file of plans that [ReadPlans] reads back as they are.
// A year names what is other than in the year before. Plans must be in levels;
// see [sim.Plan.InLevels].
func WritePlans(plans []sim.Plan, sc *Scenario) string {
	var b strings.Builder
	b.WriteString("years:\n")
	before := sc.World.Plan
	for _, p := range plans {
		fmt.Fprintf(&b, "  - style: %s\n", p.Style.ID())
		for l := range sim.NumLevers {
			if p.Levels[l] != before.Levels[l] {
				fmt.Fprintf(&b, "    %s: %d\n", l.ID(), p.Levels[l])
			}
		}
		var work []string
		for e := range sc.World.Rules.Elephants {
			if p.Elephants[e] != before.Elephants[e] {
				work = append(work, fmt.Sprintf("%s: %d", sc.World.Rules.Elephants[e].ID, p.Elephants[e]))
			}
		}
		if len(work) > 0 {
			fmt.Fprintf(&b, "    elephants: { %s }\n", strings.Join(work, ", "))
		}
		before = p
	}
	return b.String()
}
