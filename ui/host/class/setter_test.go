package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

func TestWhatASeatHadSetAndAnotherSetOtherwiseIsKeptForIt(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	base := r.c.teams[0].now().draft
	drafts := func(by int, over, plan sim.Plan) {
		require.NoError(t, r.try(by, Act{Do: Draft, Seat: max(by, 0), Plan: &plan, Over: &over}))
	}
	view := func(c *Class) TeamView { return *c.ViewFor(Who{Kind: Seat}, 0).Teams[0] }
	ones := base.With(0, 1)
	drafts(0, base, ones)
	assert.Empty(t, view(r.c).Replaced, "nobody had set it")
	drafts(0, ones, base.With(0, 0))
	assert.Empty(t, view(r.c).Replaced, "who thinks again replaces nobody")
	drafts(1, base.With(0, 0), base.With(0, 3).With(1, 1))
	lost := view(r.c).Replaced
	require.Len(t, lost, 1)
	assert.Equal(t, Replaced{N: 1, Had: 1, By: 2, Was: base.With(0, 0), Now: base.With(0, 3)}, lost[0], "of the plan what was replaced, and nothing else")
	assert.Equal(t, Setter(2), view(r.c).Setters.Levers[0])
	drafts(Facilitator, r.c.teams[0].now().draft, r.c.teams[0].now().draft.With(1, 0))
	lost = view(r.c).Replaced
	require.Len(t, lost, 2)
	assert.Equal(t, []Setter{2, TheDesk}, []Setter{lost[1].Had, lost[1].By})
	assert.Equal(t, lost, view(r.again()).Replaced, "and follows from what is written down")
	assert.Empty(t, r.c.ViewFor(Who{Kind: Seat, Team: 1}, 0).Teams[0].Replaced, "another table sees nothing of it")
	assert.Empty(t, r.c.ViewFor(Who{Kind: Wall}, 0).Teams[0].Setters, "nor does the wall")
	require.NoError(t, r.try(Facilitator, Act{Do: Next, N: 1}))
	assert.Empty(t, view(r.c).Setters, "a new year begins with what nobody has set")
}

func TestOfWhatWasReplacedNoMoreIsKeptThanScreensCanHear(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	for i := range 2 * (mostReplaced + 1) {
		plan := r.c.teams[0].now().draft.With(0, sim.Level(i%2))
		require.NoError(t, r.try(i%2, Act{Do: Draft, Seat: i % 2, Plan: &plan}))
	}
	lost := r.c.teams[0].lost
	require.Len(t, lost, mostReplaced)
	assert.Equal(t, 2*mostReplaced+1, lost[mostReplaced-1].N, "the newest is among them")
}

func TestWhereTheFacilitatorGoesOnTheLogDoesNotSayThatTheTimeRanOut(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	require.NoError(t, r.try(Facilitator, Act{Do: Next, N: 1}))
	var log []string
	for _, l := range r.desk().Log {
		log = append(log, l.Words)
	}
	assert.Contains(t, log, "Anchor was not ready; what was left was played as it stood.")
	assert.NotContains(t, log, "The time ran out for Anchor.")
}
