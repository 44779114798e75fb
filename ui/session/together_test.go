package session

import (
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// elsewhere is the journal of somebody who only looks on.
type elsewhere struct{}

func (elsewhere) Append(saves.Record) error { return nil }
func (elsewhere) Close() error              { return nil }

// looking returns so many people's looks at one game.
func looking(t *testing.T, people int, with *Together) (all []*Session) {
	t.Helper()
	sc := small(t)
	run := sim.Begin(&sc.World, 7)
	run.Release()
	for range people {
		s := Join(sc, 7, "Anchor", tell.Guided, Standing{Run: run, Draft: run.Plan()}, elsewhere{})
		s.PlayTogether(with)
		all = append(all, s)
	}
	return all
}

// step has somebody look at the next step of a year, and reports whether that was its
// last.
func (s *Session) step() (last bool, err error) {
	switch s.Phase() {
	case sim.Planning:
		err = s.Decided(s.Draft())
	case sim.Answering:
		err = s.Answered(0)
	default:
		_, err = s.NextQuarter()
	}
	return s.Phase() == sim.Planning || s.Phase() == sim.Over, err
}

// year has somebody look at a whole year.
func (s *Session) year() error {
	for {
		if last, err := s.step(); last || err != nil {
			return err
		}
	}
}

// While somebody has a step before them, what others have played of it is kept.
func TestWhatOnePersonHasPlayedTheOthersAreShown(t *testing.T) {
	all, alone := looking(t, 3, &Together{}), looking(t, 1, nil)[0]
	require.NoError(t, alone.year())
	for last := false; !last; {
		for _, s := range all {
			var err error
			last, err = s.step()
			require.NoError(t, err)
			assert.True(t, all[0].Run() == s.Run(), "it is there once")
			runtime.GC()
		}
	}
	for _, s := range all {
		assert.Equal(t, alone.Digest(), s.Digest())
		assert.Equal(t, alone.Quarters(), s.Quarters(), "and each has seen all of it")
	}
}

// Whoever looks so late that it is gone plays the same again.
func TestWhoeverLooksLateIsShownTheSame(t *testing.T) {
	all := looking(t, 2, &Together{})
	for _, s := range all {
		require.NoError(t, s.year())
		runtime.GC()
	}
	assert.Equal(t, all[0].Digest(), all[1].Digest())
	assert.Equal(t, all[0].Quarters(), all[1].Quarters())
}

func TestWhoeverDecidesPlaysWhatTheOthersAreShown(t *testing.T) {
	all := looking(t, 2, &Together{})
	plan := all[0].Draft()
	require.NoError(t, all[0].Commit())
	require.NoError(t, all[1].Decided(plan))
	assert.Same(t, all[0].Run(), all[1].Run())
}

func TestWhoeverDecidesOtherwisePlaysAnotherGame(t *testing.T) {
	all := looking(t, 2, &Together{})
	other := all[1].Draft()
	other.Style++
	require.NoError(t, all[0].Decided(all[0].Draft()))
	require.NoError(t, all[1].Decided(other))
	assert.NotEqual(t, all[0].Digest(), all[1].Digest())
	for _, s := range all {
		_, err := s.NextQuarter()
		require.NoError(t, err)
	}
	assert.NotEqual(t, all[0].Digest(), all[1].Digest())
}

// People at a table look at different speeds, each in a goroutine of their own.
func TestManyPlayTogetherAtOnce(t *testing.T) {
	all := looking(t, 6, &Together{})
	var people sync.WaitGroup
	for _, s := range all {
		people.Go(func() { assert.NoError(t, s.year()) })
	}
	people.Wait()
	for _, s := range all {
		assert.Equal(t, all[0].Digest(), s.Digest())
	}
}

func TestOfWhatNobodyLooksAtAnyMoreNothingIsKept(t *testing.T) {
	with := &Together{}
	all := looking(t, 2, with)
	for _, s := range all {
		require.NoError(t, s.year())
	}
	require.NotEmpty(t, with.steps)
	for _, s := range all {
		s.Follow(Standing{Run: sim.Begin(s.World(), 8)})
	}
	runtime.GC()
	for _, step := range with.steps {
		assert.Nil(t, step.to.Value())
	}
}
