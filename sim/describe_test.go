package sim

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheCardShowsEveryParameter(t *testing.T) {
	r := Standard("knowledge")
	d := Describe(&r)
	shown := map[string]bool{}
	for _, c := range d.Parameters {
		shown[c.Key] = true
	}
	for _, p := range Parameters() {
		assert.True(t, shown[p.Key], p.Key)
	}
	assert.Len(t, d.Elephants, 9)
	assert.Len(t, d.Loops, 22)
}

// Every field of the rules that is a number must be set by a row of the table:
// what no row sets would be a constant that the card does not show.
func TestEveryNumberOfTheRulesIsAParameter(t *testing.T) {
	rows := map[string]bool{}
	at := regexp.MustCompile(`return &r\.([A-Za-z.]+)`)
	field := regexp.MustCompile(`(?m)^\t([A-Z][A-Za-z0-9, ]*?)\s+float64`)
	structs := regexp.MustCompile(`(?s)type (\w+)Rules struct \{(.*?)\n\}`)
	names, err := os.ReadDir(".")
	require.NoError(t, err)
	fields := map[string][]string{}
	for _, f := range names {
		if !strings.HasPrefix(f.Name(), "parameters_") {
			continue
		}
		text, err := os.ReadFile(f.Name())
		require.NoError(t, err)
		for _, m := range at.FindAllStringSubmatch(string(text), -1) {
			rows[m[1]] = true
		}
		for _, m := range structs.FindAllStringSubmatch(string(text), -1) {
			for _, line := range field.FindAllStringSubmatch(m[2], -1) {
				fields[m[1]] = append(fields[m[1]], regexp.MustCompile(`, *`).Split(line[1], -1)...)
			}
		}
	}
	place := map[string]string{"Card": "Cards", "Chapter": "Chapters", "Mind": "Minds", "Skill": "Skills", "Tie": "Ties"}
	n := 0
	for owner, list := range fields {
		if p, ok := place[owner]; ok {
			owner = p
		}
		for _, f := range list {
			n++
			assert.True(t, rows[owner+"."+f], "%s.%s is set by no row of the parameter table", owner, f)
		}
	}
	assert.Greater(t, n, 200)
}
