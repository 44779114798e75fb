package house

import (
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAHostKeepsLittleInReserveUnlessSomebodyHasSaidHowMuch(t *testing.T) {
	now := func() int {
		percent := debug.SetGCPercent(100)
		debug.SetGCPercent(percent)
		return percent
	}
	before := now()
	t.Setenv("GOGC", "")
	for seats, percent := range map[int]int{5: reservePercent, manySeats: reservePercent, manySeats + 1: before} {
		undo := KeepLittleInReserve(seats)
		assert.Equal(t, percent, now(), seats)
		undo()
		assert.Equal(t, before, now())
	}
	t.Setenv("GOGC", "150")
	KeepLittleInReserve(manySeats)()
	assert.Equal(t, before, now())
}
