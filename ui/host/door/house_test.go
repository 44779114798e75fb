package door

import (
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui"
)

// deadline is how long a test waits for something before it gives up. It says
// nothing about how fast the door is.
const deadline = time.Minute

// A village is a house for tests: every team has a code, and what is shown can be
// chosen.
type village struct {
	codes map[string]string
	show  func(Terminal) tea.Model
	full  error // said to everybody

	mu     sync.Mutex
	events []Event
	heard  chan struct{}
	inside int
}

func newVillage(show func(Terminal) tea.Model) *village {
	return &village{
		codes: map[string]string{"anchor": "lantern-42", "harbour": "meadow-17"},
		show:  show, heard: make(chan struct{}, 10_000),
	}
}

func (v *village) Enter(team, code string) (Visit, error) {
	if v.full != nil {
		return nil, v.full
	}
	if want, known := v.codes[team]; !known || want != code {
		return nil, ErrStranger
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.inside++
	return &guest{v: v}, nil
}

func (v *village) Hear(e Event) {
	v.mu.Lock()
	v.events = append(v.events, e)
	v.mu.Unlock()
	select {
	case v.heard <- struct{}{}:
	default:
	}
}

// count returns how many events of a kind were heard.
func (v *village) count(k Kind) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	n := 0
	for _, e := range v.events {
		if e.Kind == k {
			n++
		}
	}
	return n
}

// until waits for an event of a kind and returns it.
func (v *village) until(t testing.TB, k Kind) Event {
	t.Helper()
	late := time.After(deadline)
	for {
		v.mu.Lock()
		for _, e := range v.events {
			if e.Kind == k {
				v.mu.Unlock()
				return e
			}
		}
		v.mu.Unlock()
		select {
		case <-v.heard:
		case <-late:
			require.FailNow(t, "nothing of this kind was heard", "%d", k)
		}
	}
}

type guest struct{ v *village }

func (g *guest) Program(at Terminal) tea.Model { return g.v.show(at) }

func (g *guest) Leave() {
	g.v.mu.Lock()
	defer g.v.mu.Unlock()
	g.v.inside--
}

// played is the game itself.
func played(t testing.TB) func(Terminal) tea.Model {
	dir := t.TempDir()
	return func(at Terminal) tea.Model {
		program, _ := ui.Hosted{Dir: filepath.Join(dir, "saves"), Env: at.Env, Profile: at.Profile()}.Program()
		return program
	}
}

// opened is a door for a test and where it stands.
type opened struct {
	*Door
	at string
}

// openDoor opens a door on this computer alone.
func openDoor(t testing.TB, h House, change func(*Limits), set ...func(*Door)) opened {
	t.Helper()
	key, err := OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	limits := Usual
	limits.Delay, limits.Longest = time.Millisecond, 2*time.Millisecond
	limits.Hello, limits.Stall = deadline, deadline // clients share the processors with their door here
	if change != nil {
		change(&limits)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	d := New(h, key, limits)
	for _, set := range set {
		set(d)
	}
	served := make(chan error, 1)
	go func() { served <- d.Serve(l) }()
	t.Cleanup(func() {
		d.Close()
		require.NoError(t, <-served)
	})
	return opened{d, l.Addr().String()}
}
