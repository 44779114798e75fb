package load

import (
	"fmt"
	"net"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/house"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/host/journaltest"
)

// today is the day of the tests.
var today = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// names returns the names of so many teams.
func names(teams int) []string {
	all := make([]string, teams)
	for i := range all {
		all[i] = "Team " + strconv.Itoa(i+1)
	}
	return all
}

// code returns the code of a team, which tests know.
func code(team string, _ int) string { return "code " + team }

// A room is a class that is open to tables.
type room struct {
	*hall.Hall
	at     string
	house  *house.House
	door   *door.Door
	served chan error
	close  sync.Once
}

// open opens a room for a class that is kept in a journal. The class's time goes on by
// itself. Stall is for how long a laptop may read nothing.
func open(c *class.Class, j hall.Journal, stall time.Duration) (*room, error) {
	secret := make([]byte, 32)
	key, err := door.SharedHostKey(secret)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	clock := hall.NewClock(c.Now(), 1)
	r := &room{Hall: hall.New(c, j, clock.Now), at: l.Addr().String(), served: make(chan error, 1)}
	go r.Keep(clock)
	r.house = house.New(r.Hall, code, house.Screens)
	limits := door.Usual
	limits.Hello, limits.Stall = deadline, stall // a whole hall of laptops shares the processors with its host here
	r.door = door.New(r.house, key, limits)
	go func() { r.served <- r.door.Serve(l) }()
	return r, nil
}

// shut sends everybody away.
func (r *room) shut() {
	r.close.Do(func() {
		r.door.Close()
		<-r.served
		r.house.Close()
		r.Close()
	})
}

// opens is open for a test, in which nobody is slow by themselves.
func opens(t testing.TB, c *class.Class, j hall.Journal) *room {
	t.Helper()
	r, err := open(c, j, deadline)
	require.NoError(t, err)
	t.Cleanup(r.shut)
	return r
}

// newRoom opens a room for so many teams, whose class is kept in a folder.
func newRoom(t testing.TB, teams int) (*room, *folder.Folder) {
	t.Helper()
	f, c := newFolder(t, teams)
	return opens(t, c, f), f
}

func newFolder(t testing.TB, teams int) (*folder.Folder, *class.Class) {
	t.Helper()
	s := journaltest.Session(t)
	f, c, err := folder.Create(filepath.Join(t.TempDir(), "class"), s, s.Seed, names(teams), today)
	require.NoError(t, err)
	t.Cleanup(func() { _ = f.Close() }) // at the end of the test
	return f, c
}

// card is what a team joins with.
func (r *room) card(team int) card { return cardOf(r.at, team) }

func cardOf(at string, team int) card {
	name := names(team + 1)[team]
	return card{at, join.Logins([]string{name})[0], code(name, 0)}
}

// sees waits until a room has heard of something. Between calls, something may be done
// about it again and again.
func (r *room) sees(t testing.TB, what string, holds func(*class.Class) bool, again ...func()) {
	t.Helper()
	f := r.Follow(hall.Everything) // also of the time, so this never waits for long
	defer f.Close()
	late := time.After(deadline)
	for !holds(r.Class()) {
		for _, run := range again {
			run()
		}
		select {
		case <-f.News():
		case <-late:
			require.FailNow(t, "never so", what)
		}
	}
}

// does does what the facilitator does.
func (r *room) does(t testing.TB, a class.Act) {
	t.Helper()
	require.NoError(t, r.Do(class.Command{By: class.Facilitator, Act: a}))
}

// to goes on to a stage.
func to(h *hall.Hall, id string) error {
	for stage := ""; stage != id; {
		a := class.Act{Do: class.Next, N: 1}
		if h.Class().Stage() < 0 {
			a = class.Act{Do: class.Go}
		}
		if err := h.Do(class.Command{By: class.Facilitator, Act: a}); err != nil {
			return fmt.Errorf("on the way to %s: %w", id, err)
		}
		stage = h.Class().Script().Stages[h.Class().Stage()].ID
	}
	return nil
}
