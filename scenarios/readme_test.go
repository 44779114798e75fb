package scenarios

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

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
