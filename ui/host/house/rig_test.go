package house

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
)

// deadline is how long a test waits for something before it gives up. It says
// nothing about how fast anything is.
const deadline = time.Minute

// A hosted class is one that is led on this computer, and joined by SSH.
type hosted struct {
	*hall.Hall
	t     testing.TB
	path  string // of the folder
	at    string // where it is joined
	key   door.HostKey
	house *House
	door  *door.Door
	shut  func()
	hand  *atomic.Int64 // the time of the class
	disk  *disk
}

// A disk is the folder of a class, on which there may be no room.
type disk struct {
	*folder.Folder
	full   atomic.Bool
	broken atomic.Bool                 // a mistake of the program is found there
	silent atomic.Pointer[hall.Unsure] // is all that is said to what is written; may be nil
	late   []class.Event               // what was written meanwhile
	told   *hall.Unsure                // the answer to it; both are of the hall's goroutine alone
	writes atomic.Pointer[func()]      // is called once when the next is written; may be nil
}

func (d *disk) Append(events []class.Event) error {
	if d.broken.Swap(false) {
		panic("planted in the journal")
	}
	if d.full.Load() {
		return errFull
	}
	if told := d.silent.Load(); told != nil {
		d.late, d.told = append(d.late, events...), told
		return told
	}
	if run := d.writes.Swap(nil); run != nil {
		(*run)()
	}
	return d.Folder.Append(events)
}

// News returns what was written while nobody was told so.
func (d *disk) News() ([]class.Event, error) {
	if d.silent.Load() != nil {
		return nil, nil
	}
	late := d.late
	d.late = nil
	if len(late) > 0 {
		if came, _ := d.told.Known(); !came {
			return nil, nil
		}
	}
	return late, d.Folder.Append(late)
}

var errFull = errors.New("the disk is full")

// plainCode is a code that a test knows.
func plainCode(team string, renewed int) string {
	return "code-" + door.LoginName(team) + "-" + strconv.Itoa(renewed)
}

// newFolder makes a folder for the class of the tests, with so many teams.
func newFolder(t testing.TB, session string, names ...string) string {
	t.Helper()
	source := filepath.Join("..", "testdata", session)
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	s, err := sessions.Open(source, data)
	require.NoError(t, err)
	if len(names) == 0 {
		names = s.Teams.Names
	}
	path := filepath.Join(t.TempDir(), "class")
	f, _, err := folder.Create(path, &s, s.Seed, names, time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	return path
}

// host opens the class in a folder, and its door.
func host(t testing.TB, path string, show Show, change ...func(*door.Limits)) *hosted {
	t.Helper()
	f, c, _, err := folder.Open(path)
	require.NoError(t, err)
	key, err := door.OpenHostKey(filepath.Join(filepath.Dir(path), "key"))
	require.NoError(t, err)
	h := &hosted{t: t, path: path, key: key, hand: &atomic.Int64{}, disk: &disk{Folder: f}}
	h.hand.Store(int64(c.Now()))
	h.Hall = hall.New(c, h.disk, func() class.Moment { return class.Moment(h.hand.Load()) })
	h.house = New(h.Hall, plainCode, show)
	limits := door.Usual
	limits.Delay, limits.Longest = time.Millisecond, 2*time.Millisecond
	limits.Hello, limits.Stall = deadline, deadline // all laptops share the processors with their host here
	for _, change := range change {
		change(&limits)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	h.at, h.door = l.Addr().String(), door.New(h.house, key, limits)
	served := make(chan error, 1)
	go func() { served <- h.door.Serve(l) }()
	closed := false
	h.shut = func() {
		if closed {
			return
		}
		closed = true
		h.door.Close()
		require.NoError(t, <-served)
		h.house.Close()
		h.Close()
		require.NoError(t, f.Close())
	}
	t.Cleanup(h.shut)
	return h
}

// does does what the facilitator does.
func (h *hosted) does(a class.Act) {
	h.t.Helper()
	require.NoError(h.t, h.try(a))
}

func (h *hosted) try(a class.Act) error {
	return h.Do(class.Command{By: class.Facilitator, Act: a})
}

// to goes on to a stage.
func (h *hosted) to(id string) {
	h.t.Helper()
	for h.Class().Stage() < 0 || h.Class().Script().Stages[h.Class().Stage()].ID != id {
		if h.Class().Stage() < 0 {
			h.does(class.Act{Do: class.Go})
			continue
		}
		h.does(class.Act{Do: class.Next, N: 1})
	}
}

// pass lets time pass.
func (h *hosted) pass(d time.Duration) {
	h.t.Helper()
	h.hand.Add(d.Milliseconds())
	h.does(class.Act{Do: class.Tick})
}

// until waits until something holds of the class.
func (h *hosted) until(what string, holds func(*class.Class) bool) {
	h.t.Helper()
	f := h.Follow(hall.Everything)
	defer f.Close()
	late := time.After(deadline)
	for !holds(h.Class()) {
		select {
		case <-f.News():
		case <-late:
			require.FailNow(h.t, "never so", "%s; the log says %v", what, h.Class().Log())
		}
	}
}

// soon waits for what nobody tells of.
func (h *hosted) soon(what string, holds func() bool) {
	h.t.Helper()
	for late := time.Now().Add(deadline); !holds(); runtime.Gosched() {
		require.True(h.t, time.Now().Before(late), "never so: %s", what)
	}
}

// logged waits until the log of the class says something.
func (h *hosted) logged(words string) {
	h.t.Helper()
	h.until(words, func(c *class.Class) bool { return says(c, words) })
}

// says reports whether the log of a class says something.
func says(c *class.Class, words string) bool {
	for _, l := range c.Log() {
		if strings.Contains(l.Words, words) {
			return true
		}
	}
	return false
}

// desk returns what the facilitator sees.
func (h *hosted) desk() class.View { return h.Class().ViewFor(class.Who{Kind: class.Desk}, h.Now()) }
