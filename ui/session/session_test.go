package session

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// small is a scenario that is quick to play.
func small(t require.TestingT) scenarios.Scenario {
	sc, err := scenarios.Open(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	return sc
}

func begun(t *testing.T, pace Pace) *Session {
	t.Helper()
	s, err := New(small(t), 7, "Team", tell.Standard, pace, t.TempDir())
	require.NoError(t, err)
	return s
}

// play plays s to its end: choose decides each plan and may be nil, and after is
// called after every choice.
func play(t require.TestingT, s *Session, choose func(), after func()) {
	for s.Phase() != sim.Over {
		switch s.Phase() {
		case sim.Planning:
			if choose != nil {
				choose()
			}
			s.Fit()
			require.NoError(t, s.Commit())
			after()
		case sim.Underway:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		default:
			choice := 0
			for !s.Open(choice) {
				choice++
			}
			require.NoError(t, s.Answer(choice))
			after()
		}
	}
	after()
}

// copied returns a copy of the save as it lies on the disk now: what a crash
// would leave.
func copied(t require.TestingT, s *Session) string {
	content, err := os.ReadFile(s.Path())
	require.NoError(t, err)
	path := filepath.Join(filepath.Dir(s.Path()), "copy"+saves.Suffix)
	require.NoError(t, os.WriteFile(path, content, 0o644))
	return path
}

// A crash after any choice loses nothing: the save goes on at the same state.
func TestContinueAfterAnyChoiceIsTheSameGame(t *testing.T) {
	s := begun(t, Full)
	require.NoError(t, s.SetForecast(tell.Forecast{RenewalPermille: 800, SurePercent: 70}))
	choices := 0
	play(t, s, nil, func() {
		choices++
		again, err := Continue(copied(t, s))
		require.NoError(t, err)
		assert.Equal(t, s.Digest(), again.Digest(), "after choice %d", choices)
		assert.Equal(t, s.Phase(), again.Phase(), "after choice %d", choices)
		assert.Equal(t, s.Year(), again.Year(), "after choice %d", choices)
		assert.Equal(t, s.History().Answers, again.History().Answers, "after choice %d", choices)
		assert.Equal(t, s.Forecasts(), again.Forecasts(), "after choice %d", choices)
		assert.Equal(t, s.Draft(), again.Draft(), "after choice %d", choices)
		require.NoError(t, again.Close())
	})
	assert.Len(t, s.Years(), 3)
	assert.Equal(t, 6, choices, "three plans, two answers and the end")
}

// A continued game that is played on ends as the game that was not interrupted.
func TestAnInterruptedGameEndsLikeOneThatWasNot(t *testing.T) {
	whole := begun(t, Full)
	stop := ""
	n := 0
	play(t, whole, nil, func() {
		if n++; n == 3 {
			stop = copied(t, whole)
			require.NoError(t, os.Rename(stop, stop+".kept"))
		}
	})
	require.NoError(t, os.Rename(stop+".kept", stop))
	again, err := Continue(stop)
	require.NoError(t, err)
	play(t, again, nil, func() {})
	assert.Equal(t, whole.Digest(), again.Digest())
	assert.Equal(t, whole.Ending(), again.Ending())

	one, err := os.ReadFile(whole.Path())
	require.NoError(t, err)
	two, err := os.ReadFile(again.Path())
	require.NoError(t, err)
	assert.Equal(t, string(one), string(two), "and so do their saves")
}

// Any plans, in any order of tries, survive a crash.
func TestAnyGameSurvivesACrash(t *testing.T) {
	dir := t.TempDir()
	sc := small(t)
	rapid.Check(t, func(t *rapid.T) {
		s, err := New(sc, sim.Seed(rapid.Uint64().Draw(t, "seed")), "", tell.Guided, Full, dir)
		require.NoError(t, err)
		choose := func() {
			for range rapid.IntRange(0, 6).Draw(t, "changes") {
				l := sim.Lever(rapid.IntRange(0, int(sim.NumLevers)-1).Draw(t, "lever"))
				s.SetLever(l, sim.Level(rapid.IntRange(0, 3).Draw(t, "level")))
			}
			s.SetElephant(rapid.IntRange(0, 8).Draw(t, "elephant"), 1)
			s.SetStyle(sim.Style(rapid.IntRange(0, 3).Draw(t, "style")))
		}
		play(t, s, choose, func() {})
		again, err := Continue(copied(t, s))
		require.NoError(t, err)
		assert.Equal(t, s.Digest(), again.Digest())
		require.NoError(t, errors.Join(again.Close(), s.Close()))
	})
}

// full is a disk on which nothing can be written any more.
type full struct{}

func (full) Append(saves.Record) error { return errors.New("no space left") }
func (full) Close() error              { return nil }

func TestAChoiceThatCannotBeSavedIsNotTaken(t *testing.T) {
	s := begun(t, Full)
	kept := s.journal
	s.journal = full{}
	digest := s.Digest()
	assert.ErrorContains(t, s.Commit(), "could not be saved, so it was not done: no space left")
	assert.Equal(t, sim.Planning, s.Phase())
	assert.Equal(t, digest, s.Digest())
	assert.Error(t, s.SetForecast(tell.Forecast{RenewalPermille: 800}))
	assert.Empty(t, s.Forecasts())
	assert.Error(t, s.Note("remember this"))

	s.journal = kept
	require.NoError(t, s.Commit(), "with room again, it is")
	for s.Phase() == sim.Underway {
		_, err := s.NextQuarter()
		require.NoError(t, err)
	}
	require.Equal(t, sim.Answering, s.Phase())
	s.journal = full{}
	assert.Error(t, s.Answer(0))
	assert.Equal(t, sim.Answering, s.Phase())
	assert.Empty(t, s.History().Answers)
}

// almostFull is a disk with room for so many records more.
type almostFull struct {
	Journal
	room int
}

func (d *almostFull) Append(r saves.Record) error {
	if d.room--; d.room < 0 {
		return errors.New("no space left")
	}
	return d.Journal.Append(r)
}

// The year ends with an answer that still fits on the disk, and its fingerprint
// does not: the answer counts, here and in the save.
func TestAChoiceThatIsWrittenIsTaken(t *testing.T) {
	s := begun(t, Full)
	last := false
	for !last {
		switch s.Phase() {
		case sim.Planning:
			require.NoError(t, s.Commit())
		case sim.Underway:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		default:
			if last = s.View().Quarter == sim.QuartersAYear; !last {
				require.NoError(t, s.Answer(0))
			}
		}
	}
	disk := &almostFull{Journal: s.journal, room: 1}
	s.journal = disk
	require.NoError(t, s.Answer(0))
	assert.Len(t, s.Years(), 2)
	again, err := Continue(copied(t, s))
	require.NoError(t, err)
	assert.Equal(t, s.Digest(), again.Digest())
	require.NoError(t, again.Close())

	assert.Error(t, s.Commit(), "what is owed does not fit")
	disk.room = 10
	require.NoError(t, s.Commit())
	later, err := Continue(copied(t, s))
	require.NoError(t, err)
	assert.Equal(t, s.Digest(), later.Digest())
}

func TestAPlanThatTheRulesRefuseIsNotWritten(t *testing.T) {
	s := begun(t, Full)
	before, err := os.ReadFile(s.Path())
	require.NoError(t, err)
	s.SetLever(sim.Conference, 3)
	var fault sim.PlanFault
	assert.ErrorAs(t, s.Commit(), &fault)
	assert.NotEmpty(t, s.Faults())
	after, err := os.ReadFile(s.Path())
	require.NoError(t, err)
	assert.Equal(t, before, after)
}

func TestASecondChoiceAtOnceIsRefusedAndALateOneDropped(t *testing.T) {
	s := begun(t, Full)
	first, second := s.Committing(), s.Committing()
	assert.ErrorIs(t, s.Settle(second()), ErrBusy)
	done := first()
	require.NoError(t, s.Settle(done))
	assert.ErrorIs(t, s.Settle(done), ErrStale)
	assert.Equal(t, sim.Underway, s.Phase())
	assert.Equal(t, 1, s.Year())
}

func TestAPracticeLeavesNothingBehind(t *testing.T) {
	s := Practice(small(t), 1, tell.Guided)
	play(t, s, nil, func() {})
	assert.False(t, s.Saved())
	assert.Equal(t, sim.Over, s.Phase())
	assert.NoError(t, s.Close())
}

func TestARetreatAsksForHingeYears(t *testing.T) {
	s := begun(t, Retreat)
	var asked []bool
	play(t, s, func() { asked = append(asked, s.Hinge()) }, func() {})
	assert.Equal(t, []bool{true, false, true}, asked)
}

func TestUndoGoesBackToThePlanThatStands(t *testing.T) {
	s := begun(t, Full)
	stands := s.Draft()
	s.SetLever(sim.Listening, 3)
	s.SetLever(sim.Listening, 3) // nothing changes, so there is nothing to undo
	s.SetElephant(2, 1)
	s.SetStyle(sim.Relational)
	for range 3 {
		assert.True(t, s.Undo())
	}
	assert.Equal(t, stands, s.Draft())
	assert.False(t, s.Undo())
}

func TestTheSameNameMakesAnotherSave(t *testing.T) {
	dir := t.TempDir()
	one, err := New(small(t), 7, "", tell.Guided, Full, dir)
	require.NoError(t, err)
	two, err := New(small(t), 7, "", tell.Guided, Full, dir)
	require.NoError(t, err)
	assert.NotEqual(t, one.Path(), two.Path())
}

func TestAFolderThatCannotBeMadeStartsNoGame(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o644))
	_, err := New(small(t), 7, "", tell.Guided, Full, filepath.Join(file, "saves"))
	assert.Error(t, err)
}

func TestAFileThatIsNoSaveIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x"+saves.Suffix)
	require.NoError(t, os.WriteFile(path, []byte("dear diary\n"), 0o644))
	_, err := Continue(path)
	assert.Error(t, err)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "dear diary\n", string(content))
}
