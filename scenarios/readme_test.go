package scenarios

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// TestTheGuideTellsTheTables holds the two written parts of the guide to the
// tables they come from.
func TestTheGuideTellsTheTables(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	guide := string(data)
	for part, page := range map[string]string{"codes": words.CodesPage(), "words": words.Reference()} {
		begin := "<!-- " + part + ": written by go test ./scenarios -run Guide -update -->\n"
		before, rest, found := strings.Cut(guide, begin)
		require.True(t, found, part)
		_, after, found := strings.Cut(rest, "<!-- end of "+part+" -->\n")
		require.True(t, found, part)
		guide = before + begin + "\n" + strings.TrimRight(page, "\n") + "\n\n<!-- end of " + part + " -->\n" + after
	}
	if *update {
		require.NoError(t, os.WriteFile("README.md", []byte(guide), 0o644))
		return
	}
	assert.Equal(t, guide, string(data), "write it anew with: go test ./scenarios -run Guide -update")
}

func TestTheGuideNamesEveryWordThereIs(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	guide := string(data)
	for _, w := range words.At("scenario").Names() {
		assert.Contains(t, guide, w)
	}
	for q := range sim.NumQuantities {
		if q.Readable() || q.Changeable() {
			assert.Contains(t, guide, q.ID())
		}
	}
	for _, f := range functions() {
		assert.Contains(t, guide, f.name+"(")
	}
	for _, id := range words.Phases {
		assert.Contains(t, guide, id)
	}
	assert.Contains(t, guide, "1 MB, 10,000 lines, 20 levels")
	assert.Equal(t, 20, dialect.MaxDepth)
}
