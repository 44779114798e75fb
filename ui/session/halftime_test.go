package session

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// lasting is the small scenario with so many years.
func lasting(t *testing.T, years string) scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	sc, faults := scenarios.Parse("small.yaml", bytes.Replace(text, []byte("years: 3\n"), []byte("years: "+years+"\n"), 1))
	require.Empty(t, faults)
	return sc
}

// onDisk is the save as it lies on the disk now.
func onDisk(t *testing.T, s *Session) string {
	t.Helper()
	content, err := os.ReadFile(s.Path())
	require.NoError(t, err)
	return string(content)
}

// halves plays s and returns after how many years it was half-time.
func halves(t *testing.T, s *Session) (years []int) {
	t.Helper()
	play(t, s, func() {
		if s.Halfway() {
			years = append(years, len(s.Years()))
		}
	}, func() {})
	return years
}

func TestAGameHasOneHalfTimeAndAShortOneHasNone(t *testing.T) {
	for years, want := range map[string][]int{"3": nil, "5": nil, "6": {3}, "7": {3}} {
		s, err := New(lasting(t, years), 7, "Team", tell.Guided, Full, t.TempDir())
		require.NoError(t, err)
		assert.Equal(t, want, halves(t, s), "of %s years", years)
		require.NoError(t, s.Close())
	}
}

// At half-time the years are played again as they were, beside the plan of the first
// day, and the game itself is left where it stands.
func TestHalfTimePlaysTheYearsAgainAndChangesNothing(t *testing.T) {
	s, err := New(lasting(t, "6"), 7, "Team", tell.Guided, Full, t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	looked := false
	play(t, s, func() {
		if len(s.Years()) == 0 {
			s.SetLever(sim.Conference, 1)
			s.SetLever(sim.Listening, 2)
		}
		if !s.Halfway() {
			return
		}
		looked = true
		before, saved := s.Digest(), onDisk(t, s)
		h := s.Halving()()
		require.Empty(t, h.Trouble)
		assert.Equal(t, s.Years(), h.Beside.Run.Years, "the same choices give the same years")
		assert.Len(t, h.Beside.Standing.Years, 3)
		assert.NotEqual(t, s.Years()[0].Plan, h.Beside.Standing.Years[0].Plan)
		assert.NotEmpty(t, h.Beside.Courses)
		assert.Equal(t, before, s.Digest())
		assert.Equal(t, saved, onDisk(t, s), "nothing is written")
		assert.Equal(t, 3, len(h.History.Years))
	}, func() {})
	assert.True(t, looked)
}
