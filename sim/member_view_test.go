package sim

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// playing returns a run that is planned by hand.
func playing(t testing.TB, w *World) *Run {
	t.Helper()
	return Begin(w, 1)
}

// playYear plays a year of r on the plan in force.
func playYear(t testing.TB, r *Run) {
	t.Helper()
	require.NoError(t, r.Decide(Trim(r.View().LastPlan, new(r.View()), r.Rules())))
	for r.Phase() == Underway {
		_, err := r.Quarter()
		require.NoError(t, err)
	}
}

func knowing(r *Run, known float64) {
	for i := range r.state.Segments {
		r.state.Segments[i].Knowledge = known
	}
}

func TestAFieldShowsASampleOfEverybody(t *testing.T) {
	r := playing(t, house(8000, nil))
	members, each := r.Field()
	assert.Equal(t, 20, each)
	assert.InDelta(t, 8000/each, len(members), 60)
	seats := map[Seat]bool{}
	for _, m := range members {
		assert.False(t, seats[m.Seat], "two on one seat")
		seats[m.Seat] = true
	}
	again, _ := r.Field()
	assert.Equal(t, members, again)
}

func TestAMemberKeepsTheSeatFromYearToYear(t *testing.T) {
	r := playing(t, house(4000, nil))
	was := map[uint64]Seat{}
	stayed, left, came := 0, 0, 0
	for range 4 {
		members, _ := r.Field()
		for _, m := range members {
			before, known := was[m.ID]
			switch {
			case m.Left:
				left++
				assert.True(t, known, "nobody leaves who was not there")
				assert.Equal(t, before, m.Seat)
				delete(was, m.ID)
				continue
			case known:
				stayed++
				assert.Equal(t, before, m.Seat)
			default:
				came++
			}
			was[m.ID] = m.Seat
		}
		playYear(t, r)
	}
	assert.Positive(t, stayed)
	assert.Positive(t, left)
	assert.Positive(t, came)
}

func TestWhoLeavesFadesForTheYearAndThenIsGone(t *testing.T) {
	r := playing(t, house(4000, nil))
	playYear(t, r)
	members, _ := r.Field()
	gone := map[uint64]bool{}
	for _, m := range members {
		if m.Left {
			gone[m.ID] = true
			assert.Equal(t, MemberView{ID: m.ID, Seat: m.Seat, Left: true, Chapter: -1, Group: -1}, m)
		}
	}
	require.NotEmpty(t, gone)
	playYear(t, r)
	members, _ = r.Field()
	for _, m := range members {
		assert.False(t, gone[m.ID])
	}
}

// A field shows no more of a member than is known of members like them.
func TestOneMemberIsSeenNoSharperThanTheirGroup(t *testing.T) {
	for _, c := range []struct {
		known float64
		sight Sight
	}{{.12, OneMass}, {.30, TwoGroups}, {.45, Shapes}, {.60, Needs}, {.80, Arrows}} {
		r := playing(t, house(8000, nil))
		knowing(r, c.known)
		require.Equal(t, c.sight, r.View().Sight)
		members, _ := r.Field()
		apart := 0
		for _, m := range members {
			if m.Group < 0 {
				assert.Equal(t, MemberView{ID: m.ID, Seat: m.Seat, Quarters: m.Quarters, Renews: m.Renews, Attended: m.Attended, Employer: m.Employer, Chapter: -1, Group: -1}, m)
				continue
			}
			apart++
			assert.True(t, m.Engagement.Known)
			assert.False(t, m.Engagement.Sharp())
			assert.Equal(t, c.sight >= Shapes, m.TiesKnown)
			assert.Equal(t, c.sight >= Shapes, m.Interactivity.Known)
			assert.Equal(t, c.sight >= Needs, m.Renewal.Known)
			assert.Equal(t, c.sight >= Needs, m.Values[FromPeers].Met.Known)
		}
		switch c.sight {
		case OneMass:
			assert.Zero(t, apart)
		default:
			assert.InDelta(t, c.known, float64(apart)/float64(len(members)), .12)
		}
	}
}

func TestWhatIsSeenOfAMemberHoldsTheTruth(t *testing.T) {
	r := playing(t, house(8000, nil))
	knowing(r, .9)
	members, _ := r.Field()
	index := r.observer().index
	for _, m := range members {
		i, in := index[m.ID]
		require.True(t, in)
		if m.Group < 0 {
			continue
		}
		assert.Equal(t, int(r.state.Members.Segment[i]), m.Group)
		e := r.state.Members.Engagement[i]
		assert.True(t, m.Engagement.Low <= e && e <= m.Engagement.High)
		assert.Equal(t, len(r.state.Members.tiesOf(i)), m.Ties)
		assert.LessOrEqual(t, len(m.Near), m.Ties)
		sum := 0.0
		for _, v := range m.Values {
			sum += v.Weight.Middle()
		}
		assert.InDelta(t, 1, sum, .35)
	}
}

// The field is beside the state: who looks at it, or does not, plays the same
// game.
func TestLookingAtTheFieldChangesNothing(t *testing.T) {
	looked, blind := playing(t, house(2000, nil)), playing(t, house(2000, nil))
	for range 2 {
		looked.Field()
		playYear(t, looked)
		playYear(t, blind)
	}
	assert.Equal(t, blind.Digest(), looked.Digest())
}

func TestARunThatNobodyLooksAtIsTheSame(t *testing.T) {
	seen, unseen := playing(t, house(2000, nil)), playing(t, house(2000, nil))
	playYear(t, seen)
	playYear(t, unseen)
	unseen.Unseen()
	playYear(t, seen)
	playYear(t, unseen)
	assert.Equal(t, seen.Digest(), unseen.Digest())
	assert.Equal(t, seen.Years()[0], unseen.Years()[0])
	want := seen.Years()[1]
	assert.Equal(t, seen.Digest(), want.Digest)
	want.Digest = Digest{}
	assert.Equal(t, want, unseen.Years()[1])
	assert.Len(t, unseen.View().History, 1, "the year in which somebody looked")
}

func TestACopyOfARunHasAFieldOfItsOwn(t *testing.T) {
	r := playing(t, house(2000, nil))
	before, _ := r.Field()
	c := r.Clone()
	playYear(t, c)
	after, _ := r.Field()
	assert.Equal(t, before, after)
	assert.False(t, math.IsNaN(before[0].Engagement.Low))
}
