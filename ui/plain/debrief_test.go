package plain

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// over is a game that was played to its end, saved in a folder of the test.
func over(t *testing.T) *session.Session {
	t.Helper()
	t.Setenv("REALIGN_HOME", t.TempDir())
	sc := fewer(t, "one-quarter")
	dir, err := saves.Dir()
	require.NoError(t, err)
	s, err := session.New(sc, 7, "", tell.Standard, session.Full, dir)
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	typed(t, s, make([]string, 40)...)
	require.NotEmpty(t, s.Ending())
	return s
}

func TestTheRoomsOfTheDebriefAreCalledByNumber(t *testing.T) {
	said := squeezed(typed(t, over(t), "parts", "4", "13", "1000", "stop"))
	assert.Contains(t, said, "The debrief has 17 parts")
	assert.Contains(t, said, "2. Turning points")
	assert.Contains(t, said, "Debrief, part 4 of 17. The years, and others on the same luck")
	assert.Contains(t, said, "One moment: other leaders play on this luck.")
	assert.Contains(t, said, "Debrief, part 13 of 17. To talk about")
	assert.Contains(t, said, "There is no part 1000.")
	assert.NotContains(t, said, "under other luck", "nobody asked for it")
}

// The first page waits for nothing.
func TestHowItEndedIsSaidBeforeAnythingIsPlayedAgain(t *testing.T) {
	said := squeezed(typed(t, over(t), "stop"))
	assert.Contains(t, said, "Debrief, part 1 of 17.")
	assert.NotContains(t, said, "One moment")
}

func TestALeaderTakesOverByNumber(t *testing.T) {
	said := squeezed(typed(t, over(t), "12", "from 9 1", "from x", "from", "from 1 2", "stop"))
	assert.Contains(t, said, "Type from, a year from 1 to ")
	assert.Contains(t, said, "From year 1: The Enthusiast (connection only)")
}

func TestACommitmentIsTypedInThreeLines(t *testing.T) {
	s := over(t)
	said := squeezed(typed(t, s, "14", "commit", "Call the ten who left", "in May", "the treasurer", "commit", "", "14", "stop"))
	assert.Contains(t, said, "Written down: Call the ten who left; by when: in May; who asks: the treasurer.")
	assert.Contains(t, said, "Nothing was written down.")
	assert.Equal(t, []tell.Commitment{{Action: "Call the ten who left", When: "in May", Asks: "the treasurer"}}, s.History().Commitments)
}

func TestThePagesAreWrittenBesideTheSave(t *testing.T) {
	s := over(t)
	said := strings.Join(strings.Fields(typed(t, s, "print", "stop")), "")
	path := strings.TrimSuffix(s.Path(), saves.Suffix) + ".html"
	assert.Contains(t, said, path)
	html, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Contains(t, string(html), "<!DOCTYPE html>")
}

func TestASavedGameCanStandBesideTheRun(t *testing.T) {
	s := over(t)
	assert.Contains(t, typed(t, s, "beside", "stop"), "There are no saved games yet.")
	sc := *s.Scenario()
	dir, err := saves.Dir()
	require.NoError(t, err)
	other, err := session.New(sc, 9, "Table 3", tell.Standard, session.Full, dir)
	require.NoError(t, err)
	typed(t, other, make([]string, 40)...)
	require.NoError(t, other.Close())
	said := squeezed(typed(t, s, "beside", "1", "stop"))
	assert.Contains(t, said, "Table 3")
	assert.Contains(t, said, "Where each of them stood at the end")
}

// The list of saved games is a place of its own, and the debrief is there again after it.
func TestAfterTheSavedGamesTheDebriefHearsItsWordsAgain(t *testing.T) {
	said := squeezed(typed(t, over(t), "beside", "where", "PART", "stop"))
	assert.NotContains(t, said, "You are at the list of saved games.")
	assert.Contains(t, said, "The debrief of One quarter, part 1 of 17:")
	assert.Contains(t, said, "All parts of the debrief.")
}

func TestAfterTheSavedGamesTheDebriefHearsItsWordsInSpanish(t *testing.T) {
	s := over(t)
	saytest.Speak(t, "es")
	said := squeezed(typed(t, s, "junto", "partes", "terminar"))
	assert.Contains(t, said, "Todas las partes del repaso.")
	assert.Contains(t, said, say.Text("The debrief is over."))
}

func TestAfterAGameTheDoorSaysWhatCanBeDoneWithItAndAnEmptyLineLeaves(t *testing.T) {
	v := visiting(t)
	said := v.types(t, empty...)
	_, after, _ := strings.Cut(said, "The game is finished and saved.")
	assert.Contains(t, after, "type new for another game, saves to play this one anew from one of its years")
	assert.True(t, strings.HasSuffix(said, "You have left."), "however many empty lines come, no other game begins")
	assert.Len(t, v.games, 1)
}

func TestAfterAGameAnotherBeginsAtTheDoor(t *testing.T) {
	v := visiting(t)
	r := &reader{t: t, each: asItIs, steps: []any{"new", till("Press Enter to leave;"), "where", "verify", "saves", "1", "b", "", "new", "", "q", "y"}}
	require.NoError(t, Enter(v.house, r, &r.out))
	_, after, _ := strings.Cut(squeezed(r.out.String()), "Press Enter to leave;")
	assert.Contains(t, after, "You are at the start of the program: no game is open.")
	assert.NotContains(t, after, "open in another window", "the game that was played is let go")
	assert.Contains(t, after, "You have left the game. The game is saved in year 1")
	assert.Len(t, v.games, 2)
}

func TestATurningPointIsPlayedTheOtherWayByNumber(t *testing.T) {
	s := over(t)
	said := squeezed(typed(t, s, "2", "other", "other 9", "other 1", "where", "q", "y"))
	assert.Contains(t, said, "Type other and the number of one, such as: other 1.")
	_, second, played := strings.Cut(said, "A second game is played now, saved as one-quarter-7-2.realign; the first stays as it is.")
	require.True(t, played, "it goes on without being looked for")
	assert.Contains(t, second, "On the desk lies the plan of year 1 as it was; when the dilemma comes, answer “")
	assert.Contains(t, second, "One quarter, year 1 of 2: the year is being planned.")
	assert.Contains(t, second, "The game is saved in year 1 as one-quarter-7-2.realign.")
	made, err := os.ReadDir(filepath.Dir(s.Path()))
	require.NoError(t, err)
	assert.Len(t, made, 2, "one game more, and only one")
}
