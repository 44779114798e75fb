package search

import (
	"slices"
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

func TestTheRivalIsTheBestOfThePolicies(t *testing.T) {
	j := small()
	rival, worth := j.Rival(nil)
	for _, id := range policy.IDs() {
		p, _ := policy.ByID(id)
		mean := j.MeanWorth(p, nil)
		assert.LessOrEqual(t, mean, worth, id)
		if id == rival {
			assert.InDelta(t, worth, mean, 1e-9)
		}
	}
}

func TestAPlanFoundCanBeFollowedAsItIsWrittenOnTheFirstSeed(t *testing.T) {
	j := small()
	run := sim.Begin(j.World, j.Seeds[0])
	sim.Play(run, follower{t, Run(j, nil).Leader})
}

// A follower fails where a plan cannot be followed as it is written.
type follower struct {
	t *testing.T
	Leader
}

func (f follower) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := f.Leader.Plan(v, r)
	assert.Empty(f.t, sim.Check(p, v, r), "year %d", v.Year)
	return p
}

// From one script to the next everything stays whole numbers inside their limits,
// and given years are left alone.
func TestEveryKindOfChangeMakesPlansThatMeanSomething(t *testing.T) {
	j := small()
	j.World.Rules.Least[sim.Conference] = 1
	usual := j.World.Plan.With(sim.Conference, 1)
	for _, k := range kinds {
		lot := policy.Lot(5)
		differs := 0
		for range 400 {
			c := change{plans: []sim.Plan{usual, usual.With(sim.Listening, 2), usual.WithElephant(3, 2)}, given: 1, from: 1, till: 3, rules: &j.World.Rules, lot: &lot}
			before := slices.Clone(c.plans)
			k.make(&c)
			assert.Equal(t, usual, c.plans[0])
			for y := range c.plans {
				for _, f := range sim.Check(c.plans[y], &sim.View{Days: 1000 * sim.Day, Spendable: 1e12, Capital: 100}, &j.World.Rules) {
					assert.Fail(t, "a plan that means nothing", "%v: %v", f, c.plans[y])
				}
				if c.plans[y] != before[y] {
					differs++
				}
			}
		}
		assert.Positive(t, differs)
	}
}
