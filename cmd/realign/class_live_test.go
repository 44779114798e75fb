//go:build unix

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// With the program itself, in two terminals: the wall follows the
// desk, the desk is killed, and the class is where it was, paused.
func TestC30AKilledDeskIsOpenedAgainAndTheWallSaysSo(t *testing.T) {
	exe, home := build(t), t.TempDir()
	retreat := filepath.Join(home, "retreat")
	desk := open(t, exe, home, "class", "run", "../../ui/host/testdata/hour.yaml", "--folder", retreat)
	desk.until(t, "An hour with bells")
	wall := open(t, exe, home, "class", "wall", retreat)
	wall.until(t, "We begin in a moment.")
	desk.press(t, " ")
	desk.until(t, "The plugh-notes are for you alone.")
	wall.until(t, "You are the board of a guild.")

	desk.kill(t)
	desk = open(t, exe, home, "class", "run", retreat)
	desk.until(t, "All 2 teams stand where they were.")
	wall.until(t, "Paused: the program was started again.")
	desk.pressUntil(t, "q", func() bool { return desk.shows("Close the desk?") })
	desk.pressUntil(t, "2", func() bool { return desk.ended })
	desk.rest(t)
	wall.pressUntil(t, "q", func() bool { return wall.ended })
	assert.NotContains(t, wall.rest(t), "plugh", "what is for the desk alone never reaches the wall")
	journal, err := os.ReadFile(filepath.Join(retreat, "journal"))
	require.NoError(t, err)
	assert.NotEmpty(t, journal)
}
