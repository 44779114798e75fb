package saves

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNamesOfFilesLeadNowhereElse(t *testing.T) {
	for text, want := range map[string]string{
		"North 3":                "north 3",
		"../../x":                "x",
		`C:\x`:                   "c-x",
		"con":                    "con-game",
		"NUL.save":               "nul-save",
		"a:b":                    "a-b",
		"-rf":                    "rf",
		"~/x":                    "x",
		"trailing. ":             "trailing",
		"Žluťoučký kůň":          "lu-ou-k- k",
		"日本":                     "game",
		"":                       "game",
		"x\x00y\x1b[2J":          "x-y-2j",
		"com1":                   "com1-game",
		strings.Repeat("a", 300): strings.Repeat("a", maxFileName),
	} {
		assert.Equal(t, want, FileName(text, "game"), "%q", text)
	}
	rule := `^[a-z0-9][a-z0-9 _-]{0,64}$`
	rapid.Check(t, func(t *rapid.T) {
		name := FileName(rapid.String().Draw(t, "text"), "game")
		require.Regexp(t, rule, name)
		require.True(t, filepath.IsLocal(name))
		require.NotRegexp(t, device, name)
		require.Equal(t, name, strings.TrimSpace(name))
		if !strings.HasSuffix(name, "-game") {
			require.Equal(t, name, FileName(name, "game"), "a name is its own name")
		}
	})
}
