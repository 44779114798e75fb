package door

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// C-03.
func TestC03TheRightCodeLetsATeamIn(t *testing.T) {
	v := newVillage(echoes)
	c, err := openDoor(t, v, nil).knock(t, "Anchor", "lantern-42")
	require.NoError(t, err)
	assert.Equal(t, []string{"This is Realign."}, c.said)
	c.terminal(t, "xterm-256color", 80, 24).until("window 80x24")
	assert.Equal(t, "Anchor", v.until(t, Entered).Team.String())
}

// C-04: how many tries are left, and never whether the team exists; the
// facilitator sees it.
func TestC04AWrongCodeSaysHowManyTriesAreLeftAndNothingOfTheTeam(t *testing.T) {
	wrong := []string{"a", "b", "c", "d", "e", "lantern-42"}
	var said [][]string
	for _, team := range []string{"anchor", "nobody", "trainer", "HOST", "that-team", "\x1b[31manchor", ""} {
		v := newVillage(echoes)
		v.codes["trainer"], v.codes["host"], v.codes["that-team"] = "a", "a", "a"
		c, err := openDoor(t, v, nil).knock(t, team, wrong...)
		require.Error(t, err, team)
		said = append(said, c.said)
		assert.Equal(t, 5, v.count(WrongCode), team)
		assert.NotContains(t, v.until(t, WrongCode).Team.String(), "\x1b")
		assert.Zero(t, v.count(Entered))
	}
	for _, s := range said {
		assert.Equal(t, said[0], s, "all are told the same")
	}
	require.Len(t, said[0], 6)
	assert.Contains(t, said[0][1], "4 tries are left")
	assert.Contains(t, said[0][4], "1 try is left")
	assert.Contains(t, said[0][5], "ask whoever leads")
}

func TestAFourthTryMayBeTheRightOne(t *testing.T) {
	_, err := openDoor(t, newVillage(echoes), nil).knock(t, "anchor", "a", "b", "c", "lantern-42")
	assert.NoError(t, err)
}

// T-05: a thousand guesses do not lock out the team itself, and the facilitator
// hears of them.
func TestT05AThousandGuessesDoNotLockOutTheTeam(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, nil)
	var all sync.WaitGroup
	for worker := range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			for n := range 25 {
				guess := fmt.Sprint("guess-", worker, n)
				_, err := d.knock(t, "anchor", guess, guess, guess, guess, guess)
				assert.Error(t, err)
			}
		}()
	}
	all.Wait()
	assert.Equal(t, 1000, v.count(WrongCode))
	assert.Equal(t, 995, v.count(Guessing))
	d.join(t)
}

func TestGuessesWaitLongerAndLongerUpToALimit(t *testing.T) {
	g := guesses{free: 2, delay: time.Second, longest: 5 * time.Second, wrong: map[string]int{}}
	var waits []time.Duration
	for range 6 {
		_, wait := g.miss("anchor")
		waits = append(waits, wait/time.Second)
	}
	assert.Equal(t, []time.Duration{0, 0, 1, 2, 4, 5}, waits)
	_, wait := g.miss("harbour")
	assert.Zero(t, wait, "of another team")
	g.hit("anchor")
	count, _ := g.miss("anchor")
	assert.Equal(t, 1, count, "after the right one")
	for n := range 5000 {
		g.miss(fmt.Sprint("team", n))
	}
	assert.LessOrEqual(t, len(g.wrong), most+1)
}

func TestAHouseWithoutRoomSaysSoOnce(t *testing.T) {
	v := newVillage(echoes)
	v.full = errors.New("Every seat is taken.\x1b[2J")
	c, err := openDoor(t, v, nil).knock(t, "anchor", "lantern-42", "lantern-42")
	require.Error(t, err)
	require.Len(t, c.said, 2)
	assert.Contains(t, c.said[1], "Every seat is taken.")
	assert.NotContains(t, c.said[1], "\x1b")
	assert.Zero(t, v.count(WrongCode))
}

func TestLoginNamesSurviveShellsAndKeyboards(t *testing.T) {
	for team, want := range map[string]string{
		"Anchor": "anchor", "The Blue Team": "the-blue-team", "a'b\"$(rm)`": "a-b-rm", "Ñandú": "nandu", "日本": "", "-oProxy": "oproxy",
	} {
		assert.Equal(t, want, LoginName(team))
		assert.Equal(t, LoginName(team), LoginName(LoginName(team)))
	}
}
