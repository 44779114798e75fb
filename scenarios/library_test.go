package scenarios

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

func TestBuiltInScenariosAreWithoutFault(t *testing.T) {
	require.Contains(t, IDs(), "society")
	for _, id := range IDs() {
		data, err := library.ReadFile("library/" + id + ".yaml")
		require.NoError(t, err)
		s, faults := Parse(id+".yaml", data)
		assert.Empty(t, faults, "not even a note")
		assert.Equal(t, id, s.ID, "a scenario has the name of its file")
		assert.Equal(t, string(data), string(s.Text), "and is normal already")
	}
	all, err := All()
	require.NoError(t, err)
	assert.Len(t, all, len(IDs()))
}

func TestOpenSaysWhatIsWrongInOneSentence(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder.yaml"), 0o700))
	for name, want := range map[string]string{
		"societty":                          `Did you mean "society"?`,
		"xyzzy":                             "Built in: society",
		"":                                  "there is no scenario",
		"../society":                        "there is no file",
		"soci\x1b[31mety":                   "there is no scenario \"soci\uFFFD",
		filepath.Join(dir, "none.yaml"):     "there is no file",
		filepath.Join(dir, "folder.yaml"):   "is a folder",
		dir + string(filepath.Separator):    "is a folder",
		write("notes.txt", "format"):        "is not a .yaml file",
		write("big.yaml", hugeText()):       "larger than 1 MB",
		write("bad.yaml", "format: a/1\nb"): "bad.yaml:",
	} {
		_, err := Open(name)
		require.Error(t, err, name)
		assert.ErrorContains(t, err, want)
		assert.NotContains(t, err.Error(), "\x1b")
	}
}

func hugeText() string { return strings.Repeat("# nothing\n", 110_000) }

func TestOpenTellsAllFaultsOfAFile(t *testing.T) {
	_, err := Open("testdata/bad.yaml")
	var faults *Faults
	require.ErrorAs(t, err, &faults)
	assert.Greater(t, len(faults.List), 10)
	assert.Equal(t, len(faults.List), 1+strings.Count(err.Error(), "\n"), "each on a line")
}

func TestOpenReadsFilesAndBuiltIns(t *testing.T) {
	byID, err := Open("society")
	require.NoError(t, err)
	byPath, err := Open("library/society.yaml")
	require.NoError(t, err)
	assert.Equal(t, byID.Hash, byPath.Hash)
}

func TestTheSocietyIsAWholeScenario(t *testing.T) {
	s, err := Load("society")
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(s.Cards), 16)
	assert.GreaterOrEqual(t, len(s.World.Endings), 5)
	assert.Len(t, s.Segments, 5)
	assert.Len(t, s.Elephants, 9)
	assert.Empty(t, s.World.Shocks)
	for i, c := range s.World.Cards {
		assert.Zero(t, c.Year, "%s comes by condition, not by the clock", c.ID)
		assert.GreaterOrEqual(t, len(s.Cards[i].Advisors), 2, c.ID)
		assert.NotEmpty(t, s.Cards[i].Teaches, c.ID)
		for _, choice := range s.Cards[i].Choices {
			assert.NotEmpty(t, choice.Price, "%s/%s has no price", c.ID, choice.ID)
			assert.NotEmpty(t, choice.Reply, "%s/%s has no reply", c.ID, choice.ID)
		}
	}
	for p := range NumPhases {
		assert.NotEmpty(t, s.Debrief.Questions[p], "%s", p)
	}
	for _, text := range []string{s.Summary, s.Cards[0].Text} {
		assert.NoError(t, clean.ValidProse(text, 1000))
	}
}

func TestEveryObjectiveIsTaughtByACard(t *testing.T) {
	for _, id := range IDs() {
		s, err := Load(id)
		require.NoError(t, err)
		taught := map[string]bool{}
		for _, c := range s.Cards {
			for _, o := range c.Teaches {
				taught[o] = true
			}
		}
		for _, o := range s.Objectives {
			assert.True(t, taught[o.ID], "%s: nothing teaches %q", id, o.ID)
		}
	}
}

// A witness lets another leader play and notes which cards come up and which of
// their answers are open.
type witness struct {
	sim.Policy
	tour bool // goes on a best-practice tour, which no leader of these does
	seen map[string]bool
}

func (w witness) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := w.Policy.Plan(v, r)
	if w.tour {
		p = p.With(sim.KeyAppearances, 0).With(sim.BestPracticeTour, 1)
	}
	return p
}

func (w witness) Answer(v *sim.View, c *sim.Card, open []bool) int {
	for k, choice := range c.Choices {
		w.seen[c.ID] = true
		w.seen[c.ID+"/"+choice.ID] = w.seen[c.ID+"/"+choice.ID] || open[k]
	}
	return w.Policy.Answer(v, c, open)
}

func TestEveryCardOfTheSocietyCanComeUpWithEveryAnswerOpen(t *testing.T) {
	s, err := Load("society")
	require.NoError(t, err)
	seen := map[string]bool{}
	for k, id := range policy.IDs() {
		for seed := range 6 {
			leader, _ := policy.ByID(id)
			run := sim.Begin(&s.World, sim.Seed(100*k+seed))
			sim.Play(run, witness{leader, seed%2 == 1, seen})
		}
	}
	for _, c := range s.World.Cards {
		assert.True(t, seen[c.ID], "%s never comes up", c.ID)
		for _, choice := range c.Choices {
			assert.True(t, seen[c.ID+"/"+choice.ID], "%s/%s is never open", c.ID, choice.ID)
		}
	}
}
