package ui

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/theme"
)

// waiting is an App that waits for work.
func waiting(t *testing.T, motion bool) (App, tea.Cmd) {
	t.Helper()
	a := newApp(func() tea.Cmd { return nil }, theme.Plain, motion)
	next, cmd := a.Update(pushMsg{newWait("Looking", func() Screen { return curtain{} })})
	require.NotNil(t, cmd)
	return next.(App), cmd
}

func TestAMarkMovesAndCountsWhileSomethingIsWaitedFor(t *testing.T) {
	a, _ := waiting(t, true)
	seen := map[string]bool{}
	for range 3 * pulsesASecond {
		seen[a.View()] = true
		next, cmd := a.Update(pulseMsg{})
		require.NotNil(t, cmd, "the next pulse comes")
		a = next.(App)
	}
	assert.Greater(t, len(seen), pulsesASecond)
	assert.Contains(t, a.View(), "3 s")
}

func TestAMarkStopsWhenTheWorkIsDone(t *testing.T) {
	a, _ := waiting(t, true)
	next, _ := a.Update(doneMsg{a.top().(wait).task, curtain{}})
	next, cmd := next.(App).Update(pulseMsg{})
	assert.Nil(t, cmd)
	assert.Zero(t, next.(App).frame.Pulses)
	again, _ := next.(App).Update(pushMsg{newWait("Looking again", func() Screen { return curtain{} })})
	assert.True(t, again.(App).pulsing, "it starts anew")
}

func TestWithoutMotionNoMarkMoves(t *testing.T) {
	a, _ := waiting(t, false)
	assert.False(t, a.pulsing)
	before := a.View()
	next, cmd := a.Update(pulseMsg{})
	assert.Nil(t, cmd)
	assert.Equal(t, before, next.(App).View())
}
