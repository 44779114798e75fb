package session

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/tell"
)

// few is as much of a debrief as tests have time for.
var few = Depth{Luck: 3, Doubts: debrief.Assumptions()[:1]}

// reviewed is a game that was played to its end, and its review.
func reviewed(t *testing.T) (*Session, *Review) {
	t.Helper()
	s := begun(t, Full)
	play(t, s, nil, func() {})
	v, err := s.Reviewing(few)()
	require.NoError(t, err)
	return s, v
}

// What is known without playing anything again is what playing it again finds.
func TestADebriefReachByReachIsTheWholeOne(t *testing.T) {
	s, v := reviewed(t)
	l := s.Looking()
	assert.Equal(t, v.review.First().Run, l.Debrief.Run)
	for l.Playing() {
		before := l.Next
		l = v.On(l)
		assert.Equal(t, before+1, l.Next)
	}
	assert.Equal(t, l, v.On(l), "there is nothing after the last")
	whole := v.review.Whole(v.leaders(), few.Doubts, nil)
	luck := v.review.Luck(few.Luck, nil)
	whole.Luck = &luck
	assert.Equal(t, whole, l.Debrief)
	assert.Len(t, l.Crowds, len(s.Years())+1, "at the opening of each year and at the end")
	assert.Len(t, l.Views, len(l.Crowds))
	assert.Equal(t, s.Crowd(), l.Crowds[len(l.Crowds)-1])
}

func TestAGameThatIsNotOverIsNotLookedBackOn(t *testing.T) {
	_, err := begun(t, Full).Reviewing(few)()
	assert.ErrorIs(t, err, debrief.ErrUnfinished)
}

func TestOnlyALeaderAndAYearThatThereAreTakeOver(t *testing.T) {
	s, v := reviewed(t)
	for _, id := range v.Leaders() {
		_, has := v.From(1, id)
		assert.True(t, has, id)
	}
	for _, c := range []struct {
		year int
		id   string
	}{{0, "steward"}, {len(s.Years()) + 1, "steward"}, {1, "nobody"}} {
		_, has := v.From(c.year, c.id)
		assert.False(t, has, c)
	}
}

func TestOnlyAGameOfTheSameScenarioStandsBeside(t *testing.T) {
	s, v := reviewed(t)
	ghost, err := v.Beside(s.Path())
	require.NoError(t, err)
	run := v.review.First().Run
	require.Len(t, ghost.Track.Years, len(run.Years))
	for i := range run.Years {
		assert.Equal(t, run.Years[i].Figures, ghost.Track.Years[i].Figures, "the same choices on the same luck are the same run")
	}

	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	other, err := New(sc, 1, "", tell.Guided, Full, t.TempDir())
	require.NoError(t, err)
	defer other.Close()
	_, err = v.Beside(other.Path())
	assert.ErrorContains(t, err, "another scenario")
	_, err = v.Beside(t.TempDir() + "/none" + saves.Suffix)
	assert.Error(t, err)
}
