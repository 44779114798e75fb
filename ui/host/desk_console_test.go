package host

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/theme"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares a frame with what it was, and rewrites that with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got+"\n"), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got+"\n", "%s; go test ./ui/host -update rewrites it", name)
}

// hall20 is a class of so many tables that has played for a while: some need help,
// some are gone, some wait.
func tablesRoom(t *testing.T, teams int) *room {
	var names []string
	for i := range teams {
		names = append(names, fmt.Sprintf("Table %d", i+1))
	}
	r := hostedRoom(t)
	c, _ := hour(t)
	r.hall.c = class.New(*c.Script(), nil, c.Seed(), names)
	for i := range teams {
		if i != 4 {
			r.does(0, class.Act{Do: class.Sit, Team: i, N: 1})
		}
	}
	r.to("first")
	r.wait(30 * time.Second)
	r.does(0, class.Act{Do: class.Raise, Team: 7})
	r.wait(90 * time.Second)
	r.does(0, class.Act{Do: class.Raise, Team: 2})
	for i := range teams {
		if i%3 == 0 {
			r.does(0, class.Act{Do: class.Commit, Team: i})
		}
	}
	r.does(class.Facilitator, class.Act{Do: class.Note, Text: "A wrong code for Table 4, 3 tries in a row."})
	r.wait(4 * time.Minute)
	return r
}

func (r *room) size(width, height int) string {
	r.d.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return r.d.View()
}

func TestTheConsoleFitsItsWindowsWithTwentyAndWithSixtyTables(t *testing.T) {
	for _, teams := range []int{20, 60} {
		r := tablesRoom(t, teams)
		for _, size := range [][2]int{{80, 24}, {100, 30}, {120, 40}} {
			frame := r.size(size[0], size[1])
			fits(t, frame, size[0], size[1])
			golden(t, fmt.Sprintf("console-%d-%dx%d", teams, size[0], size[1]), frame)
			for range min(teams, 25) + 3 {
				r.press("down")
				fits(t, r.d.View(), size[0], size[1])
				assert.Contains(t, r.d.View(), "> "+r.hall.c.TeamName(r.d.team), "the team at the desk is on the screen")
			}
			r.d.team = 0
		}
	}
}

// order returns the teams as they stand on the console.
func (r *room) order() (names []string) {
	for _, row := range r.d.rows(r.d.viewed()) {
		names = append(names, row.name)
	}
	return names
}

func TestC19ATableThatAsksForHelpIsAtTheTopWithItsWaitingTime(t *testing.T) {
	r := tablesRoom(t, 20)
	assert.Equal(t, []string{"Table 8", "Table 3", "Table 5"}, r.order()[:3], "who waits longest is first, then who is gone")
	assert.Contains(t, r.size(100, 30), "needs you, 5 min")
	r.d.team = 7
	r.press("h")
	assert.Equal(t, "Table 3", r.order()[0])
	assert.NotContains(t, r.d.View(), "needs you, 5 min")
	assert.Contains(t, r.d.View(), "> Table 8", "the desk stays with its team")
	r.press("h")
	assert.Equal(t, "Table 5", r.order()[0], "with nothing to take down at this table, it is whoever waits")
	assert.Contains(t, r.d.View(), "> Table 3", "and the desk goes there")
	assert.NotContains(t, r.d.View(), "needs you", "nobody's hand goes up by mistake")
	r.press("h")
	assert.True(t, r.d.table().Hand.Up, "where nobody waits it goes up again")
}

func TestALightIsAWordAndSaysWhetherAnybodyIsThere(t *testing.T) {
	r := tablesRoom(t, 20)
	light := func(team int) light { v := r.d.viewed(); return lightOf(v, v.Teams[team]) }
	assert.Equal(t, here, light(0))
	assert.Equal(t, idle, light(1), "nobody there has done anything for long")
	assert.Equal(t, here, light(2), "who raised a hand since is there")
	assert.Equal(t, awaited, light(4))
	r.does(0, class.Act{Do: class.Raise, Team: 4})
	r.does(0, class.Act{Do: class.Raise, Team: 4})
	assert.Equal(t, gone, light(4), "somebody was there")
	r.d.team = 4
	r.press("o")
	assert.Equal(t, atDesk, light(4))
	frame := r.size(100, 30)
	for _, word := range []string{"here", "idle", "desk"} {
		assert.Contains(t, frame, " "+word+" ")
	}
}

func TestAlarmsAreToldWhereAFigureHasFallen(t *testing.T) {
	r := hostedRoom(t)
	r.to("first")
	r.press("p", "enter", "p", "2")
	for range 5 {
		r.press("p", "1", "esc")
	}
	v := r.d.table()
	require.NotEmpty(t, v.Years)
	v.Years = slices.Clone(v.Years[:1])
	for i := range alarms {
		a := &alarms[i]
		before := v.Years[0].Accounts[a.figure].Opening
		require.Positive(t, before, a.says)
		v.Years[0].Figures[a.figure] = before*a.below/100 + 1
		assert.NotContains(t, alarmsOf(&v), a.says)
		v.Years[0].Figures[a.figure] = before*a.below/100 - 1
		assert.Contains(t, alarmsOf(&v), a.says)
	}
}

// C-20, as far as it is the desk's: a look at a table's screen writes a line for the
// log, and nothing that the table can see is another.
func TestC20ALookAtATablesScreenChangesNothingForIt(t *testing.T) {
	r := hostedRoom(t)
	r.to("first")
	seat := func() class.View {
		v := r.hall.c.ViewFor(class.Who{Kind: class.Seat, Team: 1, Seat: 2}, r.hall.Now())
		return v
	}
	before, wall := seat(), r.wall()
	r.press("tab", "y", "right", "right")
	assert.Contains(t, r.d.View(), "Beacon, The youngest")
	assert.Contains(t, r.d.View(), "year 1, planning")
	r.press("p", "n", "1", "enter")
	assert.Equal(t, before, seat())
	assert.Equal(t, wall, r.wall())
	assert.Contains(t, r.d.viewed().Log[len(r.d.viewed().Log)-1].Words, "looked at the screen of Beacon")
}

func TestALockedDeskShowsNothingAndTakesNoKeyButTheWord(t *testing.T) {
	r := hostedRoom(t)
	r.to("first")
	r.press("C", "1")
	require.Contains(t, r.d.View(), "lantern-brook")
	r.press("L")
	r.write("swordfish")
	r.write("swordfisch")
	assert.Contains(t, r.d.View(), "two different words")
	r.write("swordfish")
	r.write("swordfish")
	events := len(r.hall.events)
	for _, key := range []string{" ", "n", "q", "esc", "?", "enter", "esc"} {
		r.press(key)
	}
	for _, frame := range r.desk[len(r.desk)-7:] {
		for _, private := range []string{"lantern", "plugh", "Anchor", "swordfish"} {
			assert.NotContains(t, frame, private)
		}
		assert.Contains(t, frame, "locked")
	}
	assert.Len(t, r.hall.events, events)
	r.press("backspace")
	r.write("swordfish")
	assert.Contains(t, r.d.View(), "Anchor")
	assert.Contains(t, fmt.Sprint(r.d.viewed().Log), "The desk was unlocked.")
}

func TestAMessageACodeAndALateTeam(t *testing.T) {
	r := hostedRoom(t)
	r.press("g", "1")
	r.write("Look at the hall.")
	mail := r.d.viewed().Mail
	assert.Equal(t, "Look at the hall.", mail[len(mail)-1].Text)
	assert.Equal(t, 0, mail[len(mail)-1].Team)
	r.press("g", "4")
	r.write("Ask for the treasurer's report.")
	alone := "Ask for the treasurer's report."
	reads := func(team, seat int) bool {
		v := r.hall.c.ViewFor(class.Who{Kind: class.Seat, Team: team, Seat: seat}, r.hall.Now())
		return slices.ContainsFunc(v.Mail, func(m class.Message) bool { return m.Text == alone })
	}
	assert.True(t, reads(0, 1), "a message to one seat")
	assert.False(t, reads(0, 0) || reads(0, 2) || reads(1, 1), "and to no other")
	assert.Contains(t, fmt.Sprint(r.d.viewed().Log), "Message to Treasurer of Anchor alone: "+alone)
	r.press("C", "2", "n")
	assert.Zero(t, r.d.table().Renewed)
	r.press("C", "2", "y")
	assert.Equal(t, 1, r.d.table().Renewed)
	assert.Contains(t, r.d.View(), "lantern-brook-40")
	r.press("T")
	r.write("Cormorant")
	r.press("y")
	assert.Equal(t, 3, r.hall.c.Teams())
	assert.Contains(t, r.d.View(), "lantern-brook-42", "the code for its card")
	r.press("m")
	assert.NotContains(t, r.d.View(), "lantern-brook-42")
}

func TestTheDeskTellsWhatCameOfWhatWasNotKnown(t *testing.T) {
	for came, says := range map[bool]string{true: "what you asked for was done", false: "it was not done. Ask for it again"} {
		r := hostedRoom(t)
		r.hall.silent = hall.NewUnsure(errFull)
		r.press("w")
		assert.Contains(t, r.d.View(), "it is not known yet whether this was done")
		r.hall.silent.Settle(came)
		r.hall.silent = nil
		r.wait(0)
		assert.Contains(t, r.d.View(), says)
	}
}

// T-30: what ends the session writes the results first.
func TestT30TheEndWritesTheResultsFirst(t *testing.T) {
	r := hostedRoom(t)
	r.to("first")
	r.hall.full = true
	r.press("E", "y")
	assert.False(t, r.hall.c.Over())
	assert.Contains(t, r.d.View(), "End all the same?")
	r.press("n")
	r.hall.full = false
	r.press("E", "y")
	assert.True(t, r.hall.c.Over())
	assert.GreaterOrEqual(t, r.hall.wrote, 2, "before it, and with the end in them")
	r.press("b", "y")
	assert.False(t, r.hall.c.Over(), "and it can be taken up again")
}

func TestTheWallInvitesOnRequest(t *testing.T) {
	r := hostedRoom(t)
	r.does(class.Facilitator, class.Act{Do: class.Invite, More: []string{"ssh anchor@harbour.local"}})
	r.look()
	assert.Contains(t, r.wall(), "ssh anchor@harbour.local", "before the class begins")
	r.to("first")
	assert.NotContains(t, r.wall(), "ssh anchor")
	r.press("j")
	assert.Contains(t, r.wall(), "ssh anchor@harbour.local")
	assert.Contains(t, r.d.View(), "The wall shows how to join.")
	r.press("j")
	assert.NotContains(t, r.wall(), "ssh anchor")
}

func TestColourOnlyRepeatsWhatTheConsoleSays(t *testing.T) {
	r := tablesRoom(t, 20)
	plain := r.size(100, 30)
	r.d.Theme = theme.Dark(termenv.TrueColor)
	assert.NotEqual(t, plain, r.d.View())
	assert.Equal(t, plain, stripped(r.d.View()))
}

func stripped(frame string) string {
	var lines []string
	for line := range strings.SplitSeq(frame, "\n") {
		for {
			a := strings.Index(line, "\x1b[")
			if a < 0 {
				break
			}
			b := strings.IndexByte(line[a:], 'm')
			line = line[:a] + line[a+b+1:]
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return strings.Join(lines, "\n")
}

func TestAnExpectationThatCannotBeIsAskedForAgainAtTheDesk(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.press("p", "enter", "e", "9", "9", "9", "enter")
	assert.Contains(t, r.d.View(), "from 0 to 100")
	assert.Contains(t, r.d.View(), "Chair")
	assert.Zero(t, r.d.table().Foretold)
	r.press("8", "0", "enter")
	assert.Equal(t, 1, r.d.table().Foretold)
}

func TestTheVotesOfAllTablesThatAreAsFarGoOnAtOnce(t *testing.T) {
	r := tablesRoom(t, 20)
	r.to("vote")
	step := func() (steps []sessions.Step) {
		for _, team := range r.d.view().Teams {
			steps = append(steps, team.Ballot.Step)
		}
		return steps
	}
	r.press("s")
	was := step()
	require.NotEqual(t, was[0], was[1], "one table is ahead")
	r.d.team = 1
	r.press("A")
	assert.Contains(t, r.d.View(), "Go on in the votes of 19 teams? 0 of 57 have voted.")
	assert.Equal(t, was, step(), "it asks first")
	r.press("y")
	assert.Equal(t, slices.Repeat([]sessions.Step{was[0]}, 20), step(), "those behind have caught up, and who was ahead has waited")
}

func TestAVoteThatWaitsForTheFacilitatorIsOnItsRow(t *testing.T) {
	r := hostedRoom(t, "seed: 7", "seed: 7\nmoderate: yes")
	r.to("vote")
	r.press("s")
	r.vote("1", "2", "3")
	r.press("s", "y")
	assert.Contains(t, r.size(100, 30), "3 sentences wait")
	assert.Contains(t, r.d.View(), "t sentences", "and the key is among those that matter")
	assert.Contains(t, r.d.View(), "year 3, reasons")
	assert.Equal(t, "Anchor", r.order()[0])
	r.press("t", "1")
	assert.Contains(t, r.d.View(), "2 sentences wait")
	r.press("s")
	assert.Contains(t, r.d.View(), "2 sentences wait to be let through. Go on without them?", "they are not passed over unread")
	r.press("y", "s", "s", "v", "1", "1", "1", "enter", "v", "2", "2", "1", "enter", "s", "y")
	assert.Contains(t, r.d.View(), "the chair decides")
	assert.Contains(t, talkIn(r).says("teams"), "the chair decides")
}
