package door

import (
	"errors"
	"fmt"
	"maps"
	"net"
	"runtime/debug"
	"slices"
	"sync"
	"time"
)

// A Door lets visitors into a house.
type Door struct {
	house   House
	key     HostKey
	limits  Limits
	waiting waiting
	guesses guesses
	inside  inside
	now     func() time.Duration // since the door was made

	mu          sync.Mutex
	shut        chan struct{} // closed by Close
	empty       chan struct{} // closed when after that the last seat is free
	listeners   []net.Listener
	connections map[*connection]bool
	seats       map[*seat]bool
	running     sync.WaitGroup
	once        sync.Once // of empty
}

// New returns a door that nobody can come through before [Door.Serve].
func New(h House, k HostKey, l Limits) *Door {
	return &Door{
		house: h, key: k, limits: l,
		waiting: waiting{silent: l.Silent, all: l.Waiting},
		inside:  inside{most: l.Inside, count: map[string]int{}},
		guesses: guesses{free: l.Tries, delay: l.Delay, longest: l.Longest, wrong: map[string]int{}},
		now:     clock(),
		shut:    make(chan struct{}), empty: make(chan struct{}), connections: map[*connection]bool{}, seats: map[*seat]bool{},
	}
}

// clock returns a clock that begins at nothing.
func clock() func() time.Duration {
	began := time.Now() //nolint:forbidigo // budgets need a clock; tests replace this one
	return func() time.Duration { return -time.Until(began) }
}

// Serve lets visitors in who come to l, until the door is closed. It may be called
// for several.
func (d *Door) Serve(l net.Listener) error {
	if !d.listens(l) {
		return l.Close()
	}
	defer d.running.Done()
	d.start(d.watch, func(string) {})
	for {
		conn, err := l.Accept()
		if err == nil {
			d.admit(conn)
			continue
		}
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		// Too many files are open, or a client went before it was received. What
		// is open stays, and a moment later others may come.
		select {
		case <-time.After(d.limits.Delay / 10):
		case <-d.shut:
			return nil
		}
	}
}

// listens notes that the door stands at l, unless it is closed.
func (d *Door) listens(l net.Listener) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closes() {
		return false
	}
	d.listeners = append(d.listeners, l)
	d.running.Add(1)
	return true
}

// Close says goodbye to everybody and waits until they are gone. Who does not listen
// is not waited for.
func (d *Door) Close() {
	if d.shuts() {
		goodbye := time.NewTimer(d.limits.Goodbye)
		defer goodbye.Stop()
		select {
		case <-d.empty:
		case <-goodbye.C:
		}
	}
	d.mu.Lock()
	for c := range d.connections {
		c.hangUp()
	}
	d.mu.Unlock()
	d.waiting.clear()
	d.running.Wait()
}

// shuts lets nobody in any more, and reports whether there is somebody left to say
// goodbye to. The seats do that themselves.
func (d *Door) shuts() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.closes() {
		close(d.shut)
	}
	for _, l := range d.listeners {
		_ = l.Close() // it serves nobody any more
	}
	return len(d.seats) > 0
}

// closes reports whether the door is being closed.
func (d *Door) closes() bool {
	select {
	case <-d.shut:
		return true
	default:
		return false
	}
}

// start runs what may not take the class with it where it breaks.
func (d *Door) start(run func(), broke func(why string)) {
	d.running.Add(1)
	go func() {
		defer d.running.Done()
		defer func() {
			if cause := recover(); cause != nil {
				broke(fmt.Sprintf("%v\n%s", cause, debug.Stack()))
			}
		}()
		run()
	}()
}

// watch looks at all seats now and then.
func (d *Door) watch() {
	beat := time.NewTicker(d.limits.Beat)
	defer beat.Stop()
	for {
		select {
		case <-beat.C:
			d.look(d.now())
		case <-d.shut:
			return
		}
	}
}

// look finds the seats that nobody sits at any more.
func (d *Door) look(now time.Duration) {
	d.mu.Lock()
	seats := slices.Collect(maps.Keys(d.seats))
	d.mu.Unlock()
	for _, s := range seats {
		s.look(now)
	}
}

// hear tells the house of an event. What goes wrong there must not close the door.
func (d *Door) hear(e Event) {
	defer func() { _ = recover() }()
	d.house.Hear(e)
}

// Seats returns how many terminals are shown something.
func (d *Door) Seats() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.seats)
}
