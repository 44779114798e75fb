package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
)

// T-30 for what has a way back.
func TestT30AVoteGoesBackAStepWhereNothingIsLost(t *testing.T) {
	r := newRoom(t)
	r.to("vote")
	step := func() sessions.Step { return r.desk().Teams[0].Ballot.Step }
	back := Act{Do: Step, N: -1}
	first := step()
	require.ErrorIs(t, r.try(Facilitator, back), ErrNotNow, "there is none before")
	r.does(Act{Do: Step})
	require.Equal(t, sessions.Vote, step())
	r.does(back)
	assert.Equal(t, first, step())
	r.does(Act{Do: Step})
	r.does(Act{Do: Vote, Secret: &Secret{Sure: 70}})
	require.ErrorIs(t, r.try(Facilitator, back), ErrNotNow, "a vote would be lost")
	r.does(Act{Do: Step})
	require.Equal(t, sessions.Reasons, step())
	require.ErrorIs(t, r.try(Facilitator, back), ErrNotNow, "what was counted is counted")
	r.does(Act{Do: Step})
	r.does(back)
	assert.Equal(t, sessions.Reasons, step())
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
}

func TestOnlyTheWallIsHiddenAndSeatsPlayOn(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	before := r.seat(1, 2)
	r.does(Act{Do: Hide})
	assert.Equal(t, before, r.seat(1, 2))
	assert.True(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Hidden)
	assert.True(t, r.desk().WallHidden)
}
