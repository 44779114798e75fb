package house

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/visitor"
	"example.com/realign/ui/paper"
	"example.com/realign/ui/session"
)

// twenty are the names of twenty teams.
func twenty() (names []string) {
	for i := range 20 {
		names = append(names, "Team "+string(rune('A'+i)))
	}
	return names
}

func login(team string) string { return door.LoginName(team) }

// C-30 with the screens of twenty teams: the host is killed, and what lies on its disk
// is all that the next one has.
func TestC30AfterAKillEveryTableGoesOnWhereItWas(t *testing.T) {
	path := newFolder(t, "hour.yaml", twenty()...)
	h := host(t, path, Screens)
	h.to("first")
	var tables []*visitor.Screen
	for _, name := range twenty() {
		tables = append(tables, h.takes(login(name), 1))
	}
	for i, s := range tables {
		s.Until("[Plan] Members")
		s.Press(fmt.Sprint(1 + i%3)) // a draft, in the middle of it
	}
	for i := range tables {
		h.until("the draft of a table", func(c *class.Class) bool {
			return c.ViewFor(class.Who{Kind: class.Desk}, c.Now()).Teams[i].Draft.Levels[firstLever] == sim.Level(1+i%3)
		})
	}
	h.pass(100 * time.Second)
	before := h.Class()
	after := filepath.Join(t.TempDir(), "copy", "class")
	require.NoError(t, os.CopyFS(after, os.DirFS(path))) // as a kill leaves it
	h.shut()
	again := host(t, after, Screens)
	again.does(class.Act{Do: class.Resumed})
	assert.False(t, again.Class().Going())
	left := func(c *class.Class) class.Moment { return c.ViewFor(class.Who{}, c.Now()).Left }
	assert.Equal(t, left(before), left(again.Class()), "the same clock")
	for team := range before.Teams() {
		was, is := before.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[team], again.desk().Teams[team]
		assert.Equal(t, was.Draft, is.Draft, "the same draft")
		assert.Equal(t, was.Year, is.Year)
		assert.Zero(t, is.Chairs[0].People, "nobody is connected")
	}
	for i, name := range twenty()[:3] {
		s := again.takes(login(name), 1) // the same command
		s.Until("aused")
		s.Press("\r")
		s.Settle() // on what is paused a key does nothing
		again.does(class.Act{Do: class.Go})
		now := s.Until("[Plan] Members")
		assert.Contains(t, now, "6:20")
		assert.Equal(t, sim.Level(1+i%3), again.desk().Teams[i].Draft.Levels[firstLever])
		again.does(class.Act{Do: class.Hold})
	}
}

// firstLever is the one that a plan begins with.
const firstLever = sim.Lever(0)

// C-32: a lid that is closed without a word.
func TestC32AClosedLidIsNoticedByNobodyAndOpenedWithTheSameCommand(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	lid := h.stalled("anchor")
	other := h.takes("beacon", 1)
	other.Until("[Plan] Members")
	for i := range 20 {
		text := fmt.Sprintf("banner %d", i)
		h.does(class.Act{Do: class.Banner, Text: text})
		other.Until(text)
	}
	close(lid)
	s := h.takes("anchor", 2)
	s.Until("banner 19")
}

// C-33: ten of twenty read nothing any more.
func TestC33APauseReachesThoseWhoReadWhenTenDoNot(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml", twenty()...), Screens)
	h.to("first")
	var well []*visitor.Screen
	for i, name := range twenty() {
		if i%2 == 0 {
			well = append(well, h.takes(login(name), 1))
			continue
		}
		free := h.stalled(login(name))
		defer close(free)
	}
	for _, s := range well {
		s.Until("[Plan] Members")
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 20 {
		h.does(class.Act{Do: class.Hold})
		for _, s := range well {
			s.Until("aused")
		}
		h.does(class.Act{Do: class.Go})
		for _, s := range well {
			s.Until("[Plan] Members")
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	const ceiling = 32 << 20
	assert.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(ceiling))
}

// stalled joins as a team, sits down and reads nothing more until free is closed.
func (h *hosted) stalled(login string) (free chan struct{}) {
	h.t.Helper()
	free = make(chan struct{})
	client, shut, err := visitor.KnockUnderLid(free, h.at, login, h.known, "code-"+login+"-0")
	require.NoError(h.t, err)
	h.t.Cleanup(func() { _ = client.Close() })
	v := visitor.Open(h.t, client, "xterm-256color", 300, 100)
	v.Until("Which seat is yours?")
	v.Press("1")
	v.Until("[Plan] Members")
	shut()
	return free
}

// C-34 at a table: nothing is lost, because nothing is taken.
func TestC34OnAFullDiskATableIsToldAndGoesOnWhenThereIsRoom(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("anchor", 1)
	s.Until("[Plan] Members")
	h.disk.full.Store(true)
	assert.ErrorIs(t, h.try(class.Act{Do: class.Banner, Text: "no room"}), errFull)
	assert.Equal(t, errFull, h.Fault(), "the host says so at once")
	s.Press("\r")
	s.Until("Commit the plan for year 1?")
	s.Press("\r")
	s.Until("isk is full")
	assert.Equal(t, sim.Planning, h.Class().Run(0).Phase(), "nothing was done that is not written")
	h.disk.full.Store(false)
	h.does(class.Act{Do: class.Banner, Text: "room again"})
	s.Until("room again")
	s.Press("\r")
	s.Press("\r")
	h.until("the plan is made", func(c *class.Class) bool { return c.Run(0).Phase() == sim.Underway })
}

// C-34 for a server that does not say whether it has written something down.
func TestC34WhatIsNotKnownToBeDoneIsToldSoAndThenWhatCame(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	s := h.sit("anchor", 80, 24)
	s.Until("Which seat is yours?")
	told := hall.NewUnsure(errFull)
	h.disk.silent.Store(told)
	s.Press("1")
	s.Until("It is not known yet whether this was done")
	assert.Zero(t, h.Class().Chair(0, 0).People)
	told.Settle(true)
	h.disk.silent.Store(nil)
	h.does(class.Act{Do: class.Banner, Text: "the server is back"})
	s.Until("Now it is known: what you asked for was done.")
	s.Until("Anchor, Chair")
	assert.Equal(t, 1, h.Class().Chair(0, 0).People)

	h.to("first")
	s = h.takes("beacon", 1)
	s.Until("[Plan] Members")
	lost := hall.NewUnsure(errFull)
	h.disk.silent.Store(lost)
	s.Press("3")
	s.Until("It is not known yet whether this was done")
	lost.Settle(false)
	h.disk.silent.Store(nil)
	s.Until("Now it is known: it was not done.")
}

// C-36 with the screens of a table: a fault is planted behind one key.
func TestC36OneTablesProgramBreaksAndGoesOnFromItsLastDecision(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), func(p *Place, at door.Terminal) tea.Model { return fragile{Screens(p, at)} })
	h.to("first")
	s, other := h.takes("anchor", 1), h.takes("beacon", 1)
	s.Until("[Plan] Members")
	other.Until("[Plan] Members")
	s.Press("3")
	h.until("the draft", func(c *class.Class) bool {
		return c.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[0].Draft.Levels[firstLever] == 3
	})
	s.Press("~")
	s.Until("Something broke in the program on this screen.")
	h.logged("the program on a screen made a mistake")
	other.Press("1")
	h.until("the other draft", func(c *class.Class) bool {
		return c.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[1].Draft.Levels[firstLever] == 1
	})
	s.Press("\r")
	assert.Contains(t, s.Until("[Plan] Members"), "Anchor, Chair", "and it sits where it sat")
	assert.Equal(t, 1, h.Class().Chair(0, 0).People)
	assert.Equal(t, sim.Level(3), h.desk().Teams[0].Draft.Levels[firstLever])
}

// T-23 for a mistake behind the screens: it costs one deed, and is in the log.
func TestT23AMistakeBehindTheScreensCostsOneDeed(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("anchor", 1)
	s.Until("[Plan] Members")
	h.disk.broken.Store(true)
	s.Press("?")
	s.Until("Do you need the facilitator?")
	s.Press("?")
	s.Until("met a mistake in the program")
	h.logged("Anchor: what a screen asked for met a mistake in the program")
	h.logged("planted in the journal")
	s.Press("\x1b")
	s.Until("[Plan] Members")
	s.Press("?")
	s.Until("Do you need the facilitator?")
	s.Press("?")
	s.Until("Your hand is up")
}

// fragile breaks at a key.
type fragile struct{ tea.Model }

func (f fragile) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if k, ok := msg.(tea.KeyMsg); ok && k.String() == "~" {
		panic("planted")
	}
	next, cmd := f.Model.Update(msg)
	return fragile{next}, cmd
}

// 10.4: a table whose laptops fail plays on at the facilitator's desk, and back.
func TestATableOnOneScreenPlaysAtTheDeskAndItsOwnScreensLookOn(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s, other := h.takes("anchor", 1), h.takes("beacon", 1)
	s.Until("[Plan] Members")
	h.does(class.Act{Do: class.OneScreen, Team: 0})
	s.Until("Here you look on.")
	p := &Place{house: h.house, team: 0, follow: h.Follow(0)}
	plan := h.desk().Teams[0].Draft
	assert.ErrorIs(t, p.Do(0, class.Act{Do: class.Draft, Plan: &plan}), class.ErrAtDesk)
	h.does(class.Act{Do: class.Commit, Team: 0})
	s.Until("0 of 3 seats have said what they expect.")
	h.does(class.Act{Do: class.Run, Team: 0})
	s.Until("Year 1 runs")
	assert.NotContains(t, other.Now(), "Here you look on.")
	h.does(class.Act{Do: class.OneScreen, Team: 0})
	s.When("the table plays itself", func(now string) bool { return !strings.Contains(now, "Here you look on.") })
	h.logged("Anchor plays on at its own screens.")
}

// The wall is another process: it follows the folder, without its key.
func TestTheWallFollowsAHostedClass(t *testing.T) {
	path := newFolder(t, "hour.yaml")
	h := host(t, path, Screens)
	wall, err := folder.Follow(path)
	require.NoError(t, err)
	h.to("vote")
	h.does(class.Act{Do: class.Step, Team: 0})
	s := h.takes("anchor", 1)
	s.Press("2")
	s.Settle()
	who := class.Who{Kind: class.Wall}
	h.does(class.Act{Do: class.Banner, Text: "the last thing"})
	_, _, err = wall.Look()
	require.NoError(t, err)
	seen := wall.Class().ViewFor(who, h.Class().Now())
	assert.Equal(t, h.Class().ViewFor(who, h.Class().Now()), seen)
	assert.Equal(t, "the last thing", seen.Banner)
}

// C-37: the network dies for good. What was played at the tables is on the laptop of
// whoever leads the class; the rest is typed in from paper, and the games have all
// their years.
func TestC37WithoutANetworkTheClassIsFinishedOnPaper(t *testing.T) {
	path := newFolder(t, "hour.yaml")
	h := host(t, path, Screens)
	h.to("last")
	h.takes("anchor", 1).Until("[Plan] Members")
	require.Equal(t, 3, h.Class().Run(0).Year())
	h.shut()
	f, c, _, err := folder.Open(path)
	require.NoError(t, err)
	require.NoError(t, f.Export(c))
	require.NoError(t, f.Close())
	for _, name := range []string{"anchor", "beacon"} {
		save := filepath.Join(path, "saves", name+saves.Suffix)
		s, err := session.Continue(save)
		require.NoError(t, err)
		var out strings.Builder
		require.NoError(t, paper.Enter(s, strings.NewReader("\n"), &out))
		require.NoError(t, s.Close())
		assert.Contains(t, out.String(), "The game is over")
		done, err := saves.Read(save)
		require.NoError(t, err)
		replay, err := done.Replay()
		require.NoError(t, err)
		assert.True(t, replay.Sound(), replay.Message)
		assert.Len(t, replay.Outcomes, 3)
		assert.NotEmpty(t, replay.Ending)
	}
}
