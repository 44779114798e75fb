package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// looksAnew returns c with nothing looked at yet.
func looksAnew(c *Class) *Class {
	n := c.clone()
	for i := range n.teams {
		n.teams[i].looks = &looks{}
	}
	return n
}

// A hall is looked at from hundreds of seats: what is the same for many of them is
// there once.
func TestWhatManySeeAlikeIsThereOnce(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	one, other := r.seat(0, 0), r.seat(0, 1)
	assert.Same(t, one.Teams[0], other.Teams[0], "seats of a table, of their own")
	assert.Same(t, one.Teams[1], other.Teams[1], "likewise, of another")
	assert.Same(t, one.Teams[1], one.Spoken().Teams[1], "in words that are the same")
	assert.NotSame(t, one.Teams[1], r.seat(1, 0).Teams[1], "a table sees more of its own")
}

func TestATeamIsLookedAtAnewWhenItHasDoneSomething(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	before := r.seat(0, 0)
	plan := before.Teams[0].Draft
	plan.Style++
	assert.NoError(t, r.try(0, Act{Do: Draft, Team: 0, Plan: &plan}))
	after := r.seat(0, 0)
	assert.Equal(t, plan, after.Teams[0].Draft)
	assert.NotEqual(t, plan, before.Teams[0].Draft, "who looked before has what was seen")
	assert.Same(t, before.Teams[1], after.Teams[1], "nothing has changed for the other")
}

// Before a vote each seat of a table sees whether it has voted itself.
func TestAVoteIsSeenByEachSeatInItsOwnWay(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	r.vote(0, 0, 1, 70, "")
	assert.True(t, r.seat(0, 0).Teams[0].Ballot.Mine)
	assert.False(t, r.seat(0, 1).Teams[0].Ballot.Mine)
}
