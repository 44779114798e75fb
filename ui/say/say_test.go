package say

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestATextIsSaidInEnglishWhereNoOtherLanguageHasIt(t *testing.T) {
	assert.Equal(t, "Back to the title", Text("Back to the title"))
	assert.Equal(t, "Year 3 of 10", Textf("Year %d of %d", 3, 10))
}

func TestOneThingAndManyThingsAreSaidDifferently(t *testing.T) {
	assert.Equal(t, "1 year", Many(1, "1 year", "%s years", "1"))
	assert.Equal(t, "1,200 years", Many(1200, "1 year", "%s years", "1,200"))
	assert.Equal(t, "100% of one", Many(1, "100%% of one", "%s", "x"))
}
