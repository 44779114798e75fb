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
	undo := KeepLittleInReserve()
	assert.Equal(t, reservePercent, now())
	undo()
	assert.Equal(t, before, now())
	t.Setenv("GOGC", "150")
	undo = KeepLittleInReserve()
	assert.Equal(t, before, now())
	undo()
}
