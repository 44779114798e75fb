package load

import (
	"encoding/hex"
	"math/rand/v2"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// An event is one that hosts in processes of their own serve.
type event struct {
	at  stream.Server
	key []byte
}

func newEvent(t testing.TB) *event {
	t.Helper()
	e := &event{serverAt(starts(t, serverRole, t.TempDir()).said), record.NewKey()}
	s := journaltest.Session(t)
	j, _, err := stream.Begin(e.at, "retreat", e.key, s, s.Seed, names(tables), today)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	return e
}

// host starts a host of the event that waits so many times longer than usual.
func (e *event) host(t testing.TB, slow int) *child {
	t.Helper()
	return starts(t, hostRole, e.at.URL, hex.EncodeToString(e.key), strconv.Itoa(slow))
}

// notes counts how often each note stands in the log of the event.
func (e *event) notes(t testing.TB) map[string]int {
	t.Helper()
	j, c, _, err := stream.Join(e.at, "retreat", e.key)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	found := map[string]int{}
	for _, m := range c.ViewFor(class.Who{Kind: class.Desk}, c.Now()).Mail {
		found[m.Text]++
	}
	return found
}

// says has a host tell everybody something again and again, until it is dead. It
// returns what the host has said was done.
func (c *child) says(t testing.TB, from string, most int) (done []string) {
	for i := range most {
		text := from + strconv.Itoa(i)
		if !c.tries(class.Act{Do: class.Tell, Team: -1, Text: text}) {
			return done
		}
		done = append(done, text)
	}
	return done
}

// C-31 for several hosts: one after the other is killed while all of them are told
// things. What a host has acknowledged is there once, whoever serves then.
func TestC31WhicheverHostIsKilledEveryAcknowledgedCommandIsThereOnce(t *testing.T) {
	const rounds, most = 6, 60
	e := newEvent(t)
	stays := e.host(t, slow)
	stays.does(t, class.Act{Do: class.Go})
	chance := rand.New(rand.NewPCG(2026, 11))
	var done []string
	for round := range rounds {
		dies := e.host(t, slow)
		die := chance.IntN(most)
		var both sync.WaitGroup
		var here, there []string
		both.Go(func() { here = stays.says(t, "stays "+strconv.Itoa(round)+" ", most) })
		both.Go(func() {
			there = dies.says(t, "dies "+strconv.Itoa(round)+" ", die)
			dies.sends(class.Act{Do: class.Tell, Team: -1, Text: "unanswered " + strconv.Itoa(round)})
			assert.NoError(t, dies.cmd.Process.Kill())
		})
		both.Wait()
		assert.Len(t, here, most, "the other host goes on")
		done = append(append(done, here...), there...)
	}
	found := e.notes(t)
	for _, text := range done {
		assert.Equal(t, 1, found[text], text)
	}
	for text, times := range found {
		assert.Equal(t, 1, times, text)
	}
}

// A host is killed with people at its tables. They come back by the same command
// through the other. Whoever is so fast that the host is not yet known to be gone finds
// the seat taken, and a moment later free, without asking anybody.
func TestC30SeatsOfAKilledHostBecomeFreeAtTheOther(t *testing.T) {
	e := newEvent(t)
	one, other := e.host(t, missing), e.host(t, missing)
	other.asks(t, "to first")
	b := newBalancer(t, one.said)
	g := cardOf(b.Addr().String(), 0).joins(t)
	g.until(t, arriving)
	require.NoError(t, g.press("1")) // once: on the next screen it is the level of a lever
	g.until(t, planning)
	require.True(t, g.insists("\x1b[C", "●●●"), g.all())
	for before, late := other.asks(t, "drafts"), time.Now().Add(deadline); other.asks(t, "drafts") == before; { // until it is written down
		require.True(t, time.Now().Before(late), "never written down: %s", before)
		require.NoError(t, g.press("\x1b[D"))
		g.forget()
		g.seesBy(time.After(between), "●") // the lever, before it is pressed again
	}
	other.does(t, class.Act{Do: class.Hold}) // after which nothing more is taken
	before := other.asks(t, "drafts")
	one.kill(t)
	b.sends(other.said)
	g = cardOf(b.Addr().String(), 0).joins(t)
	g.until(t, arriving)
	require.NoError(t, g.press("1"))
	if g.until(t, "is already at the table", paused); !g.has(paused) {
		g.until(t, "is free again")
		require.NoError(t, g.press("1"))
		g.until(t, paused)
	}
	assert.Equal(t, before, other.asks(t, "drafts"))
}
