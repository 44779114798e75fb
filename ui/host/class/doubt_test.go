package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func (r *room) wall() View { return r.c.ViewFor(Who{Kind: Wall}, r.at) }

// reveal is a class that looks back; its first team took a year back and played it
// otherwise.
func reveal(t testing.TB) *room {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	r.does(Act{Do: Undo, Team: 0, N: 1})
	other := r.c.teams[0].game.draft.With(sim.Conference, 1).With(sim.PersonalRelationships, 1)
	r.does(Act{Do: Draft, Team: 0, Plan: &other})
	r.year(0)
	r.to("reveal")
	return r
}

// ends are the figures of years.
func ends(years []sim.Year) (all []sim.Figures) {
	for i := range years {
		all = append(all, years[i].Figures)
	}
	return all
}

func TestADoubtPlaysEachGameAgainWithOneAssumptionOtherwise(t *testing.T) {
	r := reveal(t)
	doubted := Act{Do: Doubt, Text: "people.prospects", N: 1}
	r.does(doubted)
	require.NotNil(t, r.wall().Doubt)
	assert.Empty(t, r.wall().Doubt.Runs, "first everybody says what they expect")
	assert.Nil(t, r.c.ViewFor(Who{Kind: Seat}, r.at).Doubt, "it is on the wall")
	r.does(Act{Do: Reveal})
	v := r.wall().Doubt
	require.Len(t, v.Runs, 2)
	for i := range v.Runs {
		assert.Equal(t, ends(r.c.teams[i].game.run.Years()), ends(v.Runs[i].Was), "as it was")
		assert.NotEqual(t, ends(v.Runs[i].Was), ends(v.Runs[i].Then))
	}
	assert.NotEqual(t, ends(v.Standing.Was), ends(v.Runs[0].Was))
	assert.NotEqual(t, ends(v.Standing.Was), ends(v.Standing.Then))
	assert.Equal(t, v, (&room{c: r.again(), at: r.at}).wall().Doubt, "the events alone lead to the same")
	r.does(Act{Do: Reveal, N: -1})
	assert.Empty(t, r.wall().Doubt.Runs, "covered again")
	r.does(Act{Do: Doubt})
	assert.Nil(t, r.wall().Doubt)
	r.does(doubted)
	r.does(Act{Do: Next})
	assert.Nil(t, r.wall().Doubt, "it goes with its stage")
}

func TestWhatTurnsAroundWhichGameIsAhead(t *testing.T) {
	r := reveal(t)
	for _, rival := range []int{StandingPlan, 1} {
		r.does(Act{Do: Contest, Team: 0, N: rival})
		r.does(Act{Do: Reveal})
		v := r.wall().Doubt
		require.NotZero(t, v.Tried)
		was := debrief.Ahead(v.Runs[0].Was, v.Standing.Was)
		require.NotZero(t, was)
		turned := map[debrief.Change]bool{}
		for _, t := range v.Turned {
			turned[t.Change] = true
		}
		game := r.c.teams[0].game.looked(r.c.seed, 3)
		other := game.Standing()
		if rival >= 0 {
			other = r.c.teams[rival].game.looked(r.c.seed, 3)
		}
		for _, c := range debrief.Changes(&r.c.script.Scenario.World) {
			assert.Equal(t, turned[c], debrief.Ahead(game.Again(&c, 3), other.Again(&c, 3))*was < 0, "%v", c)
		}
	}
}

func TestOnlyWhatWasPlayedIsDoubtedAndOnlyWherePeopleLookBack(t *testing.T) {
	early := newRoom(t)
	early.to("first")
	early.year(0)
	good := []Act{{Do: Doubt, Text: "needs.drift"}, {Do: Contest, Team: 0, N: StandingPlan}, {Do: Contest, Team: 1, N: 0}}
	for _, a := range good {
		assert.ErrorIs(t, early.try(Facilitator, a), ErrNotNow)
	}
	r := reveal(t)
	for _, a := range []Act{
		{Do: Doubt}, {Do: Doubt, Text: "needs"}, {Do: Contest, Team: 0, N: 0}, {Do: Contest, Team: 0, N: 2}, {Do: Contest, Team: 0, N: -2}, {Do: Contest, Team: -1, N: StandingPlan},
		{Do: Reveal, N: -1},
	} {
		assert.ErrorIs(t, r.try(Facilitator, a), ErrNotNow, "%v", a)
		if a.Do != Reveal {
			assert.Nil(t, r.c.Apply(Event{At: r.at, Act: a}).doubt, "nor where a journal says so")
		}
	}
	for _, a := range good {
		assert.ErrorIs(t, r.try(0, a), ErrNotYours)
		r.does(a)
	}
}

func TestATableThatCameLateIsSetBesideTheOthersUpToItsYear(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	r.year(1)
	r.does(Act{Do: Finish}) // two years short
	r.does(Act{Do: Back})
	r.c = r.c.clone()
	r.c.stage = len(r.c.script.Stages) - 2 // where people look back
	games, years := r.c.doubtable()
	require.Len(t, games, 2)
	assert.Equal(t, 1, years)
	assert.Len(t, games[0].Again(nil, years), 1)
}
