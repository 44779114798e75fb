package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
)

// past returns the last vote of a team that is over.
func (r *room) past(team int) BallotView {
	r.t.Helper()
	all := r.desk().Teams[team].Past
	require.NotEmpty(r.t, all)
	return all[len(all)-1]
}

// However a stage is left in the middle of a vote, what was voted is counted, and
// it is said where nothing was decided.
func TestAStageThatIsLeftInMidVoteLosesNoVote(t *testing.T) {
	leave := map[string]func(*room){
		"the time runs out":         func(r *room) { r.wait(7 * Minute) },
		"the facilitator goes on":   func(r *room) { r.does(Act{Do: Next, N: 1}) },
		"the facilitator goes back": func(r *room) { r.does(Act{Do: Back}) },
		"the session is ended":      func(r *room) { r.does(Act{Do: Finish}) },
	}
	for name, left := range leave {
		r := scripted(t, func(s *sessions.Session) { s.Stages[4].Gate = sessions.ByClock })
		r.toVote(0)
		for seat, choice := range []int{2, 2, 0} {
			r.vote(0, seat, choice, 70, "Because.")
		}
		left(r)
		b := r.past(0)
		require.Len(t, b.Rounds, 1, name)
		assert.Equal(t, 2, b.Rounds[0].Tallies[2].Votes(), name)
		want := 2
		if name == "the facilitator goes back" {
			want = noOption
		}
		assert.Equal(t, want, b.Decision, name)
		assert.Equal(t, want == noOption, b.Void, name)
		var kept int
		for _, rec := range r.c.Saves(0)[0].Records {
			if vote, ok := rec.(saves.BallotRecord); ok && len(vote.First) > 0 {
				kept++
			}
		}
		assert.Equal(t, 1, kept, name)
		assert.Equal(t, views(r.c, r.at), views(r.again(), r.at), name)
		said := false
		for _, l := range r.desk().Log {
			said = said || l.Words == "The vote of Beacon ended with nothing decided."
		}
		assert.True(t, said, "%s: nobody of Beacon voted", name)
	}
}

func TestAVoteOnACardThatTimeEndsAnswersTheCard(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.Stages[3].Play.Ballots = true })
	r.to("first")
	r.does(Act{Do: Commit})
	r.does(Act{Do: Run})
	require.GreaterOrEqual(t, r.c.teams[0].open, 0, "the card is put to the vote")
	for seat, choice := range []int{1, 1, 0} {
		r.vote(0, seat, choice, 70, "")
	}
	card, choices := r.ballot(0).card, r.ballot(0).choices
	r.wait(9 * Minute)
	answer := r.c.script.Scenario.Cards[card].Choices[choices[1]].ID
	assert.Contains(t, r.c.teams[0].game.records, saves.Record(saves.AnswerRecord{Year: 1, Quarter: 2, Card: r.c.script.Scenario.Cards[card].ID, Choice: answer}))
	r.sound(0)
}
