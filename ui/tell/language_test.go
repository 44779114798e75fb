package tell_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

func TestAWholeGameIsToldSoundlyInSpanish(t *testing.T) {
	saytest.Speak(t, "es")
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	for _, leader := range []string{"administrator", "relationship"} {
		tellGame(t, &sc, leader)
	}
}

func TestSpanishNamesHaveRoomAndDiffer(t *testing.T) {
	saytest.Speak(t, "es")
	seen := map[string]bool{}
	for c := range sim.NumCauses {
		label := tell.CauseLabel(c)
		assert.LessOrEqual(t, ansi.StringWidth(label), 30, "a chart at 80 columns shows no more of %q", label)
		assert.False(t, seen[label], "%q is said twice", label)
		seen[label] = true
	}
	for l := range sim.NumLevers {
		label := tell.LeverLabel(guild(), l)
		assert.LessOrEqual(t, ansi.StringWidth(label), 28, "the desk at 80 columns shows no more of %q", label)
	}
}

func TestAScenarioThatNobodyTranslatedSpeaksAsItsAuthorWroteIt(t *testing.T) {
	saytest.Speak(t, "es")
	p := tell.Brief(guild(), 7)
	assert.Equal(t, guild().Title, p.Title)
}
