package hall

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// A watch is the two clocks of a computer in a test.
type watch struct {
	mono time.Duration
	wall time.Time
}

func (w *watch) read() (time.Duration, time.Time) { return w.mono, w.wall }

// pass lets time pass on both.
func (w *watch) pass(d time.Duration) { w.mono, w.wall = w.mono+d, w.wall.Add(d) }

func TestAClockCountsOnFromWhereTheClassWasAndNeverBack(t *testing.T) {
	w := &watch{wall: time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)}
	k := newClock(5000, 1, w.read)
	assert.EqualValues(t, 5000, k.Now())
	for range 4 {
		w.pass(250 * time.Microsecond)
		k.Now()
	}
	assert.EqualValues(t, 5001, k.Now(), "parts of a millisecond are not lost")
	w.wall = w.wall.Add(-time.Hour) // somebody sets the clock on the wall
	assert.EqualValues(t, 5001, k.Now())
	w.mono -= time.Second
	assert.EqualValues(t, 5001, k.Now())
	fast := newClock(0, 60, w.read)
	w.pass(time.Second)
	assert.EqualValues(t, class.Minute, fast.Now(), "a rehearsal is faster")
}

func TestC35AfterASleepTheClassIsPausedAndNoTimeHasPassed(t *testing.T) {
	for name, sleeps := range map[string]func(*watch){
		"both clocks go on":       func(w *watch) { w.pass(20 * time.Minute) },
		"one stands in the sleep": func(w *watch) { w.wall = w.wall.Add(20 * time.Minute) },
	} {
		t.Run(name, func(t *testing.T) {
			w := &watch{wall: time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)}
			k := newClock(0, 1, w.read)
			h := New(newClass(t), &page{slate: &slate{}}, k.Now)
			defer h.Close()
			require.NoError(t, do1(h, class.Act{Do: class.Go}))
			w.pass(time.Second)
			h.beat(k)
			left := h.Class().ViewFor(class.Who{}, h.Now()).Left
			sleeps(w)
			h.Now() // a screen looks before the beat does
			h.beat(k)
			v := h.Class().ViewFor(class.Who{}, h.Now())
			assert.False(t, v.Going)
			assert.Equal(t, class.Sleeping, v.Why)
			assert.Equal(t, 20*60, v.Slept)
			assert.Equal(t, left, v.Left)
			w.pass(time.Second)
			h.beat(k)
			assert.Equal(t, left, h.Class().ViewFor(class.Who{}, h.Now()).Left)
		})
	}
}

func TestTheClockEndsAStageInWhichNobodyDoesAnything(t *testing.T) {
	w := &watch{wall: time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)}
	k := newClock(0, 1, w.read)
	c := newClass(t)
	h := New(c, &page{slate: &slate{}}, k.Now)
	defer h.Close()
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	for c.Script().Stages[h.Class().Stage()].ID != "first" {
		require.NoError(t, do1(h, class.Act{Do: class.Next, N: 1}))
	}
	stage := h.Class().Stage()
	for range 60 * 60 {
		w.pass(time.Second)
		if h.beat(k); h.Class().Stage() != stage {
			return
		}
	}
	assert.Fail(t, "the stage goes on")
}

func TestTimeIsKeptUntilTheHallIsClosed(t *testing.T) {
	k := NewClock(0, 600)
	h := New(newClass(t), &page{slate: &slate{}}, k.Now)
	kept := make(chan struct{})
	go func() { defer close(kept); h.Keep(k) }()
	console := h.Follow(Everything)
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	<-console.News()
	select {
	case <-console.News(): // the time that passes is written down
	case <-time.After(deadline):
		assert.Fail(t, "no time passes")
	}
	h.Close()
	<-kept
}
