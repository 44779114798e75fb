package plain

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// A visit is a house with the games that were played in it.
type visit struct {
	house House
	games []*session.Session
}

// visiting opens a house with no saves, whose new games are quick to play.
func visiting(t *testing.T) *visit {
	t.Helper()
	t.Setenv("REALIGN_HOME", t.TempDir())
	sc, err := scenarios.Open(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	dir, err := saves.Dir()
	require.NoError(t, err)
	v := &visit{}
	kept := func(s *session.Session, err error) (*session.Session, error) {
		if err == nil {
			v.games = append(v.games, s)
		}
		return s, err
	}
	v.house = House{
		Dir: dir, Title: say.Text(sc.Title), Saves: saves.List,
		All: func() ([]scenarios.Scenario, error) { return []scenarios.Scenario{sc}, nil },
		New: func(*scenarios.Scenario) (*session.Session, error) {
			return kept(session.New(sc, 7, "Team", tell.Guided, session.Full, dir))
		},
		Open:     func(path string) (*session.Session, error) { return kept(session.Continue(path)) },
		Practice: func() (*session.Session, error) { return session.Practice(sc, 1, tell.Guided), nil },
	}
	v.house.Depth = &shallow
	return v
}

// types enters the house with lines and returns what was said, on one line. The
// games are let go.
func (v *visit) types(t *testing.T, lines ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, Enter(v.house, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out))
	for _, g := range v.games {
		_ = g.Close() // it may be closed already
	}
	for line := range strings.SplitSeq(out.String(), "\n") {
		require.LessOrEqual(t, ansi.StringWidth(line), 80)
	}
	return squeezed(out.String())
}

// empty is enough empty lines for a whole game.
var empty = make([]string, 60)

func TestEmptyLinesAtTheDoorPlayAWholeNewGame(t *testing.T) {
	v := visiting(t)
	said := v.types(t, empty...)
	assert.Contains(t, said, "Press Enter for a new game of The Small Guild")
	assert.Contains(t, said, "The game is finished and saved.")
	assert.Equal(t, sim.Over, v.games[0].Phase())
}

func TestAnEmptyLineAtTheDoorContinuesTheLastGame(t *testing.T) {
	v := visiting(t)
	v.types(t, "", "", "", "q", "y")
	said := v.types(t, empty...)
	assert.Contains(t, said, "Press Enter to continue The Small Guild - Team, year 1")
	require.Len(t, v.games, 2)
	assert.Equal(t, v.games[0].Path(), v.games[1].Path())
	assert.Equal(t, sim.Over, v.games[1].Phase())
}

func TestWhoeverWantsANewGameGetsOneWithAnEmptyLine(t *testing.T) {
	v := visiting(t)
	v.types(t, "", "", "", "q", "y")
	v.house.Fresh = true
	assert.Contains(t, v.types(t, "", "q", "y"), "Press Enter for a new game")
	require.Len(t, v.games, 2)
	assert.NotEqual(t, v.games[0].Path(), v.games[1].Path())
}

func TestTheDoorSaysWhatCanBeTypedAndCanBeLeft(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "?", "dance", "saves", "q")
	assert.Equal(t, 1, strings.Count(said, "What can be typed."), "a slip is not answered with everything that there is")
	assert.Equal(t, 1, strings.Count(said, "That is not a command here."), "a word that nobody knows is not taken for a question")
	assert.Contains(t, said, "There are no saved games yet.")
	assert.True(t, strings.HasSuffix(said, "You have left."))
	var out bytes.Buffer
	require.NoError(t, Enter(v.house, strings.NewReader(""), &out))
	assert.True(t, strings.HasSuffix(out.String(), "The input has ended.\n"))
	assert.Empty(t, v.games)
}

func TestASavedGameIsLookedAtInWords(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	for line, want := range map[string]string{
		"verify":  "Every year comes out as it was recorded.",
		"replay":  "Year 1 of 3. What was planned.",
		"code":    "RL1-",
		"compare": "There is no other game to compare with",
		"repair":  "That is not a word of the list.",
		"?":       "replay: Replay year by year;",
		"9":       "That is not a word of the list.",
	} {
		said := v.types(t, "saves", "x", "5", "1", line, "stop", "b", "b", "q")
		assert.Contains(t, said, want, line)
		assert.Contains(t, said, "The games have numbers from 1 to 1.")
		assert.True(t, strings.HasSuffix(said, "You have left."), said)
	}
}

func TestAReplayIsTurnedByWords(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	said := v.types(t, "saves", "1", "replay", "3", "b", "7", "hm", "stop", "q")
	first, third := strings.Index(said, "Year 1 of 3."), strings.Index(said, "Year 3 of 3.")
	assert.Greater(t, third, first)
	assert.Greater(t, strings.Index(said, "Year 2 of 3."), third, "b goes back")
	assert.Contains(t, said, "There is no year 7.")
	assert.Contains(t, said, "An empty line goes on, b goes back, a number jumps and stop ends.")
	assert.Contains(t, said, "The replay is over.")
}

func TestASecondTermIsStartedInWords(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	path := v.games[0].Path()
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	said := v.types(t, "saves", "1", "term", "9", "2", "Anew", "listening 3", "q", "y")
	assert.Contains(t, said, "That is none of its years.")
	assert.Contains(t, said, "The game goes on in year 2.")
	g := v.games[len(v.games)-1]
	assert.Equal(t, "Anew", g.Name())
	assert.Equal(t, 2, g.Year())
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, before, after)
	said = v.types(t, "saves", "1", "b", "", "q")
	assert.Contains(t, said, "Comes from: year 2 of The Small Guild - Team (small-7.realign).")
	assert.NotContains(t, v.types(t, "saves", "2", "term", "b", "b", "", "q"), "The game goes on")
}

func TestACodeIsTakenOverSeveralLines(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	g := shelf.Look(v.games[0].Path())
	code, err := g.Code()
	require.NoError(t, err)
	lines := append([]string{"paste"}, shelf.CodeLines(strings.ToLower(code))...)
	said := v.types(t, append(lines, "", "verify", "b", "q")...)
	assert.Contains(t, said, shelf.KeptAbout("RL1"))
	assert.Contains(t, said, "Verified.")

	said = v.types(t, "paste", code[:12]+"?"+code[13:], "", "", "q")
	assert.Contains(t, said, "That did not work: cannot read the code: group 2 of the code")
	assert.NotContains(t, v.types(t, "paste", "b", "q"), "That did not work")
	assert.True(t, strings.HasSuffix(v.types(t, "paste", "q"), "You have left."))
	assert.Contains(t, v.types(t, "paste", code), shelf.KeptAbout("RL1"), "the end of the input ends the code")
}

func TestTwoGamesAreComparedInWords(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	v.types(t, append([]string{"saves", "1", "term", "2", "Anew", "conference 1"}, empty...)...)
	said := v.types(t, "saves", "1", "compare", "1", "", "", "", "", "b", "b", "q")
	assert.Contains(t, said, "The first choice that differs is in year 2: Annual conference, 1 in A and 2 in B.")
	assert.Contains(t, said, "Year 3; members A ")
}

func TestADamagedGameIsRepairedInWords(t *testing.T) {
	v := visiting(t)
	v.types(t, empty...)
	path := v.games[0].Path()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)-40] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o644))
	said := v.types(t, "saves", "1", "continue", "repair", "b", "q")
	assert.Contains(t, said, "small-7.realign; damaged at line")
	assert.Contains(t, said, "The file is damaged; see Repair below.")
	assert.Contains(t, said, "New file: small-7-repaired.realign; all that is good.")
	assert.Contains(t, said, "2. small-7.realign", "the list is fresh")
}

func TestAGameThatCannotBeOpenedLeadsBackToTheDoor(t *testing.T) {
	v := visiting(t)
	v.types(t, "", "q", "y")
	other, err := session.Continue(v.games[0].Path())
	require.NoError(t, err)
	said := v.types(t, "continue", "saves", "1", "continue", "b", "", "q")
	assert.Contains(t, said, "That did not work: cannot continue")
	assert.Contains(t, said, "State: open in another window.")
	assert.Contains(t, said, "Another window plays it; close it there first.")
	require.NoError(t, other.Close())
}
