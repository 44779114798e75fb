package sim

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sound checks that every number of a state is finite and in its range.
func sound(t assert.TestingT, s *State) {
	m := &s.Members
	for _, column := range [][]float64{m.Interactivity, m.Engagement, m.Value, m.Threshold} {
		for i, v := range column {
			if !(v >= 0 && v <= 1) {
				assert.Fail(t, "a member's number has left its range", "member %d: %v", i, v)
				return
			}
		}
	}
	for _, v := range m.Losses {
		assert.True(t, v >= 0 && v <= numTies*2, "losses %v", v)
	}
	for i := range s.Segments {
		g := &s.Segments[i]
		for _, v := range append([]float64{g.Knowledge, g.Relation, g.Appeal, g.Fit}, 0) {
			assert.True(t, v >= 0 && v <= 1, "segment %d: %v", i, v)
		}
		assert.True(t, g.Ideas >= 0 && !math.IsInf(g.Ideas, 0), "ideas %v", g.Ideas)
		assert.GreaterOrEqual(t, g.Prospects, 0)
	}
	for _, v := range append(append(s.Mindset[:], s.Capability[:]...),
		s.Standing, s.Network, s.Mastery, s.ConferenceQuality, s.Systems, s.Support, s.Trust, s.Verdict, s.PlatformUse, s.RivalQuality) {
		assert.True(t, v >= 0 && v <= 1, "a stock of the house: %v", v)
	}
	assert.True(t, s.Capital >= 0 && s.Capital <= 100, "capital %v", s.Capital)
	assert.True(t, s.Load >= 0 && !math.IsInf(s.Load, 0), "load %v", s.Load)
	assert.True(t, s.Staff >= 0, "staff %v", s.Staff)
	for e := range s.Elephants {
		el := &s.Elephants[e]
		assert.True(t, el.Grip >= 0 && el.Grip <= 1 && el.Evidence >= 0 && el.Evidence <= 1.5, "elephant %d: %+v", e, *el)
	}
}

func TestE1NobodyAtAllIsInsolventAndNotANumber(t *testing.T) {
	x := play(house(0, nil), 1, always(usual()), 40, nil)
	assert.True(t, x.state.Insolvent)
	assert.Zero(t, x.state.Members.Count())
	sound(t, &x.state)
}

func TestE2WithoutMembersJoiningStartsFromAppeal(t *testing.T) {
	w := house(0, nil)
	meddle := func(s *State) {
		if s.Quarter > 0 {
			return
		}
		for i := range s.Segments {
			s.Segments[i].Prospects = 2000
		}
		s.Cash, s.Staff, s.Overhead = 5_000_000*Dollar, 4, 50_000
	}
	small := usual().Tune(Conference, Effort{Days: 1400, Amount: 100}).Tune(ProgramLaunches, Effort{Days: 600})
	x := play(w, 1, always(small), 12, meddle)
	assert.False(t, x.state.failed())
	assert.Greater(t, x.state.Members.Count(), 200)
	sound(t, &x.state)
	checkTies(t, &x.state)
}

func TestE3WithoutStaffWorkFallsToAFifth(t *testing.T) {
	w := house(8000, nil)
	s := New(w, 1)
	s.Staff = 0
	tr := &turn{s: &s, w: w, r: &w.Rules, members: 8000}
	tr.takePlan()
	tr.carryLoad()
	assert.InDelta(t, .2, tr.execution, 1e-9)

	x := play(w, 1, always(usual()), 40, func(s *State) { s.Staff = 0 })
	require.False(t, x.state.failed())
	assert.Less(t, x.state.Capability[Staff], .05)
	assert.LessOrEqual(t, x.vitality(10), .5*x.vitality(1))
}

func TestE4DoingNothingLosesTheBoardWithinThreeYears(t *testing.T) {
	x := play(house(8000, nil), 1, always(Plan{Style: Administrator}), 40, nil)
	assert.True(t, x.state.Dismissed)
	assert.LessOrEqual(t, x.state.Quarter, 12)
	kept := play(house(8000, nil), 1, always(Plan{Style: Administrator}), 12, func(s *State) { s.Support = .6 })
	assert.Less(t, kept.state.Standing, .25, "standing, had the board kept faith")
}

func TestE5AllDaysOnOneLeverLeaveNoRange(t *testing.T) {
	w := house(2000, nil)
	for l := range NumLevers {
		p := Plan{Style: Relational}.Tune(l, Effort{Days: 45 * Day, Money: 30_000 * Dollar, Amount: 1000})
		x := play(w, 3, always(p), 40, func(s *State) { sound(t, s) })
		sound(t, &x.state)
		tr := &turn{s: &x.state, w: w, r: &w.Rules}
		tr.takePlan()
		assert.LessOrEqual(t, tr.effort[l], math.Sqrt(hill(45, 3)*hill(30_000, 12_000))+1e-12)
	}
}

func TestE6MoneyWithoutDaysDoesNothing(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 1)
	for l := firstInvestment; l <= lastInvestment; l++ {
		s.Plan = s.Plan.Tune(l, Effort{Money: 1_000_000_000 * Dollar})
	}
	tr := &turn{s: &s, w: w, r: &w.Rules}
	tr.takePlan()
	for l := firstInvestment; l <= lastInvestment; l++ {
		assert.Zero(t, tr.effort[l], l.ID())
	}
}

func TestE7WhereNeedsStandStillTheCalendarWins(t *testing.T) {
	still := func(w *World) { w.Rules.Needs.Drift, w.Rules.Needs.Dispersion = 0, 0 }
	w := house(8000, still)
	x := play(w, 1, always(annual()), 40, nil)
	t.Logf("vitality, year 10 over 1: %.2f", x.vitality(10)/x.vitality(1))
	assert.Greater(t, x.vitality(10), x.vitality(1))

	s := New(w, 1)
	o := Offering{Design: s.Segments[0].Need, Quality: .6, Alive: true}
	before := fit(&o, &s.Segments[0], &w.Rules)
	for range 40 {
		s.advance(w)
	}
	assert.GreaterOrEqual(t, fit(&o, &s.Segments[0], &w.Rules), before)
}

func TestE8WhoTheMembersAreDecidesWhichStrategyWins(t *testing.T) {
	// A drift at which neither side goes under, as in the left columns of the frontier.
	at := func(x float64) func(*World) {
		return func(w *World) { w.Rules.Population.Interactivity, w.Rules.Needs.Drift = x, .020 }
	}
	r := Standard("knowledge")
	assert.InDelta(t, .05, mix(r.Value.Relationship, r.Value.RelationshipInteractive, 0), 1e-12)
	assert.InDelta(t, .34, mix(r.Value.Relationship, r.Value.RelationshipInteractive, 1), 1e-12)
	for _, c := range []struct {
		x         float64
		connected bool
	}{{0, false}, {1, true}} {
		a := play(house(8000, at(c.x)), 7, always(annual()), 40, nil)
		p := play(house(8000, at(c.x)), 7, path(6), 40, nil)
		t.Logf("interactivity %.0f: annual %.0f, path %.0f", c.x, a.vitality(10), p.vitality(10))
		assert.Equal(t, c.connected, p.vitality(10) > a.vitality(10), "interactivity %v", c.x)
	}
}

func TestE9WithoutRivalsNobodyHasAnOutsideOption(t *testing.T) {
	w := house(8000, func(w *World) { w.Rules.Market.RivalStart, w.Rules.Market.RivalCeiling = 0, 0 })
	other := house(8000, func(w *World) {
		w.Rules.Market.RivalStart, w.Rules.Market.RivalCeiling = 0, 0
		w.Rules.Market.PlatformStart = .8
	})
	a, b := play(w, 1, always(usual()), 12, nil), play(other, 1, always(usual()), 12, nil)
	q := newSeason(&a.state, &w.Rules)
	for n := range a.state.Members.pieces() {
		p := a.state.Members.stretch(n)
		for _, i := range p.who {
			require.Zero(t, q.option(&p, uint32(i)))
		}
	}
	assert.Equal(t, a.years[2].Figures, b.years[2].Figures, "platforms without rivals change nothing")
}

func TestE10WithoutElephantsNothingDrags(t *testing.T) {
	none := func(w *World) {
		for e := range w.Rules.Elephants {
			w.Rules.Elephants[e].Grip = 0
		}
	}
	w := house(2000, none)
	s := New(w, 1)
	for l := firstInvestment; l <= lastInvestment; l++ {
		assert.Equal(t, 1.0, s.drag(l, &w.Rules))
	}
	s.Elephants[1].Surfaced = true
	s.Plan = usual()
	idle := s.Clone()
	s.Plan = usual().TuneElephant(1, 5*Day)
	s.advance(w)
	idle.advance(w)
	assert.Zero(t, s.Elephants[1].Grip)
	for l := firstInvestment; l <= lastInvestment; l++ {
		assert.Equal(t, idle.drag(l, &w.Rules), s.drag(l, &w.Rules))
	}
}

func TestE11WhereAllWorkTogetherSiloWorkGainsAndCostsNothing(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 1)
	for i := range s.Collaboration {
		for j := range s.Collaboration {
			s.Collaboration[i][j] = 1
		}
	}
	s.Plan = usual().Tune(SiloBreaking, Effort{Days: 10 * Day, Money: 30_000 * Dollar})
	tr := &turn{s: &s, w: w, r: &w.Rules, members: 2000}
	tr.takePlan()
	tr.answerStyle()
	before := s.meanCollaboration()
	tr.workTogether()
	assert.LessOrEqual(t, s.meanCollaboration(), before)
	full := 1 - mul3(w.Rules.Collaboration.Coordination, tr.effort[SiloBreaking], 1-s.meanCollaboration())
	assert.Equal(t, full, tr.coordination)
	assert.InDelta(t, 1, tr.coordination, .02)
}

func TestE12FiftyThousandMembersShowTheSameSigns(t *testing.T) {
	w := house(50_000, nil)
	b, p := play(w, 7, always(usual()), 28, nil), play(w, 7, path(6), 28, nil)
	assert.Less(t, p.vitality(2), b.vitality(2))
	assert.Greater(t, p.vitality(7), b.vitality(7))
}

func TestE13CredentialsOfTheGoneCountNoRenewals(t *testing.T) {
	w := house(500, func(w *World) { w.Rules.Population.CredentialShare = 1 })
	s := New(w, 1)
	for i := range s.Members.Flags {
		s.Members.leave(int32(i))
	}
	s.Members.sweep()
	s.Members.refresh(s.Members.Len())
	for i := range s.Segments {
		s.Segments[i].Prospects = 0
	}
	s.advance(w)
	assert.Zero(t, s.book.renewal.Due)
	assert.Zero(t, s.book.money[CauseDues])
}
