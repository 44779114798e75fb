package report

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim/sweep"
)

// sentence is what a table wrote down in its second year.
const sentence = "Wir haben’s gewusst — naïve, but it’s ours 🙂"

// sampleGame is a game with a remark of every kind, looked back on. It is opened
// once, since that plays many games; tests do not change it.
var sampleGame = func() func(testing.TB) *Game {
	var once sync.Once
	var g *Game
	return func(t testing.TB) *Game {
		once.Do(func() { g = openSample(t) })
		require.NotNil(t, g)
		return g
	}
}()

func openSample(t testing.TB) *Game {
	p := played{
		leader: "relationship", seed: 5, name: "Anna Nowak",
		remarks: map[int][]saves.Record{
			2: {saves.NoteRecord{Year: 2, Text: clean.Prose(sentence)}, saves.ForecastRecord{Year: 2, Renewal: 840, Sure: 70}},
			5: {saves.ForecastRecord{Year: 5, Renewal: 800, Sure: 90}},
		},
		after: []saves.Record{saves.CommitmentRecord{
			Action: clean.Clean("Ring ten members who left"), When: clean.Clean("before the March board"), Asks: clean.Clean("the treasurer"),
		}},
	}
	_, before := p.replayed(t)
	card, choice := firstAnswer(t, before)
	p.remarks[card.Year] = append(p.remarks[card.Year], saves.BallotRecord{
		Year: card.Year, Card: card.Card, Choices: []string{card.Choice, choice},
		First: []saves.Tally{{0, 1, 1, 0}, {0, 2, 1, 0}}, Second: []saves.Tally{{0, 0, 2, 2}, {0, 0, 0, 1}},
		Reasons: []clean.Text{clean.Clean("Nobody has asked them yet.")},
	})
	saved, r := p.replayed(t)
	g, err := Open(saved, r, sweep.Workers(2))
	require.NoError(t, err)
	return g
}

// firstAnswer returns the first answer of a run, and another one that the card
// has.
func firstAnswer(t testing.TB, r *saves.Replayed) (saves.AnswerRecord, string) {
	for _, c := range r.Choices {
		a, ok := c.(saves.AnswerRecord)
		if !ok {
			continue
		}
		for _, card := range r.Scenario.Cards {
			for _, choice := range card.Choices {
				if card.ID == a.Card && choice.ID != a.Choice {
					return a, choice.ID
				}
			}
		}
	}
	require.Fail(t, "the run met no card")
	return saves.AnswerRecord{}, ""
}
