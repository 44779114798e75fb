package folder

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
)

var today = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

func created(t testing.TB, names ...string) (*Folder, *class.Class) {
	t.Helper()
	source := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	s, err := sessions.Open(source, data)
	require.NoError(t, err)
	if len(names) == 0 {
		names = s.Teams.Names
	}
	f, c, err := Create(filepath.Join(t.TempDir(), "retreat"), &s, s.Seed, names, today)
	require.NoError(t, err)
	t.Cleanup(func() { _ = f.Close() }) // Windows keeps what is open; many close it themselves
	return f, c
}

// A host is a class that is written down.
type host struct {
	t  testing.TB
	f  *Folder
	c  *class.Class
	at class.Moment
	n  uint64
}

func newHost(t testing.TB, names ...string) *host {
	f, c := created(t, names...)
	return &host{t: t, f: f, c: c}
}

// try does what can be written down.
func (h *host) try(a class.Act) error {
	h.n++
	next, events, err := h.c.Do(class.Command{By: class.Facilitator, Seq: h.n, At: h.at, Act: a})
	if wrong := h.f.Append(events); wrong != nil {
		return wrong
	}
	h.c = next
	return err
}

func (h *host) does(a class.Act) { h.t.Helper(); require.NoError(h.t, h.try(a)) }

func (h *host) to(heading string) {
	h.t.Helper()
	for h.c.Stage() < 0 || h.c.Script().Stages[h.c.Stage()].ID != heading {
		if h.c.Stage() < 0 {
			h.does(class.Act{Do: class.Go})
			continue
		}
		h.does(class.Act{Do: class.Next, N: 1})
	}
}

func views(c *class.Class) []class.View {
	at := c.Now()
	all := []class.View{c.ViewFor(class.Who{Kind: class.Wall}, at), c.ViewFor(class.Who{Kind: class.Desk}, at)}
	for team := range c.Teams() {
		for seat := range c.Seats() {
			all = append(all, c.ViewFor(class.Who{Kind: class.Seat, Team: team, Seat: seat}, at))
		}
	}
	return all
}

// crashed returns a copy of a folder as it lies on the disk, cut after so many
// bytes of the journal; -1 for all.
func crashed(t testing.TB, f *Folder, size int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(path, os.DirFS(f.path)))
	if size >= 0 {
		require.NoError(t, os.Truncate(filepath.Join(path, journalName), int64(size)))
	}
	return path
}

func TestC30AKilledClassIsWhereItWasAndIsPausedOnceItSaysSo(t *testing.T) {
	var names []string
	for i := range 20 {
		names = append(names, "Team "+string(rune('A'+i)))
	}
	h := newHost(t, names...)
	h.to("first")
	for team := range names {
		plan := h.c.ViewFor(class.Who{Kind: class.Desk}, h.at).Teams[team].Draft
		plan.Levels[0], plan.Levels[5] = 1, sim.Level(1+team%2)
		h.at += 1000
		h.does(class.Act{Do: class.Draft, Team: team, Plan: &plan})
		if team%3 == 0 {
			h.does(class.Act{Do: class.Commit, Team: team})
		}
	}
	_, middle, _, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	require.Equal(t, views(h.c), views(middle), "the year, the drafts and the clock of all twenty")
	h.to("vote")
	h.does(class.Act{Do: class.Step})
	h.does(class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: 2, Sure: 90, Text: "plugh-why"}})
	_, again, found, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Zero(t, found.Cut)
	assert.Equal(t, views(h.c), views(again))
	count := func(c *class.Class) (r class.Round) {
		_, events, err := c.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Step}})
		require.NoError(t, err)
		return *events[0].Round
	}
	assert.Equal(t, count(h.c), count(again), "the vote that was in is in")
	paused, _, err := again.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Resumed}})
	require.NoError(t, err)
	v := paused.ViewFor(class.Who{Kind: class.Wall}, 0)
	assert.False(t, v.Going)
	assert.Equal(t, class.Reopened, v.Why)
}

// led leads a class by chance, and returns its size and views after each command
// that was acknowledged.
func led(h *host) (sizes []int64, after [][]class.View) {
	luck := rand.New(rand.NewPCG(1, 2))
	deeds := []class.Deed{class.Go, class.Next, class.Commit, class.Run, class.Answer, class.Vote, class.Step, class.Extend, class.Rule, class.Draft, class.Tick}
	for len(sizes) < 120 {
		h.at += class.Moment(luck.IntN(20_000))
		a := class.Act{Do: deeds[luck.IntN(len(deeds))], Team: luck.IntN(2), Seat: luck.IntN(3), N: luck.IntN(2), Secret: &class.Secret{Choice: luck.IntN(3), Sure: 70, Text: "plugh-why"}}
		if a.Do == class.Draft {
			plan := h.c.ViewFor(class.Who{Kind: class.Desk}, h.at).Teams[a.Team].Draft
			a.Plan = &plan
		}
		if h.try(a) == nil {
			sizes, after = append(sizes, h.f.size), append(after, views(h.c))
		}
	}
	return sizes, after
}

func TestC31KilledAtAnyByteEveryAcknowledgedCommandIsThereOnce(t *testing.T) {
	h := newHost(t)
	begun := h.c
	whole, err := os.ReadFile(filepath.Join(h.f.path, journalName))
	require.NoError(t, err)
	head := len(whole)
	sizes, after := led(h)
	whole, err = os.ReadFile(filepath.Join(h.f.path, journalName))
	require.NoError(t, err)
	luck := rand.New(rand.NewPCG(3, 4))
	for round := range 200 {
		cut := int(sizes[0]) + luck.IntN(len(whole)-int(sizes[0])+1)
		last := slices.IndexFunc(sizes, func(size int64) bool { return size > int64(cut) }) - 1
		if last < 0 {
			last = len(sizes) - 1
		}
		_, _, kept, err := replay(begun, whole[head:sizes[last]], h.f.seal)
		require.NoError(t, err)
		c, size, events, err := replay(begun, whole[head:cut], h.f.seal)
		require.NoError(t, err)
		assert.GreaterOrEqual(t, events, kept, "cut at %d: what was acknowledged is there", cut)
		if head+size == int(sizes[last]) {
			assert.Equal(t, after[last], views(c), "cut at %d: and is there once", cut)
		}
		if round%20 == 0 {
			_, opened, found, err := Open(crashed(t, h.f, cut))
			require.NoError(t, err)
			assert.Equal(t, views(c), views(opened))
			assert.Equal(t, Recovered{Events: events, Cut: cut - head - size, Last: found.Last, Alone: true}, found, "what is cut off is told")
		}
	}
}

// T-29, and C-40 for all that is written while a vote is open.
func TestC40NoFileTellsAVoteThatWasNotCounted(t *testing.T) {
	contents := func(choice int) []byte {
		h := newHost(t)
		h.to("vote")
		h.does(class.Act{Do: class.Step})
		h.does(class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: choice, Sure: 90, Text: "plugh-why"}})
		require.NoError(t, h.f.Export(h.c))
		var all []byte
		require.NoError(t, filepath.WalkDir(h.f.path, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := os.ReadFile(path)
			assert.False(t, bytes.Contains(data, []byte("plugh-why")), path)
			assert.False(t, filepath.Base(path) == journalName && bytes.Contains(data, []byte(`"choice"`)), path)
			all = append(all, data...)
			return err
		}))
		return all
	}
	assert.Equal(t, len(contents(0)), len(contents(2)), "nor does the size of anything")
}

func TestC71ForgettingRemovesWhatWasKeptAndListsIt(t *testing.T) {
	h := newHost(t)
	h.to("first")
	require.NoError(t, h.f.Export(h.c))
	require.NoError(t, h.f.Close())
	assert.False(t, h.f.Due(today.AddDate(0, 0, 30)))
	assert.True(t, h.f.Due(today.AddDate(0, 0, 31)), "after thirty days it is offered")
	mine := filepath.Join(h.f.path, "my notes.txt")
	require.NoError(t, os.WriteFile(mine, []byte("mine"), 0o600))
	killed := []string{".ballots.csv", ".class.html.4711", ".takeaway-anchor.html.4711", ".join-cards.txt.4711", "saves/.anchor.realign", "saves/.beacon.realign.12.tmp"}
	for _, draft := range killed {
		require.NoError(t, os.WriteFile(filepath.Join(h.f.path, filepath.FromSlash(draft)), nil, 0o600))
	}
	removed, left, err := Forget(h.f.path)
	require.NoError(t, err)
	removed = slices.DeleteFunc(removed, func(name string) bool { return slices.Contains(killed, name) })
	assert.ElementsMatch(t, []string{"journal", "key", "session.yaml", "scenario.yaml", "ballots.csv", "injects.csv", "saves/anchor.realign", "saves/beacon.realign"}, removed)
	assert.Equal(t, []string{"my notes.txt"}, left, "what was being written when the program was killed is not mine")
	assert.FileExists(t, mine)
	_, _, err = Forget(h.f.path)
	assert.Error(t, err, "what holds no class is not touched")
	other := newHost(t)
	require.NoError(t, other.f.Close())
	removed, _, err = Forget(other.f.path)
	require.NoError(t, err)
	assert.Contains(t, removed, other.f.path)
	assert.NoDirExists(t, other.f.path)
}

func TestWhatIsNoFolderOfAClassIsRefusedInWords(t *testing.T) {
	dir := t.TempDir()
	_, _, _, err := Open(dir)
	assert.Error(t, err)
	_, err = Follow(filepath.Join(dir, "none"))
	assert.ErrorContains(t, err, "there is no such file or folder")
	h := newHost(t)
	for _, damage := range []func([]byte) []byte{
		func(b []byte) []byte { return b[:5] },
		func(b []byte) []byte { b[9] ^= 1; return b },
		func([]byte) []byte { return []byte(strings.Repeat("\xff", 64)) },
	} {
		path := crashed(t, h.f, -1)
		data, err := os.ReadFile(filepath.Join(path, journalName))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(path, journalName), damage(data), 0o600))
		_, _, _, err = Open(path)
		assert.Error(t, err)
	}
	s := h.c.Script()
	_, _, err = Create(h.f.path, s, 1, nil, today)
	assert.Error(t, err, "another class is not written over")
	assert.False(t, errors.Is(err, fs.ErrNotExist))
}

// A second desk on one folder would stop the first, so there is none until that is
// closed. A wall looks on all the same.
func TestASecondDeskIsRefusedAndTheFirstGoesOn(t *testing.T) {
	h := newHost(t)
	_, _, _, err := Open(h.f.path)
	require.ErrorContains(t, err, "led in another window")
	_, err = Follow(h.f.path)
	require.NoError(t, err)
	removed, left, err := Forget(h.f.path)
	require.ErrorContains(t, err, "Nothing was removed")
	assert.Empty(t, append(removed, left...))
	h.to("first")
	require.NoError(t, h.f.Close())
	f, c, _, err := Open(h.f.path)
	require.NoError(t, err)
	assert.Equal(t, views(h.c), views(c))
	require.NoError(t, f.Close())
}

// Where a file system knows no locks two desks may open one folder. They do not write
// over each other: the one that was first to write goes on, and the other is told.
func TestTwoDesksDoNotWriteOverEachOther(t *testing.T) {
	h := newHost(t)
	require.NoError(t, h.f.held.Close()) // as if there were no lock
	f, c, _, err := Open(h.f.path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = f.Close() })
	other := &host{t: t, f: f, c: c}
	h.to("first")
	assert.ErrorContains(t, other.try(class.Act{Do: class.Go}), "changed by somebody else")
	h.does(class.Act{Do: class.Extend, N: 1})
	_, again, _, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Equal(t, views(h.c), views(again))
}

func (stuck) Truncate(int64) error { return syscall.EIO }

func TestAFolderThatWouldBeNoneOnWindowsIsNotMade(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "testdata", "hour.yaml"))
	require.NoError(t, err)
	s, err := sessions.Open(filepath.Join("..", "testdata", "hour.yaml"), data)
	require.NoError(t, err)
	dir := t.TempDir()
	for _, name := range []string{"aux", "Tuesday.", "10:30"} {
		_, _, err := Create(filepath.Join(dir, name), &s, s.Seed, s.Teams.Names, today)
		assert.ErrorContains(t, err, "Windows", name)
	}
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Empty(t, left)
}
