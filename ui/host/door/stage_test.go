package door

import (
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// C-36 and T-23: a mistake in one program, wherever it happens, is a line on one
// screen, from which Enter goes on.
func TestC36AMistakeInAProgramIsSeenOnOneScreenOnly(t *testing.T) {
	for _, fault := range []string{"U", "V", "C", "B", "S"} {
		t.Run(fault, func(t *testing.T) {
			v := newVillage(echoes)
			d := openDoor(t, v, nil)
			other := d.join(t).terminal(t, "xterm", 80, 24)
			other.until("keys 0")
			hurt := d.join(t).terminal(t, "xterm", 80, 24)
			hurt.until("keys 0")
			hurt.press(fault)
			hurt.until("Enter goes on from the last decision.")
			assert.Contains(t, v.until(t, Broken).Why, "planted in")
			hurt.forget()
			hurt.press("\r")
			hurt.until("window 80x24|keys 0")
			hurt.press("x")
			hurt.until("last x")
			other.press("y")
			other.until("keys 1")
		})
	}
}

// T-23: a mistake before a program is there, or while it goes.
func TestT23AHouseThatMakesMistakesHurtsNobodyElse(t *testing.T) {
	broken := newVillage(func(at Terminal) tea.Model {
		if at.Term == "vt100" {
			panic("planted in the program's making")
		}
		return echoes(at)
	})
	h := clumsy{broken}
	d := openDoor(t, h, nil)
	_, err := d.knock(t, "harbour", "panic")
	assert.Error(t, err, "planted while the code is looked at")
	c, err := d.knock(t, "harbour", "meadow-17")
	require.NoError(t, err)
	c.terminal(t, "vt100", 80, 24).until("Something broke")
	d.join(t).terminal(t, "xterm", 80, 24).until("keys 0")
}

// clumsy is a house that makes mistakes.
type clumsy struct{ *village }

func (c clumsy) Enter(team, code string) (Visit, error) {
	if code == "panic" {
		panic("planted in enter")
	}
	return c.village.Enter(team, code)
}

func (c clumsy) Hear(e Event) {
	c.village.Hear(e)
	panic("planted in hear")
}

func TestAProgramCannotLeaveForTheHostsShell(t *testing.T) {
	v := openDoor(t, newVillage(echoes), nil).join(t).terminal(t, "xterm", 80, 24)
	v.press("Z")
	v.until("last Z")
	v.press("x")
	v.until("last x")
	assert.Nil(t, filter(nil, tea.Suspend()))
	assert.Nil(t, filter(nil, tea.ExecProcess(nil, nil)()))
	assert.Equal(t, drawMsg{}, filter(nil, drawMsg{}))
}

func TestAProgramMayListenToTheMouse(t *testing.T) {
	v := openDoor(t, newVillage(echoes), nil).join(t).terminal(t, "xterm", 80, 24)
	v.press("M")
	v.until(pointerOn)
}

func TestWhoeverLeavesIsToldHowToComeBackAndHasTheTerminalBack(t *testing.T) {
	h := newVillage(echoes)
	v := openDoor(t, h, nil).join(t).terminal(t, "xterm", 80, 24)
	v.until("keys 0")
	v.press("q")
	v.ended()
	assert.Contains(t, v.all(), closes+"While the session goes on, the same command brings you back to your table.")
	assert.NoError(t, v.Wait(), "the client ends well")
}

// T-32: time counts from the last key. Frames that come by themselves keep nobody
// awake.
func TestT32AForgottenTerminalOnlyWatches(t *testing.T) {
	h := newVillage(echoes)
	d := openDoor(t, h, nil)
	c := d.join(t)
	v := c.terminal(t, "xterm", 80, 24)
	v.until("keys 0")
	d.look(d.now() + Usual.Idle - time.Minute)
	assert.Zero(t, h.count(Idle))
	d.look(d.now() + Usual.Idle + time.Minute)
	v.until("Are you still there?")
	h.until(t, Idle)
	v.forget()
	v.press("x")
	v.until("keys 0")
	h.until(t, Awake)
	v.press("y")
	v.until("keys 1|pasted 0|last y")
	d.look(d.now() + Usual.Stay + time.Minute)
	v.ended()
	h.until(t, Left)
}

// C-06.
func TestC06TheGameAsksForALargerWindowAndAppearsInIt(t *testing.T) {
	v := openDoor(t, newVillage(played(t)), nil).join(t).terminal(t, "xterm-256color", 60, 15)
	v.until("Please enlarge")
	require.NoError(t, v.WindowChange(24, 80))
	v.until("New game")
}

// C-07.
func TestC07ATerminalThatCanDoNothingIsWrittenToLineByLine(t *testing.T) {
	for term, escapes := range map[string]bool{"dumb": false, "": false, "vt100": true} {
		v := openDoor(t, newVillage(played(t)), nil).join(t).terminal(t, term, 80, 24)
		text := v.until("New game")
		assert.Equal(t, escapes, strings.Contains(text, "\x1b"), term)
		v.press("2")
		text = v.until("New game")
		for _, r := range text {
			assert.Less(t, r, rune(128), "%q shows plain characters", term)
		}
		assert.NotContains(t, text, "38;5", term)
	}
}

func TestTheGameHasTheColoursOfTheTerminal(t *testing.T) {
	c := openDoor(t, newVillage(played(t)), nil).join(t)
	s, err := c.NewSession()
	require.NoError(t, err)
	require.NoError(t, s.Setenv("COLORTERM", "truecolor"))
	require.NoError(t, s.RequestPty("xterm-256color", 24, 80, nil))
	text := startView(t, s).until("New game")
	assert.Contains(t, text, "38;2;")
	assert.Contains(t, c.terminal(t, "xterm-256color", 80, 24).until("New game"), "38;5;")
}

// A table whose host ends well has its terminal back, and knows what to do.
func TestAClosedDoorGivesEveryTerminalBack(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	view, dumb := d.join(t).terminal(t, "xterm", 80, 24), d.join(t).terminal(t, "dumb", 80, 24)
	view.until("keys 0")
	dumb.until("keys 0")
	d.Close()
	assert.Contains(t, view.until("the same command brings you back to your table."), closes)
	assert.NotContains(t, dumb.until("the same command brings you back to your table."), "\x1b")
}

// Who reads nothing is not waited for.
func TestADoorClosesOnWhoeverReadsNothing(t *testing.T) {
	d := openDoor(t, newVillage(restlessWhereWide), func(l *Limits) { l.Goodbye = time.Millisecond })
	free := make(chan struct{})
	defer close(free)
	d.stalled(t, free)
	d.Close()
	assert.Zero(t, d.Seats())
}

// An asker asks for something at a, and breaks at every other key. It keeps what it is
// told.
type asker struct{ told *[]string }

func (asker) Init() tea.Cmd   { return nil }
func (asker) View() string    { return "" }
func (asker) answer() tea.Msg { return "an answer" }

func (a asker) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case string:
		*a.told = append(*a.told, msg)
	case tea.KeyMsg:
		if msg.String() != "a" {
			panic("planted in update")
		}
		return a, a.answer
	}
	return a, nil
}

// What is made anew at Enter has not asked for what comes then, and would take it for
// the answer to something else.
func TestC36WhatABrokenProgramHadAskedForComesToNothing(t *testing.T) {
	var told []string
	v := newVillage(func(Terminal) tea.Model { return asker{&told} })
	s := &stage{seat: &seat{c: &connection{door: &Door{house: v}}, visit: &guest{v}, mail: newMailbox()}, at: Terminal{Width: 80, Height: 24}}
	press := func(name rune) tea.Cmd {
		_, cmd := s.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{name}})
		return cmd
	}
	s.seat.c.door.now = clock()
	s.Init()
	late := press('a')
	press('b')
	s.Update(tea.KeyMsg{Type: tea.KeyEnter})
	assert.Nil(t, late())
	s.Update(press('a')())
	assert.Equal(t, []string{"an answer"}, told, "what it asks for itself comes")
}
