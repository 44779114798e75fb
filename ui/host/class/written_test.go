package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

func TestC72WhatATableThatSaidNoWillDoStandsInNoSaveOfAnother(t *testing.T) {
	r := newRoom(t)
	r.to("debrief")
	require.NoError(t, r.try(0, Act{Do: Pledge, Team: 0, Text: "plugh-ours"}))
	require.NoError(t, r.try(0, Act{Do: Pledge, Team: 1, Text: "plugh-theirs"}))
	require.NoError(t, r.try(0, Act{Do: Quotes, Team: 1, N: 1}))
	for team, over := 0, &r.c.teams[0]; team < 2; team, over = team+1, &r.c.teams[1] {
		require.Equal(t, sim.Over, over.game.run.Phase())
	}
	assert.Empty(t, commitments(r.c, 0))
	assert.Equal(t, []string{"plugh-theirs"}, commitments(r.c, 1))
	require.NoError(t, r.try(0, Act{Do: Quotes, Team: 0, N: 1}))
	assert.Equal(t, []string{"plugh-ours", "plugh-theirs"}, commitments(r.c, 1), "what the room promised stands in every save")
}

// commitments returns what stands in the save of a team.
func commitments(c *Class, team int) (all []string) {
	for _, r := range c.Saves(team)[0].Records {
		if r, ok := r.(saves.CommitmentRecord); ok {
			all = append(all, r.Action.String())
		}
	}
	return all
}

// One table that writes without end would leave saves that nobody can read.
func TestATableWritesDownAsMuchAsItsSaveHolds(t *testing.T) {
	r := voting(t)
	for seat := range 3 {
		r.vote(0, seat, seat, 90, "because")
	}
	for r.ballot(0).step() != sessions.Decide {
		r.step(0)
	}
	r.does(Act{Do: Rule, N: 0})
	for _, a := range []Act{{Do: Write}, {Do: Dissent}, {Do: Pledge}} {
		a.Seat, a.Text = 1, "Once more"
		var err error
		for n := 0; err == nil; n++ {
			require.Less(t, n, 1000, "deed %d", a.Do)
			err = r.try(1, a)
		}
		assert.ErrorIs(t, err, ErrEnough, "deed %d", a.Do)
	}
	assert.NoError(t, r.try(1, Act{Do: Pledge, Team: 1, Seat: 1, Text: "Ours"}), "and the next table has its own")
	r.to("commit")
	require.NoError(t, r.try(0, Act{Do: Quotes, N: 1}))
	for team := range 2 {
		_, err := r.c.Saves(team)[0].Text()
		assert.NoError(t, err)
	}
}

// A table that played twice takes home both of its games, and either page says what it
// will do.
func TestWhatATablePromisesStandsInBothOfItsGames(t *testing.T) {
	s, read, _ := hour(t, func(s string) string {
		s = replaced(s, "    years: 1-2\n", "    years: 1-3\n")
		return replaced(s, "    years: 3\n    minutes: 3\n", "    years: 3\n    again: yes\n    minutes: 3\n")
	})
	r := roomOf(t, s, read)
	r.to("first")
	for range 3 {
		r.year(0)
		r.year(1)
	}
	r.to("last")
	r.year(0)
	r.year(1)
	require.NoError(t, r.try(0, Act{Do: Pledge, Text: "Ring ten who left"}))
	require.NoError(t, r.try(0, Act{Do: Quotes, N: 1}))
	all := r.c.Saves(0)
	require.Len(t, all, 2)
	for _, s := range all {
		replay, err := s.Replay()
		require.NoError(t, err)
		assert.True(t, replay.Sound(), replay.Message)
		require.Len(t, replay.Commitments, 1)
		assert.Equal(t, "Ring ten who left", replay.Commitments[0].Action.String())
	}
}
