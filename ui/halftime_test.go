package ui

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// unread returns a half-time whose years have not been played again yet.
func unread(t *testing.T) (halfTime, tea.Cmd) {
	t.Helper()
	b := halfWay(t, lay(t, small(t), theme.Plain, 100, 40))
	s, cmd := newHalfTime(b.game(), func() tea.Cmd { return back }).Start()
	require.NotNil(t, cmd)
	s, _ = s.Update(tea.WindowSizeMsg{Width: 100, Height: 40})
	return s.(halfTime), cmd
}

func drawnHalf(s Screen) string { return s.Draw(Frame{Width: 100, Height: 38}) }

func TestHalfTimeShowsWhatWasPlayedAgainOnceItHasBeen(t *testing.T) {
	s, played := unread(t)
	assert.True(t, s.Busy())
	assert.Contains(t, drawnHalf(s), "The years are being played again.")
	assert.Contains(t, drawnHalf(s), "Year 1: ")
	next, _ := s.Update(played())
	assert.False(t, next.(halfTime).Busy())
	assert.Contains(t, drawnHalf(next), "The standing plan, unchanged")
	assert.NotContains(t, drawnHalf(next), "being played again")
}

func TestNobodyWaitsForAHalfTime(t *testing.T) {
	s, _ := unread(t)
	for _, name := range []string{"enter", "n"} {
		_, cmd := s.Update(stroke(name))
		assert.NotNil(t, cmd, "%s goes on", name)
	}
}

func TestAHalfTimeOfAnotherGameIsNotShown(t *testing.T) {
	s, _ := unread(t)
	next, _ := s.Update(halvedMsg{nil, tell.HalfTime{}})
	assert.True(t, next.(halfTime).Busy())
}

// Half-time comes once, after the report of the middle year, and the next year is
// planned after it.
func TestAfterHalfTimeTheNextYearIsPlanned(t *testing.T) {
	b := halfWay(t, lay(t, small(t), theme.Plain, 80, 24))
	assert.Len(t, b.game().Years(), 3)
	b.until(t, "enter", is[desk])
	assert.Equal(t, 4, b.game().Year())
	b.until(t, "enter", func(s Screen) bool { return is[halfTime](s) || is[debrief](s) })
	assert.True(t, is[debrief](b.top()), "there is no second one")
}

// What stood there can be read again from the story of any later year, as it was.
func TestHalfTimeCanBeOpenedAgainFromTheStory(t *testing.T) {
	b := halfWay(t, lay(t, small(t), theme.Plain, 80, 24))
	first := b.game().HalfTime()
	b.until(t, "enter", is[desk])
	for range 2 {
		require.True(t, is[halfTime](b.press("6", "a").top()), "in year %d", b.game().Year())
		again := b.game().HalfTime()
		assert.Equal(t, first.Page(), again.Page())
		require.True(t, is[desk](b.until(t, "n", func(s Screen) bool { return !is[halfTime](s) }).top()), "it leads back")
		b.press("1").until(t, "enter", func(s Screen) bool { return is[desk](s) && b.game().Year() == 5 })
	}
}

func TestTheStoryOfTheFirstHalfHasNoHalfTimeYet(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk])
	assert.True(t, is[desk](b.press("6", "a").top()))
	assert.NotContains(t, b.text(), "half-time")
}
