package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestATeamWithoutANameGoesByALetterAndInALargeClassByANumber(t *testing.T) {
	assert.Equal(t, "A", Unnamed(0, 26))
	assert.Equal(t, "Z", Unnamed(25, 26))
	assert.Equal(t, "1", Unnamed(0, 27))
	assert.Equal(t, "91", Unnamed(90, mostTeams), "the letter of that number is one that a terminal obeys")
}
