package debrief_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
)

// busy is what somebody decides who moves some ten levers, in three steps over
// the years, and answers in turn.
func busy(years int) planner {
	p := planner{answer: 1}
	plan := sim.StandingPlan().With(sim.Conference, 1).With(sim.ProgramLaunches, 1).With(sim.Experiments, 1).With(sim.PersonalRelationships, 1).WithElephant(0, 1)
	plan.Style = sim.Relational
	for year := range years {
		switch year {
		case 3:
			plan = plan.With(sim.KeyAppearances, 1).With(sim.SiloBreaking, 1).WithElephant(1, 1)
		case 6:
			plan = plan.With(sim.CultureBuilding, 1).With(sim.BoardMeetings, 1)
		}
		p.plans = append(p.plans, plan)
	}
	return p
}

// BenchmarkDebrief measures each stage of looking back on ten years of 8,000
// members, and all of them together.
func BenchmarkDebrief(b *testing.B) {
	sc, err := scenarios.Open("society")
	require.NoError(b, err)
	g, _ := played(&sc.World, 7, busy(sc.World.Years))
	v := open(b, g)
	b.Run("first-page", func(b *testing.B) {
		for range b.N {
			open(b, g).First()
		}
	})
	for _, cores := range []int{1, 2} {
		workers := sweep.Workers(cores)
		stage := func(name string, do func()) {
			b.Run(fmt.Sprintf("%s/%d-cores", name, cores), func(b *testing.B) {
				for range b.N {
					do()
				}
			})
		}
		all := v.WhatIfs(workers)
		stage(fmt.Sprintf("what-ifs-%d", len(all)), func() { v.WhatIfs(workers) })
		stage("origins", func() { v.Origins(workers) })
		stage("ghosts", func() { v.Ghosts(debrief.Policies(), workers) })
		stage("elephants", func() { v.Elephants(workers) })
		stage("luck", func() { v.Luck(debrief.LuckRuns, workers) })
		stage("robustness", func() { v.Robustness(debrief.TurningPoints(all), debrief.Assumptions(), workers) })
		stage("whole", func() { open(b, g).Whole(debrief.Policies(), debrief.Assumptions(), workers) })
	}
}
