//go:build proof

package scenarios

import (
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/search"
	"example.com/realign/sim/sweep"
)

// With the tag proof every plan found is held against all leaders on the seeds
// that most were searched on, and on eight that no search has seen: what was found is
// not luck.
func init() {
	rivalry.worlds = IDs()
	rivalry.seeds = [][]sim.Seed{searchSeeds, {11, 12, 13, 14, 15, 16, 17, 18}}
}

var searchSeeds = []sim.Seed{1, 2, 3, 4, 5, 6}

func TestTheBestPlanKeptIsFoundAgain(t *testing.T) {
	sc, err := Load("guild")
	require.NoError(t, err)
	kept, err := os.ReadFile("best/guild.yaml")
	require.NoError(t, err)
	require.Contains(t, string(kept), "realign search guild --seeds 1-6 --tries 300 --start 1\n")
	j := search.Job{World: &sc.World, Seeds: searchSeeds, Tries: 300, Start: 1}
	found := search.Run(j, sweep.Workers(runtime.GOMAXPROCS(0)))
	assert.True(t, strings.HasSuffix(string(kept), WritePlans(found.Plans[:sc.World.Years], &sc)), "search it again: the scenario or the model is another")
}
