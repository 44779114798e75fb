package ui

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// onlyDrawn are the places that the line-by-line game has no words of its own for,
// and why.
var onlyDrawn = map[string]string{
	"setup":             "flags set what it asks, and a new game starts at once",
	"offer":             "practice is typed at the door",
	"people":            "members are met one by one, with the word member",
	"organisation-ring": "the ring has the words of the table",
	"debrief-lit":       "a lit line has the words of the others",
	"afterwards":        "the last line of a game says what can be done with it",
	"paste-mend":        "why a code is wrong is said with what to mend",
}

// untold lists the places that are neither told line by line, as a golden file of
// package plain shows, nor only drawn.
func untold(names []string) (missing []string) {
	for _, name := range names {
		_, err := os.Stat(filepath.Join("plain", "testdata", name+".golden"))
		if drawn := onlyDrawn[name] != ""; drawn == (err == nil) {
			missing = append(missing, name)
		}
	}
	return missing
}

func TestEveryScreenIsToldLineByLine(t *testing.T) {
	var names []string
	for _, p := range places {
		names = append(names, p.name)
	}
	assert.Empty(t, untold(names), "add a scene of that name to package plain, or say in onlyDrawn why there is none")
	for name := range onlyDrawn {
		assert.True(t, slices.Contains(names, name), "%s is gone", name)
	}
	assert.Equal(t, []string{"a new screen"}, untold([]string{"desk", "a new screen"}))
}
