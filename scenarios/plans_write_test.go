package scenarios

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/sim"
)

func TestWrittenPlansAreReadBackAsTheyAre(t *testing.T) {
	sc, err := Load("society")
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		var plans []sim.Plan
		for range rapid.IntRange(1, sc.World.Years).Draw(t, "years") {
			p := sim.Plan{Style: sim.Style(rapid.IntRange(0, int(sim.NumStyles)-1).Draw(t, "style"))}
			for l := range sim.NumLevers {
				p = p.With(l, sim.Level(rapid.IntRange(int(sc.World.Rules.Least[l]), int(sim.MaxLevel)).Draw(t, l.ID())))
			}
			for e := range sc.World.Rules.Elephants {
				p = p.WithElephant(e, sim.Level(rapid.IntRange(0, int(sim.MaxLevel)).Draw(t, "elephant")))
			}
			plans = append(plans, p)
		}
		read, faults := ReadPlans("plans.yaml", []byte(WritePlans(plans, &sc)), &sc)
		require.Empty(t, faults)
		require.Equal(t, plans, read)
	})
}
