package scenarios

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

func TestEveryWorldHasABestPlanFoundThatCanBePlayed(t *testing.T) {
	for _, id := range IDs() {
		sc, err := Load(id)
		require.NoError(t, err)
		leader, found := BestFound(&sc)
		if sc.Tutorial {
			assert.False(t, found, "%s is a lesson; there is nothing to beat", id)
			continue
		}
		require.True(t, found, "run realign search %s > scenarios/best/%s.yaml", id, id)
		run := sim.Begin(&sc.World, 1)
		sim.Play(run, leader)
		assert.NotContains(t, []string{"", sim.EndingDismissed, sim.EndingInsolvent}, run.Ending(), id)
	}
}

func TestNobodyHasSearchedAnUnknownWorld(t *testing.T) {
	sc, err := Load("society")
	require.NoError(t, err)
	sc.ID = "somewhere-else"
	_, found := BestFound(&sc)
	assert.False(t, found)
}
