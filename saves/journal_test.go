package saves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
)

func TestASaveHoldsWhatWasAppended(t *testing.T) {
	want := records(t)
	saved, err := Read(finished(t))
	require.NoError(t, err)
	assert.Equal(t, want, saved.Records)
	head := tinyHead(t)
	assert.Equal(t, head.Scenario.Text, saved.Scenario.Text)
	assert.Equal(t, head.Name, saved.Name)
	assert.Equal(t, head.Seed, saved.Seed)
	assert.Zero(t, saved.Torn)
}

func TestEqualRunsAreEqualFiles(t *testing.T) {
	assert.Equal(t, bytesOf(t, finished(t)), bytesOf(t, finished(t)))
}

func TestEveryRecordIsOnTheDiskBeforeItIsAcknowledged(t *testing.T) {
	j := begun(t)
	for i, r := range records(t) {
		require.NoError(t, j.Append(r))
		saved, err := Read(j.Path())
		require.NoError(t, err)
		assert.Len(t, saved.Records, i+1)
	}
}

func TestANewSaveNeverReplacesAFile(t *testing.T) {
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, []byte("something dear"), 0o600))
	_, err := Create(path, tinyHead(t))
	assert.ErrorIs(t, err, ErrExists)
	assert.Equal(t, "something dear", string(bytesOf(t, path)))
	assertAlone(t, path)
}

// assertAlone fails if there is anything beside path in its folder.
func assertAlone(t *testing.T, path string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1)
	assert.Equal(t, filepath.Base(path), entries[0].Name())
}

func TestContinueGoesOnWhereTheSaveEnds(t *testing.T) {
	whole := bytesOf(t, finished(t))
	all := records(t)
	for cut := range all {
		j := begun(t)
		for _, r := range all[:cut] {
			require.NoError(t, j.Append(r))
		}
		require.NoError(t, j.Close())
		again, saved, err := Continue(j.Path())
		require.NoError(t, err)
		assert.Len(t, saved.Records, cut)
		for _, r := range all[cut:] {
			require.NoError(t, again.Append(r))
		}
		require.NoError(t, again.Close())
		assert.Equal(t, whole, bytesOf(t, j.Path()))
	}
}

func TestTwoWindowsCannotPlayOneSave(t *testing.T) {
	j := begun(t)
	_, _, err := Continue(j.Path())
	assert.ErrorIs(t, err, ErrInUse)
	_, err = Read(j.Path())
	assert.NoError(t, err, "looking is allowed")
	require.NoError(t, j.Close())
	again, _, err := Continue(j.Path())
	require.NoError(t, err)
	assert.NoError(t, again.Close())
}

func TestASenselessRecordIsRefusedAndHarmsNothing(t *testing.T) {
	j := begun(t)
	before := bytesOf(t, j.Path())
	for _, r := range []Record{
		PlanRecord{}, PlanRecord{Year: 1000}, AnswerRecord{Year: 1, Quarter: 5, Card: "a", Choice: "b"},
		AnswerRecord{Year: 1, Quarter: 1, Card: "A card", Choice: "b"}, ForecastRecord{Year: 1, Renewal: 1001},
		NoteRecord{Year: 1}, NoteRecord{Year: 1, Text: clean.Text{}}, NoteRecord{Year: 1, Text: clean.Clean(strings.Repeat("a", MaxNote+1))},
		YearRecord{Year: 1}, EndRecord{}, RewindRecord{},
	} {
		assert.Error(t, j.Append(r), "%#v", r)
	}
	assert.Equal(t, before, bytesOf(t, j.Path()))
	assert.NoError(t, j.Append(NoteRecord{Year: 1, Text: clean.Prose("We talked for two hours.\nNobody left.")}))
}

func TestAClosedSaveTakesNothingMore(t *testing.T) {
	j := begun(t)
	require.NoError(t, j.Close())
	assert.Error(t, j.Append(NoteRecord{Year: 1, Text: clean.Clean("late")}))
}

func TestAHeadThatMakesNoSenseMakesNoFile(t *testing.T) {
	for name, change := range map[string]func(*Head){
		"aid":      func(h *Head) { h.Aid = "none" },
		"pace":     func(h *Head) { h.Pace = "" },
		"name":     func(h *Head) { h.Name = clean.Clean(strings.Repeat("e", MaxName+1)) },
		"scenario": func(h *Head) { h.Scenario.ID = "../up" },
		"text":     func(h *Head) { h.Scenario.Text = []byte{0xff} },
		"huge":     func(h *Head) { h.Scenario.Text = make([]byte, maxScenario+1) },
	} {
		h, path := tinyHead(t), newPath(t)
		change(&h)
		_, err := Create(path, h)
		assert.Error(t, err, name)
		assert.NoFileExists(t, path)
	}
}

func TestALargeScenarioIsCutBetweenCharacters(t *testing.T) {
	text := "." + strings.Repeat("é", scenarioPart)
	parts := split(text)
	assert.Len(t, parts, 3)
	assert.True(t, text == strings.Join(parts, ""))
	for _, p := range parts {
		assert.LessOrEqual(t, len(p), scenarioPart)
		assert.True(t, utf8.ValidString(p))
	}
}
