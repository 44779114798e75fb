package house

import (
	"os"
	"runtime/debug"
)

// reservePercent is how much more memory than is in use the runtime may take before it
// looks for what is not needed any more. A hall holds much that stays, of which the
// usual 100 would keep as much again in reserve. Looking more often takes time: with 30
// a processor works half as long again for each seat. That is not felt in a hall of up
// to manySeats; in a larger one keys would be answered late.
const (
	reservePercent = 30
	manySeats      = 300
)

// KeepLittleInReserve has a host of up to [manySeats] take little more memory than it
// uses, unless whoever starts it has said how much in the environment (GOGC). It returns
// the way back.
func KeepLittleInReserve(seats int) (undo func()) {
	if os.Getenv("GOGC") != "" || seats > manySeats {
		return func() {}
	}
	before := debug.SetGCPercent(reservePercent)
	return func() { debug.SetGCPercent(before) }
}
