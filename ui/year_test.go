package ui

import (
	"errors"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/theme"
)

// running returns a year that has just shown its first quarter, with motion.
func running(t *testing.T) (year, *table) {
	t.Helper()
	b := lay(t, small(t), theme.Plain, 120, 40)
	b.until(t, "enter", is[forecast])
	g := b.game()
	s := newYear(g, g.Year(), true, func() tea.Cmd { return nil }, func() tea.Cmd { return nil })
	grown, _ := s.Update(tea.WindowSizeMsg{Width: 120, Height: 38})
	begun, cmd := grown.(year).Start()
	took := cmd().(landMsg)()
	shown, pause := begun.Update(took)
	require.NotNil(t, pause, "a beat is awaited")
	return shown.(year), b
}

func drawnYear(s year) string { return s.Draw(Frame{Width: 120, Height: 38}) }

// With motion a quarter is shown for some beats, in which the next one fills.
func TestAQuarterIsShownForSomeBeats(t *testing.T) {
	s, b := running(t)
	for n := range beats {
		assert.Equal(t, 1, s.played())
		assert.Contains(t, drawnYear(s), "Q2 "+strings.Repeat("█", n)+strings.Repeat("░", beats-n))
		next, cmd := s.Update(beatMsg{b.game(), s.ticket})
		require.NotNil(t, cmd)
		s = next.(year)
	}
	assert.True(t, s.waiting, "the next quarter is being played")
}

func TestAnOldBeatIsNotHeard(t *testing.T) {
	s, b := running(t)
	next, cmd := s.Update(beatMsg{b.game(), s.ticket - 1})
	assert.Nil(t, cmd)
	assert.Equal(t, s.beat, next.(year).beat)
}

func TestAnyKeySkipsAhead(t *testing.T) {
	for _, name := range []string{"enter", "x", "s", "n"} {
		s, _ := running(t)
		next, cmd := s.Update(stroke(name))
		assert.True(t, next.(year).hurry && next.(year).waiting, name)
		assert.NotNil(t, cmd, name)
	}
	s, _ := running(t)
	next, _ := s.Update(stroke("up"))
	assert.False(t, next.(year).hurry, "reading skips nothing")
}

func TestWhoLeavesCanBeSeenToGoWhereThereIsRoom(t *testing.T) {
	s, _ := running(t)
	assert.Contains(t, drawnYear(s), "left within a year")
	small, _ := s.Update(tea.WindowSizeMsg{Width: 80, Height: 22})
	assert.NotContains(t, small.Draw(Frame{Width: 80, Height: 22}), "left within a year")
}

// Nothing that somebody asked for while a year runs is taken away by a card of it.
func TestAYearStandsStillWhileSomethingCoversIt(t *testing.T) {
	for _, asks := range []string{"?", "q", ":", "esc"} {
		s, b := running(t)
		s.stops = true
		app := b.app.(App)
		app.screens = append(app.screens, s)
		var covered tea.Model
		covered, cmd := app.Update(stroke(asks))
		if asks == "esc" {
			covered, _ = covered.Update(cmd())
		}
		covered, _ = covered.Update(beatMsg{b.game(), s.ticket})
		below := covered.(App).screens[len(covered.(App).screens)-2].(year)
		assert.Equal(t, s.beat, below.beat, asks)
		uncovered, cmd := covered.Update(backMsg{})
		require.IsType(t, year{}, uncovered.(App).top(), asks)
		assert.NotNil(t, cmd, "%s: the next beat is awaited", asks)
		assert.False(t, uncovered.(App).top().(year).still, asks)
	}
}

func TestAQuarterThatEndsBelowAQuestionBringsNoCard(t *testing.T) {
	s, _ := running(t)
	s.stops = true
	s.card = func() tea.Cmd { return back }
	playing, cmd := s.Update(stroke("enter"))
	covered := playing.(year).Still()
	settled, next := covered.Update(cmd().(landMsg)())
	assert.Nil(t, next, "nothing follows while it is covered")
	assert.Equal(t, 2, settled.(year).played())
	_, next = settled.(year).Resume()
	assert.NotNil(t, next)
}

// What could not be written down is tried again when somebody asks for it.
func TestAYearThatFailedWaitsToBeAskedAlsoOnceItIsUncovered(t *testing.T) {
	for _, motion := range []bool{true, false} {
		s, _ := running(t)
		s.stops, s.motion, s.waiting = true, motion, true
		failed, _ := s.Update(tookMsg{game: s.game, err: errors.New("the disk is full")})
		uncovered, cmd := failed.(year).Still().(year).Resume()
		assert.Nil(t, cmd)
		assert.NotEmpty(t, uncovered.(year).problem)
		_, cmd = uncovered.Update(stroke("enter"))
		assert.NotNil(t, cmd, "enter tries again")
	}
}
