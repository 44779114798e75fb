package ui

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// A conclusion can be tried from where it is drawn: the other way lies on the desk of
// its year, and what was played before stays as it was.
func TestATurningPointCanBePlayedTheOtherWayFromTheDebrief(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	room(t, b, tell.TurningPointsRoom)
	first := b.game().Path()
	before := kept(t, b)
	turn := b.top().(debrief).looking.Debrief.WhatIfs[0].Choice
	b.press("a", "enter").until(t, "enter", is[desk])
	assert.Equal(t, turn.Year, b.game().Year())
	assert.NotEqual(t, first, b.game().Path())
	for name, was := range before {
		assert.Equal(t, was, kept(t, b)[name], "the old game is as it was")
	}
	assert.Len(t, kept(t, b), len(before)+1)
}

func TestTheOtherWayLiesOnTheDeskAndCanBeTakenBack(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	path := room(t, b, tell.TurningPointsRoom).game().Path()
	plan := sim.StandingPlan().With(sim.Listening, 3)
	plan.Style = sim.Relational
	s, err := shelf.Try(path, 1, plan)
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	assert.Equal(t, plan, s.Draft())
	require.True(t, s.Undo())
	assert.NotEqual(t, plan, s.Draft())
	_, err = shelf.Try(path, 99, plan)
	assert.Error(t, err, "a year that the game does not have")
	_, err = shelf.Try(t.TempDir(), 1, plan)
	assert.Error(t, err, "no saved game")
}
