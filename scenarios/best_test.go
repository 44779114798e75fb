package scenarios

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/search"
	"example.com/realign/sim/sweep"
)

// rivalry says where and under which luck the plans found are held against the
// leaders that play by rule. With the tag proof it is every world, on the seeds of
// the search and on others: go test -tags proof ./scenarios -run Best.
var rivalry = struct {
	worlds []string
	seeds  [][]sim.Seed
}{[]string{"society", "guild", "bureau", "all-hands"}, [][]sim.Seed{{1, 2}}}

// An exact leader follows plans and notes where they could not be followed as they
// are written.
type exact struct {
	sim.Policy
	faults *[]sim.PlanFault
}

// Plan returns what is written down for the year.
func (e exact) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := e.Policy.Plan(v, r)
	*e.faults = append(*e.faults, sim.Check(p, v, r)...)
	return p
}

func TestEveryWorldHasABestPlanFoundThatCanBePlayedAsItIsWritten(t *testing.T) {
	for _, id := range IDs() {
		sc, err := Load(id)
		require.NoError(t, err)
		leader, found := BestFound(&sc)
		if sc.Tutorial {
			assert.False(t, found, "%s is a lesson; there is nothing to beat", id)
			continue
		}
		require.True(t, found, "run realign search %s > scenarios/best/%s.yaml", id, id)
		var faults []sim.PlanFault
		run := sim.Begin(&sc.World, 1)
		sim.Play(run, exact{leader, &faults})
		assert.Empty(t, faults, id)
		assert.NotContains(t, []string{"", sim.EndingDismissed, sim.EndingInsolvent}, run.Ending(), id)
	}
}

func TestTheBestPlanFoundIsWorthAtLeastAsMuchAsEveryPolicy(t *testing.T) {
	for _, id := range rivalry.worlds {
		sc, err := Load(id)
		require.NoError(t, err)
		leader, found := BestFound(&sc)
		if !found {
			continue // a lesson, as the test above holds
		}
		for _, seeds := range rivalry.seeds {
			j := search.Job{World: &sc.World, Seeds: seeds}
			cores := sweep.Workers(runtime.GOMAXPROCS(0))
			worth := j.MeanWorth(leader, cores)
			rival, comes := j.Rival(cores)
			t.Logf("%s, seeds %d to %d: the plan found %.0f, the %s %.0f", id, seeds[0], seeds[len(seeds)-1], worth, rival, comes)
			assert.GreaterOrEqual(t, worth, comes, "%s: the plan found against the %s on seeds %v", id, rival, seeds)
		}
	}
}

func TestNobodyHasSearchedAnUnknownWorld(t *testing.T) {
	sc, err := Load("society")
	require.NoError(t, err)
	sc.ID = "somewhere-else"
	_, found := BestFound(&sc)
	assert.False(t, found)
}
