package policy

import (
	"testing"

	"example.com/realign/sim"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func society() *sim.World {
	return &sim.World{ID: "society", Years: 10, Members: 8000, Rules: sim.Standard("knowledge"), Plan: sim.StandingPlan()}
}

func played(t *testing.T, id string, seed sim.Seed) *sim.Run {
	t.Helper()
	p, ok := ByID(id)
	require.True(t, ok, id)
	r := sim.Begin(society(), seed)
	sim.Play(r, p)
	require.Equal(t, sim.Over, r.Phase())
	return r
}

func vitality(r *sim.Run, year int) float64 {
	if year > len(r.Years()) {
		return 0
	}
	return r.Years()[year-1].Figures.Float(sim.Vitality)
}

func TestEveryPolicyStaysWithinTheBudgets(t *testing.T) {
	for _, id := range IDs() {
		r := sim.Begin(society(), 1)
		p, _ := ByID(id)
		v := r.View()
		assert.Empty(t, r.Check(p.Plan(&v, &r.World().Rules)), id)
	}
}

func TestLeadersSpendWhatAHouseOfThisSizeHas(t *testing.T) {
	small := society()
	small.LeadersSpend = 110
	for _, id := range IDs() {
		run, there := sim.Begin(society(), 1), sim.Begin(small, 1)
		of := func(run *sim.Run) sim.Plan {
			v := run.View()
			leader, _ := ByID(id)
			return leader.Plan(&v, run.Rules())
		}
		large, fits := of(run), of(there)
		for l := range sim.NumLevers {
			usual, e := large.Effort(l, run.Rules()), fits.Effort(l, run.Rules())
			assert.Equal(t, usual.Days, e.Days, "%s, %s", id, l.ID())
			if id != "random" { // sets levels, whose price the scenario gives
				assert.Equal(t, usual.Money*110/1000, e.Money, "%s, %s", id, l.ID())
			}
		}
	}
}

func TestUnknownPoliciesAreNotFound(t *testing.T) {
	_, ok := ByID("nobody")
	assert.False(t, ok)
}

// The leaders that decide by year show what the quarterly strategies of the
// reference modes show.
func TestLeadersByYearShowTheReferenceModes(t *testing.T) {
	var early, crossing, late, order, naive float64
	seeds := []sim.Seed{1, 2, 3, 7, 11, 19, 42, 101}
	n := float64(len(seeds))
	for _, seed := range seeds {
		builder, drifter := played(t, "relationship", seed), played(t, "drifter", seed)
		calendar, eager := played(t, "administrator", seed), played(t, "enthusiast", seed)
		early += vitality(builder, 3) / vitality(drifter, 3) / n
		crossing += vitality(builder, 6) / vitality(drifter, 6) / n
		late += vitality(builder, 10) / vitality(drifter, 10) / n
		order += vitality(calendar, 10) / vitality(calendar, 3) / n
		naive += vitality(eager, 10) / vitality(builder, 10) / n
	}
	t.Logf("builder over drifter %.3f %.3f %.3f, calendar year 10 over 3 %.3f, enthusiast over builder %.3f", early, crossing, late, order, naive)
	assert.Less(t, early, .99)
	assert.Greater(t, crossing, 1.0)
	assert.Greater(t, late, 1.4)
	assert.Less(t, order, .90)
	assert.Less(t, naive, .90)
}

// outcome is what a run comes to: nothing where it failed.
func outcome(era, id string, seed sim.Seed) float64 {
	w := society()
	w.Rules = sim.Standard(era)
	p, _ := ByID(id)
	r := sim.Begin(w, seed)
	sim.Play(r, p)
	if r.Ending() != sim.EndingComplete {
		return 0
	}
	return vitality(r, w.Years)
}

// ranks returns each policy's mean rank in an era over some seeds; 1 is first,
// and policies that do alike share a rank.
func ranks(era string, seeds []sim.Seed) map[string]float64 {
	mean := map[string]float64{}
	for _, seed := range seeds {
		came := map[string]float64{}
		for _, id := range IDs() {
			came[id] = outcome(era, id, seed)
		}
		for _, id := range IDs() {
			rank := 1.0
			for _, other := range IDs() {
				switch {
				case came[other] > came[id]:
					rank++
				case other != id && came[other] == came[id]:
					rank += .5
				}
			}
			mean[id] += rank / float64(len(seeds))
		}
	}
	return mean
}

func TestNoFixedPlanWinsInEveryEra(t *testing.T) {
	total, first := map[string]float64{}, map[string]int{}
	for _, era := range sim.EraIDs() {
		r := ranks(era, []sim.Seed{1, 3, 7})
		best := IDs()[0]
		for _, id := range IDs() {
			total[id] += r[id] / float64(len(sim.EraIDs()))
			if r[id] < r[best] && id != "adaptive" {
				best = id
			}
		}
		t.Logf("%s: first of the fixed plans is %s", era, best)
		first[best]++
	}
	for id, n := range first {
		assert.Less(t, n, len(sim.EraIDs()), "%s is first in every era", id)
	}
	for _, id := range IDs() {
		t.Logf("%-14s mean rank %.2f", id, total[id])
		if id != "adaptive" {
			assert.Less(t, total["adaptive"], total[id], "who looks first does better on the whole than %s", id)
		}
	}
}

func TestTheFourShortcutsDoNotRescue(t *testing.T) {
	for _, id := range []string{"benchmarker", "controller", "steward", "politician"} {
		short, usual := 0.0, 0.0
		for _, seed := range []sim.Seed{1, 7, 11} {
			short += outcome("knowledge", id, seed)
			usual += outcome("knowledge", "drifter", seed)
		}
		t.Logf("%s over drifter: %.3f", id, short/usual)
		assert.Less(t, short/usual, 1.1, id)
	}
}

func TestTheGamblerIsGambledTheSameWayTwice(t *testing.T) {
	assert.Equal(t, played(t, "random", 5).Digest().String(), played(t, "random", 5).Digest().String())
}
