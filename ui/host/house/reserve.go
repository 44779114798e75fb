package house

import (
	"os"
	"runtime/debug"
)

// reservePercent is how much more memory than is in use the runtime may take before it
// looks for what is not needed any more. A hall holds much that stays, of which the
// usual 100 would keep as much again in reserve. Looking more often takes time: with 50
// a processor works a seventh longer for each seat, with 30 a third.
const reservePercent = 50

// KeepLittleInReserve has a host take little more memory than it uses, unless whoever
// starts it has said how much in the environment (GOGC). It returns the way back.
func KeepLittleInReserve() (undo func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	before := debug.SetGCPercent(reservePercent)
	return func() { debug.SetGCPercent(before) }
}
