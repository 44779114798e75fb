package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// ballotRoom is a room in which the cards of the first years are put to the vote, and
// are played once more.
func ballotRoom(t *testing.T) *room {
	return scripted(t, func(s *sessions.Session) {
		s.Stages[3].Play.Ballots = true
		s.Stages[5].Play = s.Stages[3].Play
		s.Stages[5].Play.Again, s.Stages[5].Play.Run = true, 2
	})
}

// decides plays to the first card of a year, and has the vote on it decide for an
// option. It returns the card, and the answer that was decided.
func (r *room) decides(option int) (card int, answer string) {
	r.t.Helper()
	r.does(Act{Do: Commit})
	r.does(Act{Do: Run})
	require.GreaterOrEqual(r.t, r.c.teams[0].open, 0, "the card is put to the vote")
	card = r.ballot(0).card
	answer = r.c.script.Scenario.Cards[card].Choices[r.ballot(0).choices[option]].ID
	for seat := range 3 {
		r.vote(0, seat, option, 70, "")
	}
	for at := len(r.c.ballots) - 1; !r.c.ballots[at].over; {
		r.step(0)
	}
	return card, answer
}

// answered returns what was answered to a card, in the order in which it was.
func (r *room) answered(card int) (all []string) {
	for _, rec := range r.c.teams[0].game.records {
		if a, ok := rec.(saves.AnswerRecord); ok && a.Card == r.c.script.Scenario.Cards[card].ID {
			all = append(all, a.Choice)
		}
	}
	return all
}

func TestAYearThatIsTakenBackIsVotedOnAgain(t *testing.T) {
	r := ballotRoom(t)
	r.to("first")
	card, first := r.decides(1)
	r.does(Act{Do: Undo, Team: 0, N: 1})
	again, second := r.decides(0)
	require.Equal(t, card, again)
	assert.Equal(t, []string{first, second}, r.answered(card))
	r.sound(0)
}

func TestASecondRunIsVotedOnAgain(t *testing.T) {
	r := ballotRoom(t)
	r.to("first")
	card, _ := r.decides(1)
	r.to("last")
	require.Equal(t, 1, r.c.teams[0].game.run.Year(), "a second run")
	again, second := r.decides(0)
	require.Equal(t, card, again)
	assert.Equal(t, []string{second}, r.answered(card))
}

func TestAVoteInAPracticeDecidesNothingThatCounts(t *testing.T) {
	r := newRoom(t)
	r.to("practice")
	r.does(Act{Do: Commit})
	for r.c.teams[0].now().run.Phase() == sim.Underway {
		r.does(Act{Do: Run})
	}
	require.Equal(t, sim.Answering, r.c.teams[0].now().run.Phase())
	r.does(Act{Do: Open, Team: 0})
	card := r.ballot(0).card
	for seat := range 3 {
		r.vote(0, seat, 1, 70, "")
	}
	r.step(0)
	for r.c.teams[0].open >= 0 {
		r.step(0)
	}
	r.to("first")
	r.does(Act{Do: Commit})
	r.does(Act{Do: Run})
	require.Equal(t, sim.Answering, r.c.teams[0].game.run.Phase(), "the card waits for an answer")
	assert.Equal(t, card, r.c.teams[0].game.run.Card())
}

func TestAYearThatIsTakenBackIsLateNoMore(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.Stages[5].Play.Ballots = false })
	r.to("first")
	r.does(Act{Do: Drop, N: 4})
	r.does(Act{Do: Next, N: 1})
	require.True(t, r.c.RanOut(0, 1))
	r.does(Act{Do: Undo, Team: 0, N: 1})
	r.year(0)
	assert.False(t, r.c.RanOut(0, 1), "it was planned in time this time")
	assert.False(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Late)
}
