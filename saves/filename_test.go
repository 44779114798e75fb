package saves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/clean"
)

// T-19.
func TestNamesOfFilesLeadNowhereElse(t *testing.T) {
	for text, want := range map[string]string{
		"North 3":                "north-3",
		"../../x":                "x",
		`C:\x`:                   "c-x",
		"con":                    "con-game",
		"NUL.save":               "nul-save",
		"a:b":                    "a-b",
		"-rf":                    "rf",
		"~/x":                    "x",
		"The  board":             "the-board",
		"trailing. ":             "trailing",
		"Žluťoučký kůň":          "lu-ou-k-k",
		"日本":                     "game",
		"":                       "game",
		"x\x00y\x1b[2J":          "x-y-2j",
		"com1":                   "com1-game",
		strings.Repeat("a", 300): strings.Repeat("a", maxFileName),
	} {
		assert.Equal(t, want, FileName(text, "game"), "%q", text)
	}
	rule := `^[a-z0-9][a-z0-9_-]{0,64}$`
	rapid.Check(t, func(t *rapid.T) {
		name := FileName(rapid.String().Draw(t, "text"), "game")
		require.Regexp(t, rule, name)
		require.True(t, filepath.IsLocal(name))
		require.NoError(t, clean.FileName(name))
		require.Equal(t, name, strings.TrimSpace(name))
		if !strings.HasSuffix(name, "-game") {
			require.Equal(t, name, FileName(name, "game"), "a name is its own name")
		}
	})
}

func TestNamesMadeFromTextAreFilesEverywhere(t *testing.T) {
	dir := t.TempDir()
	for _, text := range []string{"con", "AUX", "com¹", "lpt9", "clock$", "conin$", "nul.", " prn ", "a:b", "x. ", "日本"} {
		path := filepath.Join(dir, FileName(text, "game")+Suffix)
		assert.NoError(t, clean.FileName(path), text)
		if assert.NoError(t, Write(path, &Saved{Head: tinyHead(t)}), text) {
			_, err := Read(path)
			assert.NoError(t, err, text)
			require.NoError(t, os.Remove(path))
		}
	}
}

func TestASaveThatWouldBeNoFileOnWindowsIsNotMade(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"NUL" + Suffix, "a:b" + Suffix, "game" + Suffix + ".", "com1"} {
		path := filepath.Join(dir, name)
		_, err := Create(path, tinyHead(t))
		assert.ErrorContains(t, err, "Windows", name)
		assert.ErrorContains(t, Write(path, &Saved{Head: tinyHead(t)}), "Windows", name)
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// Windows has names of up to 260 characters, folders included, unless they are
// asked for in another way. All of it works far beyond.
func TestAGameIsKeptHoweverDeepItsFolderLies(t *testing.T) {
	dir := t.TempDir()
	for len(dir) < 400 {
		dir = filepath.Join(dir, strings.Repeat("deep", 20))
	}
	path, err := Path(dir, "tiny", 7)
	require.NoError(t, err)
	j, err := Create(path, tinyHead(t))
	require.NoError(t, err)
	for _, r := range records(t) {
		require.NoError(t, j.Append(r))
	}
	require.NoError(t, j.Close())
	verdict, err := Judge(path)
	require.NoError(t, err)
	assert.Equal(t, Verified, verdict.Verdict)

	t.Chdir(dir) // a relative name too
	verdict, err = Judge(filepath.Base(path))
	require.NoError(t, err)
	assert.Equal(t, Verified, verdict.Verdict)
}
