package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// Whatever is chosen, the causes add up to the change in whole people, cents and
// millionths, also when they have been traced back to years.
func TestTheCausesOfEveryOutcomeAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := house(3)
		w.Members = 400
		var plans []sim.Plan
		for range 3 {
			p := sim.Plan{Style: sim.Style(rapid.IntRange(0, int(sim.NumStyles)-1).Draw(t, "style"))}
			for l := range sim.NumLevers {
				p = p.With(l, sim.Level(rapid.IntRange(0, int(sim.MaxLevel)).Draw(t, l.ID())))
			}
			plans = append(plans, p)
		}
		leader := planner{plans, rapid.IntRange(0, 2).Draw(t, "answer")}
		g, run := played(w, sim.Seed(rapid.Uint64().Draw(t, "seed")), leader)
		v, err := debrief.Open(g)
		require.NoError(t, err)
		years := run.Years()
		for _, m := range v.Origins(nil) {
			assert.Equal(t, years[0].Accounts[m.Figure].Opening, m.Opening)
			assert.Equal(t, years[len(years)-1].Figures[m.Figure], m.Closing)
			sum := m.Opening
			for _, c := range m.Causes {
				sum += c.Amount
			}
			assert.Equal(t, m.Closing, sum, "%s", m.Figure)
		}
	})
}

func TestNothingIsExplainedOfNoYears(t *testing.T) {
	assert.Equal(t, debrief.Movement{Figure: sim.Members}, debrief.Explain(sim.Members, nil))
}

func TestACauseGoesBackToTheYearWithoutWhichItWouldNotBe(t *testing.T) {
	w := house(4)
	w.Cards = nil
	plans := standing(4)
	plans[1] = plans[1].With(sim.Conference, 1).With(sim.SiloBreaking, 3)
	g, _ := played(w, 7, planner{plans: plans})
	undone, _ := played(w, 7, planner{plans: standing(4)})
	for _, m := range open(t, g).Origins(nil) {
		if m.Figure != sim.Silos {
			continue
		}
		for _, c := range m.Causes {
			switch c.Cause {
			case sim.CauseSiloWork:
				assert.Negative(t, c.Amount)
				assert.Equal(t, 2, c.Year)
				assert.Equal(t, c.Amount, c.Made, "on the standing plan there is none")
			case sim.CauseHabit:
				assert.NotEqual(t, 1, c.Year, "the first year was on the standing plan, so there is nothing to undo")
			}
		}
	}
	for _, m := range open(t, undone).Origins(nil) {
		for _, c := range m.Causes {
			assert.Zero(t, c.Year, "nobody chose anything")
			assert.Zero(t, c.Made)
		}
	}
}
