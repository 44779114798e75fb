package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func TestWhatSetARunApartAddsUpFromTheOtherToTheRun(t *testing.T) {
	w := house(4)
	plans := standing(4)
	for i := range plans {
		plans[i] = plans[i].With(sim.SiloBreaking, 3).With(sim.Listening, 2).With(sim.Conference, 1)
	}
	g, run := played(w, 7, planner{plans: plans})
	d := open(t, g).First()
	for _, f := range debrief.Outcomes() {
		m, year := debrief.Apart(f, &d.Run, &d.Standing)
		require.Equal(t, 4, year)
		assert.Equal(t, d.Standing.Last()[f], m.Opening)
		assert.Equal(t, run.Years()[3].Figures[f], m.Closing)
		sum := m.Opening
		for _, c := range m.Causes {
			sum += c.Amount
			assert.NotZero(t, c.Amount, "what did nothing is no cause")
		}
		assert.Equal(t, m.Closing, sum, "%s", f)
	}
}

func TestARunThatFellIsSetBesideNoYearThatItNeverSaw(t *testing.T) {
	g, _ := played(house(4), 7, planner{plans: standing(4)})
	d := open(t, g).First()
	short := d.Run
	short.Years = short.Years[:2]
	m, year := debrief.Apart(sim.Members, &short, &d.Standing)
	assert.Equal(t, 2, year)
	assert.Equal(t, d.Standing.Years[1].Figures[sim.Members], m.Opening, "as it stood in the second year")
	none, year := debrief.Apart(sim.Members, &debrief.Track{}, &d.Standing)
	assert.Zero(t, year)
	assert.Empty(t, none.Causes)
}

func TestSeveralChoicesThatTipARunOverOneEdgeAreToldOnce(t *testing.T) {
	over := func(weight sim.Amount, lever sim.Lever, year int) debrief.WhatIf {
		edge := debrief.Departure{Kind: debrief.CardNew, Card: 3, Year: year}
		return debrief.WhatIf{
			Possible: true, Weight: weight, Choice: debrief.Choice{Index: int(lever)},
			Track: debrief.Track{Departures: []debrief.Departure{{Kind: debrief.PlanEased, Card: -1, Year: 2}, edge}},
		}
	}
	first, alike := over(1000, sim.ProgramLaunches, 6), over(990, sim.BoardMeetings, 6)
	lighter, later := over(900, sim.Listening, 6), over(895, sim.Conference, 7)
	eased := debrief.WhatIf{Possible: true, Weight: 894, Choice: debrief.Choice{Index: int(sim.BudgetPreparation)}, Track: debrief.Track{Departures: first.Track.Departures[:1]}}
	shown := func(all ...debrief.WhatIf) (levers []sim.Lever) {
		for _, w := range debrief.TurningPoints(all) {
			levers = append(levers, sim.Lever(w.Choice.Index))
		}
		return levers
	}
	assert.Equal(t, []sim.Lever{sim.ProgramLaunches, sim.Listening, sim.Conference}, shown(first, alike, lighter, later), "the same edge at the same weight is one")
	assert.Equal(t, []sim.Lever{sim.ProgramLaunches, sim.Listening, sim.BudgetPreparation}, shown(first, lighter, eased), "a plan that was eased is no edge")
}
