package ui

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/theme"
)

// lookedBack leads to what follows a debrief.
func lookedBack(t *testing.T) *table {
	t.Helper()
	b := lay(t, small(t), theme.Plain, 80, 24)
	placeNamed("afterwards")(t, b)
	return b
}

func TestEnterAloneStillLeadsOutOfAFinishedGame(t *testing.T) {
	b := lookedBack(t).press("enter")
	assert.True(t, is[title](b.top()))
	assert.True(t, is[quit](b.press("enter").top()), "the mark stands on leaving")
}

func TestAFinishedGameCanBePlayedAgainAtOnce(t *testing.T) {
	b := lookedBack(t).press("1")
	assert.True(t, is[secondTerm](b.top()))
	b.press("enter")
	assert.True(t, is[desk](b.top()))
	assert.Len(t, b.router.games, 2, "the finished game stays as it is")
	assert.Equal(t, sim.Planning, b.game().Phase())
}

func TestAFinishedGameLeadsToAllThatCanBeDoneWithIt(t *testing.T) {
	assert.Contains(t, lookedBack(t).press("2").text(), "Copy code")
	assert.Contains(t, lookedBack(t).press("3").text(), "Choose a scenario")
}

// A save that is gone by then is told of, and breaks nothing.
func TestAFinishedGameWhoseSaveIsGoneIsToldOf(t *testing.T) {
	b := lookedBack(t)
	require.NoError(t, os.Remove(b.game().Path()))
	assert.Contains(t, b.press("1").text(), "It cannot be opened; State says why.")
}
