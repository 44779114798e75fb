package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
)

// scripted is a room whose session says something else.
func scripted(t testing.TB, change func(*sessions.Session)) *room {
	t.Helper()
	s, read, _ := hour(t, nil)
	change(&s)
	return roomOf(t, s, read)
}

func (r *room) sit(team, seat, people int) {
	r.t.Helper()
	require.NoError(r.t, r.try(seat, Act{Do: Sit, Team: team, Seat: seat, N: people}))
}

func (r *room) votes(team, seat, person, choice int) error {
	return r.try(seat, Act{Do: Vote, Team: team, Seat: seat, N: person, Secret: &Secret{Choice: choice, Sure: 70}})
}

func TestC10ThreeAtOneSeatCountOnceOrThriceAsTheScriptSays(t *testing.T) {
	for rule, voters := range map[sessions.TooMany]int{sessions.DoubleSeats: 1, sessions.EachVotes: 3} {
		r := scripted(t, func(s *sessions.Session) { s.TooMany, s.TooFew = rule, sessions.EmptySeats })
		r.sit(0, 1, 3)
		r.toVote(0)
		assert.Equal(t, voters, r.seat(0, 1).Teams[0].Ballot.Of, rule)
		for person, choice := range []int{2, 0, 0} {
			require.NoError(t, r.votes(0, 1, person, choice))
		}
		if rule == sessions.EachVotes {
			assert.ErrorIs(t, r.votes(0, 1, 3, 0), ErrVoted, "a fourth")
			assert.ErrorIs(t, r.votes(0, 1, -1, 0), ErrVoted)
			assert.NoError(t, r.votes(0, 1, 2, 0), "each can change their vote")
		}
		assert.Equal(t, voters, r.seat(0, 1).Teams[0].Ballot.In)
		all := r.c.ViewFor(Who{Kind: Seat, Seat: 1, People: 3}, r.at).Teams[0].Ballot
		assert.True(t, all.Mine)
		assert.Equal(t, voters, all.Voted)
		r.step(0)
		assert.Equal(t, voters, r.ballot(0).rounds[0].Voters, rule)
	}
}

func TestC10OthersWatchWhereTheScriptSaysSo(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.TooMany = sessions.OthersWatch })
	r.sit(0, 1, 1)
	assert.ErrorIs(t, r.try(1, Act{Do: Sit, Seat: 1, N: 2}), ErrWatch)
}

func TestASeatThatNobodyTakesVotesByRuleAndThatIsSaid(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.TooFew = sessions.BotSeats })
	r.sit(0, 0, 1)
	r.toVote(0)
	b := r.seat(0, 0).Teams[0].Ballot
	assert.Equal(t, 2, b.Ruled)
	assert.Equal(t, 3, b.Of)
	require.NoError(t, r.votes(0, 0, 0, 2))
	assert.Equal(t, 3, r.seat(0, 0).Teams[0].Ballot.In, "once the others have voted")
	first := r.ballot(0).votes
	r.step(0)
	round := r.ballot(0).rounds[0]
	assert.Equal(t, []int{3, 2}, []int{round.Voters, round.Ruled})
	assert.Empty(t, round.Tallies, "of one person's vote no counts are kept, however many seats vote by rule")
	for r.ballot(0).step() != sessions.Revote {
		r.step(0)
	}
	require.NoError(t, r.votes(0, 0, 0, 2))
	for who, v := range r.ballot(0).votes {
		if who.seat > 0 {
			assert.Equal(t, first[who], v, "a rule does not change its mind")
		}
	}
	for r.c.teams[0].open >= 0 {
		if r.ballot(0).decision < 0 && !r.ballot(0).voting() && r.try(Facilitator, Act{Do: Rule, N: 1}) == nil {
			continue
		}
		r.step(0)
	}
	assert.Contains(t, r.c.Saves(0)[0].Records, saves.Record(saves.NoteRecord{Year: 3, Text: cleaned("2 seats that nobody took voted by rule.")}))
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
	r.sound(0)
}

func TestSeatsVoteByRuleOnlyWhereTheScriptSaysSoAndPeopleSit(t *testing.T) {
	for name, c := range map[string]struct {
		rule sessions.TooFew
		sits bool
		in   int
	}{"empty seats stay empty": {sessions.EmptySeats, true, 1}, "at the desk nobody sits down": {sessions.BotSeats, false, 1}, "by rule": {sessions.BotSeats, true, 3}} {
		r := scripted(t, func(s *sessions.Session) { s.TooFew = c.rule })
		if c.sits {
			r.sit(0, 0, 1)
		}
		r.toVote(0)
		require.NoError(t, r.votes(0, 0, 0, 2))
		assert.Len(t, r.ballot(0).voted, c.in, name)
	}
}

// Whoever sits down at a seat that has voted by rule votes in its place.
func TestAPersonVotesInPlaceOfARule(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.TooFew = sessions.BotSeats })
	r.sit(0, 0, 1)
	r.toVote(0)
	require.NoError(t, r.votes(0, 0, 0, 2))
	r.sit(0, 1, 1)
	require.NoError(t, r.votes(0, 1, 0, 0))
	assert.Len(t, r.ballot(0).ruled, 1)
	r.step(0)
	assert.Equal(t, []int{3, 1}, []int{r.ballot(0).rounds[0].Voters, r.ballot(0).rounds[0].Ruled})
}

// A missing vote does not stop the class: the facilitator closes the round, and the
// seats that vote by rule are counted.
func TestARoundThatIsClosedCountsTheSeatsByRule(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.TooFew = sessions.BotSeats })
	r.sit(0, 0, 1)
	r.sit(0, 1, 1)
	r.toVote(0)
	require.NoError(t, r.votes(0, 0, 0, 2))
	r.step(0)
	assert.Equal(t, []int{2, 1}, []int{r.ballot(0).rounds[0].Voters, r.ballot(0).rounds[0].Ruled})
}

func TestOnACardASeatByRuleAnswersAsALeaderDoes(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) {
		s.TooFew = sessions.BotSeats
		i := 4
		s.Stages[i].Ballot.Card, s.Stages[i].Ballot.Question, s.Stages[i].Ballot.Options = 0, "", nil
	})
	r.sit(0, 0, 1)
	r.toVote(0)
	require.NoError(t, r.votes(0, 0, 0, 0))
	assert.Len(t, r.ballot(0).votes, 3)
	for _, v := range r.ballot(0).votes {
		assert.Less(t, v.Choice, len(r.ballot(0).options))
	}
}

func TestADecisionIsOfTheMajorityTheChairOrTheWeights(t *testing.T) {
	for name, c := range map[string]struct {
		chair, weighted bool
		leads           int
	}{"majority": {false, false, 0}, "chair": {true, false, 0}, "weighted": {false, true, 2}} {
		r := scripted(t, func(s *sessions.Session) {
			s.Stages[4].Ballot.ByChair, s.Stages[4].Ballot.Weighted = c.chair, c.weighted
			for i, n := range []int{3, 1, 1} {
				s.Scenario.Seats[i].Votes = n
			}
		})
		r.toVote(0)
		for seat, choice := range []int{2, 0, 0} {
			require.NoError(t, r.votes(0, seat, 0, choice))
		}
		r.step(0)
		for r.ballot(0).step() != sessions.Decide {
			if r.ballot(0).step() == sessions.Revote {
				for seat, choice := range []int{2, 0, 0} {
					require.NoError(t, r.votes(0, seat, 0, choice))
				}
			}
			r.step(0)
		}
		want := c.leads
		if c.chair {
			want = noOption
		}
		assert.Equal(t, want, r.ballot(0).decision, name)
		assert.Equal(t, 1, r.ballot(0).rounds[0].Tallies[2].Votes(), "%s: the counts are of voters all the same", name)
	}
}

func TestWeightsThatAreEvenAreATie(t *testing.T) {
	votes := map[voter]Secret{{0, 0}: {Choice: 0}, {1, 0}: {Choice: 1}, {2, 0}: {Choice: 1}}
	assert.Equal(t, noOption, byWeight(votes, []int{2, 1, 1}, 3))
	assert.Equal(t, 0, byWeight(votes, []int{3, 1, 1}, 3))
	assert.Equal(t, 1, byWeight(votes, []int{2, 2, 1}, 3))
}

func TestSlipsCannotBeWeighedSoTheChairDecides(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.Stages[4].Ballot.Weighted = true })
	r.toVote(0)
	r.does(Act{Do: Count, Team: 0, Text: "A 3, B 1"})
	assert.Equal(t, noOption, r.ballot(0).rounds[0].Leads)
	assert.True(t, r.desk().Teams[0].Ballot.Tie)
}
