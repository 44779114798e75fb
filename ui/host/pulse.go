package host

import (
	"time"

	"example.com/realign/ui/host/class"
)

// How often time is looked at, and from how long a pause on the computer is taken
// for asleep.
const (
	beat   = 250 * time.Millisecond
	asleep = 30 * time.Second
)

// A pulse counts the time of a class. Of a sleep it counts nothing.
type pulse struct {
	at   class.Moment
	mono time.Duration // since the program started
	wall time.Time
	fast int // times as fast as the clock of the computer, in a rehearsal; 0 is once
	set  bool
}

// to returns the pulse at a later time, and for how long the computer slept before
// it. Some clocks stand still in a sleep and some go on, so both are looked at.
func (p pulse) to(mono time.Duration, wall time.Time) (next pulse, slept time.Duration) {
	next = pulse{at: p.at, mono: mono, wall: wall, fast: p.fast, set: true}
	if !p.set {
		return next, 0
	}
	passed := max(mono-p.mono, 0)
	if longest := max(passed, wall.Sub(p.wall)); longest > asleep {
		return next, longest
	}
	next.at += class.Moment(passed.Milliseconds()) * class.Moment(max(p.fast, 1))
	return next, 0
}
