//go:build unix && proof

package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A board's forty-five minutes with the program itself: by keys at the desk, on a
// clock that runs ahead, with the wall beside it in a terminal of its own.
func TestABoardIsLedThroughItsHourInTwoTerminals(t *testing.T) {
	exe, home := build(t), t.TempDir()
	retreat := filepath.Join(home, "retreat")
	desk := open(t, exe, home, "class", "run", "society-45", "--folder", retreat, "--rehearse", "2")
	desk.until(t, "45 minutes")
	wall := open(t, exe, home, "class", "wall", retreat)
	wall.until(t, "We begin in a moment.")
	desk.keys(t, " ")
	wall.until(t, "the Society for Sound in Buildings")
	desk.keys(t, "n")
	wall.until(t, "Take a card.")
	desk.keys(t, "n")
	wall.until(t, "This year does not count.")
	desk.keys(t, "n", "2")
	wall.until(t, "Two years, three minutes each.")
	desk.keys(t, "p", "\r")
	wall.until(t, "Write down, each alone:")
	desk.keys(t, "e", "8", "1", "\r", "8", "2", "\r", "8", "3", "\r", "\x1b", "p", "n", "2")
	wall.until(t, "Which of these would you least like to hear doubted")
	for seat, choice := range []string{"1", "2", "2"} {
		desk.keys(t, "v", string(rune('1'+seat)), choice, "3", "S", "o", ".", "\r")
	}
	desk.keys(t, "s", "2")
	wall.until(t, "You are split.")
	desk.keys(t, "s", "s")
	for seat := range 3 {
		desk.keys(t, "v", string(rune('1'+seat)), "2", "3", "\r")
	}
	desk.keys(t, "s", "2")
	wall.until(t, "Decided: B")
	desk.keys(t, "s", "y", "n", "n", "2", "n", "2")
	wall.until(t, "What became of it")
	desk.keys(t, "f", "f", "f")
	wall.until(t, "Reserves")
	desk.keys(t, "n")
	wall.until(t, "Which year felt worst")
	desk.keys(t, "n", "t", "1", "R", "i", "n", "g", "\r", "M", "a", "y", "\r", "\r")
	wall.until(t, "Ring, by May")
	desk.keys(t, "n", "2")
	wall.until(t, "This was an exercise.")
	desk.keys(t, "q", "2")
	desk.rest(t)
	wall.keys(t, "q")
	all := wall.rest(t)
	for _, secret := range []string{"Have the six cards cut", "thirty-one would give up", "My firm has stopped paying"} {
		assert.NotContains(t, all, secret)
	}
	assert.FileExists(t, filepath.Join(retreat, "saves", "the-board.realign"))
}

// keys presses keys, one after the other, each on the screen that the one before
// has left.
func (w *window) keys(t *testing.T, keys ...string) {
	t.Helper()
	for _, key := range keys {
		pressed := false
		w.pressUntil(t, key, func() bool {
			was := pressed
			pressed = true
			return was
		})
	}
}
