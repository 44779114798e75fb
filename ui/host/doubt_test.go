package host

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/host/class"
)

// lookingBack is a room that looks back on two tables that have played otherwise.
func lookingBack(t testing.TB, pairs ...string) *room {
	r := newRoom(t, pairs...)
	r.to("first")
	other := r.d.table().Draft.With(sim.Conference, 1).With(sim.PersonalRelationships, 2)
	r.does(class.Facilitator, class.Act{Do: class.Draft, Plan: &other})
	r.to("reveal")
	return r
}

func TestADoubtIsShownOnceEverybodySaidWhatTheyExpect(t *testing.T) {
	r := lookingBack(t)
	r.press("D", "2", "2")
	assert.Contains(t, r.wall(), "Suppose that “how fast what members need moves” is doubled.")
	assert.Contains(t, r.wall(), "What do you expect?")
	assert.NotContains(t, r.wall(), "Engaged members")
	r.press("f")
	assert.Contains(t, r.wall(), "Engaged members, as it was and as supposed:")
	assert.Regexp(t, `Anchor +\d+ → \d+`, r.wall())
	assert.Regexp(t, `Ahead of the standing plan: \d of 2 tables as it was, \d as supposed\.`, r.wall())
	r.press("z")
	assert.Contains(t, r.d.View(), "Ahead of the standing plan", "the desk can read it aloud")
	r.press("esc", "F")
	assert.Contains(t, r.wall(), "What do you expect?")
	r.press("D", "1")
	assert.NotContains(t, r.wall(), "Suppose")
}

func TestTwoTablesAreSetBesideEachOther(t *testing.T) {
	r := lookingBack(t)
	r.press("D", "1", "2")
	assert.Contains(t, r.wall(), "- Anchor\n")
	assert.Contains(t, r.wall(), "- Beacon\n")
	r.press("f")
	assert.Regexp(t, `- Anchor: \d+ as it was`, r.wall())
	assert.Regexp(t, `changes turns? it around`, r.wall())
}

func TestADoubtKeepsTheNamesOfTablesThatTheSessionHides(t *testing.T) {
	r := lookingBack(t, "show: [endings, renewal]", "show: [endings, renewal]\n    hide_names: yes")
	r.press("n", "D", "2", "1", "f")
	assert.Contains(t, r.wall(), "Team A")
	assert.NotContains(t, r.wall(), "Anchor")
}

func TestBeforePeopleLookBackTheDeskSaysWhenTheyDoubt(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.press("D")
	assert.Empty(t, r.d.panes)
	assert.Contains(t, r.d.View(), "while people look back")
}

// A hall has more tables than the wall has rows: then it says the sum, and nothing is
// below the last row.
func TestTheDoubtOfAHallFitsTheWall(t *testing.T) {
	for _, tables := range []int{6, 20, 60} {
		v := class.View{Begun: true, Going: true, Heading: "Debrief", Do: "debrief", Doubt: &class.DoubtView{Shown: true, Years: 1, Change: change(t)}}
		year := []sim.Year{{Number: 1}}
		for range tables {
			v.Teams = append(v.Teams, &class.TeamView{Name: "A table with a long name"})
			v.Doubt.Runs = append(v.Doubt.Runs, class.DoubtedRun{Was: year, Then: year})
		}
		r := newRoom(t)
		frame := DrawWall(v, worldOf(r.hall.c), r.d.Theme, wallWidth, wallHeight)
		fits(t, frame, wallWidth, wallHeight)
		assert.NotContains(t, frame, "…\n", tables)
		assert.Contains(t, frame, "Ahead of the standing plan", tables)
		assert.Contains(t, frame, "How would you find out?", tables)
	}
}

func TestWhatHardlyTurnsAroundIsNotTold(t *testing.T) {
	years := func(n int, engaged sim.Amount) (all []sim.Year) {
		for range n {
			y := sim.Year{}
			y.Figures[sim.Vitality] = engaged * 1_000_000 // millionths
			all = append(all, y)
		}
		return all
	}
	clear := class.Turn{One: years(3, 100), Other: years(3, 500)}
	d := class.DoubtView{Years: 3, Turned: []class.Turn{{One: years(2, 100), Other: years(2, 500)}, clear, {One: years(3, 100), Other: years(3, 100)}}}
	assert.Equal(t, []class.Turn{clear}, clearly(&d))
}

// change is one that a debrief tries.
func change(t testing.TB) *debrief.Change {
	c, changes := debrief.ChangeOf(&worldOf(newRoom(t).hall.c).World, "needs.drift", true)
	require.True(t, changes)
	return &c
}

// A choice that comes up in play is decided by the chair in three keys.
func TestTheChairDecidesWithoutAVoteInThreeKeys(t *testing.T) {
	r := newRoom(t, append(oneScreen, "predict: renewal", "ballots: yes")...)
	r.to("first")
	r.press("p", "enter")
	require.NotNil(t, r.d.table().Ballot)
	assert.Contains(t, strings.Join(strings.Fields(r.d.View()), " "), "k takes what the chair decides without a vote")
	r.press("k", "1", "y")
	assert.Nil(t, r.d.table().Ballot)
	assert.Empty(t, r.d.panes)
	require.Len(t, r.d.table().Past, 1)
	assert.Equal(t, 0, r.d.table().Past[0].Decision)
}
