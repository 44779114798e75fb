package sim_test

import (
	"fmt"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A whole game: a world, some luck, a leader.
func ExamplePlay() {
	w := &sim.World{ID: "example", Years: 10, Members: 8000, Rules: sim.Standard("knowledge"), Plan: sim.StandingPlan()}
	run := sim.Begin(w, 7)
	leader, _ := policy.ByID("relationship")
	sim.Play(run, leader)
	last := run.Years()[len(run.Years())-1].Figures
	fmt.Println(run.Ending(), last.Float(sim.Members) > 8000, last.Float(sim.Silos) < .25)
	// Output: complete true true
}
