package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheChairPresidesWhereverItIsInTheListAndElseTheFirstSeat(t *testing.T) {
	for seats, presides := range map[string]int{"[chair, treasurer]": 0, "[treasurer, young, chair]": 2, "[young, treasurer]": 0} {
		s, read, _ := hour(t, func(text string) string { return strings.Replace(text, "\nstages:", "\nseats: "+seats+"\nstages:", 1) })
		assert.Equal(t, presides, roomOf(t, s, read).c.Presides(), seats)
	}
}

func TestTheChairDecidesOnlyWhatNothingElseDoes(t *testing.T) {
	r := newRoom(t)
	for seat := range 3 {
		require.NoError(t, r.try(seat, Act{Do: Sit, Seat: seat, N: 1}))
	}
	r.toVote(0)
	rule := func(seat int) error { return r.try(seat, Act{Do: Preside, Seat: seat, N: 1}) }
	r.vote(0, 0, 0, 90, "")
	r.vote(0, 1, 1, 90, "")
	assert.ErrorIs(t, rule(0), ErrNotNow, "while others vote")
	r.does(Act{Do: Step})
	assert.ErrorIs(t, rule(0), ErrNotNow, "while they talk, and vote again")
	for r.c.ballots[r.c.teams[0].open].step() != "revote" {
		r.does(Act{Do: Step})
	}
	r.vote(0, 0, 0, 90, "")
	r.vote(0, 1, 1, 90, "")
	r.does(Act{Do: Step})
	assert.Equal(t, r.c.Seats()[0], r.c.ViewFor(Who{Kind: Desk}, r.at).Teams[0].Ballot.Chair)
	assert.ErrorIs(t, rule(1), errNotChair)
	require.NoError(t, rule(0))
	b := r.c.ViewFor(Who{}, r.at).Teams[0].Ballot
	assert.Equal(t, 1, b.Decision)
	assert.True(t, b.ByTheChair())
	assert.Contains(t, r.c.log[len(r.c.log)-1].Words, "The chair of Anchor decided.")
}
