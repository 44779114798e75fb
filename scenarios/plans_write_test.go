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
				if rapid.Bool().Draw(t, "tuned") {
					p = p.Tune(l, anyEffort(t, l, &sc.World.Rules))
				}
			}
			for e := range sc.World.Rules.Elephants {
				p = p.WithElephant(e, sim.Level(rapid.IntRange(0, int(sim.MaxLevel)).Draw(t, "elephant")))
				if rapid.Bool().Draw(t, "tuned") {
					p = p.TuneElephant(e, sim.Days(rapid.IntRange(0, 4500).Draw(t, "hundredths")))
				}
			}
			plans = append(plans, p)
		}
		read, faults := ReadPlans("plans.yaml", []byte(WritePlans(plans, &sc)), &sc)
		require.Empty(t, faults)
		require.Equal(t, plans, read)
	})
}

// anyEffort returns an effort that a lever can have, to the hundredth of a day,
// the cent and the thousandth.
func anyEffort(t *rapid.T, l sim.Lever, r *sim.Rules) (e sim.Effort) {
	least := r.Levels[l][r.Least[l]]
	e.Days = sim.Days(rapid.IntRange(int(least.Days), 4500).Draw(t, "hundredths"))
	if l.TakesMoney() {
		e.Money = sim.Money(rapid.Int64Range(0, int64(10_000_000*sim.Dollar)).Draw(t, "cents"))
	}
	if l.TakesAmount() {
		e.Amount = sim.Permille(rapid.IntRange(int(least.Amount), 10_000).Draw(t, "thousandths"))
	}
	return e
}
