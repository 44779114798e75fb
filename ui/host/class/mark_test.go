package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

// seen returns an act that leads on from where the class is now.
func (r *room) seen(a Act) Act {
	a.Seen = r.c.Mark(a.Team)
	return a
}

func TestWhatLeadsOnDoesSoOnceHoweverOftenItIsAsked(t *testing.T) {
	for name, c := range map[string]struct {
		stage string
		act   Act
		now   func(*Class) int
	}{
		"the next stage":           {"seats", Act{Do: Next, N: 1}, (*Class).Stage},
		"the stage before":         {"practice", Act{Do: Back}, (*Class).Stage},
		"the next step of a vote":  {"vote", Act{Do: Step}, func(c *Class) int { return c.ballots[c.teams[0].open].at }},
		"the next of some figures": {"reveal", Act{Do: Reveal}, func(c *Class) int { return c.shown }},
	} {
		r := newRoom(t)
		r.to(c.stage)
		act, before := r.seen(c.act), c.now(r.c)
		r.does(act)
		once := c.now(r.c)
		assert.NotEqual(t, before, once, name)
		require.ErrorIs(t, r.try(Facilitator, act), ErrGoneOn, name)
		assert.Equal(t, once, c.now(r.c), name)
		assert.NotErrorIs(t, r.try(Facilitator, r.seen(c.act)), ErrGoneOn, "%s, by somebody who saw where it is", name)
	}
}

func TestTheFacilitatorWhoIsOvertakenByTheClockSkipsNoStage(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	next := r.seen(Act{Do: Next, N: 1})
	r.at += 8 * Minute // and the clock ends the stage, of which nobody has heard yet
	require.ErrorIs(t, r.try(Facilitator, next), ErrGoneOn)
	assert.Equal(t, "vote", r.c.at().ID)
}

func TestAPlanThatTwoMakeFinalAtOnceIsFinalForOneYear(t *testing.T) {
	s, read, _ := hour(t, func(text string) string { return strings.Replace(text, "    predict: renewal\n", "", 1) })
	r := roomOf(t, s, read)
	r.to("first")
	run := r.c.Run(0)
	plan := run.Plan().With(sim.Listening, 3)
	first, second := r.seen(Act{Do: Commit}), r.seen(Act{Do: Commit})
	change := r.seen(Act{Do: Draft, Plan: &plan})
	require.NoError(t, r.try(0, first))
	before := r.c.teams[0].game.draft
	require.ErrorIs(t, r.try(0, change), ErrGoneOn, "what was changed of the year before changes nothing of the next")
	require.ErrorIs(t, r.try(0, second), ErrGoneOn)
	assert.Equal(t, before, r.c.teams[0].game.draft)
}

func TestAnAnswerIsForTheCardThatWasRead(t *testing.T) {
	r := newRoom(t)
	r.to("practice")
	r.does(Act{Do: Commit})
	require.Equal(t, sim.Answering, r.c.Run(0).Phase())
	answer := r.seen(Act{Do: Answer, N: r.c.Answers(0)[0]})
	require.NoError(t, r.try(0, answer))
	require.ErrorIs(t, r.try(0, answer), ErrGoneOn)
}

func TestWhatWasSeenIsWrittenDownNowhere(t *testing.T) {
	r := newRoom(t)
	r.to("seats")
	r.does(r.seen(Act{Do: Next, N: 1}))
	for _, e := range r.events {
		assert.Nil(t, e.Seen)
	}
}
