package house

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/visitor"
	"example.com/realign/ui/theme"
)

// takes joins as a team and takes a seat, counted from 1 as on the screen.
func (h *hosted) takes(login string, seat int) *visitor.Screen {
	h.t.Helper()
	s := h.sit(login, 80, 24)
	s.Until("Which seat is yours?")
	s.Press(fmt.Sprint(seat))
	s.When("a seat", func(now string) bool { return !strings.Contains(now, "Which seat is yours?") })
	return s
}

// C-03 as it is typed: the key that the wall shows, the code, and the board.
func TestC03WhoComparesTheKeyAndTypesTheCodeSeesTheirBoard(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("anchor", 1)
	now := s.Until("[Plan] Members")
	assert.Contains(t, now, "Anchor, Chair")
	assert.Contains(t, now, "8:00", "and how long there is for it")
	s.Press("\r")
	s.Until("Commit the plan for year 1?")
	s.Press("\r")
	s.Until("What do you expect?")
	assert.Equal(t, sim.Underway, h.Class().Run(0).Phase())
}

// C-05: what laptops know is the key of the host, and not where it stands.
func TestC05YesterdaysLaptopsKnowTheHostAgainElsewhere(t *testing.T) {
	path := newFolder(t, "hour.yaml")
	yesterday := host(t, path, Screens)
	_, _, err := yesterday.knock("anchor", "code-anchor-0")
	require.NoError(t, err)
	yesterday.shut()
	today := host(t, path, Screens)
	assert.NotEqual(t, yesterday.at, today.at)
	today.key = yesterday.key // which is what a laptop has kept
	_, _, err = today.knock("anchor", "code-anchor-0")
	assert.NoError(t, err)
	other, err := door.OpenHostKey(filepath.Join(t.TempDir(), "another"))
	require.NoError(t, err)
	today.key = other
	_, _, err = today.knock("anchor", "code-anchor-0")
	assert.ErrorContains(t, err, "another host")
}

func TestC06ATooSmallWindowSaysSoAndTheGameComesAsSoonAsItFits(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.sit("anchor", 60, 15)
	s.Until("larger")
	require.NoError(t, s.WindowChange(24, 80))
	s.Until("Which seat is yours?")
	s.Press("1")
	s.Until("[Plan] Members")
	require.NoError(t, s.WindowChange(15, 60))
	s.Until("larger")
	require.NoError(t, s.WindowChange(40, 120))
	s.Until("[Plan] Members")
}

func TestC07EveryTerminalReadsTheSameWords(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	var arrived, planned []string
	for _, term := range []string{"vt100", "xterm", "xterm-256color", "dumb"} {
		s := h.sitAt("anchor", "code-anchor-0", term, 80, 24)
		s.Until("Just look on")
		s.Until("enter sit down")
		arrived = append(arrived, plain(s.Now()))
		s.Press("5")
		planned = append(planned, plain(s.Until("[Plan] Members")))
		switch term {
		case "dumb":
			assert.NotContains(t, s.Bytes(), "\x1b", "one line below the other, and no sign that is none")
		case "vt100":
			assert.NotRegexp(t, `\x1b\[[0-9;]*[34][0-7][;m]`, s.Bytes(), "no colours")
		}
		s.Leave()
	}
	for i := range arrived {
		whole := strings.ReplaceAll(arrived[i], " 8 min ", " 8:00 ") // a terminal that keeps every frame is told minutes
		assert.Contains(t, whole, arrived[0], "the same words")
		assert.Contains(t, planned[i], "Days a quarter")
		assert.Contains(t, planned[i], "Year 1 of 3")
	}
}

// alike is what is written otherwise where it is not drawn anew: arrows, and a clock.
var alike = regexp.MustCompile(`up/down|\d+:\d\d|\d+ min`)

// plain returns the words of a screen, without what is drawn around them.
func plain(now string) string {
	letters := strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII || r == '-' || r == '>' {
			return ' '
		}
		return r
	}, alike.ReplaceAllString(ansi.Strip(now), ""))
	return strings.Join(strings.Fields(letters), " ")
}

// C-08 as the late table sees it.
func TestC08ALateTableJoinsInTheYearOfTheOthers(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("last")
	require.Equal(t, 3, h.Class().Run(0).Year())
	h.does(class.Act{Do: class.Welcome, Team: -1, Text: "Compass"})
	s := h.takes("compass", 1)
	s.Until("Year 3 of 3")
	assert.Equal(t, []int{1, 2}, h.desk().Teams[2].Missed)
}

func TestC09TwoLaptopsThatClaimOneSeat(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	one, two := h.sit("anchor", 80, 24), h.sit("anchor", 80, 24)
	one.Until("Which seat is yours?")
	two.Until("Which seat is yours?")
	one.Press("2")
	two.Press("2")
	h.until("somebody sits", func(c *class.Class) bool { return c.Chair(0, 1).People == 1 })
	isIn := func(now string) bool { return strings.Contains(now, "You have your place") }
	isAsked := func(now string) bool { return strings.Contains(now, "is already at the table") }
	one.When("an answer", func(now string) bool { return isIn(now) || isAsked(now) })
	two.When("an answer", func(now string) bool { return isIn(now) || isAsked(now) })
	sits, asked := one, two
	if isAsked(one.Now()) {
		sits, asked = two, one
	}
	assert.True(t, isIn(sits.Now()))
	assert.Contains(t, asked.Until("already at the table"), "Just look on")
	asked.Until("Take over")
	asked.Press("2")
	asked.Until("You have your place")
	sits.Until("Somebody has taken over your seat at another screen.")
	assert.Equal(t, 1, h.Class().Chair(0, 1).People)
}

// C-18 at the door: what is locked cannot be moved by any key, nor by a program that
// sends what it likes.
func TestC18ALockedLeverStaysWhereItIs(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	lever := h.locked()
	s := h.takes("anchor", 1)
	s.Until("[Plan] Members")
	p := &Place{house: h.house, team: 0, follow: h.Follow(0)}
	plan := h.desk().Teams[0].Draft
	plan.Levels[lever]++
	assert.ErrorIs(t, p.Do(0, class.Act{Do: class.Draft, Plan: &plan}), class.ErrLocked)
	h.does(class.Act{Do: class.Lock, N: int(lever)})
	assert.NoError(t, p.Do(0, class.Act{Do: class.Draft, Plan: &plan}), "once the facilitator opens it")
}

// locked returns the lever that the stage locks.
func (h *hosted) locked() sim.Lever {
	h.t.Helper()
	for l, shut := range h.desk().Teams[0].Locked {
		if shut {
			return sim.Lever(l)
		}
	}
	require.FailNow(h.t, "none is locked")
	return 0
}

// C-19 from the key to the facilitator, and back.
func TestC19ATableThatNeedsHelpIsSeenAtOnceAndSeenTo(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("beacon", 2)
	s.Until("[Plan] Members")
	s.Press("?")
	s.Until("Do you need the facilitator?")
	assert.False(t, h.desk().Teams[1].Hand.Up)
	s.Press("?")
	s.Until("Your hand is up")
	h.logged("Beacon needs help.")
	h.pass(90 * time.Second)
	d := h.desk()
	assert.Equal(t, class.Hand{Up: true, Seat: 1, Since: d.Now - 90_000}, d.Teams[1].Hand)
	h.does(class.Act{Do: class.Attend, Team: 1})
	s.When("the hand is down", func(now string) bool { return !strings.Contains(now, "Your hand is up") })
}

func TestC20ALookAtATeamsScreenChangesNothingOnIt(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("anchor", 1)
	before := s.Until("[Plan] Members")
	c := h.Class()
	shown := ansi.Strip(h.house.Screen(theme.Plain, 0, 0, 80, 24))
	assert.Contains(t, shown, "[Plan] Members")
	assert.Contains(t, shown, "Anchor, Chair")
	for seat := range h.Class().Seats() {
		for team := range h.Class().Teams() {
			h.house.Screen(theme.Plain, team, seat, 100, 30)
		}
	}
	assert.Same(t, c, h.Class(), "nothing was done")
	s.Settle()
	assert.Equal(t, before, s.Now())
	p := &Place{house: h.house, looks: true}
	assert.Error(t, p.Do(0, class.Act{Do: class.Raise}), "nor could it be")
}

// C-40 for a look: what a seat has chosen and not yet cast is its own.
func TestC40ALookAtATeamsScreenDoesNotShowItsVote(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	look := func(choice int) string {
		h.does(class.Act{Do: class.Vote, Team: 0, Seat: 0, Secret: &class.Secret{Choice: choice, Sure: 90, Text: "plugh-why"}})
		return h.house.Screen(theme.Plain, 0, 0, 80, 24)
	}
	h.to("vote")
	h.does(class.Act{Do: class.Step, Team: 0})
	first := look(0)
	assert.Equal(t, first, look(2))
	assert.NotContains(t, first, "plugh")
}

// C-40 for every byte that is sent to anybody.
func TestC40NothingThatIsSentToAScreenTellsAVoteBeforeTheReveal(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("vote")
	var all []*visitor.Screen
	for seat := 1; seat <= 3; seat++ {
		all = append(all, h.takes("anchor", seat))
	}
	all = append(all, h.takes("beacon", 1))
	h.does(class.Act{Do: class.Step, Team: 0})
	for seat, why := range []string{"plugh-first", "plugh-second"} {
		h.does(class.Act{Do: class.Vote, Team: 0, Seat: seat, Secret: &class.Secret{Choice: seat, Sure: 90, Text: why}})
	}
	h.does(class.Act{Do: class.Banner, Text: "Two have voted."})
	for _, s := range all {
		s.Until("Two have voted.")
		assert.NotContains(t, s.Bytes(), "plugh")
	}
	h.does(class.Act{Do: class.Vote, Team: 0, Seat: 2, Secret: &class.Secret{Choice: 1, Sure: 50, Text: "plugh-third"}})
	h.does(class.Act{Do: class.Step, Team: 0})
	h.does(class.Act{Do: class.Banner, Text: ""})
	all[0].Until("plugh-second")
	h.does(class.Act{Do: class.Banner, Text: "They are read."})
	all[3].Until("They are read.")
	assert.NotContains(t, all[3].Bytes(), "plugh", "nor does another table ever read them")
}
