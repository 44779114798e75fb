package session

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

func TestAGameThatIsFollowedTellsNoVoteThatWasTakenBack(t *testing.T) {
	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	card := &sc.World.Cards[0]
	vote := saves.BallotRecord{Year: 1, Card: card.ID, Choices: []string{card.Choices[0].ID}}
	at := Standing{Run: sim.Begin(&sc.World, 1), Records: []saves.Record{vote, saves.RewindRecord{Year: 1}, vote}}
	s := Join(sc, 1, "Anchor", tell.Guided, at, forgetful{})
	assert.Len(t, s.History().Ballots, 1)
}

// Who looks at a game of others plays a year of it while they play on. What comes too
// late shares nothing with what is looked at by then; the race detector says so.
func TestAGameIsFollowedOnWhileWhatComesTooLateIsStillPlayed(t *testing.T) {
	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	at := Standing{Run: sim.Begin(&sc.World, 1)}
	s := Join(sc, 1, "Anchor", tell.Guided, at, forgetful{})
	require.NoError(t, s.Decided(at.Run.Plan()))
	late, done := s.Playing(), make(chan Done)
	go func() { done <- late() }()
	s.Follow(at)
	assert.ErrorIs(t, s.Settle(<-done), ErrStale)
	assert.Equal(t, sim.Planning, s.Phase())
}
