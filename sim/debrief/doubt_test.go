package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func TestAGameIsPlayedAgainAsItWasUpToAnyYear(t *testing.T) {
	w := house(3)
	g, run := played(w, 7, by(t, "relationship"))
	for year := 1; year <= 3; year++ {
		assert.Equal(t, figures(run.Years()[:year]), figures(g.Again(nil, year)))
	}
	g.Plans, g.Answers = g.Plans[:2], nil // unfinished, and what was answered is not known
	assert.Len(t, g.Again(nil, 2), 2)
	standing := g.Standing()
	whole, _ := played(w, 7, by(t, "relationship"))
	assert.Equal(t, figures(open(t, whole).First().Standing.Years[:2]), figures(standing.Again(nil, 2)))
}

// figures are how years ended.
func figures(years []sim.Year) (all []sim.Figures) {
	for i := range years {
		all = append(all, years[i].Figures)
	}
	return all
}

func TestADoubtIsTheSameGameWithOneAssumptionOtherwise(t *testing.T) {
	w := house(3)
	g, run := played(w, 7, by(t, "relationship"))
	for _, doubled := range []bool{false, true} {
		c, changes := debrief.ChangeOf(w, "needs.drift", doubled)
		require.True(t, changes)
		assert.Equal(t, figures(under(t, w, &g, c).Years()), figures(g.Again(&c, 3)))
		assert.NotEqual(t, figures(run.Years()), figures(g.Again(&c, 3)))
	}
	for _, key := range []string{"needs", "", "needs.drift "} {
		_, changes := debrief.ChangeOf(w, key, false)
		assert.False(t, changes, key)
	}
}

func TestWhatCarriesTheArgumentIsDoubtedFirst(t *testing.T) {
	all := debrief.Changes(house(1))
	require.NotEmpty(t, all)
	assert.Equal(t, debrief.Argued()[0], all[0].Key)
	seen := map[string]bool{}
	for _, c := range all {
		seen[c.Key] = true
		assert.NotEqual(t, c.From, c.To)
	}
	for _, key := range debrief.Assumptions() {
		assert.True(t, seen[key], key)
	}
}

func TestWhatStoodLongerIsAheadAndThenEngagedMembersCount(t *testing.T) {
	year := func(engaged sim.Amount) (y sim.Year) {
		y.Figures[sim.Vitality] = engaged
		return y
	}
	few, many := year(1), year(2)
	assert.Positive(t, debrief.Ahead([]sim.Year{few, few}, []sim.Year{many}))
	assert.Negative(t, debrief.Ahead([]sim.Year{many, few}, []sim.Year{few, many}))
	assert.Zero(t, debrief.Ahead([]sim.Year{few, many}, []sim.Year{many, many}))
	assert.Zero(t, debrief.Ahead(nil, nil))
}
