package plain

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
)

// typable matches what is typed, keys of the model among it, and what is written
// alike whatever is spoken.
var typable = regexp.MustCompile(`[\w-]+\.realign|\b[a-z]+\.[a-z_]+\b|\b(Test|society|[a-zA-Z])\b`)

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
	saytest.Speak(t, "es")
	s := saved(t)
	said := squeezed(typed(t, s, make([]string, 200)...))
	require.Equal(t, sim.Over, s.Phase())
	for _, want := range []string{"Realign en modo sencillo", "Informe del año 1 de 10", "Repaso, parte 1 de", "Para conversar", "La partida terminó y está guardada."} {
		assert.Contains(t, said, want)
	}
	assert.Empty(t, regexp.MustCompile(`[^.]*\b(the|and|of|with|your|year)\b[^.]*`).FindAllString(said, -1))
}

// named are the names in the scenes, and of languages.
const named = "REALIGN_HOME Team Anew small realign from the future Call the ten who left in May the treasurer RL grip en es Q W"

// Where every text is written in other letters, no place says anything in ours but
// names.
func TestNoPlaceIsToldInEnglishAlone(t *testing.T) {
	known := map[string]bool{}
	for _, w := range strings.Fields(named) {
		known[w] = true
	}
	ours := regexp.MustCompile(`[A-Za-z]{2,}`)
	alike := regexp.MustCompile(`\b[0-9A-Z]{5,6}(-[0-9A-Z]{5,6})*\b|\b[\w-]{22}\b|[\w-]+\.realign|\b([b-z][aeiou][b-z][aeiou][b-z]\b ?){4}|\$[\d.,]+[kM]?`)
	for name, s := range scenes {
		t.Run(name, func(t *testing.T) {
			t.Cleanup(say.SpeakBy(saytest.OtherLetters))
			for _, w := range ours.FindAllString(alike.ReplaceAllString(s.said(t, false, saytest.OtherLetters), " "), -1) {
				assert.True(t, known[w], w)
			}
		})
	}
}
