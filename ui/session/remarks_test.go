package session

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

func TestWhatIsSaidAtTheTableIsInTheSave(t *testing.T) {
	s := begun(t, Full)
	var vote tell.Ballot
	for s.Phase() != sim.Answering {
		switch s.Phase() {
		case sim.Planning:
			s.Fit()
			require.NoError(t, s.Commit())
		default:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		}
	}
	before := s.Digest()
	vote = tell.Ballot{
		Card: s.Card(), Choices: []int{0, 1}, First: []tell.Votes{{0, 2}, {0, 0, 0, 1}}, Second: []tell.Votes{{0, 3}, {}},
		Reasons: []string{"They asked us twice, and we didn’t answer."}, Dissent: []string{"Not with our money."},
	}
	require.NoError(t, s.Vote(vote))
	few := vote
	few.First, few.Second = []tell.Votes{{1}, {1}}, nil
	require.NoError(t, s.Vote(few))
	assert.Error(t, s.Vote(tell.Ballot{Card: s.Card(), Choices: []int{0}, Reasons: []string{strings.Repeat("a", 5000)}}))
	assert.Equal(t, before, s.Digest(), "a vote is no input to the run")
	vote.Year, few.Year = s.Year(), s.Year()
	few.First = nil
	asked := tell.Ballot{Year: s.Year(), Card: -1, Question: "Whom do we not ask?", Options: []string{"those who left", "the young"}, First: []tell.Votes{{3}, {1}}}
	require.NoError(t, s.Vote(asked))
	assert.Equal(t, []tell.Ballot{vote, few, asked}, s.History().Ballots, "two voters are not counted")
	assert.Len(t, tell.Game(s.Scenario(), s.Seed(), s.History()).Ballots, 2, "the debrief looks back on cards")

	pledge := tell.Commitment{Action: "Phone three members who left", When: "before May", Asks: "the treasurer"}
	play(t, s, nil, func() {})
	require.NoError(t, s.Pledge(pledge))
	assert.Error(t, s.Pledge(tell.Commitment{Action: "  "}))
	require.NoError(t, s.Close())

	again, err := Continue(s.Path())
	require.NoError(t, err)
	assert.Equal(t, s.History().Ballots, again.History().Ballots)
	assert.Equal(t, []tell.Commitment{pledge}, again.History().Commitments)
	require.NoError(t, again.Close())
}
