package host

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
)

// away plays the class's game with nobody there and writes it into a folder, as a
// table does that has a laptop of its own.
func away(t testing.TB, dir, name string, change func(*saves.Saved)) {
	t.Helper()
	r := newRoom(t)
	for _, a := range []class.Act{{Do: class.Go}, {Do: class.Next}, {Do: class.Next}, {Do: class.Next, N: 1}, {Do: class.Next, N: 1}} {
		require.NoError(t, r.hall.Do(class.Command{By: class.Facilitator, Act: a}))
	}
	s := r.hall.c.Saves(0)[0]
	s.Name = clean.Clean(name)
	if change != nil {
		change(&s)
	}
	require.NoError(t, saves.Write(filepath.Join(dir, name+saves.Suffix), &s))
}

func TestTheDeskTakesInGamesThatWerePlayedElsewhere(t *testing.T) {
	dir := t.TempDir()
	away(t, dir, "Dune", nil)
	away(t, dir, "Anchor", nil)
	away(t, dir, "Stranger", func(s *saves.Saved) { s.Seed++; s.Records = nil })
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("none"), 0o600))
	r := newRoom(t)
	r.press("G")
	r.press(dir, "enter")
	assert.Contains(t, r.d.said, "2 of 3 games were taken in.")
	assert.Contains(t, r.d.said, "Stranger.realign was left out: it had other luck than this class.")
	require.Equal(t, 3, r.hall.c.Teams(), "Dune is new, and Anchor was there")
	v := r.d.view()
	assert.True(t, v.Teams[0].Brought && v.Teams[2].Brought)
	assert.Len(t, v.Teams[2].Years, 2)

	r.press("G")
	r.press(dir, "enter")
	require.Len(t, r.d.panes, 2, "it asks before years are replaced")
	r.press("n", "y")
	assert.Empty(t, r.d.panes)
	assert.Len(t, r.d.view().Teams[0].Years, 2)
	r.press("G")
	r.press(filepath.Join(dir, "nowhere"), "enter")
	assert.Contains(t, r.d.said, "cannot be opened")
}
