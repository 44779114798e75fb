package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func TestEveryConclusionIsHeldAgainstEveryChange(t *testing.T) {
	w := house(3)
	leader := by(t, "relationship")
	g, run := played(w, 7, leader)
	v := open(t, g)
	turning := debrief.TurningPoints(v.WhatIfs(nil))
	keys := []string{"needs.drift", "leaving.base"}
	r := v.Robustness(turning, keys, nil)
	require.Len(t, r.Changes, 4)
	require.NotEmpty(t, r.Conclusions)
	require.Len(t, r.Ends, len(r.Changes))
	for k, change := range r.Changes {
		years := under(t, w, &g, change).Years()
		assert.Equal(t, debrief.End{Stood: true, Years: len(years), Figures: years[len(years)-1].Figures}, r.Ends[k], "%v", change)
	}
	for _, c := range r.Conclusions {
		assert.Equal(t, len(r.Changes), c.Held+len(c.Broken))
		switch c.Kind {
		case debrief.Helped, debrief.Hurt:
			assert.Equal(t, turning[c.Turning].Weight > 0, c.Kind == debrief.Helped)
			continue
		case debrief.Stood:
			assert.Len(t, run.Years(), 3)
			continue
		}
		for k, change := range r.Changes {
			holds := above(t, w, &g, change, c.Figure) == (c.Kind == debrief.AboveStanding)
			assert.Equal(t, holds, !contains(c.Broken, k), "%v under %v", c, change)
		}
	}
}

// above plays a game and the standing plan under a change and reports whether the
// game ends with more of a figure.
func above(t *testing.T, w *sim.World, g *debrief.Game, change debrief.Change, f sim.Figure) bool {
	t.Helper()
	run := under(t, w, g, change)
	stands := sim.Begin(run.World(), g.Seed)
	sim.Play(stands, planner{plans: []sim.Plan{w.Plan}})
	return run.Years()[len(run.Years())-1].Figures[f] > stands.Years()[len(stands.Years())-1].Figures[f]
}

// under plays a game under a change.
func under(t *testing.T, w *sim.World, g *debrief.Game, change debrief.Change) *sim.Run {
	t.Helper()
	changed := *w
	p, known := sim.ParameterByKey(change.Key)
	require.True(t, known)
	require.True(t, p.Set(&changed.Rules, change.To))
	run := sim.Begin(&changed, g.Seed)
	sim.Play(run, &repeater{choices: g.Choices})
	return run
}

// A repeater makes choices again, the answers in their order.
type repeater struct {
	choices debrief.Choices
	given   int
}

func (r *repeater) Plan(v *sim.View, _ *sim.Rules) sim.Plan { return r.choices.Plans[v.Year-1] }

func (r *repeater) Answer(*sim.View, *sim.Card, []bool) int {
	r.given++
	return r.choices.Answers[r.given-1].Choice
}

func contains(all []int, k int) bool {
	for _, n := range all {
		if n == k {
			return true
		}
	}
	return false
}

func TestAConclusionThatRestsOnAnAssumptionDoesNotSurviveWithoutIt(t *testing.T) {
	w := house(3)
	w.Cards = nil
	plans := standing(3)
	for i := range plans {
		plans[i] = plans[i].With(sim.Conference, 1).With(sim.SiloBreaking, 2)
	}
	g, _ := played(w, 7, planner{plans: plans})
	v := open(t, g)
	below := func(r debrief.Robustness) *debrief.Conclusion {
		for i := range r.Conclusions {
			if c := &r.Conclusions[i]; c.Kind == debrief.BelowStanding && c.Figure == sim.Silos {
				return c
			}
		}
		return nil
	}
	usual := below(v.Robustness(nil, []string{"fog.band"}, nil))
	require.NotNil(t, usual, "silo work leaves fewer silos than none")
	assert.True(t, usual.Survives(), "what a leader sees does not change what is")

	r := v.Robustness(nil, []string{"nothing.of.the.kind"}, nil)
	assert.Empty(t, r.Changes)
	assert.Equal(t, len(r.Conclusions), r.Surviving())
}

func TestAnAssumptionIsHalvedAndDoubledWithinItsRange(t *testing.T) {
	w := house(2)
	g, _ := played(w, 7, planner{plans: standing(2)})
	v := open(t, g)
	for _, p := range sim.Parameters() {
		if p.Key != "start.standing" && p.Key != "needs.drift" {
			continue
		}
		from := p.Value(&w.Rules)
		assert.Equal(t, []debrief.Change{
			{Key: p.Key, From: from, To: from / 2}, {Key: p.Key, Doubled: true, From: from, To: min(2*from, p.Hi)},
		}, v.Robustness(nil, []string{p.Key}, nil).Changes)
	}
}
