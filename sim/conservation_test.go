package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// eachQuarter plays three strategies for ten years and looks at every quarter
// from before and after.
func eachQuarter(t *testing.T, look func(t *testing.T, before, after *State, q QuarterReport)) {
	t.Helper()
	w := house(3000, nil)
	for _, f := range []strategy{always(usual()), always(connecting()), path(6)} {
		s := New(w, 11)
		s.Plan = f(&s, 0)
		for q := 0; q < 40 && !s.failed(); q++ {
			before := s.Clone()
			s.Plan = prudent(f(&s, q), &s)
			report := s.advance(w)
			look(t, &before, &s, report)
			if s.Quarter%QuartersAYear == 0 {
				s.close(w)
			}
		}
	}
}

func TestK1MembersAreConserved(t *testing.T) {
	eachQuarter(t, func(t *testing.T, before, after *State, q QuarterReport) {
		require.Equal(t, before.Members.Count()+q.Joined-q.Lapsed-q.Left, after.Members.Count())
	})
}

func TestK2PeopleOfAFieldAreConserved(t *testing.T) {
	count := func(s *State, i int) int {
		g := &s.Segments[i]
		return g.Prospects + s.Members.inSegment(i) + g.LeftField - g.Entered
	}
	eachQuarter(t, func(t *testing.T, before, after *State, _ QuarterReport) {
		for i := range after.Segments {
			require.Equal(t, count(before, i), count(after, i), "segment %d", i)
		}
	})
}

func TestK3MoneyIsConservedToTheCent(t *testing.T) {
	w := house(3000, nil)
	p := usual().Tune(GuardEndowment, Effort{Money: 30_000 * Dollar})
	s := New(w, 11)
	s.Plan = p
	for q := 0; q < 40 && !s.failed(); q++ {
		cash, endowment := s.Cash, s.Endowment
		report := s.advance(w)
		require.Equal(t, report.Revenue-report.Spending, s.Cash+s.Endowment-cash-endowment)
		if s.Quarter%QuartersAYear == 0 {
			y := s.close(w)
			require.Equal(t, Amount(s.Cash+s.Endowment), y.Figures[Reserves])
		}
	}
}

// checkTies checks that every tie is mutual and joins two members.
func checkTies(t assert.TestingT, s *State) {
	m := &s.Members
	for i := range m.Flags {
		for _, j := range m.tiesOf(int32(i)) {
			assert.True(t, m.belongs(int32(i)) && m.belongs(j), "tie %d-%d of people who left", i, j)
			assert.Contains(t, m.tiesOf(j), int32(i), "tie %d-%d is not mutual", i, j)
		}
	}
}

func TestK4TiesAreMutualAndJoinMembers(t *testing.T) {
	n := 0
	eachQuarter(t, func(t *testing.T, _, after *State, _ QuarterReport) {
		if n++; n%7 == 0 {
			checkTies(t, after)
		}
	})
}

func TestK5DaysAndCapitalAreNeverOverspent(t *testing.T) {
	w := house(3000, nil)
	s := New(w, 11)
	v := Observe(&s, w)
	over := usual().Tune(Conference, Effort{Days: 17 * Day})
	faults := Check(over, &v, &w.Rules)
	require.Len(t, faults, 1)
	assert.Equal(t, TooManyDays, faults[0].Kind)

	eachQuarter(t, func(t *testing.T, _, after *State, _ QuarterReport) {
		require.GreaterOrEqual(t, after.Capital, 0.0)
	})

	s.Capital = 0
	s.Elephants[1].Surfaced = true
	s.Plan = usual().TuneElephant(1, 10*Day)
	grip, support := s.Elephants[1].Grip, s.Support
	tr := &turn{s: &s, w: w, r: &w.Rules}
	tr.takePlan()
	tr.takeOn(1, 10)
	assert.Equal(t, grip, s.Elephants[1].Grip, "confronting without capital does nothing")
	assert.Equal(t, support, s.Support)
}

func TestK6CooperationIsSymmetricToTheLastBit(t *testing.T) {
	eachQuarter(t, func(t *testing.T, _, after *State, _ QuarterReport) {
		for i := range after.Collaboration {
			for j := range after.Collaboration {
				require.Equal(t, after.Collaboration[i][j], after.Collaboration[j][i])
			}
		}
	})
}

// anyPlan draws a plan, sensible or not.
func anyPlan(t *rapid.T, r *Rules) Plan {
	var p Plan
	p.Style = Style(rapid.IntRange(0, int(NumStyles)-1).Draw(t, "style"))
	for l := range NumLevers {
		p.Levels[l] = Level(rapid.IntRange(0, int(MaxLevel)).Draw(t, "level"))
	}
	for e := range r.Elephants {
		p.Elephants[e] = Level(rapid.SampledFrom([]int{0, 0, 0, 1, 2, 3}).Draw(t, "elephant"))
	}
	return p
}

func TestAnyPlansKeepStocksInRangeAndAccountsExact(t *testing.T) {
	w := house(400, nil)
	rapid.Check(t, func(t *rapid.T) {
		run := Begin(w, Seed(rapid.Uint64().Draw(t, "seed")))
		for run.Phase() == Planning && run.Year() <= 4 {
			v := run.View()
			require.NoError(t, run.Decide(Trim(anyPlan(t, &w.Rules), &v, &w.Rules)))
			for run.Phase() == Underway {
				_, err := run.Quarter()
				require.NoError(t, err)
				sound(t, &run.state)
			}
		}
		checkTies(t, &run.state)
		checkAccounts(t, run.Years())
	})
}

// mayMix are the figures that are means over members, or follow from one: who
// comes and goes moves them too, and that is booked on the mix. What is missing in
// the account of any other figure would be booked there as well, so that its lines
// always add up; there it must not stand.
var mayMix = map[Figure]bool{Engagement: true, Vitality: true, Renewal: true, FirstYearRenewal: true}

// checkAccounts checks that every figure of every year is explained exactly.
func checkAccounts(t require.TestingT, years []Year) {
	for n, y := range years {
		income, costs := Amount(0), Amount(0)
		for _, l := range y.Income {
			income += l.Amount
		}
		for _, l := range y.Costs {
			costs += l.Amount
		}
		require.Equal(t, y.Figures[Revenue], income)
		require.Equal(t, y.Figures[Net], income+costs)
		for f := range NumFigures {
			a := y.Accounts[f]
			sum := a.Opening
			for _, l := range a.Lines {
				sum += l.Amount
				require.False(t, l.Cause == CauseMix && !mayMix[f], "%s, year %d: %d of its change has no cause", f, y.Number, l.Amount)
			}
			require.Equal(t, a.Closing, sum, "%s, year %d", f, y.Number)
			require.Equal(t, y.Figures[f], a.Closing)
			if n > 0 && f != Net && f != Revenue {
				require.Equal(t, years[n-1].Figures[f], a.Opening, "%s, year %d", f, y.Number)
			}
		}
	}
}

func TestEveryFigureOfARunIsExplained(t *testing.T) {
	for _, x := range [][]*trial{runsOfUsual(), runsOfPath()} {
		checkAccounts(t, x[0].years)
	}
}
