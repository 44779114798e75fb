package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// inTrouble is a house after three years in which it lost a fifth of its members.
func inTrouble(w *World) State {
	s := New(w, 1)
	s.book.years = make([]Figures, 3)
	for k, members := range []Amount{8000, 7200, 6400} {
		s.book.years[k][Members] = members
	}
	return s
}

func TestAlarmFollowsWhatEverybodyCanSee(t *testing.T) {
	w := house(500, nil)
	s := New(w, 1)
	assert.Zero(t, s.urgency(&w.Rules), "before a year has closed")
	trouble := inTrouble(w)
	assert.Greater(t, trouble.urgency(&w.Rules), .9)
	trouble.book.years[2][Members] = 7900
	assert.Zero(t, trouble.urgency(&w.Rules), "a small fall alarms nobody")
}

func TestAnAlarmedBoardBacksWhoConfrontsAndNotWhoSpends(t *testing.T) {
	w := house(500, nil)
	s := inTrouble(w)
	backing := func(p Plan) float64 {
		s.Plan = p
		tr := &turn{s: &s, w: w, r: &w.Rules, urgency: s.urgency(&w.Rules)}
		tr.takePlan()
		return tr.backing()
	}
	assert.Zero(t, backing(connecting()))
	assert.Greater(t, backing(usual().TuneElephant(8, 8*Day)), .2)
	s = New(w, 1)
	assert.Zero(t, backing(usual().TuneElephant(8, 8*Day)), "without alarm nobody sees why")
}

func TestAlarmLoosensElephants(t *testing.T) {
	w := house(500, nil)
	calm, trouble := New(w, 1), inTrouble(w)
	for l := firstInvestment; l <= lastInvestment; l++ {
		assert.Greater(t, trouble.drag(l, &w.Rules), calm.drag(l, &w.Rules), l.ID())
	}
	assert.Greater(t, trouble.coalition(&w.Rules), calm.coalition(&w.Rules))
	after := func(s State) (evidence, capital float64) {
		s.Elephants[1].Surfaced, s.Capital = true, 50
		s.Plan = usual().TuneElephant(1, 8*Day)
		tr := &turn{s: &s, w: w, r: &w.Rules, urgency: s.urgency(&w.Rules)}
		tr.takePlan()
		tr.confront()
		return s.Elephants[2].Evidence, s.Capital
	}
	calmEvidence, calmCapital := after(calm)
	evidence, capital := after(trouble)
	assert.Greater(t, evidence, calmEvidence)
	assert.Greater(t, capital, calmCapital, "it costs less")
}

func TestProgrammesEndWithThePostsBehindThem(t *testing.T) {
	w := house(500, nil)
	ended := func(grip float64) int {
		s := New(w, 1)
		s.apply(Effect{Target: Programmes, Amount: 16}, CauseCards, w)
		s.Elephants[3].Grip = grip
		before := s.programmes()
		tr := &turn{s: &s, w: w, r: &w.Rules}
		tr.endWithPosts(.12)
		return before - s.programmes()
	}
	assert.Equal(t, 3, ended(0), "an eighth of the posts, an eighth of the programmes")
	assert.Equal(t, 1, ended(1), "where nothing dies, the rest feed on fewer people")
}
