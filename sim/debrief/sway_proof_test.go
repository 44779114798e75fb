//go:build proof

package debrief_test

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
)

// The assumptions that every debrief doubts are those that matter most, of all
// that the card marks. It plays 3,640 games, which takes about two minutes of a processor.
func TestTheAssumptionsInDoubtHaveTheLargestSway(t *testing.T) {
	keys := debrief.AllAssumptions()
	sway := make([]float64, len(keys))
	for _, era := range []string{"industrial", "knowledge"} {
		w := sim.World{ID: "house", Years: 10, Members: 8000, Rules: sim.Standard(era), Plan: sim.StandingPlan()}
		leaders := []sim.Policy{by(t, "administrator"), by(t, "relationship")}
		usual := []float64{worth(&w, leaders[0]), worth(&w, leaders[1])}
		sweep.Each(len(keys), 2, func(k int) {
			p, _ := sim.ParameterByKey(keys[k])
			for _, factor := range []float64{.5, 2} {
				changed := w
				p.Set(&changed.Rules, min(max(p.Value(&w.Rules)*factor, p.Lo), p.Hi))
				for i, l := range leaders {
					by := worth(&changed, l) - usual[i]
					sway[k] += max(by, -by) / max(usual[0], usual[1])
				}
			}
		}, nil)
	}
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sway[b], sway[a]) })
	doubted := debrief.Assumptions()
	doubted = doubted[:len(doubted)-len(debrief.Argued())]
	var largest []string
	for _, k := range order[:len(doubted)] {
		largest = append(largest, keys[k])
	}
	assert.Equal(t, doubted, largest)
}

// worth plays a leader and weighs the run.
func worth(w *sim.World, leader sim.Policy) float64 {
	run := sim.Begin(w, 7)
	sim.Play(run, leader)
	t := debrief.Track{Years: run.Years()}
	if o, came := run.Outlook(); came {
		t.Outlook = &o
	}
	return float64(t.Worth())
}
