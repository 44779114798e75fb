package join

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// code is what a code looks like.
const code = `^[a-z]{4,8}-[a-z]{4,8}-[2-9]{2}$`

// T-05: a code that became known can be renewed, and others stay.
func TestT05CodesFollowFromTheSecretTheTeamAndHowOftenItWasRenewed(t *testing.T) {
	c := NewCodes([]byte("a secret"), "en")
	seen := map[string]bool{}
	for _, team := range []string{"Anchor", "Beacon", "Équipe"} {
		for renewed := range 100 {
			got := c.Of(team, renewed)
			assert.Regexp(t, code, got)
			assert.Equal(t, got, NewCodes([]byte("a secret"), "en").Of(team, renewed), "every host knows it")
			seen[got] = true
		}
	}
	assert.Greater(t, len(seen), 297, "they differ")
	assert.NotEqual(t, c.Of("Anchor", 0), NewCodes([]byte("another"), "en").Of("Anchor", 0))
	assert.NotEqual(t, c.Of("Anchor", 0), NewCodes([]byte("a secret"), "es").Of("Anchor", 0))
}

func TestACodeFitsAsPeopleTypeIt(t *testing.T) {
	for _, typed := range []string{"lantern-meadow-42", "Lantern Meadow 42", "lanternmeadow42", " LANTERN_MEADOW_42 "} {
		assert.True(t, Fits("lantern-meadow-42", typed), typed)
	}
	for _, typed := range []string{"", "lantern-meadow", "lantern-meadow-43", "river-cabin-77", "lantern-meadow-420"} {
		assert.False(t, Fits("lantern-meadow-42", typed), typed)
	}
}

func TestCodesAreMadeOfWordsThatCannotBeMistaken(t *testing.T) {
	for name, list := range map[string]string{"en": englishWords, "es": spanishWords} {
		words := strings.Fields(list)
		assert.Greater(t, len(words), 200, name)
		for i, word := range words {
			assert.Regexp(t, `^[a-z]{4,8}$`, word)
			for _, other := range words[:i] {
				assert.Greater(t, slips(word, other), 1, "%s and %s", word, other)
			}
		}
	}
	assert.Equal(t, 1, slips("river", "rover"))
}

// slips returns how many letters have to change, come or go to make b of a.
func slips(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, last+1)
		}
	}
	return row[len(b)]
}

func FuzzCodes(f *testing.F) {
	f.Add([]byte("a secret"), "Anchor", 3, "lantern-meadow-42")
	f.Fuzz(func(t *testing.T, secret []byte, team string, renewed int, typed string) {
		got := NewCodes(secret, "en").Of(team, renewed)
		assert.Regexp(t, code, got)
		assert.True(t, Fits(got, got))
		assert.Equal(t, bare(typed) == bare(got), Fits(got, typed))
	})
}
