package hostile

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/scenarios/clean"
)

// T-14: the list is as long as it is said to be, and nothing of it passes the
// cleaner so that a terminal obeys it.
func TestT14NothingHostilePassesTheCleaner(t *testing.T) {
	all := All()
	assert.Greater(t, len(all), 200)
	seen := map[string]bool{}
	for _, p := range all {
		assert.False(t, seen[p], "%q is there twice", p)
		seen[p] = true
		for name, text := range map[string]string{
			"Clean": clean.Clean(p).String(), "Prose": clean.Prose(p).String(), "Fit": clean.Fit(p, 40).String(),
		} {
			assert.Empty(t, Obeyed(text), "%s of %q", name, p)
		}
		if text, err := clean.Line(p, 10_000); err == nil {
			assert.Empty(t, Obeyed(text.String()), "%q is let in as it is", p)
		}
	}
}

// A planted fault: what the cleaner is against is seen without it.
func TestWhatATerminalWouldObeyIsFound(t *testing.T) {
	for _, p := range Escapes {
		if p != "a\r\nb" && p != "a\n\n\nb" && !styled.MatchString(p) {
			assert.NotEmpty(t, Obeyed(p), "%q", p)
		}
	}
	for _, p := range Hidden {
		assert.NotEmpty(t, Obeyed(p), "%q", p)
	}
	for _, p := range Marks {
		assert.NotEqual(t, p, clean.Clean(p).String(), "%q", p)
	}
	assert.Empty(t, Obeyed("\x1b[1;38;5;79mAnchor\x1b[0m\r\n Ñandú 日本 🙂\n"))
}
