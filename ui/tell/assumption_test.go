package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim/debrief"
	"example.com/realign/ui/tell"
)

func TestEveryAssumptionInDoubtHasPlainWords(t *testing.T) {
	seen := map[string]bool{}
	for _, key := range debrief.Assumptions() {
		text := tell.ChangeText(&debrief.Change{Key: key})
		assert.NotContains(t, text, "weight", "%s: a weight means nothing to a director", key)
		assert.NotContains(t, text, key)
		assert.False(t, seen[text], "%q is said of two", text)
		seen[text] = true
	}
	assert.Subset(t, debrief.Assumptions(), debrief.Argued())
	assert.Contains(t, tell.ChangeText(&debrief.Change{Key: "leaving.base", Doubled: true}), "is doubled", "any other by the words of the model card")
}
