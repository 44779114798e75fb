package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

func TestAnElephantCostsWhatTheRunIsWorthMoreWithoutItsDrag(t *testing.T) {
	w := house(4)
	w.Cards = nil
	w.Rules.Elephants = w.Rules.Elephants[:2]
	w.Rules.Elephants[0].Drags = [sim.NumLevers]float64{} // stands in the way of nothing
	for l := range sim.NumLevers {
		if l.Connects() {
			w.Rules.Elephants[1].Drags[l] = .9
		}
	}
	plans := standing(4)
	for i := range plans {
		plans[i] = plans[i].With(sim.Conference, 1).With(sim.PersonalRelationships, 2).WithElephant(0, 1)
	}
	g, run := played(w, 7, planner{plans: plans})
	costs := open(t, g).Elephants(nil)
	require.Len(t, costs, 2)

	idle := costs[0]
	assert.Equal(t, fromUnseen(run.Years(), 1), idle.Without.Years, "without a drag that is none the run is the same")
	assert.Zero(t, idle.Worth)
	assert.Zero(t, idle.Vitality)
	assert.Zero(t, idle.Reserves)
	assert.Positive(t, idle.Named, "four years of work say it aloud")

	heavy := costs[1]
	assert.Positive(t, heavy.Vitality)
	assert.Zero(t, heavy.Named)
	sum := sim.Amount(0)
	for i, y := range heavy.Without.Years {
		sum += y.Figures[sim.Vitality] - run.Years()[i].Figures[sim.Vitality]
	}
	assert.Equal(t, sum/4, heavy.Vitality)
	assert.Equal(t, (heavy.Without.Years[3].Figures[sim.Reserves]-run.Years()[3].Figures[sim.Reserves])/4, heavy.Reserves)
	assert.InDelta(t, .9, w.Rules.Elephants[1].Drags[sim.Listening], 0, "the world itself stays as it is")
}
