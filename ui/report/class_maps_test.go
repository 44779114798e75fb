package report

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/sim/sweep"
)

// handIn writes games into files and opens them.
func handIn(t testing.TB, games ...played) []Entry {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for i, p := range games {
		paths = append(paths, filepath.Join(dir, letter(i)+saves.Suffix))
		p.write(t, paths[i])
	}
	return handedIn(t, paths...)
}

func texts(r HeatRow) (all []string) {
	for _, f := range r.Fields {
		all = append(all, f.Text)
	}
	return all
}

// fixed plans every year what p plans and nothing else.
func fixed(level sim.Level) func(int, sim.Plan) sim.Plan {
	return func(year int, _ sim.Plan) sim.Plan {
		p := sim.Plan{Style: sim.Administrator}.With(sim.BoardMeetings, 2)
		if year >= 3 {
			p = p.With(sim.CoDevelopment, level)
		}
		return p
	}
}

func TestTheMapsSayWhatEachTableDid(t *testing.T) {
	p := NewClassPage(handIn(t,
		played{leader: "drifter", seed: 5, change: fixed(0)},
		played{leader: "drifter", seed: 5, change: fixed(2)},
		played{leader: "drifter", seed: 5, change: fixed(2), years: 3, name: "Cove"},
	), ClassOptions{})
	require.Len(t, p.Tables, 3)
	require.NotNil(t, p.Cards)
	require.Len(t, p.Legend, 2)
	assert.Equal(t, Asked{1, "The hall looks full", []string{"A: Add a second hall", "B: Phone those who did not come"}}, p.Legend[0])
	assert.Contains(t, []string{"A", "B"}, p.Cards.Rows[0].Fields[0].Text)
	assert.Equal(t, []string{p.Cards.Rows[1].Fields[0].Text, ""}, texts(p.Cards.Rows[2]), "the second card came after the third year")

	assert.Equal(t, strings.Fields("100% 100% 100% 100% 100% 100%"), texts(p.Calendar.Rows[0]))
	assert.Equal(t, mostHatch, p.Calendar.Rows[0].Fields[0].Hatch)
	assert.NotEqual(t, "100%", p.Calendar.Rows[1].Fields[2].Text)
	assert.Equal(t, "", p.Calendar.Rows[2].Fields[3].Text, "a year that was not played says nothing")

	at := int(sim.CoDevelopment - sim.Listening)
	assert.Equal(t, "Co-development", p.LeverOf[at])
	assert.Equal(t, "", p.Levers.Rows[0].Fields[at].Text)
	assert.Equal(t, "3", p.Levers.Rows[1].Fields[at].Text)

	assert.Len(t, p.GoalText, 3)
	assert.Equal(t, "yours to say", p.Goals.Rows[0].Fields[2].Text)
	assert.Empty(t, strings.Join(texts(p.Goals.Rows[2]), ""), "a game that goes on has not shown yet what can be seen")
	assert.Nil(t, p.Votes, "nobody voted")
}

func TestHowDividedATableWasIsShownYearByYear(t *testing.T) {
	vote := func(first ...saves.Tally) played {
		return played{leader: "drifter", seed: 5, remarks: map[int][]saves.Record{2: {saves.BallotRecord{
			Year: 2, Card: "empty-seats", Choices: []string{"bigger-stand", "ask-absent"}, First: first,
		}}}}
	}
	p := NewClassPage(handIn(t, vote(saves.Tally{4}, saves.Tally{0}), vote(saves.Tally{2, 1}, saves.Tally{0, 0, 1, 1})), ClassOptions{})
	require.NotNil(t, p.Votes)
	assert.Equal(t, []string{"", "0%", "", "", "", ""}, texts(p.Votes.Rows[0]))
	assert.Equal(t, []string{"", "40%", "", "", "", ""}, texts(p.Votes.Rows[1]))
	assert.Equal(t, 0, p.Votes.Rows[0].Fields[1].Hatch)
	assert.Equal(t, 2, p.Votes.Rows[1].Fields[1].Hatch)
}

func TestAHatchGrowsWithItsShare(t *testing.T) {
	last := 0
	for percent := -5; percent <= 120; percent++ {
		h := hatchOf(percent)
		assert.GreaterOrEqual(t, h, last)
		assert.LessOrEqual(t, h, mostHatch)
		last = h
	}
	assert.Zero(t, hatchOf(19))
	assert.Equal(t, 1, hatchOf(20))
	assert.Equal(t, mostHatch, hatchOf(100))
}

func TestThoseWhoPlayedAlikeAreTheClass(t *testing.T) {
	p := NewClassPage(handIn(t,
		played{leader: "drifter", seed: 6},
		played{leader: "drifter", seed: 5},
		played{leader: "enthusiast", seed: 5},
	), ClassOptions{})
	assert.Empty(t, p.Files[0].Table)
	assert.Contains(t, p.Files[0].Says, "other luck")
	assert.Equal(t, "Table 1", p.Files[1].Table)
	assert.Contains(t, p.About, "seed 5")
}

func TestAnOlderCopyGivesWayToTheOneThatGoesOn(t *testing.T) {
	p := NewClassPage(handIn(t, played{leader: "drifter", seed: 5, years: 2}, played{leader: "drifter", seed: 5}), ClassOptions{})
	assert.Contains(t, p.Files[0].Says, "older copy of B.realign")
	require.Len(t, p.Tables, 1)
}

func TestTheSameChoicesUnderTwoNamesAreTwoTables(t *testing.T) {
	p := NewClassPage(handIn(t, played{leader: "drifter", seed: 5, name: "Anchor"}, played{leader: "drifter", seed: 5, name: "Beacon"}), ClassOptions{Named: true})
	require.Len(t, p.Tables, 2)
	assert.Equal(t, []string{"Anchor", "Beacon"}, []string{p.Tables[0].Name, p.Tables[1].Name})
}

func TestWhereNothingCanBeComparedThePageSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "picture.realign")
	put(t, path, "\x89PNG")
	for _, entries := range [][]Entry{nil, handedIn(t, path)} {
		p := NewClassPage(entries, ClassOptions{})
		assert.Equal(t, "No game could be compared", p.Title)
		assert.Len(t, p.Files, len(entries))
		assert.Empty(t, active(t, classOf(t, &p)))
	}
}

func TestAHostileFileNameIsCleanedOnThePage(t *testing.T) {
	p := NewClassPage([]Entry{{Name: "a\x1b]0;owned\x07\u202e<script>.realign", Err: os.ErrNotExist}}, ClassOptions{Date: "\x1b[2J"})
	page := classOf(t, &p)
	assert.Empty(t, active(t, page))
	assert.NotContains(t, page, "\x1b")
	assert.NotContains(t, page, "\u202e")
}

// Odd words are what formats and missing words leave.
var oddWords = []string{"%!", "NaN", "MISSING", "Assumption 1", "<nil>", "ZgotmplZ", "rounding"}

func TestARunThatFellIsToldLikeAnyOther(t *testing.T) {
	sc := renamed(t, "reserves: 2M", "reserves: 700k")
	saved := played{leader: "enthusiast", seed: 5}.play(t, sc)
	r, err := saved.Replay()
	require.NoError(t, err)
	require.Equal(t, sim.EndingInsolvent, r.Ending)
	g, err := Open(&saved, &r, sweep.Workers(2))
	require.NoError(t, err)
	k := NewTakeaway(g)
	page := takeawayOf(t, &k)
	c, err := NewCard(g, 0)
	require.NoError(t, err)
	for _, odd := range oddWords {
		assert.NotContains(t, page+c.Text()+pictureOf(t, &c), odd)
	}
	assert.Equal(t, "The money ran out", k.Ending)
	said := ""
	for _, turn := range k.Turns {
		said += turn.Says
	}
	assert.Contains(t, said, "Played the other way, the association")
}

func TestNoPageHoldsOddWords(t *testing.T) {
	for name, page := range pagesOf(t) {
		for _, odd := range oddWords {
			assert.NotContains(t, page, odd, name)
		}
	}
}

// C-08: years before a table came are marked in its charts, and on its own pages.
func TestC08YearsBeforeATableCameAreMarked(t *testing.T) {
	late := map[int][]saves.Record{1: {saves.MissedRecord{Year: 1}}, 2: {saves.MissedRecord{Year: 2}}}
	entries := handIn(t, played{leader: "drifter", seed: 5}, played{leader: "drifter", seed: 5, remarks: late, name: "Cove"})
	p := NewClassPage(entries, ClassOptions{})
	require.Len(t, p.Tables, 2)
	assert.Empty(t, p.Tables[0].Missed)
	assert.Equal(t, "* years 1 to 2 were played before this table came", p.Tables[1].Missed)
	for _, c := range p.Tables[1].Charts {
		assert.Equal(t, []Mark{{1, "*"}, {2, "*"}}, c.Marks)
	}
	g, err := Open(entries[1].Saved, entries[1].Replayed, sweep.Workers(1))
	require.NoError(t, err)
	charts, reading := g.strips(nil)
	assert.Equal(t, []Mark{{1, "*"}, {2, "*"}}, charts[0].Marks)
	assert.Contains(t, reading, "before the table came")
}
