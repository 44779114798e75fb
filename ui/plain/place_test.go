package plain

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

func TestAWordMayBeShortenedWhereNoOtherBeginsSo(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "sce", "b", "prac", "q", "y", "gloss grip", "sav", "ne", "", "lev", "sty rel", "lis 2", "und", "und", "mor", "fina", "eleph 1 2", "wh", "qu", "y")
	for _, want := range []string{
		"The scenarios.", "This practice will not be kept.", "how firmly an elephant is believed", "There are no saved games yet.", "The levers.", "Style of leading: Relational.",
		"Listening: level 2 of 3", "The last change is taken back.", "- Style from relational to administrator.", "Finance.", "Elephant 1,", "The Small Guild, year 1 of 3: the year is being planned.", "You have left the game.",
	} {
		assert.Contains(t, said, want)
	}
	assert.NotContains(t, said, "That is not a command here.")
}

func TestWhatCouldBeSeveralWordsIsAskedAbout(t *testing.T) {
	said := squeezed(typed(t, practice(t), "", "st", "mem", "str 1", "member communities 2", "st rel", "s", "q", "y"))
	assert.Contains(t, said, "That could be style or strategic. Type a little more of it.")
	assert.Contains(t, said, "That could be member or communities or members. Type a little more of it.")
	assert.Contains(t, said, "Strategic relationships: level 1 of 3", "a level makes a lever of it")
	assert.Contains(t, said, "Member communities: level 2 of 3")
	assert.Contains(t, said, "Style of leading: Relational.", "no lever is put at a style")
}

func TestASlipIsAnsweredWithWhatWasLikelyMeant(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "scenarois", "zzzzzzzz", "", "", "lisening 2", "finnance", "undoo", "q", "y")
	for _, want := range []string{"Did you mean scenarios?", "Type a question mark to hear what can be typed.", "Did you mean listening?", "Did you mean finance?", "Did you mean undo?"} {
		assert.Contains(t, said, want)
	}
}

// A lever is set by the name that it is told by, whatever word of the game that begins with.
func TestEveryLeverIsHeardByEachOfItsNamesInEveryLanguage(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	tb := &table{game: practice(t), talk: newTalk(strings.NewReader(""), io.Discard)}
	tb.talk.at(place{words: deskWords, also: tb.deskNames})
	for _, language := range say.Languages() {
		say.Speak(language.ID)
		for l := range sim.NumLevers {
			for _, name := range []string{tell.LeverTyped(l), tell.LeverLabel(tb.game.Scenario(), l), strings.ReplaceAll(l.ID(), "_", " ")} {
				for _, level := range []string{"", " 2", " " + say.Text(levelWords[1])} {
					meant, could := tb.talk.meant(name + level)
					assert.Empty(t, could)
					assert.Equal(t, strings.ToLower(name+level), meant, language.ID)
				}
			}
		}
	}
}

func TestNobodyIsAskedWhetherTheyMeantWhatTheyTyped(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "continue", "back", "Back", "q")
	assert.Equal(t, 3, strings.Count(said, "That is not a command here. Type a question mark"))
	saytest.Speak(t, "es")
	assert.NotContains(t, v.types(t, "continuar", "continue", "atrás", "q"), "¿Quiso decir")
}

func TestCapitalsChangeNothing(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "Saved games", "Words grip", "new", "", "Same", "U", "SHOW Organization", "Repeat", "q", "y")
	assert.NotContains(t, said, "That is not a command here.")
	assert.Contains(t, said, "There are no saved games yet.")
	r := &reader{t: t, each: asItIs, steps: []any{"new", till("Type the number of your answer"), "SHOW Organization", "q", "y"}}
	require.NoError(t, Enter(v.house, r, &r.out))
	assert.NotContains(t, r.out.String(), "Type show and one of")
}

func TestALeverWithoutALevelSaysWhereItStands(t *testing.T) {
	said := squeezed(typed(t, practice(t), "", "listening", "style", "q", "y"))
	assert.Contains(t, said, "Listening: level 1 of 3 now. Type listening and a level from 0 to 3, such as: listening 2.")
	assert.Contains(t, said, "Style of leading: Administrator. Type style and one of:")
}

func TestWhereSaysInEveryPlaceWhereThePlayerIs(t *testing.T) {
	v := visiting(t)
	said := v.types(t, append([]string{"where", "scenarios", "where", "b", "new", "where", "", "where", "", "where"}, append(append([]string{}, empty...), "q")...)...)
	for _, want := range []string{"You are at the start of the program: no game is open.", "You are choosing a scenario", "The Small Guild: the brief, before the first year.", "year 1 of 3: the year is being planned.", "Year 1 of 3: the plan is made,"} {
		assert.Contains(t, said, want)
	}
	said = v.types(t, "saves", "where", "1", "where", "replay", "where", "stop", "b", "", "q")
	for _, want := range []string{"You are at the list of saved games.", "You are looking at a saved game: small-7.realign.", "Year 1 of 3"} {
		assert.Contains(t, said, want)
	}
	assert.Contains(t, squeezed(typed(t, over(t), "3", "where", "?", "stop")), "The debrief of One quarter, part 3 of 17: Luck and judgement.")
}

func TestWordsAreShortenedInTheLanguageThatIsSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	v := visiting(t)
	said := v.types(t, "esc", "b", "nu", "", "pala", "escu 2", "desh", "don", "otra vez", "brev", "q", "s")
	for _, want := range []string{"Los escenarios", "Las palancas", "Escucha: nivel 2 de 3", "Se deshizo el último cambio.", "se está planificando el año.", "Desde ahora las páginas largas solo se empiezan."} {
		assert.Contains(t, said, want)
	}
}

// A word of a place is found by its beginning in every language, wherever no other word
// there begins so.
func TestEveryWordOfAPlaceIsFoundByItself(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	for _, language := range say.Languages() {
		say.Speak(language.ID)
		for _, words := range []tell.Vocabulary{doorWords, deskWords, cardWords, bookWords, debriefWords} {
			talk := &talk{place: place{words: words}}
			for i := range words {
				for _, name := range words.Names(i) {
					meant, could := talk.meant(strings.ToUpper(name) + " 2")
					assert.Empty(t, could)
					assert.Equal(t, words.English(i)+" 2", meant, language.ID)
				}
			}
		}
	}
}
