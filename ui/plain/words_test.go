package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

// Whoever speaks Spanish types Spanish, with accents or without.
func TestWhatIsTypedIsTypedInTheLanguageThatIsSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	spanish, english := []string{""}, []string{""}
	for _, pair := range [][2]string{
		{"escucha 2", "listening 2"}, {"creacion 1", "co_development 1"}, {"gira máximo", "best_practice max"},
		{"congreso nada", "conference off"}, {"estilo relacional", "style relational"}, {"ver organizacion", "show organisation"},
		{"Deshacer", "undo"}, {"elefantes", "elephants"}, {"palancas", "levers"}, {"historia", "story"}, {"socio", "member"},
		{"ayuda", "help"}, {"ayuda estilo relacional", "help style relational"}, {"ayuda escucha", "help listening"},
		{"glosario silos", "glossary silos"}, {"otra vez", "again"}, {"Atrás", "back"}, {"igual", "same"}, {"ajustar", "fit"},
		{"ajustes", "settings"}, {"adelante", "go"}, {"ayuda", "help"}, {"salir", "quit"}, {"sí", "yes"},
	} {
		spanish, english = append(spanish, pair[0]), append(english, pair[1])
	}
	said := typed(t, saved(t), spanish...)
	assert.Equal(t, typed(t, saved(t), english...), said)
	assert.NotContains(t, said, say.Text("That is not a command here."))
}

func TestTheDoorIsOpenedInTheLanguageThatIsSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	v := visiting(t)
	said := v.types(t, "escenarios", "atras", "como", "creer", "ajustes movimiento no", "pegar", "", "guardadas", "nueva", "", "salir", "si")
	for _, want := range []string{"Los escenarios", "Cómo funciona", "por qué debería creerle", "Aquí no hay ajustes", "Empieza con RL1", "Todavía no hay partidas", "Usted salió de la partida."} {
		assert.Contains(t, squeezed(said), want)
	}
	said = squeezed(v.types(t, "guardadas", "1", "verificar", "repetir", "terminar", "periodo", "atrás", "atrás", "", "salir"))
	assert.Contains(t, said, "Veredicto")
	assert.Contains(t, said, "La repetición terminó.")
	assert.Contains(t, said, "¿Desde qué año")
	assert.Contains(t, said, "Usted salió.")
}

func TestTheDebriefIsLedInTheLanguageThatIsSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	v := visiting(t)
	r := &reader{t: t, each: say.Text, steps: []any{"nueva", till(tell.RoomTitle(tell.CommitmentsRoom) + "."), "compromiso", "Llamar a diez", "", "", "partes", "terminar"}}
	require.NoError(t, Enter(v.house, r, &r.out))
	said := squeezed(r.out.String())
	assert.Contains(t, said, "Anotado: Llamar a diez.")
	assert.Contains(t, said, "Todas las partes del repaso")
	assert.Contains(t, said, "El repaso terminó.")
}

// In no language is a word of a place said as another of that place is, or as
// another is typed in English. It is one word, but for the one that stands alone.
func TestNoTwoWordsThatAreTypedInAPlaceAreTheSame(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	for _, language := range say.Languages() {
		require.True(t, say.Speak(language.ID))
		for _, words := range []tell.Vocabulary{vocabulary, pageWords, levelWords} {
			meant := map[string]int{}
			for i, marked := range words {
				for _, name := range words.Names(i) {
					name = clean.Fold(name)
					other, taken := meant[name]
					assert.False(t, taken && other != i, "%s means two things", name)
					meant[name] = i
					assert.Equal(t, words.English(i), words.Heard(strings.ToUpper(name)), name)
					assert.True(t, marked == againWord || !strings.Contains(name, " "), "%s is one word", name)
				}
			}
		}
	}
}

func TestALeverIsTypedInOneWordInEveryLanguage(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	at := &table{game: saved(t)}
	for _, language := range say.Languages() {
		require.True(t, say.Speak(language.ID))
		for l := range sim.NumLevers {
			assert.NotContains(t, tell.LeverTyped(l), " ")
			for _, name := range []string{tell.LeverTyped(l), clean.Fold(tell.LeverTyped(l)), l.ID()} {
				assert.Equal(t, []sim.Lever{l}, at.leversNamed(name), "%s in %s", name, language.ID)
				assert.Equal(t, strings.ToLower(name), vocabulary.Heard(name), "%s is no other word", name)
			}
		}
		for s := range sim.NumStyles {
			named, ok := styleNamed(tell.StyleTyped(s))
			assert.True(t, ok)
			assert.Equal(t, s, named)
		}
	}
	require.True(t, say.Speak("en"))
	for l := range sim.NumLevers {
		assert.Equal(t, l.ID(), tell.LeverTyped(l), "in English a lever is typed as files and commands spell it")
	}
}
