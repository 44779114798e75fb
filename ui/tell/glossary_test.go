package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

func TestEverythingThatHasAWordIsInTheGlossary(t *testing.T) {
	sc := guild()
	words := map[string]string{}
	for _, s := range tell.Glossary(sc) {
		assert.NotEmpty(t, s.Terms, s.Title)
		for _, term := range s.Terms {
			assert.NotEmpty(t, term.Means, term.Word)
			assert.Empty(t, words[s.Title+term.Word], "%s is told twice", term.Word)
			words[s.Title+term.Word], words[term.Word] = term.Means, term.Means
		}
	}
	for l := range sim.NumLevers {
		assert.Contains(t, words, tell.LeverLabel(sc, l))
	}
	for f := range sim.NumFigures {
		assert.Equal(t, tell.FigureAbout(f), words[tell.FigureLabel(f)])
	}
	for s := range sim.NumStyles {
		assert.Contains(t, words, tell.StyleLabel(s))
	}
	for s := range sim.NumStages {
		assert.Contains(t, words, tell.StageLabel(s))
	}
	for s := sim.Hidden; s <= sim.Buried; s++ {
		assert.Contains(t, words, tell.StatusLabel(s))
	}
	all := page.Speak(tell.GlossaryPage(sc, ""))
	for l := range sim.NumLayers {
		assert.Contains(t, all, tell.LayerLabel(l))
	}
	for d := range sim.NumDepartments {
		assert.Contains(t, all, tell.DepartmentLabel(d))
	}
}

func TestTheGlossaryIsSearchedByEveryWordTyped(t *testing.T) {
	found := page.Speak(tell.GlossaryPage(guild(), "firmly ELEPHANT"))
	assert.Contains(t, found, "how firmly an elephant is believed")
	assert.Equal(t, 4, len(strings.Split(strings.TrimSpace(found), "\n")), found)
	assert.Contains(t, page.Speak(tell.GlossaryPage(guild(), "xqz")), "No word of the game has")
}

// The glossary says what a lever is for everybody, so it must not say what an
// aid keeps back.
func TestTheGlossaryKeepsWhatTheAidKeeps(t *testing.T) {
	all := page.Speak(tell.GlossaryPage(guild(), ""))
	for _, told := range []string{"a large effect", "a medium effect", "a small effect", "over one to two years", "Raises "} {
		assert.NotContains(t, all, told)
	}
}

func TestTheReasonsOfAReportAreExplainedByTheNamesItGivesThem(t *testing.T) {
	for _, c := range []sim.Cause{sim.CauseVerdict, sim.CauseHabit, sim.CauseUpkeep, sim.CauseTenure, sim.CauseForgetting} {
		assert.Contains(t, page.Speak(tell.GlossaryPage(guild(), tell.CauseLabel(c))), "Reasons that a report gives.", tell.CauseLabel(c))
	}
}
