package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim/debrief"
)

func TestABallotShowsHowDividedATeamWasAndWhoMoved(t *testing.T) {
	votes := debrief.Votes([]debrief.Ballot{
		{Year: 1, Card: 4, Choices: []int{0, 1, 2}, First: []int{5, 3, 1}, Second: []int{2, 6, 1}, Dissent: 2},
		{Year: 2, Card: 4, Choices: []int{0, 1}, First: []int{6, 0}},
		{Year: 3, Card: 5, Choices: []int{0, 1}}, // too few to count
	}, []debrief.Answer{{Year: 1, Card: 4, Choice: 1}, {Year: 2, Card: 4, Choice: 0}})
	assert.Equal(t, []int{9, 6, 0}, []int{votes[0].Voters, votes[1].Voters, votes[2].Voters})
	assert.Equal(t, []int{4, 0, 0}, []int{votes[0].Against, votes[1].Against, votes[2].Against})
	assert.Equal(t, []int{3, 0, 0}, []int{votes[0].Moved, votes[1].Moved, votes[2].Moved})
	assert.Equal(t, []int{1, 0, -1}, []int{votes[0].Decided, votes[1].Decided, votes[2].Decided})
}

func TestTheMostDividedVoteComesFirstAndUncountedOnesNotAtAll(t *testing.T) {
	votes := debrief.Votes([]debrief.Ballot{
		{Year: 1, First: []int{9, 0}}, {Year: 2, First: []int{30, 10}}, {Year: 3}, {Year: 4, First: []int{2, 2}},
	}, nil)
	var years []int
	for _, v := range debrief.Divided(votes) {
		years = append(years, v.Year)
	}
	assert.Equal(t, []int{4, 2, 1}, years)
}
