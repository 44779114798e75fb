package host

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// frames are the desk and the wall at moments of an hour on one laptop, as somebody
// sees them.
var frames = []struct {
	name string
	keys []string
}{
	{"begun", []string{" "}},
	{"planning", []string{"n", "n", "n", "y"}},
	{"plan", []string{"p"}},
	{"expecting", []string{"enter"}},
	{"voting", []string{"n", "y", "s", "v"}},
	{"voted", []string{"1", "1", "2", "enter", "v", "2", "2", "1", "enter"}},
	{"reasons", []string{"s", "y"}},
	{"talking", []string{"s", "s"}},
	{"decided", []string{"s", "v", "1", "2", "2", "enter", "v", "2", "2", "1", "enter", "v", "3", "2", "3", "enter", "s", "y"}},
	{"injects", []string{"i"}},
	{"keys", []string{"esc", "?"}},
	{"bannered", []string{"esc", "m", "W", "e", " ", "e", "a", "t", "enter"}},
	{"paused", []string{" "}},
	{"hidden", []string{"w"}},
	{"compared", []string{"w", " ", "n", "y", "n", "y"}},
	{"debrief", []string{"n"}},
	{"phase", []string{"f", "f"}},
	{"doubts", []string{"F", "F", "D"}},
	{"doubt", []string{"5", "2"}},
	{"doubted", []string{"f"}},
	{"contest", []string{"D", "2"}},
	{"turned", []string{"f"}},
	{"promises", []string{"D", "1", "n", "t", "1", "R", "i", "n", "g", "enter", "M", "a", "y", "enter", "enter"}},
	{"over", []string{"n", "y"}},
}

func TestTheDeskAndTheWallLookAsTheyDid(t *testing.T) {
	r := newRoom(t, oneScreen...)
	for _, f := range frames {
		r.press(f.keys...)
		fits(t, r.d.View(), 80, 24)
		golden(t, "desk-"+f.name, r.d.View())
		golden(t, "wall-"+f.name, r.wall())
	}
	require.True(t, r.hall.c.Over())
}

func TestAWallOfSeveralTablesLooksAsItDid(t *testing.T) {
	r := newRoom(t)
	r.does(class.Facilitator, class.Act{Do: class.Invite, More: []string{"  Join this class", "", "  ssh -p 2222 TEAM@harbour.local"}})
	r.look()
	golden(t, "wall-invites", r.wall())
	r.to("first")
	r.press("p", "enter")
	r.wait(5 * time.Minute)
	golden(t, "wall-tables", r.wall())
	golden(t, "desk-tables", r.d.View())
}

func TestTheWallHoldsTwentyAndSixtyTables(t *testing.T) {
	for _, teams := range []int{20, 60} {
		r := tablesRoom(t, teams)
		frame := r.wall()
		fits(t, frame, wallWidth, wallHeight)
		golden(t, fmt.Sprintf("wall-%d", teams), frame)
		assert.NotContains(t, frame, "…", "all of it is there")
		v := r.public()
		for i := range v.Teams {
			assert.Contains(t, strings.ReplaceAll(frame+"\n", "\n", " "), v.Teams[i].Name+" ")
		}
		r.to("vote")
		r.look()
		fits(t, r.wall(), wallWidth, wallHeight)
		golden(t, fmt.Sprintf("wall-votes-%d", teams), r.wall())
		r.to("reveal")
		r.look()
		fits(t, r.wall(), wallWidth, wallHeight)
		golden(t, fmt.Sprintf("wall-compared-%d", teams), r.wall())
	}
}

func TestATeamWithoutItsNameHasALetterOrANumber(t *testing.T) {
	for teams, want := range map[int]string{20: "Team T", 60: "Team 60"} {
		s := sheet{v: class.View{Teams: make([]*class.TeamView, teams)}}
		s.v.Shows.HideNames = true
		assert.Equal(t, want, s.called(teams-1))
	}
}

// What all tables vote on stands on the wall once, with how far each of them is, and
// then what each came to.
func TestTheWallOfSeveralTablesShowsTheVoteOnceAndWhatEachTableDecided(t *testing.T) {
	r := newRoom(t)
	r.to("vote")
	step := func(votes ...int) {
		for seat, choice := range votes {
			r.does(seat, class.Act{Do: class.Vote, Seat: seat, Secret: &class.Secret{Choice: choice, Sure: 70}})
		}
		r.look()
	}
	step()
	assert.Equal(t, 1, strings.Count(r.wall(), "What would you least like to hear doubted?"))
	assert.Equal(t, 1, strings.Count(r.wall(), "B Our hall"))
	r.does(class.Facilitator, class.Act{Do: class.Step})
	step(0, 1, 1)
	assert.Contains(t, r.wall(), "voting, votes in: 3 of 3")
	assert.Contains(t, r.wall(), "reading, votes in: 0 of 3")
	for range 4 {
		r.does(class.Facilitator, class.Act{Do: class.Step})
	}
	assert.NotContains(t, r.wall(), "Decided", "nothing is shown before it is decided")
	step(0, 1, 1)
	r.does(class.Facilitator, class.Act{Do: class.Step})
	r.look()
	golden(t, "wall-votes-tables", r.wall())
	assert.Equal(t, 1, strings.Count(r.wall(), "Decided: B"))
}
