package scenarios

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
)

func TestBuiltInScenariosAreWithoutFault(t *testing.T) {
	require.Contains(t, IDs(), "society")
	for _, id := range IDs() {
		data, err := library.ReadFile("library/" + id + ".yaml")
		require.NoError(t, err)
		s, faults := Parse(id+".yaml", data)
		assert.Empty(t, faults, "not even a note")
		assert.Equal(t, id, s.ID, "a scenario has the name of its file")
		assert.Equal(t, string(data), string(s.Source()), "and is normal already")
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

// A card is read standing, once, before anybody speaks.
func TestARoleCardIsReadInAMoment(t *testing.T) {
	const most = 40 // words
	all, err := All()
	require.NoError(t, err)
	for _, s := range all {
		for _, seat := range s.Seats {
			words := strings.Fields(seat.Duty + " " + seat.OnlyYouKnow + " " + seat.WorthAsking)
			assert.LessOrEqual(t, len(words), most, "%s of %s: %s", seat.ID, s.ID, strings.Join(words, " "))
		}
	}
}

func TestBuiltInScenariosAreWhole(t *testing.T) {
	all, err := All()
	require.NoError(t, err)
	for _, s := range all {
		t.Run(s.ID, func(t *testing.T) {
			if !s.Tutorial {
				assert.GreaterOrEqual(t, len(s.Cards), 8)
			}
			assert.GreaterOrEqual(t, len(s.World.Endings), 4, "besides those of the engine")
			assert.Len(t, s.Endings, len(s.World.Endings)+2, "and those two have words as well")
			assert.GreaterOrEqual(t, len(s.Seats), 4)
			assert.GreaterOrEqual(t, len(s.Expect), 3)
			assert.Len(t, s.Segments, 5)
			for p := range NumPhases {
				assert.NotEmpty(t, s.Debrief.Questions[p], "%s", p)
			}
			for i, c := range s.Cards {
				assertWhole(t, &s.Cards[i], c.ID)
			}
			assert.NoError(t, clean.ValidProse(s.Summary, 1000))
		})
	}
}

// assertWhole holds a card to what a trainer needs of it.
func assertWhole(t *testing.T, c *Card, id string) {
	t.Helper()
	assert.GreaterOrEqual(t, len(c.Advisors), 2, id)
	assert.NotEmpty(t, c.Teaches, id)
	for _, a := range c.Advisors {
		assert.NotEmpty(t, a.Says, "%s: %s has nothing to say", id, a.Name)
	}
	for _, choice := range c.Choices {
		assert.NotEmpty(t, choice.Price, "%s/%s has no price", id, choice.ID)
		assert.NotEmpty(t, choice.Reply, "%s/%s has no reply", id, choice.ID)
	}
}

func TestTheSocietyHasCardsByConditionOnly(t *testing.T) {
	s, err := Load("society")
	require.NoError(t, err)
	assert.Len(t, s.Elephants, 9)
	assert.Empty(t, s.World.Shocks)
	for _, c := range s.World.Cards {
		assert.Zero(t, c.Year, "%s comes by condition, not by the clock", c.ID)
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
