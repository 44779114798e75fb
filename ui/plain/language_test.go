package plain

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// typable matches what is typed, and what is written alike whatever is spoken.
var typable = regexp.MustCompile(`[\w-]+\.realign|\b(Test|society|[a-zA-Z])\b`)

// onlyVerbs leaves nothing of a text but what is filled in.
func onlyVerbs(english string) string {
	return "·" + strings.Join(verb.FindAllString(english, -1), " ")
}

var verb = regexp.MustCompile(`%(\[\d+\])?[.\d]*[a-z%]`)

// Where every text is silent, a whole game says nothing but its numbers.
func TestAWholeGameSaysNothingThatIsNotSaidInTheLanguageSpoken(t *testing.T) {
	t.Cleanup(say.SpeakBy(onlyVerbs))
	s := saved(t)
	said := typed(t, s, make([]string, 200)...)
	require.Equal(t, sim.Over, s.Phase())
	assert.Empty(t, regexp.MustCompile(`\pL\pL+`).FindAllString(typable.ReplaceAllString(said, " "), -1))
}

func TestAWholeGameIsToldInSpanish(t *testing.T) {
	require.True(t, say.Speak("es"))
	t.Cleanup(func() { say.Speak("en") })
	s := saved(t)
	said := squeezed(typed(t, s, make([]string, 200)...))
	require.Equal(t, sim.Over, s.Phase())
	for _, want := range []string{"Realign en modo sencillo", "Informe del año 1 de 10", "Repaso, parte 1 de", "Para conversar", "La partida terminó y está guardada."} {
		assert.Contains(t, said, want)
	}
	assert.Empty(t, regexp.MustCompile(`[^.]*\b(the|and|of|with|your|year)\b[^.]*`).FindAllString(said, -1))
}
