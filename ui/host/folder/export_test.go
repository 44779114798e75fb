package folder

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
)

func TestC70NoExportNamesAPersonOrAMachine(t *testing.T) {
	h := newHost(t)
	led(h)
	require.NoError(t, h.f.Export(h.c))
	require.NoError(t, h.f.Export(h.c), "and it can be written anew")
	host, err := os.Hostname()
	require.NoError(t, err)
	for _, name := range []string{ballotsName, injectsName, "saves/anchor.realign", "saves/beacon.realign"} {
		data, err := os.ReadFile(filepath.Join(h.f.path, name))
		require.NoError(t, err, name)
		assert.NotEmpty(t, data)
		assert.False(t, len(host) > 3 && bytes.Contains(data, []byte(host)), name)
		assert.NotContains(t, string(data), os.TempDir())
		assert.NotContains(t, string(data), "plugh-why", "nobody has agreed to sentences")
	}
	s, err := saves.Read(filepath.Join(h.f.path, "saves", "anchor.realign"))
	require.NoError(t, err)
	replay, err := s.Replay()
	require.NoError(t, err)
	assert.True(t, replay.Sound(), replay.Message)
}

// T-19.
func TestResultsAreWrittenIntoTheFolderOfTheClassAndNowhereElse(t *testing.T) {
	h := newHost(t)
	led(h)
	elsewhere := t.TempDir()
	require.NoError(t, os.Symlink(elsewhere, filepath.Join(h.f.path, savesName)))
	assert.ErrorContains(t, h.f.Export(h.c), "no folder")
	left, err := os.ReadDir(elsewhere)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// Names that only large letters or signs tell apart are those of one file on
// Windows, and a team may be called as a later run of another.
func TestNoTeamsSaveTakesThePlaceOfAnother(t *testing.T) {
	h := newHost(t, "Anchor", "ANCHOR!", "anchor-2", "Anchor.2", "con", "日本", "国")
	led(h)
	require.NoError(t, h.f.Export(h.c))
	entries, err := os.ReadDir(filepath.Join(h.f.path, savesName))
	require.NoError(t, err)
	folded := map[string]bool{}
	for _, e := range entries {
		assert.NoError(t, clean.FileName(e.Name()))
		folded[strings.ToLower(e.Name())] = true
	}
	assert.Len(t, folded, h.c.Teams(), "each plays once")
	for _, name := range fileNames(h.c) {
		assert.NotContains(t, folded, name+".2"+saves.Suffix, "which is where its second game goes")
	}
}
