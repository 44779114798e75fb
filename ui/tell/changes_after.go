package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// ChangesAfter says what a plan does differently from the one before it, as
// [Changes] does, once the run is over: elephants go by their belief.
func ChangesAfter(before, now sim.Plan, sc *scenarios.Scenario) []string {
	return changes(before, now, sc, func(e int) string { return say.Textf("Work on “%s”", belief(sc, e)) })
}
