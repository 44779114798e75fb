package saves

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// withScenario returns a save whose chain, head and hash are right for a text
// that calls itself a scenario.
func withScenario(t testing.TB, text string) []byte {
	t.Helper()
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	parts := split(text)
	head := strings.Replace(string(c.lines[0]), c.head.hash, fingerprint(text), 1)
	lines := []string{strings.Replace(head, `"parts":1`, fmt.Sprintf(`"parts":%d`, len(parts)), 1)}
	for n, part := range parts {
		line, err := encode(scenarioRecord{n: n + 1, of: len(parts), text: part})
		require.NoError(t, err)
		lines = append(lines, string(line))
	}
	return chained(lines...)
}

// T-20: a save brings its scenario, so a scenario can be as hostile as a file.
func TestAHostileScenarioInASaveTakesNoMoreMemoryThanOthers(t *testing.T) {
	text := string(tiny(t).Text)
	fill := maxSigns - 1000 // what would be more is not even read
	for name, hostile := range map[string]string{
		"deep lists":       text + "x: " + strings.Repeat("[", fill) + "\n",
		"deep maps":        text + "x: " + strings.Repeat("{a: ", fill/4) + "\n",
		"a list of maps":   text + "x: [" + strings.Repeat("{},", fill/3) + "]\n",
		"one long line":    text + "x: " + strings.Repeat("a", maxScenario-len(text)-9) + "\n",
		"many lines":       text + strings.Repeat("#\n", fill/2),
		"only line ends":   strings.Repeat("\n", fill),
		"too intricate":    text + "x: [" + strings.Repeat("{},", 300_000) + "]\n",
		"a MB of brackets": strings.Repeat("[", maxScenario),
		"anchors":          text + "x: &a [" + strings.Repeat("*a,", fill/3) + "]\n",
		"another scenario": strings.Replace(text, "id: tiny", "id: other", 1),
		"no scenario":      "hello",
	} {
		j := judged(t, name, withScenario(t, hostile))
		assert.Equal(t, Damaged, j.Verdict, name)
	}
}
