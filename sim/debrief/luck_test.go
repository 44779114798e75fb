package debrief_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func TestLuckIsTheSameChoicesUnderTheSeedsThatFollow(t *testing.T) {
	w := house(3)
	w.Cards = nil
	leader := planner{plans: standing(3)}
	g, run := played(w, 7, leader)
	luck := open(t, g).Luck(9, nil)
	assert.Equal(t, 9, luck.Stood)
	require.Len(t, luck.Places, len(debrief.Outcomes()))
	for i, p := range luck.Places {
		var ends []sim.Amount
		worse := 0
		mine := run.Years()[2].Figures[p.Figure]
		for seed := sim.Seed(8); seed <= 16; seed++ {
			_, other := played(w, seed, leader)
			end := other.Years()[2].Figures[p.Figure]
			ends = append(ends, end)
			if p.Figure == sim.Silos && end > mine || p.Figure != sim.Silos && end < mine {
				worse++
			}
		}
		slices.Sort(ends)
		assert.Equal(t, debrief.Place{Figure: p.Figure, Mine: mine, Middle: ends[4], Worse: worse}, p)
		last := luck.Bands[i].Years[2]
		assert.Equal(t, debrief.BandYear{Runs: 9, Low: ends[0], Middle: ends[4], High: ends[8]}, last)
	}
}

func TestWhoeverFellRanksBelowWhoeverLastedLonger(t *testing.T) {
	w := house(4)
	w.Cards = nil
	w.Start[0].Amount = -2_000_000 // some luck lasts longer than other
	g, run := played(w, 7, planner{plans: standing(4)})
	require.Less(t, len(run.Years()), 4)
	luck := open(t, g).Luck(12, nil)
	for _, p := range luck.Places {
		assert.Equal(t, 12-p.Worse-p.Even, better(t, w, p.Figure, run), "%s", p.Figure)
	}
}

// better counts the seeds from 8 to 19 that came out better than run.
func better(t *testing.T, w *sim.World, f sim.Figure, run *sim.Run) (n int) {
	t.Helper()
	for seed := sim.Seed(8); seed <= 19; seed++ {
		_, other := played(w, seed, planner{plans: standing(4)})
		a, b := other.Years(), run.Years()
		switch {
		case len(a) > len(b):
			n++
		case len(a) < len(b):
		case f == sim.Silos && a[len(a)-1].Figures[f] < b[len(b)-1].Figures[f],
			f != sim.Silos && a[len(a)-1].Figures[f] > b[len(b)-1].Figures[f]:
			n++
		}
	}
	return n
}

func TestAPercentileCountsTheEvenHalf(t *testing.T) {
	assert.Equal(t, 0, (&debrief.Place{}).Percentile(0))
	assert.Equal(t, 0, (&debrief.Place{}).Percentile(200))
	assert.Equal(t, 71, (&debrief.Place{Worse: 142, Even: 1}).Percentile(200))
	assert.Equal(t, 50, (&debrief.Place{Even: 200}).Percentile(200))
	assert.Equal(t, 100, (&debrief.Place{Worse: 200}).Percentile(200))
}

// What was sent in from outside is luck, so both sides of every comparison meet it:
// the run, the run otherwise, the standing plan, other leaders and other seeds.
func TestWhatWasSentInBefallsEveryRunBeside(t *testing.T) {
	w := house(4)
	w.Shocks = []sim.Shock{{ID: "fire", Year: 99, Quarter: 1, Change: []sim.Effect{{Target: sim.Quantity(sim.Reserves), Amount: -1000}}}}
	w.Sent = []sim.Sending{{Quarter: 9}}
	g, run := played(w, 5, by(t, "administrator"))
	met := func(years []sim.Year) (quarters []int) {
		for _, y := range years {
			for _, e := range y.Events {
				if e.Kind == sim.ShockStruck {
					quarters = append(quarters, e.Quarter)
				}
			}
		}
		return quarters
	}
	want := []int{9}
	require.Equal(t, want, met(run.Years()))
	v := open(t, g)
	first := v.First()
	assert.Equal(t, want, met(first.Run.Years))
	assert.Equal(t, want, met(first.Standing.Years))
	for _, x := range v.WhatIfs(nil) {
		if x.Possible {
			assert.Equal(t, want, met(x.Track.Years))
		}
	}
	for _, ghost := range v.Ghosts(debrief.Policies(), nil) {
		assert.Equal(t, want, met(ghost.Track.Years), ghost.ID)
	}
	for _, e := range v.Elephants(nil) {
		assert.Equal(t, want, met(e.Without.Years))
	}
}
