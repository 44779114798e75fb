package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMembersAreOneMassUntilTheyAreKnown(t *testing.T) {
	w := house(2000, nil)
	for _, c := range []struct {
		known float64
		sight Sight
		views int
	}{{.12, OneMass, 0}, {.30, TwoGroups, 2}, {.45, Shapes, 5}, {.60, Needs, 5}, {.80, Arrows, 5}} {
		s := New(w, 1)
		for i := range s.Segments {
			s.Segments[i].Knowledge = c.known
		}
		v := Observe(&s, w)
		assert.Equal(t, c.sight, v.Sight)
		require.Len(t, v.Segments, c.views)
		for _, g := range v.Segments {
			assert.Equal(t, c.sight >= Needs, g.Needs[0].Known)
			if c.sight < Arrows {
				assert.Zero(t, g.Drift)
			}
			assert.Equal(t, c.sight == TwoGroups, g.Index == -1)
		}
	}
}

func TestStocksOfTheHouseAreBandsUntilSomebodyLooks(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 1)
	v := Observe(&s, w)
	assert.False(t, v.Relationships.Sharp())
	assert.False(t, v.Mindset[Staff].Sharp())
	s.Plan = s.Plan.With(Listening, 1)
	v = Observe(&s, w)
	assert.True(t, v.Relationships.Sharp())
	assert.InDelta(t, s.meanRelation(&w.Rules), v.Relationships.Low, 1e-12)
}

func TestABandHoldsTheValueAndDoesNotFollowIt(t *testing.T) {
	r := Standard("knowledge")
	f := fog{rules: &r.Fog}
	for x := 0.0; x <= 1; x += .01 {
		b := f.show(x)
		assert.True(t, b.Low <= x && x <= b.High, "%v outside %v", x, b)
	}
	assert.Equal(t, f.show(.31), f.show(.55))
}

func TestElephantsShowOnlyAsGapsUntilNamed(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 1)
	s.Plan = connecting()
	v := Observe(&s, w)
	for _, e := range v.Elephants {
		assert.Equal(t, Hidden, e.Status)
		assert.False(t, e.Grip.Known)
		assert.Zero(t, e.Cost)
		assert.True(t, e.Gap.Known)
		assert.NotEmpty(t, e.Near)
	}
	s.Elephants[0].Evidence = 1.2
	s.Elephants[1].Surfaced = true
	s.Elephants[2].Surfaced, s.Elephants[2].Grip = true, .1
	v = Observe(&s, w)
	assert.Equal(t, Suspected, v.Elephants[0].Status)
	assert.Equal(t, Named, v.Elephants[1].Status)
	assert.True(t, v.Elephants[1].Grip.Sharp())
	assert.Equal(t, Resolved, v.Elephants[2].Status)
}

func TestCheckNamesEveryFaultAtOnce(t *testing.T) {
	w := house(8000, nil)
	s := New(w, 1)
	s.Capital = 3
	v := Observe(&s, w)
	p := StandingPlan().With(CoDevelopment, 3).With(BigInvestment, 3)
	p = p.Tune(StrategicRelationships, Effort{Money: 100_000_000 * Dollar})
	var kinds []FaultKind
	for _, f := range Check(p, &v, &w.Rules) {
		kinds = append(kinds, f.Kind)
		assert.NotEmpty(t, f.Error())
	}
	assert.Equal(t, []FaultKind{TooManyDays, TooMuchMoney, TooFewCapital}, kinds)

	bad := StandingPlan()
	bad.Style = 9
	bad.Levels[Listening] = -1
	bad.Elephants[11] = 2
	assert.Len(t, Check(bad, &v, &w.Rules), 3)
	assert.Empty(t, Check(Trim(p, &v, &w.Rules), &v, &w.Rules))
	assert.Empty(t, Check(Trim(bad, &v, &w.Rules), &v, &w.Rules))
}

func TestARunFindsTheFaultsThatWhoeverSeesItFinds(t *testing.T) {
	w := house(2000, nil)
	r := Begin(w, 1)
	r.state.Capital, r.state.InvestmentDone = 3, true
	for _, p := range []Plan{
		StandingPlan(), StandingPlan().With(CoDevelopment, 3).With(CultureBuilding, 3), StandingPlan().With(BigInvestment, 3),
		StandingPlan().Tune(StrategicRelationships, Effort{Money: 100_000_000 * Dollar}),
	} {
		v := r.View()
		assert.Equal(t, Check(p, &v, r.Rules()), r.Check(p))
	}
}

func TestParametersHaveMeaningUnitSourceAndRange(t *testing.T) {
	seen := map[string]bool{}
	r := Standard("knowledge")
	for _, p := range Parameters() {
		assert.False(t, seen[p.Key], "%s stands twice", p.Key)
		seen[p.Key] = true
		assert.NotEmpty(t, p.Meaning, p.Key)
		assert.NotEmpty(t, p.Unit, p.Key)
		assert.NotEmpty(t, p.Source, p.Key)
		for _, v := range p.Values {
			assert.True(t, v >= p.Lo && v <= p.Hi, "%s: %v outside %v to %v", p.Key, v, p.Lo, p.Hi)
		}
		assert.Equal(t, p.Values[knowledge], p.Value(&r), "%s: two parameters share a place", p.Key)
	}
	p, ok := ParameterByKey("needs.drift")
	require.True(t, ok)
	assert.True(t, p.Set(&r, .03))
	assert.Equal(t, .03, r.Needs.Drift)
	assert.False(t, p.Set(&r, 7))
}

func TestATourShowsSomebodyElsesMembersAndTeachesNothingOfOnesOwn(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 1)
	before := Observe(&s, w)
	assert.Empty(t, before.Tour)
	s.Plan = s.Plan.With(BestPracticeTour, 2)
	v := Observe(&s, w)
	assert.Len(t, v.Tour, w.NumSegments())
	assert.Equal(t, before.Segments, v.Segments)
	assert.Equal(t, v.Tour, Observe(&s, w).Tour, "they stay the same people")
}
