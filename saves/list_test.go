package saves

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNewSavesHaveNamesOfTheirOwn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a home with späces")
	var names []string
	for range 3 {
		path, err := Path(dir, "society", 7)
		require.NoError(t, err)
		j, err := Create(path, tinyHead(t))
		require.NoError(t, err)
		require.NoError(t, j.Close())
		names = append(names, filepath.Base(path))
	}
	assert.Equal(t, []string{"society-7.realign", "society-7-2.realign", "society-7-3.realign"}, names)
	_, err := Path(dir, "../society", 7)
	assert.Error(t, err)
}

func TestSavesAreListedNewestFirst(t *testing.T) {
	t.Setenv(homeVariable, t.TempDir())
	none, err := List()
	require.NoError(t, err)
	assert.Empty(t, none, "no folder yet")

	dir, err := Dir()
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	all := records(t)
	j := begun(t)
	for _, r := range all[:3] {
		require.NoError(t, j.Append(r))
	}
	keep := func(name string, age time.Duration, content []byte) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC).Add(-age)
		require.NoError(t, os.Chtimes(path, at, at))
	}
	keep("old.realign", 2*time.Hour, bytesOf(t, finished(t)))
	keep("new.realign", time.Hour, bytesOf(t, j.Path()))
	keep("bad.realign", 0, []byte("no save"))
	keep("notes.txt", 0, []byte("no save either"))
	keep("._new.realign", 0, []byte("what macOS puts beside a file"))

	got, err := List()
	require.NoError(t, err)
	require.Len(t, got, 3)
	assert.ErrorIs(t, got[0].Err, ErrNoSave)
	assert.Equal(t, "new.realign", filepath.Base(got[1].Path))
	assert.Equal(t, "The Tiny Society", got[1].Title)
	assert.Equal(t, "North 3", got[1].Name.String())
	assert.Equal(t, 2, got[1].Year)
	assert.False(t, got[1].Ended)
	assert.Equal(t, 3, got[2].Year)
	assert.True(t, got[2].Ended)
}
