package saves

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

func TestAForkHoldsTheChoicesBeforeItsYearAndSaysWhereItComesFrom(t *testing.T) {
	s, err := Read(finished(t))
	require.NoError(t, err)
	for year := 1; year <= 3; year++ {
		fork, err := Fork(&s, year, clean.Clean("North 3, second term"))
		require.NoError(t, err)
		assert.Equal(t, Origin{s.Mark, year}, fork.Origin)
		path := newPath(t)
		require.NoError(t, Write(path, &fork))
		back, err := Read(path)
		require.NoError(t, err)
		assert.Equal(t, fork.Records, back.Records)
		assert.Equal(t, fork.Origin, back.Origin)
		assert.Equal(t, "North 3, second term", back.Name.String())
		r, err := back.Replay()
		require.NoError(t, err)
		assert.Equal(t, Unfinished, r.Verdict, r.Message)
		assert.Equal(t, year, r.Run.Year())
		assert.Equal(t, sim.Planning, r.Run.Phase())

		j, again, err := Continue(path)
		require.NoError(t, err, "it can be played on")
		assert.Equal(t, back.Records, again.Records)
		require.NoError(t, j.Close())
	}
}

// The same choices from the fork on give the same end: the years before are the
// same to the last bit.
func TestAForkThatChoosesTheSameIsTheSame(t *testing.T) {
	s := saved(t, records(t))
	fork, err := Fork(s, 2, clean.Text{})
	require.NoError(t, err)
	r, err := fork.Replay()
	require.NoError(t, err)
	playOn(t, r.Run, func(rec Record) { fork.Records = append(fork.Records, rec) })
	want, got := replayed(t, s.Records), replayed(t, fork.Records)
	assert.Equal(t, Verified, got.Verdict)
	assert.Equal(t, want.Digest, got.Digest)
}

func TestAForkKeepsNotesAndLeavesOutWhatWasTakenBack(t *testing.T) {
	all := records(t)
	note := NoteRecord{1, clean.Prose("We\nagreed.")}
	again := append(append([]Record{all[0], all[1], note}, all[2:5]...), RewindRecord{Year: 1})
	again = append(again, all...)
	fork, err := Fork(saved(t, again), 2, clean.Text{})
	require.NoError(t, err)
	plans := 0
	for _, r := range fork.Records {
		if _, ok := r.(PlanRecord); ok {
			plans++
		}
	}
	assert.Equal(t, 1, plans)
	assert.Contains(t, fork.Records, Record(note))
}

func TestAForkIsRefusedWhereThereIsNothingToFork(t *testing.T) {
	all := records(t)
	for _, year := range []int{-1, 0, 4, 99} {
		_, err := Fork(saved(t, all), year, clean.Text{})
		assert.ErrorContains(t, err, "from 1 to 3")
	}
	_, err := Fork(saved(t, all[1:]), 1, clean.Text{})
	require.NoError(t, err, "the first forecast is no part of it")
	_, err = Fork(saved(t, append([]Record{RewindRecord{9}}, all...)), 1, clean.Text{})
	assert.ErrorContains(t, err, "edited at year 1")
}

func TestWriteNeverReplacesAFile(t *testing.T) {
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, []byte("something dear"), 0o600))
	assert.ErrorIs(t, Write(path, saved(t, records(t))), ErrExists)
	assert.Equal(t, "something dear", string(bytesOf(t, path)))
	assertAlone(t, path)
}

func TestWriteMakesTheFileThatPlayingMakes(t *testing.T) {
	path := newPath(t)
	require.NoError(t, Write(path, saved(t, records(t))))
	assert.Equal(t, bytesOf(t, finished(t)), bytesOf(t, path))
}
