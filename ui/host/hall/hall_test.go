package hall

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
)

// deadline is how long a test waits for something before it gives up.
const deadline = time.Minute

// A slate is a journal in memory that several halls can write to. Each of them
// holds a page of its own.
type slate struct {
	mu     sync.Mutex
	events []class.Event
	writes []int // how many events each write had
}

// A page is how far one hall has read a slate.
type page struct {
	*slate
	read   int
	before func() error // a write, where it is there
}

func (p *page) Append(events []class.Event) error {
	if p.before != nil {
		if err := p.before(); err != nil {
			return err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.read != len(p.events) {
		return ErrMoved
	}
	p.events = append(p.events, events...)
	p.writes = append(p.writes, len(events))
	p.read = len(p.events)
	return nil
}

func (p *page) News() ([]class.Event, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	news := p.events[p.read:]
	p.read = len(p.events)
	return news, nil
}

// newClass returns a class that has not begun. Its session cannot be read again:
// whoever tries finds a mistake in the program.
func newClass(t testing.TB) *class.Class {
	t.Helper()
	source := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	s, err := sessions.Open(source, data)
	require.NoError(t, err)
	return class.New(s, func([]byte) (sessions.Session, error) { panic("planted") }, s.Seed, s.Teams.Names)
}

// A hand is the time of a test.
type hand struct{ atomic.Int64 }

func (h *hand) now() class.Moment { return class.Moment(h.Load()) }

func newHall(t testing.TB, p *page) (*Hall, *hand) {
	t.Helper()
	var at hand
	h := New(newClass(t), p, at.now)
	t.Cleanup(h.Close)
	return h, &at
}

func do1(h *Hall, a class.Act) error {
	return h.Do(class.Command{By: class.Facilitator, Act: a})
}

// queued waits until so many commands wait in the hall.
func queued(t testing.TB, h *Hall, n int) {
	t.Helper()
	late := time.Now().Add(deadline)
	for {
		h.mu.Lock()
		waiting := len(h.waiting)
		h.mu.Unlock()
		if waiting >= n {
			return
		}
		require.True(t, time.Now().Before(late), "%d commands of %d wait", waiting, n)
		runtime.Gosched()
	}
}

// each runs something so many times at once and waits for all.
func each(n int, run func(i int)) {
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { run(i) })
	}
	all.Wait()
}

func TestEveryAcknowledgedCommandIsInTheJournalOnceAndTheJournalIsTheClass(t *testing.T) {
	p := &page{slate: &slate{}}
	h, _ := newHall(t, p)
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	const people, each1 = 20, 10
	each(people, func(i int) {
		for k := range each1 {
			text := strconv.Itoa(i*each1 + k)
			assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: text}))
			p.mu.Lock()
			found := 0
			for _, e := range p.events {
				if e.Do == class.Banner && e.Text == text {
					found++
				}
			}
			p.mu.Unlock()
			assert.Equal(t, 1, found, "it is there when it is acknowledged")
		}
	})
	again := newClass(t)
	banners := 0
	for _, e := range p.events {
		again = again.Apply(e)
		if e.Do == class.Banner {
			banners++
		}
	}
	assert.Equal(t, people*each1, banners)
	desk := class.Who{Kind: class.Desk}
	assert.Equal(t, h.Class().ViewFor(desk, 0), again.ViewFor(desk, 0))
}

// gated returns a page whose first write tells that it has begun and waits to go on.
func gated() (p *page, begun, goOn chan struct{}) {
	p, begun, goOn = &page{slate: &slate{}}, make(chan struct{}), make(chan struct{})
	var once sync.Once
	p.before = func() error {
		once.Do(func() { close(begun); <-goOn })
		return nil
	}
	return p, begun, goOn
}

func TestWhatCameWhileTheDiskWasBusyIsWrittenAtOnceAndInItsOrder(t *testing.T) {
	p, begun, goOn := gated()
	h, _ := newHall(t, p)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "first"})) })
	<-begun
	const more = 10
	for i := range more {
		all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: strconv.Itoa(i)})) })
		queued(t, h, i+1)
	}
	close(goOn)
	all.Wait()
	assert.Equal(t, []int{1, more}, p.writes)
	for i, e := range p.events[1:] {
		assert.Equal(t, strconv.Itoa(i), e.Text)
	}
}

// C-14 for a host that is busy: what counts is when a command arrived.
func TestC14ACommandCountsFromWhenItArrivedHoweverBusyTheHallIs(t *testing.T) {
	p, begun, goOn := gated()
	h, at := newHall(t, p)
	at.Store(500)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "busy"})) })
	<-begun
	at.Store(999)
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "in time"})) })
	queued(t, h, 1)
	at.Store(3000)
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "late"})) })
	queued(t, h, 2)
	close(goOn)
	all.Wait()
	var moments []class.Moment
	for _, e := range p.events {
		moments = append(moments, e.At)
	}
	assert.Equal(t, []class.Moment{500, 999, 3000}, moments)
}

func TestWhoeverAsksForWhatIsRefusedIsToldWhyAndNobodyElse(t *testing.T) {
	p, begun, goOn := gated()
	h, _ := newHall(t, p)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Go})) })
	<-begun
	all.Go(func() { assert.ErrorIs(t, do1(h, class.Act{Do: class.Go}), class.ErrNotNow) })
	queued(t, h, 1)
	all.Go(func() {
		assert.ErrorIs(t, h.Do(class.Command{By: 1, Act: class.Act{Do: class.Hold}}), class.ErrNotYours)
	})
	queued(t, h, 2)
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Hold})) })
	queued(t, h, 3)
	close(goOn)
	all.Wait()
	assert.False(t, h.Class().Going())
}

// What is refused is asked for together with what nobody knows to be done, and must not
// be told later to have been done as well.
func TestWhatIsRefusedIsRefusedAlsoWhereTheJournalIsSilent(t *testing.T) {
	p, begun, goOn := gated()
	silent := NewUnsure(errors.New("the server does not answer"))
	gate, first := p.before, true
	p.before = func() error {
		if first {
			first = false
			return gate()
		}
		return silent
	}
	h, _ := newHall(t, p)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Go})) })
	<-begun
	all.Go(func() { assert.ErrorIs(t, do1(h, class.Act{Do: class.Go}), class.ErrNotNow) })
	queued(t, h, 1)
	all.Go(func() { assert.Same(t, silent, do1(h, class.Act{Do: class.Hold})) })
	queued(t, h, 2)
	close(goOn)
	all.Wait()
	assert.Equal(t, silent, h.Fault())
}

func TestC34WhatCannotBeWrittenDownHasNotHappenedAndAllAreTold(t *testing.T) {
	full := errors.New("the disk is full")
	p := &page{slate: &slate{}}
	var broken atomic.Bool
	p.before = func() error {
		if broken.Load() {
			return full
		}
		return nil
	}
	h, _ := newHall(t, p)
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	before, written := h.Class(), len(p.events)
	console := h.Follow(Everything)
	defer console.Close()
	broken.Store(true)
	each(5, func(int) { assert.ErrorIs(t, do1(h, class.Act{Do: class.Extend, N: 1}), full) })
	assert.Same(t, before, h.Class(), "all can still be read, and nothing has changed")
	assert.Len(t, p.events, written)
	assert.Equal(t, full, h.Fault(), "and the host can say so at once")
	<-console.News()
	assert.ErrorIs(t, do1(h, class.Act{Do: class.Go}), class.ErrNotNow, "what needs no disk is answered as ever")
	assert.Equal(t, full, h.Fault())
	broken.Store(false)
	require.NoError(t, do1(h, class.Act{Do: class.Extend, N: 1}))
	assert.NoError(t, h.Fault())
	assert.Len(t, p.events, written+1)
}

func TestT23AMistakeInTheProgramCostsOneCommandAndNotTheClass(t *testing.T) {
	p, begun, goOn := gated()
	h, _ := newHall(t, p)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Go})) })
	<-begun
	all.Go(func() {
		err := do1(h, class.Act{Do: class.Reload, Text: "this panics"})
		assert.ErrorIs(t, err, ErrBroke)
		var broke *Broke
		assert.ErrorAs(t, err, &broke)
		assert.Contains(t, broke.Why, "planted")
	})
	queued(t, h, 1)
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "we go on"})) })
	queued(t, h, 2)
	close(goOn)
	all.Wait()
	assert.Equal(t, "we go on", h.Class().ViewFor(class.Who{}, 0).Banner)
}

func TestT23AMistakeInTheJournalIsAnAnswerToo(t *testing.T) {
	p := &page{slate: &slate{}}
	h, _ := newHall(t, p)
	p.before = func() error { panic("planted") }
	assert.ErrorIs(t, do1(h, class.Act{Do: class.Go}), ErrBroke)
	p.before = nil
	assert.NoError(t, do1(h, class.Act{Do: class.Go}))
}

func TestT23AMistakeInWhatAnotherHostWroteLosesNothingBehindIt(t *testing.T) {
	shared := &slate{}
	h, _ := newHall(t, &page{slate: shared})
	console := h.Follow(Everything)
	shared.events = append(shared.events,
		class.Event{Act: class.Act{Do: class.Reload, Text: "this panics"}}, class.Event{Act: class.Act{Do: class.Banner, Text: "we go on"}})
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	assert.Equal(t, "we go on", h.Class().ViewFor(class.Who{}, 0).Banner)
	assert.True(t, h.Class().Going())
	assert.True(t, rang(console))
}

func TestTwoHallsOfOneClassAgreeOnWhatHappened(t *testing.T) {
	shared := &slate{}
	one, _ := newHall(t, &page{slate: shared})
	two, _ := newHall(t, &page{slate: shared})
	require.NoError(t, do1(one, class.Act{Do: class.Go}))
	assert.ErrorIs(t, do1(two, class.Act{Do: class.Go}), class.ErrNotNow, "the other has done it already")
	var done atomic.Int64
	each(20, func(i int) {
		h := []*Hall{one, two}[i%2]
		if assert.NoError(t, do1(h, class.Act{Do: class.Extend, N: 1})) {
			done.Add(1)
		}
	})
	require.NoError(t, do1(one, class.Act{Do: class.Hold}))
	assert.ErrorIs(t, do1(two, class.Act{Do: class.Back}), class.ErrNotNow) // which reads the news
	desk := class.Who{Kind: class.Desk}
	assert.Equal(t, one.Class().ViewFor(desk, 0), two.Class().ViewFor(desk, 0))
	extended := 0
	for _, e := range shared.events {
		if e.Do == class.Extend {
			extended++
		}
	}
	assert.EqualValues(t, done.Load(), extended)
}

func TestAClosedHallDoesWhatWaitsAndRefusesWhatComes(t *testing.T) {
	p, begun, goOn := gated()
	var at hand
	h := New(newClass(t), p, at.now)
	var all sync.WaitGroup
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Go})) })
	<-begun
	all.Go(func() { assert.NoError(t, do1(h, class.Act{Do: class.Banner, Text: "still done"})) })
	queued(t, h, 1)
	all.Go(h.Close)
	close(goOn)
	all.Wait()
	assert.ErrorIs(t, do1(h, class.Act{Do: class.Hold}), ErrClosed)
	assert.Equal(t, "still done", h.Class().ViewFor(class.Who{}, 0).Banner)
	h.Close() // once more does no harm
}
