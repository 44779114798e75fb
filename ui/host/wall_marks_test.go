package host

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

func TestC08TheWallSaysWhoCameLate(t *testing.T) {
	teams := []*class.TeamView{{Name: "Anchor", Years: make([]sim.Year, 3)}, {Name: "Dune", Years: make([]sim.Year, 3), Missed: []int{1, 2}}}
	v := class.View{Begun: true, Going: true, Heading: "Side by side", Do: sessions.Compare, Teams: teams}
	frame := DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight)
	assert.Contains(t, frame, "Dune came in year 3;")
	assert.NotContains(t, frame, "Anchor came")
	assert.NotContains(t, frame, "elsewhere")
	teams[0].Brought = true
	assert.Contains(t, DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight), "Anchor played elsewhere and brought its game.")
}

func TestTheWallSaysHowManySeatsVoteByRule(t *testing.T) {
	b := &class.BallotView{Question: "Which?", Card: -1, Options: []string{"This", "That"}, Step: sessions.Vote, In: 1, Of: 6, Ruled: 5}
	v := class.View{Begun: true, Going: true, Heading: "A vote", Do: sessions.HoldBallot, Teams: []*class.TeamView{{Name: "Anchor", Ballot: b}}}
	assert.Contains(t, DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight), "5 seats that nobody takes vote by rule.")
	b.Ruled = 0
	assert.NotContains(t, DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight), "by rule")
}

func TestOfSixtyTablesTheWallSaysHowManyDecidedForWhat(t *testing.T) {
	var teams []*class.TeamView
	for i := range 60 {
		b := &class.BallotView{Question: "Which?", Card: -1, Options: []string{"This", "That"}, Step: sessions.Decide, Decision: 1}
		if i%2 == 0 {
			b.Step, b.Decision = sessions.Discuss, -1
		}
		teams = append(teams, &class.TeamView{Name: fmt.Sprintf("Table %d", i+1), Ballot: b})
	}
	v := class.View{Begun: true, Going: true, Heading: "A vote", Do: sessions.HoldBallot, Teams: teams}
	frame := DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight)
	assert.Contains(t, frame, "B That (30 tables)")
	assert.Contains(t, frame, "A This\n")
	assert.NotContains(t, frame, "…", "all of it is there")
	for i := range teams {
		teams[i].Ballot.Options = []string{"This", fmt.Sprint("That ", i)}
	}
	frame = DrawWall(v, &scenarios.Scenario{}, theme.Plain, wallWidth, wallHeight)
	assert.Contains(t, frame, "Which?")
	assert.NotContains(t, frame, "(30 tables)", "not every table has the same options")
}

func TestOneBoardSeesWhereItsFiguresBegan(t *testing.T) {
	r := newRoom(t, append(oneScreen, "show: [endings, renewal]", "show: [endings, members, renewal]")...)
	r.to("reveal")
	years := r.d.table().Years
	require.Len(t, years, 3)
	assert.Contains(t, r.wall(), tell.FormatAmount(sim.Members, years[0].Accounts[sim.Members].Opening)+" before year 1, and "+tell.FormatAmount(sim.Members, years[2].Figures[sim.Members])+" after year 3")
	several := newRoom(t)
	several.to("reveal")
	assert.NotContains(t, several.wall(), "before year", "several are compared with each other")
}
