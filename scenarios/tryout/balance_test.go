package tryout

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
)

const guide = "../README.md"

// balanceOf returns what stands in a guide between the marks of the balance, and
// what stands before and behind.
func balanceOf(t *testing.T, text string) (before, balance, behind string) {
	t.Helper()
	before, rest, begins := strings.Cut(text, balanceBegins+"\n")
	balance, behind, ends := strings.Cut(rest, balanceEnds)
	require.True(t, begins && ends, "the guide has a place for the balance of the library")
	return before + balanceBegins + "\n", balance, balanceEnds + behind
}

// stale returns the ids of the scenarios whose balance in text is not of the file
// or the games as they are now.
func stale(text string, all []scenarios.Scenario) (ids []string) {
	for i := range all {
		sc := &all[i]
		_, section, found := strings.Cut(text, "("+sc.ID+")\n\n")
		if !found {
			continue
		}
		line, _, _ := strings.Cut(section, "\n")
		_, now, _ := strings.Cut(marks(sc, 0), " · ")
		if !strings.HasSuffix(line, " · "+now) {
			ids = append(ids, sc.ID)
		}
	}
	return ids
}

func TestTheBalanceInTheGuideIsOfTheFilesAndTheModelAsTheyAre(t *testing.T) {
	data, err := os.ReadFile(guide)
	require.NoError(t, err)
	_, balance, _ := balanceOf(t, string(data))
	all, err := scenarios.All()
	require.NoError(t, err)
	assert.Empty(t, stale(balance, all), "play the library again: see the line above the balance in scenarios/README.md")
}

func TestAStaleBalanceIsSeen(t *testing.T) {
	sc := planted(t)
	text := Balance([]scenarios.Scenario{*sc}, []Result{tried()})
	all := []scenarios.Scenario{*sc}
	assert.Empty(t, stale(text, all))
	other := *sc
	other.Hash = strings.Repeat("0", 64)
	assert.Equal(t, []string{"planted"}, stale(text, []scenarios.Scenario{other}), "another file")
	other = *sc
	other.World.Members += 10
	assert.Equal(t, []string{"planted"}, stale(text, []scenarios.Scenario{other}), "other games")
}

func TestABalanceTellsWhoWinsAndWhatIsWrong(t *testing.T) {
	text := Balance([]scenarios.Scenario{*planted(t)}, []Result{tried()})
	for _, want := range []string{
		"### A world of plants (planted)\n\nseeds 1 to 10 · file ",
		"| leader | easy | hard | rest | dismissed | insolvent | failed | vitality |",
		"| drifter | 100% | – | – | – | – | – | ×",
		"comes to the first ending most often: in 10 of 10 games (100%)",
		"Dominated choices: gift/burn (take is as good).",
		"Never seen: card never-comes, ending hard, ending rest, objective never.",
		"Expectations: 1 of 3 hold.",
	} {
		assert.Contains(t, text, want)
	}
}
