package shelf

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/session"
)

func TestTheStartFileOfAClassBecomesASavedGame(t *testing.T) {
	home(t)
	dir, err := saves.Dir()
	require.NoError(t, err)
	start := filepath.Join(t.TempDir(), "Anchor (2).realign")
	require.NoError(t, saves.Write(start, &saves.Saved{Head: saves.Head{
		Rules: saves.Rules, Seed: 7, Scenario: small(t), Name: clean.Clean("Anchor"), Aid: "guided", Pace: "full",
	}}))
	before, err := os.ReadFile(start)
	require.NoError(t, err)
	ways := []string{start, "  " + start + " \n", `"` + start + `"`, "'" + start + "' ", start}
	if filepath.Separator == '/' {
		ways[4] = strings.NewReplacer(" ", `\ `, "(", `\(`, ")", `\)`).Replace(start) // as dropped on macOS
	}
	for _, typed := range ways {
		path, err := KeepCode(typed, dir, nil)
		require.NoError(t, err, typed)
		assert.Contains(t, KeptAbout(typed), "copied")
		s, err := session.Continue(path)
		require.NoError(t, err, typed)
		assert.Equal(t, 1, s.Year())
		require.NoError(t, s.Close())
	}
	after, err := os.ReadFile(start)
	require.NoError(t, err)
	assert.Equal(t, before, after, "the file stays as it was")
	listed, err := saves.List()
	require.NoError(t, err)
	assert.Len(t, listed, len(ways), "and stands among the saved games")
	assert.Equal(t, "Anchor", listed[0].Name.String())
}

func TestAFileThatIsNoGameIsRefusedInWords(t *testing.T) {
	home(t)
	dir, err := saves.Dir()
	require.NoError(t, err)
	_, err = KeepCode("/nowhere/at all.realign", dir, nil)
	assert.Error(t, err)
	picture := filepath.Join(t.TempDir(), "picture.realign")
	require.NoError(t, os.WriteFile(picture, []byte("\x89PNG"), 0o600))
	_, err = KeepCode(picture, dir, nil)
	assert.Error(t, err)
	assert.Contains(t, KeptAbout("RL1-ABC"), "code")
}
