package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEffectsChangeWhatTheyNameAndAreExplained(t *testing.T) {
	w := house(1000, nil)
	for _, c := range []struct {
		name string
		e    Effect
		read func(*State) float64
		by   float64
	}{
		{"reserves", Effect{Target: Quantity(Reserves), Amount: -35_000}, func(s *State) float64 { return s.Cash.Float() }, -35_000},
		{"knowledge", Effect{Target: Quantity(Knowledge), Amount: .05}, (*State).meanKnowledge, .05},
		{"trust", Effect{Target: Quantity(Trust), Amount: -.04}, func(s *State) float64 { return s.Trust }, -.04},
		{"board support", Effect{Target: Quantity(BoardSupport), Amount: .03}, func(s *State) float64 { return s.Support }, .03},
		{"capital", Effect{Target: Quantity(PoliticalCapital), Amount: -8}, func(s *State) float64 { return s.Capital }, -8},
		{"mindset of the board", Effect{Target: Mindset, Index: int(Board), Amount: .03}, func(s *State) float64 { return s.Mindset[Board] }, .03},
		{"evidence", Effect{Target: Evidence, Index: 1, Amount: .4}, func(s *State) float64 { return s.Elephants[1].Evidence }, .4},
		{"grip, not under nothing", Effect{Target: Grip, Index: 1, Amount: -3}, func(s *State) float64 { return s.Elephants[1].Grip }, -.95},
		{"silos", Effect{Target: Quantity(Silos), Amount: -.04}, func(s *State) float64 { return 1 - s.meanCollaboration() }, -.04},
		{"programmes", Effect{Target: Programmes, Amount: -3}, func(s *State) float64 { return float64(s.programmes()) }, -3},
		{"members", Effect{Target: Quantity(Members), Amount: -40}, func(s *State) float64 { return float64(s.Members.Count()) }, -40},
		{"more members", Effect{Target: Quantity(Members), Amount: 25}, func(s *State) float64 { return float64(s.Members.Count()) }, 25},
		{"ideas of every segment", Effect{Target: Ideas, Amount: 1}, (*State).totalIdeas, 5},
		{"staff set", Effect{Target: StaffCount, Set: true, Amount: 2}, func(s *State) float64 { return s.Staff }, -1.5},
		{"employers", Effect{Target: EmployerPaid, Set: true}, func(s *State) float64 { return s.flagged(employed) }, -.193},
		{"days", Effect{Target: LeadershipDays, Amount: -3}, func(s *State) float64 { return s.DaysOwed }, 3},
	} {
		s := New(w, 5)
		before := c.read(&s)
		s.apply(c.e, CauseCards, w)
		assert.InDelta(t, before+c.by, c.read(&s), 1e-9, c.name)
		sound(t, &s)
		checkTies(t, &s)
		s.Plan = usual()
		for range QuartersAYear {
			s.advance(w)
		}
		checkAccounts(t, []Year{s.close(w)})
	}
}

func TestTemporaryEffectsEnd(t *testing.T) {
	w := house(500, nil)
	s := New(w, 5)
	s.apply(Effect{Target: ConferenceScale, Set: true, Amount: 0, Quarters: 2}, CauseShocks, w)
	s.apply(Effect{Target: Joining, Amount: -.25, Quarters: 1}, CauseShocks, w)
	assert.Zero(t, s.modified(ConferenceScale, 1))
	assert.InDelta(t, -.25, s.modified(Joining, 0), 1e-12)
	s.Plan = usual()
	s.advance(w)
	assert.Zero(t, s.modified(ConferenceScale, 1))
	assert.Zero(t, s.modified(Joining, 0))
	s.advance(w)
	assert.Equal(t, 1.0, s.modified(ConferenceScale, 1))
}

func TestDaysTakenByACardThinOutOneQuarter(t *testing.T) {
	w := house(500, nil)
	s := New(w, 5)
	s.Plan = usual()
	s.DaysOwed = 9
	tr := &turn{s: &s, w: w, r: &w.Rules}
	tr.takePlan()
	assert.InDelta(t, 14*.8, tr.days[Conference], 1e-9)
	s.advance(w)
	assert.Zero(t, s.DaysOwed)
}

// A world with a card of each kind, and a shock.
func troubled() *World {
	w := house(600, nil)
	w.Start = []Effect{{Target: Quantity(Reserves), Set: true, Amount: 20_000_000}} // a calendar of full size is dear to a small house
	w.Cards = []Card{
		{ID: "timed", Year: 1, Quarter: 2, Chance: 1000, Choices: []CardChoice{
			{ID: "pay", Now: []Effect{{Target: Quantity(Reserves), Amount: -1000}}, Later: []Delayed{{4, []Effect{{Target: Quantity(Trust), Amount: .1}}}}},
			{ID: "closed", Needs: &Expr{Op: OpNumber}},
		}},
		{ID: "known", When: &Expr{Op: OpGreater, Args: []Expr{{Op: OpRead, Quantity: Quantity(Knowledge)}, {Op: OpNumber, Number: .01}}},
			Chance: 1000, Choices: []CardChoice{{ID: "ok"}}},
		{ID: "never", When: &Expr{Op: OpNumber}, Chance: 1000, Choices: []CardChoice{{ID: "ok"}}},
		{ID: "forced", ForcedOnly: true, Chance: 1000, Choices: []CardChoice{{ID: "ok"}}},
	}
	w.Shocks = []Shock{{ID: "hall", Year: 1, Quarter: 3, Chance: 1000, Change: []Effect{{Target: ConferenceScale, Set: true, Quarters: 1}}}}
	w.Endings = []Ending{{ID: "large", When: &Expr{Op: OpGreater, Args: []Expr{{Op: OpRead, Quantity: Quantity(Members)}, {Op: OpNumber, Number: 1e6}}}}, {ID: "still-here"}}
	return w
}

func TestCardsInterruptTheYearAndWaitForAnAnswer(t *testing.T) {
	r := Begin(troubled(), 1)
	require.NoError(t, r.Decide(usualSmall()))
	put := map[string]int{}
	off := false
	for r.Phase() != Planning && r.Phase() != Over {
		if r.Phase() == Answering {
			id := r.World().Cards[r.Card()].ID
			put[id]++
			assert.ErrorIs(t, r.Answer(7), ErrNoSuchChoice)
			if id == "timed" {
				assert.False(t, r.Open(1), "an answer whose needs are not met is closed")
				assert.ErrorIs(t, r.Answer(1), ErrNoSuchChoice)
			}
			require.NoError(t, r.Answer(0))
			continue
		}
		q, err := r.Quarter()
		require.NoError(t, err)
		for _, e := range q.Events {
			off = off || e.Kind == ConferenceOff
		}
	}
	assert.Equal(t, map[string]int{"timed": 1, "known": 1}, put)
	assert.True(t, off, "the shock struck")
	assert.ErrorIs(t, r.Answer(0), ErrNotAnswering)
	checkAccounts(t, r.Years())
}

// usualSmall is a plan that a small house can pay.
func usualSmall() Plan { return StandingPlan().With(Listening, 0) }

func TestACardAfterTheLastQuarterBelongsToItsYear(t *testing.T) {
	w := troubled()
	w.Cards = []Card{{ID: "late", Year: 2, Quarter: 4, Chance: 1000, Choices: []CardChoice{{ID: "ok"}}}}
	r := Begin(w, 1)
	for r.Phase() != Answering {
		if r.Phase() == Planning {
			require.NoError(t, r.Decide(usualSmall()))
		}
		_, err := r.Quarter()
		require.NoError(t, err)
	}
	v := r.View()
	assert.Equal(t, []int{2, 4}, []int{v.Year, v.Quarter})
	assert.Equal(t, 2, r.Year())
	require.NoError(t, r.Answer(0))
	v = r.View()
	assert.Equal(t, []int{3, 0}, []int{v.Year, v.Quarter})
}

func TestARunEndsWithTheFirstEndingThatHolds(t *testing.T) {
	w := troubled()
	w.Years = 1
	r := Begin(w, 1)
	Play(r, steady{})
	assert.Equal(t, Over, r.Phase())
	assert.Equal(t, "still-here", r.Ending())
	assert.ErrorIs(t, r.Decide(usualSmall()), ErrNotPlanning)
}

func TestARunGoesOnFromACloneAtAnyPoint(t *testing.T) {
	w := troubled()
	w.Years = 3
	whole := Begin(w, 4)
	Play(whole, steady{})
	r := Begin(w, 4)
	for r.Phase() != Over {
		r = r.Clone()
		switch r.Phase() {
		case Planning:
			v := r.View()
			require.NoError(t, r.Decide(Trim(v.LastPlan, &v, &w.Rules)))
		case Underway:
			_, err := r.Quarter()
			require.NoError(t, err)
		default:
			require.NoError(t, r.Answer(0))
		}
	}
	assert.Equal(t, whole.Digest().String(), r.Digest().String())
	assert.Equal(t, whole.Years(), r.Years())
}

func TestConditionsReadTheState(t *testing.T) {
	w := troubled()
	s := New(w, 1)
	read := func(q Quantity) Expr { return Expr{Op: OpRead, Quantity: q} }
	num := func(x float64) Expr { return Expr{Op: OpNumber, Number: x} }
	op := func(o Op, args ...Expr) *Expr { return &Expr{Op: o, Args: args} }
	for _, c := range []struct {
		name string
		e    *Expr
		want bool
	}{
		{"nothing always holds", nil, true},
		{"members", op(OpEqual, read(Quantity(Members)), num(600)), true},
		{"renewal is not known before the first year", op(OpLess, read(Quantity(Renewal)), num(2)), false},
		{"not known, negated, still does not hold", op(OpNot, *op(OpLess, read(Quantity(Renewal)), num(2))), false},
		{"true or unknown", op(OpOr, num(1), *op(OpLess, read(Quantity(Renewal)), num(2))), true},
		{"division by zero is not known", op(OpGreater, *op(OpDivide, num(1), num(0)), num(0)), false},
		{"sums", op(OpEqual, *op(OpAdd, num(2), *op(OpMultiply, num(3), num(4))), num(14)), true},
		{"level", op(OpGreaterOrEqual, Expr{Op: OpLevel, Index: int(Conference)}, num(2)), true},
		{"card not put", op(OpNot, Expr{Op: OpHappened, Index: 0}), true},
		{"elephant not named", &Expr{Op: OpNamed, Index: 0}, false},
		{"share", op(OpGreater, Expr{Op: OpShareOf, Index: 0}, num(.1)), true},
		{"trend without history", op(OpGreater, Expr{Op: OpTrend, Quantity: Quantity(Members), Years: 1}, num(-1e9)), false},
		{"mindset", op(OpLess, Expr{Op: OpRead, Quantity: Mindset, Index: int(Board)}, num(.2)), true},
	} {
		assert.Equal(t, c.want, c.e.Holds(&s, w), c.name)
	}
}
