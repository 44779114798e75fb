package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// A start is the same, to the last digit, as when the year began, whatever was chosen,
// answered and sent in since.
func TestAYearThatIsFarBackBeginsAgainAsItBegan(t *testing.T) {
	s, err := sessions.Load("society-90")
	require.NoError(t, err)
	g := New(s, nil, 20417, []string{"Anchor"}).fresh
	var digests []string
	for g.run.Phase() != sim.Over {
		year := g.run.Year()
		digests = append(digests, g.run.Digest().String())
		g.draft = g.draft.With(sim.Listening, sim.Level(year%4)).With(sim.Conference, sim.Level(1+year%3))
		if year%2 == 0 {
			g = g.meets(sim.Sending{Kind: sim.SentCard, Index: year % len(g.run.World().Cards)})
		}
		g = g.commit(g.fit()).play()
		for g.run.Phase() == sim.Answering {
			choice := len(g.run.World().Cards[g.run.Card()].Choices) - 1
			for !g.run.Open(choice) {
				choice--
			}
			g = g.answer(choice)
		}
	}
	require.Greater(t, len(digests), 6)
	answers := 0
	for i := range g.starts.all {
		answers += len(g.starts.all[i].answers)
		assert.Equal(t, digests[i], g.start(i+1).Digest().String(), "year %d", i+1)
	}
	assert.Positive(t, answers, "cards came up")
	again := g.back(2)
	assert.Equal(t, 2, again.run.Year())
	assert.Equal(t, digests[0], again.start(1).Digest().String())
	assert.Equal(t, digests[len(digests)-3], g.start(len(digests)-2).Digest().String(), "a game is a value: going back changes no other")
}

// A hall of a hundred tables holds the game that all begin with once.
func TestTeamsBeginWithOneGameAndEachPlaysItsOwn(t *testing.T) {
	r := newRoom(t)
	assert.Same(t, r.c.Run(0), r.c.Run(1))
	begun := r.c.Run(1).Digest()
	r.to("practice")
	assert.Same(t, r.c.Run(0), r.c.Run(1), "and to practise with")
	drill := r.c.Run(1).Digest()
	assert.NotEqual(t, begun, drill, "on other luck")
	r.year(0)
	assert.Equal(t, drill, r.c.Run(1).Digest())
	r.to("first")
	r.year(0)
	assert.Equal(t, begun, r.c.Run(1).Digest())
	r.year(1)
	assert.Equal(t, r.c.Run(0).Digest(), r.c.Run(1).Digest())
}
