package pack

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
)

func head(t testing.TB) saves.Head {
	t.Helper()
	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	return saves.Head{Rules: saves.Rules, Seed: 20417, Scenario: sc, Aid: "guided", Pace: "full"}
}

func TestEachTeamHasAFileOfItsOwnOnTheSameLuck(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "folder")
	starts, err := Write(dir, head(t), []string{"Anchor", "Béacon 2", "CON"}, Course{})
	require.NoError(t, err)
	var files []string
	marks := map[string]bool{}
	for _, s := range starts {
		files = append(files, filepath.Base(s.Path))
		marks[s.Mark] = true
		saved, err := saves.Read(s.Path)
		require.NoError(t, err)
		assert.Equal(t, s.Team, saved.Name)
		assert.Equal(t, head(t).Seed, saved.Seed)
		assert.Empty(t, saved.Records)
		assert.Empty(t, saved.Ticket)
		year, ended := saved.Reached()
		assert.Equal(t, 1, year)
		assert.False(t, ended)
		j, err := saves.Judge(s.Path)
		require.NoError(t, err)
		assert.Equal(t, saves.Unfinished, j.Verdict)
	}
	assert.Equal(t, []string{"anchor.realign", "b-acon-2.realign", "con-game.realign"}, files)
	assert.Len(t, marks, 3)
}

func TestAHostWithAKeySignsEachStart(t *testing.T) {
	secret, public, err := ticket.NewKey(rand.Reader, "harbour")
	require.NoError(t, err)
	course := Course{Name: clean.Clean("Spring"), Secret: secret, Random: rand.Reader}
	starts, err := Write(t.TempDir(), head(t), []string{"Anchor", "Beacon"}, course)
	require.NoError(t, err)
	for _, s := range starts {
		saved, err := saves.Read(s.Path)
		require.NoError(t, err)
		assert.Equal(t, ticket.Signed, saved.Ticketed("Spring", public))
		assert.Equal(t, ticket.OtherCourse, saved.Ticketed("Autumn", public))
		saved.Name = clean.Clean("Somebody else")
		assert.Equal(t, ticket.OtherTeam, saved.Ticketed("Spring", public))
	}
}

// T-15, and all or nothing.
func TestWhatCannotBeMadeLeavesNothingBehind(t *testing.T) {
	for name, teams := range map[string][]string{
		"nobody":         nil,
		"no name":        {"Anchor", ""},
		"a blank name":   {"Anchor", "  "},
		"a long name":    {"Anchor", strings.Repeat("a", saves.MaxName+1)},
		"an escape":      {"Anchor", "\x1b[2J"},
		"the host":       {"Anchor", "Host"},
		"a look-alike":   {"Anchor", "Anch0r"},
		"two scripts":    {"Harbour", "Аnchor"},
		"the same file":  {"日 7", "本 7"},
		"the same again": {"Anchor", "Anchor"},
	} {
		dir := t.TempDir()
		_, err := Write(dir, head(t), teams, Course{})
		require.Error(t, err, name)
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Empty(t, entries, name)
	}
	dir := t.TempDir()
	starts, err := Write(dir, head(t), []string{"../../up"}, Course{})
	require.NoError(t, err)
	assert.Equal(t, dir, filepath.Dir(starts[0].Path), "a name leads into no other folder")

	_, err = Write(dir, head(t), []string{"Beacon", "../../up"}, Course{})
	require.ErrorContains(t, err, "not overwritten")
	_, err = Write(dir, head(t), []string{"Compass"}, Course{Secret: "no key", Random: rand.Reader})
	require.Error(t, err)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 1)

	_, err = Write(filepath.Join(dir, "new", "folder"), head(t), []string{"Compass"}, Course{Secret: "no key", Random: rand.Reader})
	require.Error(t, err)
	assert.NoDirExists(t, filepath.Join(dir, "new"), "nor is an empty folder left")
	_, err = Write(starts[0].Path, head(t), []string{"Compass"}, Course{})
	assert.ErrorContains(t, err, "cannot be made", "a file is no folder")
}
