package host

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/theme"
)

// C-22, and C-45: a whole hour by keys on one laptop, with every frame of the wall
// searched for what was planted.
func TestC22TheWallNeverShowsASecret(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("first")
	r.press("p", "enter")
	require.Contains(t, r.wall(), "what do you expect?")
	for _, belief := range worldOf(r.hall.c).Elephants {
		assert.NotContains(t, strings.Join(r.desk, "\n"), belief.Belief[:20], "what nobody has seen is on no list")
	}
	r.press("e")
	for _, amount := range []string{"80", "70", "90"} {
		r.write(amount)
	}
	r.press("p")
	r.press("p", "1")
	assert.Contains(t, r.wall(), "you expected 70% to 90%")
	r.press("n", "2")
	require.Contains(t, r.wall(), "Read. Each seat opens 2 of the 5 reports.")
	r.press("v", "1", "1", "enter", "esc", "s")
	before := len(r.walls)
	r.vote("1", "2", "2")
	for _, frame := range r.walls[before:] {
		assert.NotContains(t, frame, "plugh-why")
		assert.NotContains(t, frame, "●")
		assert.NotContains(t, frame, "○", "C-45: only how many votes are in")
	}
	r.press("s", "y")
	assert.Contains(t, r.wall(), "You are split.")
	assert.Contains(t, r.wall(), "plugh-why-2", "reasons are for all once they are counted")
	r.press("s", "s", "s")
	r.vote("2", "2", "2")
	r.press("s", "y")
	assert.Contains(t, r.wall(), "○○ 2 → ●●● 3")
	assert.Contains(t, r.wall(), "Decided: B")
	for range 40 {
		if r.hall.c.Over() {
			break
		}
		r.press("s", "2", "k", "1", "2", "esc", "p", "1", "enter", "esc", "n", "2", "f")
	}
	require.True(t, r.hall.c.Over(), r.d.View())
	assert.Positive(t, r.hall.wrote, "the results are written")
	for i, frame := range r.walls {
		for _, secret := range []string{"plugh-notes", "plugh-chair", "plugh-treasurer", "plugh-young", "plugh-letter", "plugh-reaction"} {
			assert.NotContains(t, frame, secret, "frame %d", i)
		}
		fits(t, frame, wallWidth, wallHeight)
	}
	found := strings.Join(r.desk, "\n")
	assert.Contains(t, found, "plugh-notes", "the planted secret is there to be found, on the desk")
	for _, frame := range r.desk {
		fits(t, frame, 80, 24)
	}
}

func fits(t testing.TB, frame string, width, height int) {
	t.Helper()
	lines := strings.Split(frame, "\n")
	assert.LessOrEqual(t, len(lines), height)
	for _, l := range lines {
		assert.LessOrEqual(t, clean.Cells(l), width, l)
	}
}

func TestC45ASecretBallotOnOneLaptopShowsOnlyHowManyVotesAreIn(t *testing.T) {
	frames := func(choices ...string) []string {
		r := newRoom(t, oneScreen...)
		r.to("vote")
		r.press("s")
		before := len(r.walls)
		r.vote(choices...)
		return r.walls[before:]
	}
	one, two := frames("1", "1", "2"), frames("3", "2", "3")
	assert.Equal(t, one, two, "whatever is voted, the wall shows the same")
	assert.NotEqual(t, one[0], one[len(one)-1], "the number of votes in")
}

func TestTheKeyboardGoesOnWithNothingOfTheVoteOnIt(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s")
	r.press("v", "1", "2", "1")
	r.write("plugh-why")
	assert.NotContains(t, r.d.View(), "plugh-why")
	assert.Contains(t, r.d.View(), "Thank you. Pass the keyboard on.")
	r.press("v")
	assert.NotContains(t, r.d.View(), "plugh-why")
}

func TestC35AfterTheLaptopSleptTheDeskIsPausedAndSaysWhy(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.wait(10 * time.Second)
	left := r.d.view().Left
	require.NoError(t, r.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Slept, N: 20 * 60}}))
	r.wait(0)
	assert.False(t, r.d.view().Going)
	assert.Equal(t, left, r.d.view().Left)
	assert.Contains(t, r.wall(), "Paused: this computer slept for 20 minutes.")
	assert.Contains(t, r.d.View(), "this computer slept for 20 minutes")
}

func TestC21TheDeskSaysHowLateItIsAndDoesAsProposed(t *testing.T) {
	r := newRoom(t)
	r.to("welcome")
	r.wait(12 * time.Minute)
	assert.Contains(t, r.d.View(), "9 minutes late.")
	assert.Contains(t, r.d.View(), "drop “Practice year”")
	assert.NotContains(t, regexp.MustCompile(`(?s)Proposal.*Key`).FindString(r.d.View()), "Debrief")
	assert.NotContains(t, r.wall(), "late")
	r.press("a", "n")
	assert.Contains(t, r.d.View(), "9 minutes late.", "no is no")
	r.press("a", "y")
	assert.NotContains(t, r.d.View(), "9 minutes late.")
}

func TestC34WhatCannotBeKeptIsToldAndNotDone(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	left := r.d.view().Left
	r.hall.full = true
	r.press("3")
	assert.Contains(t, r.d.View(), "the disk is full")
	assert.Equal(t, left, r.d.view().Left)
	r.hall.full = false
	r.press("3")
	assert.Equal(t, left+3*class.Minute, r.d.view().Left)
}

func TestC23TheDeskShowsWhatAnotherTextChangesAndAsks(t *testing.T) {
	r := newRoom(t)
	_, text := hour(t)
	r.d.Source = func() ([]byte, error) { return []byte(text), nil }
	r.to("practice")
	r.press("r")
	assert.Contains(t, r.d.View(), "The file says what it said before.")
	text = strings.Replace(strings.Replace(text, "minutes: 40", "minutes: 42", 1), "minutes: 6\n", "minutes: 8\n", 1)
	r.press("r")
	assert.Contains(t, r.d.View(), "A vote takes 8 minutes and took 6")
	r.press("1")
	assert.Equal(t, 6*class.Minute, r.d.view().Stages[4].Minutes, "no is no")
	r.press("r", "2")
	assert.Equal(t, 8*class.Minute, r.d.view().Stages[4].Minutes)
	text = strings.Replace(text, "do: brief", "do: breif", 1)
	r.press("r")
	assert.Contains(t, r.d.View(), "hour.yaml:14:9")
}

func TestC46TwentySlipsAreTypedInWithFourLines(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "c")
	r.write("A 12, B 5, D 3")
	assert.Contains(t, r.d.View(), "the options are A to C")
	r.write("A 12, B 5, C 3")
	for _, why := range []string{"One.", "Two.", "Three."} {
		r.write(why)
	}
	r.press("y")
	assert.Contains(t, r.wall(), "You are scattered.")
	assert.Contains(t, r.wall(), "- Two.")
}

// Every key has an inverse or asks first: after any key and its answer "no",
// nothing has happened that the same or another key does not take back.
func TestWhatCannotBeTakenBackIsAskedFirst(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.press("p", "enter", "p", "2")
	asked := [][]string{{"n"}, {"u"}, {"q"}, {"i", "1"}}
	r.press("n", "2", "s", "v", "1", "1", "1", "enter")
	for _, keys := range append(asked, []string{"s"}) {
		before := len(r.hall.events)
		r.press(keys...)
		assert.NotEmpty(t, r.d.panes, keys)
		r.press("esc", "esc")
		assert.Len(t, r.hall.events, before, keys)
		assert.False(t, r.d.leaving)
	}
}

func TestAnHourPlaysItself(t *testing.T) {
	for name, pairs := range map[string][]string{"teams": nil, "one screen": oneScreen} {
		c, _ := hour(t, pairs...)
		keep := &memory{c: c}
		var out bytes.Buffer
		require.NoError(t, Auto(c, keep, &out), name)
		assert.Contains(t, out.String(), "We begin in a moment.")
		assert.Contains(t, out.String(), "Thank you. This was an exercise.", name)
		assert.Contains(t, out.String(), "Three years on", name)
		assert.Equal(t, 1, keep.wrote)
		assert.NotContains(t, out.String(), "plugh", "nor does an automatic hour show a secret")
	}
}

// A kept hall has a folder.
type kept struct {
	memory
	f *folder.Folder
}

func (k *kept) Do(cmd class.Command) error {
	before := len(k.events)
	if err := k.memory.Do(cmd); err != nil {
		return err
	}
	return k.f.Append(k.events[before:])
}

func TestTheWallFollowsTheFolder(t *testing.T) {
	c, text := hour(t)
	s, err := sessions.Open(filepath.Join("testdata", "hour.yaml"), []byte(text))
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "retreat")
	f, c, err := folder.Create(path, &s, c.Seed(), s.Teams.Names, time.Unix(0, 0))
	require.NoError(t, err)
	hall := &kept{memory{c: c}, f}
	d := NewDesk(Setup{Hall: hall, Export: f.Export, Theme: theme.Plain})
	follower, err := folder.Follow(path)
	require.NoError(t, err)
	w := wall{f: follower, c: follower.Class(), th: theme.Plain, width: wallWidth, height: wallHeight}
	assert.Contains(t, w.View(), "We begin in a moment.")
	_, cmd := d.Update(tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")})
	d.Update(cmd())
	look := func(now time.Duration) {
		c, news, err := w.f.Look()
		next, _ := w.Update(lookMsg{c: c, news: news, err: err, now: now})
		w = next.(wall)
	}
	look(time.Second)
	assert.Contains(t, w.View(), "You are the board of a guild.")
	assert.Contains(t, w.View(), "3:00")
	look(3 * time.Second)
	assert.Contains(t, w.View(), "2:58", "the clock goes on between two looks")
	require.NoError(t, f.Close())
	require.NoError(t, os.RemoveAll(path))
	look(4 * time.Second)
	assert.Contains(t, w.View(), "is gone")
}

// C-10 at one laptop: those who share a seat have a vote each where the script says so.
func TestC10WhoSharesASeatVotesAtTheKeyboardAsTheScriptSays(t *testing.T) {
	r := newRoom(t, append(slices.Clone(oneScreen), "seed: 7", "seed: 7\ntoo_many_people: each-votes")...)
	r.to("vote")
	r.press("s")
	vote := func(seat, person, choice string) {
		r.press("v", seat, person, choice, "3", "enter")
	}
	vote("1", "1", "1")
	vote("1", "2", "2")
	vote("1", "2", "1")
	vote("2", "1", "2")
	assert.Equal(t, 3, r.d.table().Ballot.In, "a person who votes again changes a vote")
	r = newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "v", "1", "1", "3", "enter", "v", "1", "2", "3", "enter")
	assert.Equal(t, 1, r.d.table().Ballot.In)
}
