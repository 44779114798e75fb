package search

import (
	"testing"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func small() Job {
	w := &sim.World{ID: "small", Years: 3, Members: 1500, Rules: sim.Standard("craft"), Plan: sim.StandingPlan()}
	return Job{World: w, Seeds: []sim.Seed{1, 7}, Tries: 40, Start: 3}
}

func TestASearchFindsAtLeastWhatThePoliciesDo(t *testing.T) {
	j := small()
	found := Run(j, nil)
	j.Tries = 0
	scripts := Run(j, nil)
	assert.GreaterOrEqual(t, found.Worth, scripts.Worth)
	assert.Equal(t, scripts.Tried+40, found.Tried)
	again := 0.0
	for _, seed := range j.Seeds {
		r := sim.Begin(j.World, seed)
		sim.Play(r, found.Leader)
		again += Worth(r) / float64(len(j.Seeds))
	}
	assert.InDelta(t, found.Worth, again, 1e-9, "the plan is worth what the search says")
}

func TestEqualJobsFindEqualPlansOnAnyNumberOfCores(t *testing.T) {
	backwards := func(n int, do func(int)) {
		for k := n - 1; k >= 0; k-- {
			do(k)
		}
	}
	assert.Equal(t, Run(small(), nil), Run(small(), backwards))
}

func TestASearchLeavesGivenYearsAlone(t *testing.T) {
	j := small()
	usual := j.World.Plan.With(sim.Listening, 0) // as far as this house can pay for
	j.Given = []sim.Plan{usual, usual.With(sim.Conference, 1)}
	found := Run(j, nil)
	require.Len(t, found.Plans, j.World.Years)
	assert.Equal(t, j.Given, found.Plans[:2])
}

func TestAConstantSearchFindsOnePlan(t *testing.T) {
	j := small()
	j.Constant = true
	found := Run(j, nil)
	for _, p := range found.Plans {
		assert.Equal(t, found.Plans[0], p)
	}
}

func TestWhoeverGoesUnderIsWorthOnlyHowFarTheyCame(t *testing.T) {
	w := small().World
	nothing := sim.Begin(w, 1)
	sim.Play(nothing, Leader{[]sim.Plan{{}}})
	require.NotEqual(t, sim.EndingComplete, nothing.Ending())
	assert.Less(t, Worth(nothing), 1.0)
	usual := sim.Begin(w, 1)
	drifter, _ := policy.ByID("drifter")
	sim.Play(usual, drifter)
	assert.Greater(t, Worth(usual), 50.0)
}
