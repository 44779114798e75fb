package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Dangers says what may soon end the leader's time, and what a plan wants and
// cannot pay for, a sentence each; the worst first, none where nothing presses.
func Dangers(v *sim.View, plan sim.Plan, sc *scenarios.Scenario) []string {
	var all []string
	b := &sc.World.Rules.Board
	if s := v.BoardSupport; s.Known && s.High < b.WarnBelow {
		quarters := int(b.DismissQuarters)
		all = append(all, say.Many(quarters, "Board support is at %[3]s. Below %[2]s for 1 quarter ends your time.", "Board support is at %[3]s. Below %[2]s for %[1]s quarters ends your time.",
			Count(quarters), Percent(b.DismissBelow), Reading(s)))
	}
	if v.ReserveMonths < b.ThinMonths {
		all = append(all, say.Textf("The reserves last for %s. With nothing left, your time ends.", months(v.ReserveMonths)))
	}
	if cost := confrontingCost(v, plan); cost > v.Capital {
		all = append(all, say.Textf("Confronting takes %s political capital; you have %s.", decimal(cost), decimal(v.Capital)))
	}
	return all
}

// confrontingCost is the political capital that a plan's elephants take to be
// confronted in full.
func confrontingCost(v *sim.View, plan sim.Plan) float64 {
	sum := 0.0
	for _, ev := range v.Elephants {
		if ev.Index < sim.MaxElephants && plan.Elephants[ev.Index] != 0 {
			sum += ev.Cost
		}
	}
	return sum
}

// DangerBlocks says the dangers of a plan, as paragraphs.
func DangerBlocks(v *sim.View, plan sim.Plan, sc *scenarios.Scenario) []page.Block {
	var blocks []page.Block
	for _, text := range Dangers(v, plan, sc) {
		blocks = append(blocks, page.Text{Text: text, Role: page.Bad})
	}
	return blocks
}
