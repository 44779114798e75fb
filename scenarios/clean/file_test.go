package clean

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesThatAreNoFileOnWindowsAreRefusedEverywhere(t *testing.T) {
	for name, says := range map[string]string{
		"con": "device", "CON": "device", "NUL": "device", "aux.realign": "device", "Prn.tar.gz": "device", "nul .html": "device",
		"com1": "device", "COM9.yaml": "device", "lpt²": "device", "conin$": "device", "CLOCK$.csv": "device",
		"report.": "dot or a space", "report ": "dot or a space", "report.html. .": "dot or a space",
		"10:30.html": `":"`, "a?b": `"?"`, "x*": `"*"`, `say "hello"`: `"\""`, "<b>": `"<"`, "a|b": `"|"`,
		"a\nb": "cannot be shown", "a\x00b": "cannot be shown", "a\u202eb": "cannot be shown", "a\x1b[2Jb": "cannot be shown",
	} {
		for _, path := range []string{name, filepath.Join("folder", name)} {
			err := FileName(path)
			if assert.ErrorContains(t, err, says, "%q", path) {
				assert.NoError(t, Valid(err.Error(), 300), "what is said can be drawn: %q", err)
			}
		}
	}
}

func TestOrdinaryNamesOfFilesPass(t *testing.T) {
	for _, name := range []string{
		"", ".", "..", "game.realign", "Größe – Ä b.html", "日本.yaml", "e\u0301.svg", "console.html", "auxiliary", "com.txt", "com10",
		"null", ".anchor.realign", "..data", "a.con", "tuesday", "it's (2) & more, 100%.csv", strings.Repeat("long", 60),
	} {
		assert.NoError(t, FileName(name), name)
		assert.NoError(t, FileName(filepath.Join("con", name+"x")), "folders before it are there already")
	}
}

// What passes is one name, which means the same with other letters: Windows does
// not tell large ones from small.
func TestANameThatPassesPassesInAnyCase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringMatching(`[a-zA-Z0-9 .$_-]{1,12}`).Draw(t, "name")
		require.Equal(t, FileName(name) == nil, FileName(strings.ToUpper(name)) == nil, name)
		require.Equal(t, FileName(name) == nil, FileName(strings.ToLower(name)) == nil, name)
	})
}

func FuzzFileName(f *testing.F) {
	for _, name := range []string{"con", "a/b.", "x:y", "\x00", "\xff", "ſ"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if err := FileName(name); err != nil {
			require.NoError(t, Valid(err.Error(), 400))
		}
	})
}
