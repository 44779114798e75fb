package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
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

func TestTheChairMayDecideWithoutAVoteWhatComesUpInPlay(t *testing.T) {
	r := roomOfVotes(t)
	b := r.ballot(0)
	require.True(t, b.voting())
	r.does(Act{Do: Rule, N: 1})
	team := &r.c.teams[0]
	past := r.desk().Teams[0].Past
	require.Len(t, past, 1)
	assert.Equal(t, 1, past[0].Decision)
	assert.False(t, past[0].Void)
	assert.NotEqual(t, b.card, team.game.run.Card(), "the card is answered, and the year goes on")
	var notes []string
	for _, rec := range r.c.Saves(0)[0].Records {
		switch rec := rec.(type) {
		case saves.NoteRecord:
			notes = append(notes, rec.Text.String())
		case saves.AnswerRecord:
			assert.Equal(t, r.c.script.Scenario.World.Cards[b.card].Choices[b.choices[1]].ID, rec.Choice)
		case saves.BallotRecord:
			assert.Fail(t, "nobody voted")
		}
	}
	assert.Contains(t, notes, "The chair decided without a vote.")
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at), "the events alone lead to the same")

	some := roomOfVotes(t)
	some.vote(0, 0, 1, 90, "")
	assert.ErrorIs(t, some.try(Facilitator, Act{Do: Rule, N: 1}), errVoting, "not past those who voted")
	stage := newRoom(t)
	stage.toVote(0)
	assert.ErrorIs(t, stage.try(Facilitator, Act{Do: Rule, N: 1}), errVoting, "nor in a vote of the session")
}

// roomOfVotes is a class that votes on a card that has come up.
func roomOfVotes(t testing.TB) *room {
	s, read, _ := hour(t, func(text string) string { return strings.Replace(text, "predict: renewal", "ballots: yes", 1) })
	r := roomOf(t, s, read)
	r.to("first")
	r.does(Act{Do: Commit, Team: 0})
	require.GreaterOrEqual(t, r.c.teams[0].open, 0)
	return r
}
