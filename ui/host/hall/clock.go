package hall

import (
	"sync"
	"time"

	"example.com/realign/ui/host/class"
)

// How often time is looked at, and from how long a pause on the computer is taken
// for asleep.
const (
	beat   = 250 * time.Millisecond
	asleep = 30 * time.Second
)

// A Clock counts the time of a class. Of a sleep of the computer it counts nothing.
// Its methods may be called from many goroutines.
type Clock struct {
	read func() (mono time.Duration, wall time.Time)
	fast class.Moment // times as fast as the clock of the computer

	mu    sync.Mutex
	at    class.Moment // at the last look
	mono  time.Duration
	wall  time.Time
	rest  time.Duration // of a millisecond
	slept time.Duration
}

// NewClock returns a clock that counts on from a moment, in a rehearsal so many
// times as fast as the computer's.
func NewClock(from class.Moment, fast int) *Clock {
	began := time.Now() //nolint:forbidigo // the one place where a hosted class takes its time from
	return newClock(from, fast, func() (time.Duration, time.Time) {
		now := time.Now() //nolint:forbidigo // likewise
		return now.Sub(began), now.Round(0)
	})
}

func newClock(from class.Moment, fast int, read func() (time.Duration, time.Time)) *Clock {
	k := &Clock{read: read, fast: class.Moment(max(fast, 1)), at: from}
	k.mono, k.wall = read()
	return k
}

// Now returns the time of the class.
func (k *Clock) Now() class.Moment {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.look()
	return k.at
}

// look counts what has passed since the last look. Some clocks stand still in a
// sleep and some go on, so both are looked at.
func (k *Clock) look() {
	mono, wall := k.read()
	passed := max(mono-k.mono, 0)
	if longest := max(passed, wall.Sub(k.wall)); longest > asleep {
		passed = 0
		k.slept += longest
	}
	passed += k.rest
	k.rest = passed % time.Millisecond
	k.at += class.Moment(passed/time.Millisecond) * k.fast
	k.mono, k.wall = max(mono, k.mono), wall
}

// woke returns for how long the computer has slept since it was asked last.
func (k *Clock) woke() time.Duration {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.look()
	slept := k.slept
	k.slept = 0
	return slept
}

// Keep lets time pass in the hall until it is closed: what the clock brings happens,
// and after a sleep of the computer the class is paused. It returns when the hall is
// closed.
func (h *Hall) Keep(k *Clock) {
	beats := time.NewTicker(beat)
	defer beats.Stop()
	for {
		select {
		case <-beats.C:
			h.beat(k)
		case <-h.done:
			return
		}
	}
}

// beat looks at the time once. What goes wrong is kept for [Hall.Fault].
func (h *Hall) beat(k *Clock) {
	if slept := k.woke(); slept > 0 && h.Class().Going() {
		_ = h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Slept, N: int(slept.Seconds())}})
	}
	h.vacate()
	_ = h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Tick}})
}

// vacate frees the chairs of those who sat by a host that is gone. Every host does so
// that is there, and the first is enough.
func (h *Hall) vacate() {
	for _, host := range h.Class().Hosts() {
		if h.Gone(host) {
			_ = h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Vacate, Host: host}})
		}
	}
}
