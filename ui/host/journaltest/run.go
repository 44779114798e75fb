package journaltest

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
)

// Run asks of a kind of journal all that a class relies on.
func Run(t *testing.T, k Kind) {
	t.Run("what was written down is there again, in its order", k.keeps)
	t.Run("what is written down at once counts as a whole", k.whole)
	t.Run("C-40 whoever has no key learns nothing", k.sealed)
	t.Run("C-30 what a dying host left unfinished never was", k.torn)
	t.Run("C-34 what cannot be written has not happened, and later it can", k.broken)
	t.Run("C-31 every acknowledged command is there once, whenever its host dies", k.killed)
	if k.Shared {
		t.Run("two hosts agree on one order", k.agree)
		t.Run("any host takes over from one that died", k.takeOver)
		return
	}
	t.Run("a second host does not write over the first", k.refuses)
}

// Session returns the session that classes of tests play.
func Session(t testing.TB) *sessions.Session {
	t.Helper()
	_, here, _, _ := runtime.Caller(0) // which a test always knows
	source := filepath.Join(filepath.Dir(here), "..", "testdata", "hour.yaml")
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	s, err := sessions.Open(source, data)
	require.NoError(t, err)
	return &s
}

func (k Kind) begin(t testing.TB) Place {
	t.Helper()
	s := Session(t)
	return k.Begin(t, s, s.Teams.Names)
}

// A host is a class that is written down by one who does nothing at once.
type host struct {
	t testing.TB
	j Journal
	c *class.Class
}

func hosting(t testing.TB, p Place) *host {
	t.Helper()
	j, c := p.Open(t)
	return &host{t, j, c}
}

// try does what can be written down.
func (h *host) try(a class.Act) error {
	next, events, err := h.c.Do(class.Command{By: by(a), At: h.c.Now() + 1, Act: a})
	if err != nil {
		return err
	}
	if err := h.j.Append(events); err != nil {
		return err
	}
	h.c = next
	return nil
}

func by(a class.Act) int {
	if a.Do >= class.Draft {
		return a.Seat
	}
	return class.Facilitator
}

func (h *host) does(a class.Act) { h.t.Helper(); require.NoError(h.t, h.try(a)) }

// votes leads to a vote and gives one.
func (h *host) votes() {
	h.t.Helper()
	h.does(class.Act{Do: class.Go})
	for h.c.Script().Stages[h.c.Stage()].ID != "vote" {
		h.does(class.Act{Do: class.Next, N: 1})
	}
	h.does(class.Act{Do: class.Step})
	h.does(class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: 2, Sure: 90, Text: "plugh-why"}})
}

// told is what somebody is told of a class.
func told(c *class.Class) []class.View {
	at := c.Now()
	return []class.View{
		c.ViewFor(class.Who{Kind: class.Wall}, at), c.ViewFor(class.Who{Kind: class.Desk}, at), c.ViewFor(class.Who{Kind: class.Seat, Seat: 1}, at),
	}
}

// banner is a deed that can be told from every other of its kind.
func banner(n int) class.Act { return class.Act{Do: class.Banner, Text: "banner " + strconv.Itoa(n)} }

// banners returns how often each text stands in a journal.
func banners(events []class.Event) map[string]int {
	found := map[string]int{}
	for _, e := range events {
		if e.Do == class.Banner {
			found[e.Text]++
		}
	}
	return found
}

func (k Kind) keeps(t *testing.T) {
	p := k.begin(t)
	h := hosting(t, p)
	h.votes()
	for i := range 20 {
		h.does(banner(i))
	}
	require.NoError(t, h.j.Close())
	again := hosting(t, p)
	assert.Equal(t, told(h.c), told(again.c))
	news, err := again.j.News()
	require.NoError(t, err)
	assert.Empty(t, news, "what it was opened with is no news")
	count := func(c *class.Class) class.Round {
		_, events, err := c.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Step}})
		require.NoError(t, err)
		return *events[0].Round
	}
	assert.Equal(t, count(h.c), count(again.c), "the vote that was in is in")
	at := class.Moment(0)
	for _, e := range p.Events(t) {
		assert.GreaterOrEqual(t, e.At, at)
		at = e.At
	}
	require.NoError(t, again.j.Close())
}

// many is more than a small message holds.
const many = 300

func (k Kind) whole(t *testing.T) {
	p := k.begin(t)
	h := hosting(t, p)
	require.NoError(t, h.j.Append(nil), "nothing is nothing")
	var events []class.Event
	for i := range many {
		next, more, err := h.c.Do(class.Command{By: class.Facilitator, Act: banner(i)})
		require.NoError(t, err)
		h.c, events = next, append(events, more...)
	}
	require.NoError(t, h.j.Append(events))
	h.does(banner(many))
	assert.Len(t, banners(p.Events(t)), many+1)
	require.NoError(t, h.j.Close())
	again := hosting(t, p)
	assert.Equal(t, told(h.c), told(again.c))
	require.NoError(t, again.j.Close())
}

func (k Kind) sealed(t *testing.T) {
	p := k.begin(t)
	h := hosting(t, p)
	h.votes()
	lies := p.Bytes(t)
	assert.NotEmpty(t, lies)
	assert.False(t, bytes.Contains(lies, []byte("plugh-why")))
	require.NoError(t, h.j.Close())
}

func (k Kind) torn(t *testing.T) {
	p := k.begin(t)
	h := hosting(t, p)
	h.does(class.Act{Do: class.Go})
	before := told(h.c)
	var unfinished []class.Event
	for i := range many {
		_, events, err := h.c.Do(class.Command{By: class.Facilitator, Act: banner(i)})
		require.NoError(t, err)
		unfinished = append(unfinished, events...)
	}
	require.NoError(t, h.j.Close())
	p.Tear(t, unfinished)
	again := hosting(t, p)
	assert.Equal(t, before, told(again.c))
	again.does(banner(many))
	assert.Equal(t, map[string]int{banner(many).Text: 1}, banners(p.Events(t)))
	require.NoError(t, again.j.Close())
}

func (k Kind) broken(t *testing.T) {
	p := k.begin(t)
	h := hosting(t, p)
	h.does(class.Act{Do: class.Go})
	before := told(h.c)
	p.Break(t)
	err := h.try(banner(1))
	require.Error(t, err)
	assert.NotErrorIs(t, err, hall.ErrMoved)
	if unsure := new(hall.Unsure); !errors.As(err, &unsure) { // the server may have been gone for less time than it takes to notice
		assert.Contains(t, err.Error(), "it was not done")
	}
	assert.Equal(t, before, told(h.c), "all can still be read")
	p.Mend(t)
	h.does(banner(2))
	assert.Equal(t, map[string]int{banner(2).Text: 1}, banners(p.Events(t)))
	require.NoError(t, h.j.Close())
}

// A load is what several people ask of a hall until it dies.
type load struct {
	mu   sync.Mutex
	next int
	done []string // and were told so
}

// press asks a hall for one thing after the other until it refuses or all that was
// wanted is done.
func (l *load) press(h *hall.Hall, most int) {
	for {
		l.mu.Lock()
		n := l.next
		l.next++
		l.mu.Unlock()
		if n >= most || h.Do(class.Command{By: class.Facilitator, Act: banner(n)}) != nil {
			return
		}
		l.mu.Lock()
		l.done = append(l.done, banner(n).Text)
		l.mu.Unlock()
	}
}

// A mortal journal dies with its host after so many writes: before it has written
// down, or after and before anybody is told.
type mortal struct {
	Journal
	lives int
	after bool
}

func (m *mortal) Append(events []class.Event) error {
	m.lives--
	if m.lives >= 0 || m.lives == -1 && m.after {
		err := m.Journal.Append(events)
		if m.lives >= 0 {
			return err
		}
	}
	return hall.ErrClosed
}

func (k Kind) killed(t *testing.T) {
	const rounds, people = 12, 8
	p := k.begin(t)
	var all load
	for round := range rounds {
		j, c := p.Open(t)
		h := hall.New(c, &mortal{j, round * 3 % 10, round%2 == 0}, c.Now)
		var pressing sync.WaitGroup
		for range people {
			pressing.Go(func() { all.press(h, (round+1)*40) })
		}
		pressing.Wait()
		h.Close()
		require.NoError(t, j.Close())
	}
	found := banners(p.Events(t))
	for _, text := range all.done {
		assert.Equal(t, 1, found[text], text)
	}
	for text, times := range found {
		assert.Equal(t, 1, times, text)
	}
	assert.NotEmpty(t, all.done)
}

func (k Kind) refuses(t *testing.T) {
	p := k.begin(t)
	one, other := hosting(t, p), hosting(t, p)
	one.does(class.Act{Do: class.Go})
	err := other.try(banner(1))
	require.ErrorContains(t, err, "somebody else")
	one.does(banner(2))
	assert.Equal(t, map[string]int{banner(2).Text: 1}, banners(p.Events(t)))
	require.NoError(t, one.j.Close())
	require.NoError(t, other.j.Close())
}
