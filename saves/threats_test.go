package saves

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean/hostile"
)

// scalar is a value of a record, or a name of one, with what stands before it.
var scalar = regexp.MustCompile(`[:,{\[]("(?:[^"\\]|\\.)*"|-?\d+|true|false)`)

// otherwise returns a value that is another one of the same kind.
func otherwise(value string) string {
	switch {
	case value == "true":
		return "false"
	case value == "false":
		return "true"
	case value == `""`:
		return `"x"`
	case value[0] == '"':
		last := value[len(value)-2]
		other := byte('0')
		if last == other {
			other = '1'
		}
		return value[:len(value)-2] + string(other) + `"`
	default:
		n, _ := strconv.ParseInt(value, 10, 64) // the pattern lets nothing else through
		return strconv.FormatInt(n+1, 10)
	}
}

// T-01: every field of a good save, changed alone and with care, so that the chain of
// the lines is right again: it is caught, or changes nothing of how the game went.
func TestT01EveryFieldChangedWithCareIsCaughtOrHarmless(t *testing.T) {
	whole := bytesOf(t, finished(t))
	c, err := decipher(whole)
	require.NoError(t, err)
	good := judged(t, "as it was", whole)
	require.Equal(t, Verified, good.Verdict)
	caught, harmless := 0, 0
	for i, line := range c.lines {
		if i == 1 {
			continue // the scenario, which the hash in the head is of
		}
		for _, at := range scalar.FindAllSubmatchIndex(line, -1) {
			value := string(line[at[2]:at[3]])
			if line[at[3]] == ':' {
				continue // a name
			}
			var lines []string
			for k, l := range c.lines {
				text := string(l)
				if k == i {
					text = text[:at[2]] + otherwise(value) + text[at[3]:]
				}
				lines = append(lines, text)
			}
			path := newPath(t)
			require.NoError(t, os.WriteFile(path, chained(lines...), 0o600))
			j, err := Judge(path)
			if err != nil || !j.Sound() {
				caught++
				continue
			}
			harmless++
			assert.Equal(t, good.Digest, j.Digest, "%s of line %d as %s", value, i+1, otherwise(value))
		}
	}
	assert.Greater(t, caught, 50)
	assert.NotZero(t, harmless, "such as the name of the team")
}

// T-01: and what stands in the scenario is what was played.
func TestT01AnotherScenarioUnderTheSameHashIsCaught(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	scenario := string(c.lines[1])
	changed := 0
	for at := range scenario {
		if scenario[at] < '1' || scenario[at] > '8' {
			continue
		}
		lines := []string{string(c.lines[0]), scenario[:at] + string(scenario[at]+1) + scenario[at+1:]}
		for _, l := range c.lines[2:] {
			lines = append(lines, string(l))
		}
		_, err := decipher(chained(lines...))
		assert.Error(t, err, "a figure at %d", at)
		changed++
	}
	assert.Greater(t, changed, 5)
}

// T-19: whatever a game is called, its file is in its folder.
func TestT19NoNameLeadsOutOfItsFolder(t *testing.T) {
	for _, text := range hostile.All() {
		name := FileName(text, "game")
		assert.Regexp(t, `^[a-z0-9][a-z0-9 _-]*$`, name, "%q", text)
		assert.True(t, filepath.IsLocal(name), "%q", text)
		assert.LessOrEqual(t, len(name), maxFileName+len("-game"), "%q", text)
	}
	dir := t.TempDir()
	for _, id := range append(hostile.Paths, hostile.Escapes...) {
		if idPattern.MatchString(id) {
			continue
		}
		_, err := Path(dir, id, 7)
		assert.Error(t, err, "%q", id)
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Empty(t, left)
	require.False(t, strings.Contains(FileName("../../up", "game"), "/"))
}
