package load

import (
	"errors"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
)

// people are as many at each table as the session has seats. How many tables there
// are full_test.go and raced_test.go say.
const people = 3

// What a seat shows.
const (
	arriving = "Which seat is yours"
	sitting  = "You have your place"
	planning = "commit"
	paused   = "No key changes anything" // said to whoever has a place
)

// each runs something for every laptop of so many tables at once, and waits for all.
func each(tables int, run func(team, seat int)) {
	var all sync.WaitGroup
	for team := range tables {
		for seat := range people {
			all.Go(func() { run(team, seat) })
		}
	}
	all.Wait()
}

// A hallful is every laptop of a hall, by team and seat.
type hallful [][people]*guest

// everybody lets all laptops of so many tables join at one instant, each at its seat.
func everybody(t testing.TB, at string, tables int) hallful {
	t.Helper()
	all := make(hallful, tables)
	each(tables, func(team, seat int) {
		g, err := cardOf(at, team).join()
		if !assert.NoError(t, err) {
			return
		}
		t.Cleanup(func() { _ = g.conn.Close() }) // at the end of the test
		all[team][seat] = g
		if assert.True(t, g.waits(arriving), "team %d seat %d", team, seat) {
			assert.NoError(t, g.press(strconv.Itoa(seat+1)))
		}
	})
	require.False(t, t.Failed())
	return all
}

// see waits until every laptop has seen one of some texts.
func (all hallful) see(t testing.TB, texts ...string) {
	t.Helper()
	each(len(all), func(team, seat int) {
		g := all[team][seat]
		assert.True(t, g.waits(texts...), "team %d seat %d never saw %q in\n%s", team, seat, texts, g.all())
	})
	require.False(t, t.Failed())
}

func (all hallful) forget() {
	each(len(all), func(team, seat int) { all[team][seat].forget() })
}

func (all hallful) press(t testing.TB, keys string) {
	each(len(all), func(team, seat int) { assert.NoError(t, all[team][seat].press(keys)) })
}

// insist presses keys at every laptop until it has seen a text: a screen that has just
// come by itself takes no key for a moment.
func (all hallful) insist(t testing.TB, keys, text string) {
	t.Helper()
	each(len(all), func(team, seat int) {
		g := all[team][seat]
		assert.True(t, g.insists(keys, text), "team %d seat %d never saw %q in\n%s", team, seat, text, g.all())
	})
	require.False(t, t.Failed())
}

// told is what everybody may see of a class.
func told(c *class.Class) []class.View {
	at := c.Now()
	all := []class.View{c.ViewFor(class.Who{Kind: class.Wall}, at), c.ViewFor(class.Who{Kind: class.Desk}, at)}
	for team := range c.Teams() {
		all = append(all, c.ViewFor(class.Who{Kind: class.Seat, Team: team, Seat: 1}, at))
	}
	return all
}

// kept opens what a folder holds, as after a crash.
func kept(t testing.TB, path string) (*folder.Folder, *class.Class) {
	t.Helper()
	f, c, found, err := folder.Open(path)
	require.NoError(t, err)
	assert.Zero(t, found.Cut)
	return f, c
}

// Storm 1: everybody joins at one instant, and somebody sits at every seat.
func TestWhenEverybodyJoinsAtOneInstantAllGetTheirSeats(t *testing.T) {
	r, f := newRoom(t, tables)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	for team := range tables {
		for seat := range people {
			assert.Equal(t, 1, r.Class().Chair(team, seat).People, "team %d seat %d", team, seat)
		}
	}
	r.shut()
	require.NoError(t, f.Close())
	again, c := kept(t, f.Path())
	assert.Equal(t, told(r.Class()), told(c))
	require.NoError(t, again.Close())
}

// Storm 2: everybody sends in as the stage ends. Whatever came in time is kept, what
// came late is refused, and every screen goes on.
func TestWhenEverybodySendsInAtTheDeadlineEveryScreenGoesOn(t *testing.T) {
	r, f := newRoom(t, tables)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	all.forget()
	require.NoError(t, to(r.Hall, "first"))
	all.see(t, planning)
	ends := make(chan error, 1)
	go func() { ends <- to(r.Hall, "vote") }()
	all.press(t, "\x1b[C\r\r")
	require.NoError(t, <-ends)
	all.see(t, "A vote")
	r.does(t, class.Act{Do: class.Hold})
	all.see(t, paused)
	r.shut()
	require.NoError(t, f.Close())
	again, c := kept(t, f.Path())
	assert.Equal(t, told(r.Class()), told(c), "what was shown is what is kept")
	require.NoError(t, again.Close())
}

// Storm 3: one figure after the other is shown to everybody. Whoever is slow skips
// some, and all end with the last.
func TestAfterARevealAllHaveTheSameBeforeThem(t *testing.T) {
	const figures = 50
	r, _ := newRoom(t, tables)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	require.NoError(t, to(r.Hall, "reveal"))
	r.does(t, class.Act{Do: class.Reveal})
	r.does(t, class.Act{Do: class.Reveal})
	for i := range figures {
		r.does(t, class.Act{Do: class.Banner, Text: "Look at figure " + strconv.Itoa(i)})
	}
	r.does(t, class.Act{Do: class.Hold})
	all.see(t, paused)
}

// drafts is what lies on the desk of each team.
func drafts(c *class.Class) (all []sim.Plan) {
	for _, v := range c.ViewFor(class.Who{Kind: class.Desk}, c.Now()).Teams {
		all = append(all, v.Draft)
	}
	return all
}

// Storm 4, C-30: the host dies with everybody connected, and everybody comes back at
// one instant by the same command, to the plan that lay on the desk.
func TestC30AfterARestartEverybodyComesBackToWhatLayOnTheDesk(t *testing.T) {
	r, f := newRoom(t, tables)
	b := newBalancer(t, r.at) // so that the command is the same, whatever port is free then
	all := everybody(t, b.Addr().String(), tables)
	all.see(t, sitting)
	all.forget()
	require.NoError(t, to(r.Hall, "first"))
	all.see(t, planning)
	empty := drafts(r.Class())[0]
	drafted := func(c *class.Class) bool { return !slices.Contains(drafts(c), empty) }
	all.insist(t, "\x1b[C", "●●●") // the first lever, as three people at once
	r.sees(t, "every table has a plan", drafted)
	r.shut()
	before := drafts(r.Class())
	require.NoError(t, f.Close())
	again, c := kept(t, f.Path())
	t.Cleanup(func() { _ = again.Close() }) // at the end of the test
	assert.Equal(t, before, drafts(c))
	back, err := open(c, again, deadline)
	require.NoError(t, err)
	t.Cleanup(back.shut)
	b.sends(back.at)
	back.does(t, class.Act{Do: class.Resumed})
	all = everybody(t, b.Addr().String(), tables)
	all.see(t, paused)
	assert.Equal(t, before, drafts(back.Class()))
	all.forget()
	back.does(t, class.Act{Do: class.Go})
	all.see(t, planning)
}

// A faulty journal is one whose disk is full for a while.
type faulty struct {
	hall.Journal
	full atomic.Bool
}

var errFull = errors.New("the disk is full; free some space and try again")

func (f *faulty) Append(events []class.Event) error {
	if f.full.Load() {
		return errFull
	}
	return f.Journal.Append(events)
}

// Stall 9, C-34: the disk fills while everybody works. Nobody is told that something
// was kept which was not, every screen can be read, and it goes on with room again.
func TestC34WithAFullDiskEverybodyGoesOnReadingAndThenPlaying(t *testing.T) {
	f, c := newFolder(t, tables)
	j := &faulty{Journal: f}
	r := opens(t, c, j)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	all.forget()
	require.NoError(t, to(r.Hall, "first"))
	all.see(t, planning)
	all.forget()
	j.full.Store(true)
	before := told(r.Class())
	all.insist(t, "\x1b[C", "The disk is full")
	require.ErrorIs(t, r.Fault(), errFull)
	assert.Equal(t, before[0].Teams, told(r.Class())[0].Teams)
	j.full.Store(false)
	r.does(t, class.Act{Do: class.Hold})
	all.see(t, paused)
	assert.NoError(t, r.Fault())
}
