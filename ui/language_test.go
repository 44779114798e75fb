package ui

import (
	"regexp"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// inEveryLanguage matches what is written alike whatever is spoken: keys pressed
// together, files, codes, marks and their words, sums, days in short, ids, the letters
// of other leaders, of the two games of a comparison and of columns, and what the tests
// themselves write.
var inEveryLanguage = regexp.MustCompile(`ctrl\+[a-z]|F1|[\w-]+\.realign|RL1[-0-9A-Z]*|\b[0-9A-Z]{5,6}(-[0-9A-Z]{5,6})*\b|` +
	`\$[\d.]+[kM]|\b[\w-]{22}\b|\b([b-z][aeiou][b-z][aeiou][b-z]\b ?){4}|[\d.]+d\b|\bsmall\b|\b[a-zA-L]\b|REALIGN_[A-Z]+|\bA?[Nn]ew_?|It was copied\.|\bCall( the ten who left)?\b|\b(in )?May_?|\bthe treasurer\b`)

// englishOnly returns the words of a screen that were never said.
func englishOnly(screen string) []string {
	return wordsOf.FindAllString(inEveryLanguage.ReplaceAllString(screen, " "), -1)
}

var wordsOf = regexp.MustCompile(`[A-Za-z]+`)

func TestNoScreenShowsWhatWasNeverSaid(t *testing.T) {
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 120, height: 40}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := tour.to(t, p.name)
			assert.Empty(t, englishOnly(b.text()), b.text())
		})
	}
}

// The small scenario has less to tell than one of the library.
func TestNoCardOfTheLibraryShowsWhatWasNeverSaid(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	b := lay(t, sc, theme.Plain, 120, 60)
	for _, next := range []string{"card", "reply", "debrief"} {
		placeNamed(next)(t, b)
		assert.Empty(t, englishOnly(b.text()), b.text())
	}
}

func TestWhatWasNeverSaidIsFound(t *testing.T) {
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	assert.Empty(t, englishOnly(say.Textf("Year %d of %d", 3, 10)+" $1.2M 4.5d ctrl+c small-7.realign"))
	assert.Equal(t, []string{"members"}, englishOnly(say.Text("Members")+" members"))
}

// Spanish texts are longer than English ones: none is cut off.
func TestEveryScreenHoldsItsSpanish(t *testing.T) {
	speakSpanish(t)
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 80, height: 24}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			tour.to(t, p.name).fits(t)
		})
	}
}

// The words that stand before a bar or a value have a room of so many cells; what
// is longer would be cut off without a word.
func TestSpanishLabelsHaveRoom(t *testing.T) {
	speakSpanish(t)
	for label, room := range map[string]int{
		"Days a quarter": 15, "Money a year": 15, "Your name or team": 18, "How much is told": 18, "Pace": 18, "Shown as": 18,
		"Play anew from year": 22, "Name of the new game": 22, "Renewal rate¦short": 16, "How sure": 16,
	} {
		assert.Less(t, ansi.StringWidth(say.Text(label)), room, say.Text(label))
	}
	for _, label := range sectionLabels {
		assert.Less(t, ansi.StringWidth(say.Text(label)), 20, say.Text(label))
	}
	for _, g := range []sim.Group{sim.Know, sim.Relate, sim.Create, sim.Build} {
		assert.Less(t, ansi.StringWidth(tell.GroupLabel(g)), 9, tell.GroupLabel(g))
	}
}

// speakSpanish speaks it until the test is over.
func speakSpanish(t *testing.T) {
	t.Helper()
	saytest.Speak(t, "es")
}

// A terminal that shows nothing but plain characters shows Spanish without its
// accents.
func TestSpanishIsToldToEveryTerminal(t *testing.T) {
	speakSpanish(t)
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 100, height: 30}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := tour.to(t, p.name)
			assert.NotRegexp(t, `[^ -~\n]`, b.drawn(theme.Theme{ASCII: true}))
		})
	}
}

func TestWhatLeavesIsALetterOfTheLanguageThatIsSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	for _, letter := range []string{"f", "y"} {
		b := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk])
		b.press("q")
		require.IsType(t, quit{}, b.top())
		assert.Contains(t, b.text(), "f salir")
		assert.NotContains(t, b.text(), " y salir", "which would be read as a word")
		_, cmd := b.top().Update(stroke(letter))
		require.NotNil(t, cmd)
		assert.IsType(t, tea.QuitMsg{}, cmd(), letter)
	}
}
