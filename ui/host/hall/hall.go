package hall

import (
	"errors"
	"sync"
	"sync/atomic"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// A Journal is where what happens in a class is written down, in one order. A hall
// asks it from one goroutine.
type Journal interface {
	// Append writes events down and returns once they cannot be lost. After an
	// error none of them counts. The error is [ErrMoved] where somebody else has
	// written since.
	Append(events []class.Event) error
	// News returns what somebody else has written since, and nothing where nobody
	// else writes.
	News() ([]class.Event, error)
}

// A Waker is a journal that tells when somebody else has written. A hall asks others
// for news whenever it has something to do, which is at every beat of its clock.
type Waker interface {
	// Wake gets a signal when there may be news.
	Wake() <-chan struct{}
}

// A Shared is a journal to which several hosts write, and which knows which of them
// are there. Its methods may be called from many goroutines.
type Shared interface {
	// Host returns what this host goes by, as no other does.
	Host() string
	// Gone reports whether a host has not been there for a while. It does not wait.
	Gone(host string) bool
}

// What a hall answers beside what the class does.
var (
	// ErrMoved says that another host of the same class has written to the journal
	// since it was read. The hall reads that, and decides anew.
	ErrMoved = errors.New("somebody else has written to the journal")
	// ErrClosed says that nobody owns the class here any more.
	ErrClosed = say.Error("the class is closed here; it is kept, and can be opened again")
	// ErrBroke says that a mistake of the program was found on the way. The class is
	// as it was.
	ErrBroke = say.Error("this met a mistake in the program, so it was not done; everything before it is kept")
)

// A Hall owns a class. Its methods may be called from many goroutines.
type Hall struct {
	journal Journal
	clock   func() class.Moment
	ahead   atomic.Int64 // by how much the time of another host is before the clock, in milliseconds
	newest  atomic.Pointer[class.Class]
	fault   atomic.Pointer[error] // of the journal, the last time; nil where it was none

	mu      sync.Mutex
	waiting []*asked // in the order in which they came
	closed  bool
	rings   map[*Follow]bool

	wake chan struct{} // something waits, or the hall is closed
	done chan struct{} // the goroutine has ended
}

// An asked command is one that waits for its answer.
type asked struct {
	class.Command
	err    error
	answer chan struct{} // closed when err is there
}

// New returns a hall in which c goes on. Now is the time of the class; it may be
// asked from many goroutines. Whoever makes a hall closes it.
func New(c *class.Class, j Journal, now func() class.Moment) *Hall {
	h := &Hall{
		journal: j, clock: now, rings: map[*Follow]bool{},
		wake: make(chan struct{}, 1), done: make(chan struct{}),
	}
	h.newest.Store(c)
	go h.run()
	return h
}

// Host returns what this host goes by among several that serve the class; "" where it
// is the only one.
func (h *Hall) Host() string {
	if s, ok := h.journal.(Shared); ok {
		return s.Host()
	}
	return ""
}

// Gone reports whether another host of the class has not been there for a while; never
// where there is no other.
func (h *Hall) Gone(host string) bool {
	s, ok := h.journal.(Shared)
	return ok && host != s.Host() && s.Gone(host)
}

// Class returns the newest class.
func (h *Hall) Class() *class.Class { return h.newest.Load() }

// Now returns the time of the class.
func (h *Hall) Now() class.Moment { return max(h.time(), h.Class().Now()) }

// time returns the time of the clock, or that of the host whose clock is furthest.
func (h *Hall) time() class.Moment { return h.clock() + class.Moment(h.ahead.Load()) }

// Do asks for what a command says and returns when it has been done and written
// down, or why it was not. The command counts as of the moment at which it arrived
// here, however long others take: At is set by the hall.
func (h *Hall) Do(cmd class.Command) error {
	a := &asked{Command: cmd, answer: make(chan struct{})}
	if !h.arrives(a) {
		return ErrClosed
	}
	<-a.answer
	return a.err
}

// arrives puts a behind all others and notes when it came.
func (h *Hall) arrives(a *asked) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	a.At = h.time()
	h.waiting = append(h.waiting, a)
	h.wakes()
	return true
}

func (h *Hall) wakes() {
	select {
	case h.wake <- struct{}{}:
	default: // it is awake
	}
}

// Close ends the hall. What waits is still done, and what comes later is refused.
func (h *Hall) Close() {
	h.mu.Lock()
	h.closed = true
	h.wakes()
	h.mu.Unlock()
	<-h.done
}

// run owns the class until the hall is closed.
func (h *Hall) run() {
	defer close(h.done)
	var news <-chan struct{}
	if w, ok := h.journal.(Waker); ok {
		news = w.Wake()
	}
	for {
		select {
		case <-h.wake:
		case <-news:
		}
		h.mu.Lock()
		batch, last := h.waiting, h.closed
		h.waiting = nil
		h.mu.Unlock()
		h.serve(batch)
		if last {
			return
		}
	}
}

// serve does what was asked for and answers it.
func (h *Hall) serve(batch []*asked) {
	if len(batch) == 0 {
		if err := guarded(h.hear); err != nil {
			h.noted(err) // nobody waits for it
		}
		return
	}
	err := guarded(func() error { return h.settle(batch) })
	var unsure *Unsure
	open := errors.As(err, &unsure)
	for _, a := range batch {
		if err != nil && (a.err == nil || !open) { // what was refused is not done, whatever else may be
			a.err = err
		}
		close(a.answer)
	}
}

// Fault returns why nothing can be written down, as of the last time that it was
// tried; nil where it can.
func (h *Hall) Fault() error {
	if err := h.fault.Load(); err != nil {
		return *err
	}
	return nil
}

// noted keeps what went wrong with the journal for [Hall.Fault]. Those who hear of
// everything are told where that is news.
func (h *Hall) noted(err error) {
	before := h.Fault()
	if err == nil && before == nil {
		return
	}
	if err == nil {
		h.fault.Store(nil)
	} else {
		h.fault.Store(&err)
	}
	h.rung(nil)
}

// settle decides a batch and writes all that came of it down at once. Where that
// fails nothing of the batch has happened, and all who asked are told.
func (h *Hall) settle(batch []*asked) error {
	if err := h.hear(); err != nil {
		return err
	}
	for {
		c, events := h.decide(batch)
		if len(events) == 0 {
			return nil
		}
		err := h.journal.Append(events)
		if !errors.Is(err, ErrMoved) {
			h.noted(err)
			if err == nil {
				h.show(c, events)
			}
			return err
		}
		if err := h.hear(); err != nil {
			return err
		}
	}
}

// hear applies what others have written.
func (h *Hall) hear() error {
	news, err := h.journal.News()
	if err != nil {
		h.noted(err)
		return err
	}
	if len(news) == 0 {
		return nil
	}
	c := h.Class()
	for _, e := range news {
		if err := guarded(func() error { c = c.Apply(e); return nil }); err != nil {
			h.noted(err) // every other host leaves this one out as well
		}
	}
	if late := c.Now() - h.time(); late > 0 {
		h.ahead.Add(int64(late))
	}
	h.show(c, news)
	return nil
}

// decide returns the class after a batch, and what came of it.
func (h *Hall) decide(batch []*asked) (*class.Class, []class.Event) {
	c := h.Class()
	var all []class.Event
	for _, a := range batch {
		before := c
		var events []class.Event
		if a.err = guarded(func() (err error) { c, events, err = before.Do(a.Command); return err }); errors.Is(a.err, ErrBroke) {
			c, events = before, nil // which is as good as it was
		}
		all = append(all, events...)
	}
	return c, all
}

// show makes c the newest class and tells those whom the events concern.
func (h *Hall) show(c *class.Class, events []class.Event) {
	h.newest.Store(c)
	h.rung(events)
}

// rung tells those whom events concern that there is something new.
func (h *Hall) rung(events []class.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for f := range h.rings {
		f.ring(events)
	}
}
