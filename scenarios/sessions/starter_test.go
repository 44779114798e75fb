package sessions

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios"
)

func TestAStarterCanBeLedAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.SampledFrom(scenarios.IDs()).Draw(t, "scenario")
		sc, err := cached(id)
		require.NoError(t, err)
		a := Answers{
			ID: "mine", Title: rapid.SampledFrom([]string{"An hour", "Yes: an hour", `The "hour" #1`}).Draw(t, "title"), ScenarioName: id, Scenario: sc,
			Minutes: rapid.IntRange(LeastStarter, MostStarter).Draw(t, "minutes"),
			Teams:   rapid.IntRange(1, 12).Draw(t, "teams"), People: rapid.IntRange(1, 40).Draw(t, "people"),
		}
		text, err := Starter(a)
		require.NoError(t, err)
		require.Empty(t, Check("mine.yaml", text, cached), "%s", text)
		s, _ := Parse("mine.yaml", text, cached)
		assert.Equal(t, a.Minutes, s.Minutes)
		assert.Equal(t, a.Title, s.Title)
		assert.Equal(t, a.Teams < 2, s.Mode == OneScreen)
		last := 0
		for _, st := range s.Stages {
			last = max(last, st.Play.Last)
		}
		assert.Equal(t, sc.World.Years, last, "the whole game is played")
	})
}

func TestAStarterOfNoLengthIsRefused(t *testing.T) {
	for _, minutes := range []int{0, LeastStarter - 1, MostStarter + 1} {
		_, err := Starter(Answers{Minutes: minutes})
		assert.ErrorContains(t, err, "30 to 180 minutes")
	}
}
