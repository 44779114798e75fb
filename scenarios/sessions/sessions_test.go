package sessions

import (
	"errors"
	"flag"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

var update = flag.Bool("update", false, "write what is compared anew")

// worlds keeps scenarios that were read: tests read the same session many times.
var worlds = map[string]scenarios.Scenario{}

func cached(name string) (scenarios.Scenario, error) {
	if sc, known := worlds[name]; known {
		return sc, nil
	}
	sc, err := scenarios.Load(name)
	worlds[name] = sc
	return sc, err
}

func everyFile(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/every.yaml")
	require.NoError(t, err)
	return string(data)
}

func TestASessionSaysWhatItsFileDoes(t *testing.T) {
	s, faults := Parse("every.yaml", []byte(everyFile(t)), cached)
	require.Empty(t, faults)
	assert.Equal(t, "every-word", s.ID)
	assert.Equal(t, "empty-hall", s.Scenario.ID)
	assert.Equal(t, InTeams, s.Mode)
	assert.Equal(t, sim.Seed(7321), s.Seed)
	assert.True(t, s.Seeded)
	assert.Equal(t, 8, s.StopAfterYear)
	assert.Equal(t, Teams{2, 3, 3, 6, []string{"Larder", "Cellar", "Churn"}}, s.Teams)
	assert.Equal(t, []int{0, 1, 3}, s.Seats)
	assert.Equal(t, Privacy{NamesTyped: true, KeepDays: 14}, s.Privacy)
	assert.Equal(t, []Export{ClassReport, Takeaway}, s.Export)
	assert.Equal(t, []int{0, 3, 5, 7, 14, 20, 24, 37, 41, 55, 60}, s.Begins())
	assert.Equal(t, 23, s.Reflecting())

	practice, first, second := s.Stages[2].Play, s.Stages[3].Play, s.Stages[6].Play
	assert.True(t, practice.Practice)
	assert.Zero(t, practice.Run)
	assert.Equal(t, Play{
		First: 1, Last: 2, Run: 1, TimeUp: UseDraft, Predicts: true, Predict: sim.Renewal, Ballots: true,
		Lock: []sim.Lever{sim.CoDevelopment, sim.StrategicRelationships},
	}, first)
	assert.Equal(t, 2, second.Run, "the second run on the same luck")
	assert.Equal(t, "back-to-valdora", s.Scenario.Cards[s.Stages[4].Ballot.Card].ID)
	assert.True(t, s.Stages[4].Ballot.ByChair)
	assert.Equal(t, []Step{Vote, Reasons}, s.Stages[5].Ballot.Steps)
	assert.Equal(t, "Good morning", s.Stages[0].Heading())
	assert.Equal(t, "Seats", s.Stages[1].Heading())

	assert.Equal(t, []int{3, 4}, []int{s.Injects[0].Stage, s.Injects[0].Minute})
	assert.Equal(t, 0, s.Injects[0].To.Seat)
	assert.True(t, s.Injects[1].To.ThatTeam)
	assert.NotNil(t, s.Injects[1].When)
	assert.Equal(t, "rope", s.Scenario.Shocks[s.Injects[1].Shock].ID)
	assert.Equal(t, -1, s.Injects[2].Stage, "by hand")
	assert.Equal(t, "Churn", s.Injects[2].To.Team)
}

func TestASessionReadAgainIsTheSame(t *testing.T) {
	s, faults := Parse("x.yaml", []byte(everyFile(t)), cached)
	require.Empty(t, faults)
	again, faults := Parse("x.yaml", s.Text, cached)
	require.Empty(t, faults)
	assert.Equal(t, s, again)
}

func TestTheBuiltInSessionsPassEveryCheck(t *testing.T) {
	worlds := map[string]int{}
	for _, id := range IDs() {
		data, err := Source(id)
		require.NoError(t, err)
		assert.Empty(t, Check(id+".yaml", data, scenarios.Load), id)
		s, err := Load(id)
		require.NoError(t, err)
		assert.Equal(t, id, s.ID)
		assert.NotEmpty(t, s.About, id)
		worlds[s.Scenario.ID]++
		fixed, done := Fix(id+".yaml", data, scenarios.Load)
		assert.Equal(t, string(data), string(fixed), id)
		assert.Empty(t, done, id)
		for i := range s.Stages {
			assert.NotEmpty(t, s.Stages[i].Say, "%s: %s", id, s.Stages[i].ID)
		}
		for _, in := range s.Injects {
			assert.NotEmpty(t, in.Expect, "%s: %s", id, in.ID)
		}
	}
	assert.GreaterOrEqual(t, worlds["society"], 3)
	assert.GreaterOrEqual(t, len(worlds), 3)
}

// Whoever reads aloud has the time that a stage has: 150 words take a minute.
func TestWhatIsSaidFitsIntoItsStage(t *testing.T) {
	const wordsAMinute = 150
	all, err := All()
	require.NoError(t, err)
	for _, s := range all {
		for _, st := range s.Stages {
			assert.LessOrEqual(t, clean.Cells(st.Say)/6, st.Minutes*wordsAMinute/2, "%s: %s", s.ID, st.ID)
		}
	}
}

func TestWhereNothingIsSaidTheUsualHolds(t *testing.T) {
	text := `format: session/1
id: bare
title: Bare
scenario: society
minutes: 10
stages:
  - { id: years, do: play, years: 1, minutes: 4 }
  - id: vote
    do: ballot
    question: Yes?
    options: [yes, no]
    minutes: 2
  - { id: after, do: commit, minutes: 4 }
`
	s, faults := Parse("bare.yaml", []byte(text), cached)
	require.Empty(t, faults)
	assert.Equal(t, InTeams, s.Mode)
	assert.False(t, s.Seeded)
	assert.Equal(t, s.Scenario.World.Years, s.StopAfterYear)
	assert.Len(t, s.Seats, len(s.Scenario.Seats))
	assert.Equal(t, Privacy{KeepDays: 30, AskQuotes: true}, s.Privacy)
	assert.Equal(t, []Export{ClassReport, Takeaway, Tables, Saves}, s.Export)
	assert.Equal(t, allSteps(), s.Stages[1].Ballot.Steps)
	assert.Equal(t, []Field{Action, ByWhen, WhoChecks}, s.Stages[2].Fields)
	assert.Equal(t, ByFacilitator, s.Stages[0].Gate)
}

func TestAtTheRetreatsPaceOnlyHingeYearsArePlanned(t *testing.T) {
	s, err := Load("society-45")
	require.NoError(t, err)
	planned := 0
	for i := range s.Stages {
		planned += s.Planned(&s.Stages[i])
	}
	assert.Equal(t, 1+len(s.Scenario.HingeYears), planned, "the hinge years and a practice")
	s.Pace = "full"
	assert.True(t, s.Hinge(3))
}

func TestASessionThatIsNotThereIsNamedWithTheOnesThatAre(t *testing.T) {
	_, err := Load("society-54")
	require.Error(t, err)
	assert.ErrorContains(t, err, `Did you mean "society-45"?`)
	assert.ErrorContains(t, err, "society-120")
	_, err = Load("../society-45")
	assert.Error(t, err)
}

func TestAScenarioMayLieBesideTheSession(t *testing.T) {
	dir := t.TempDir()
	sc, err := scenarios.Load("empty-hall")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(dir+"/mine.yaml", sc.Source(), 0o600))
	text := []byte(replaced(t, everyFile(t), "scenario: empty-hall@1", "scenario: mine.yaml"))
	s, err := Open(dir+"/hour.yaml", text)
	require.NoError(t, err)
	assert.Equal(t, "empty-hall", s.Scenario.ID)

	for _, elsewhere := range []string{"../mine.yaml", "/etc/mine.yaml", "sub/mine.yaml"} {
		text := []byte(replaced(t, everyFile(t), "scenario: empty-hall@1", "scenario: "+elsewhere))
		_, err := Open(dir+"/hour.yaml", text)
		var faults *scenarios.Faults
		require.ErrorAs(t, err, &faults, elsewhere)
		assert.Equal(t, "scenario", faults.List[0].Code)
		assert.Contains(t, faults.List[0].Message, "beside the session")
	}
}

func TestAScenarioThatCannotBeUsedIsToldOnce(t *testing.T) {
	broken := func(string) (scenarios.Scenario, error) {
		return scenarios.Scenario{}, errors.New("empty-hall.yaml:3:1: error: no\nempty-hall.yaml:4:1: error: no")
	}
	_, faults := Parse("x.yaml", []byte(everyFile(t)), broken)
	require.Len(t, faults, 1)
	assert.Equal(t, "scenario", faults[0].Code)
	assert.NotContains(t, faults[0].Message, "\n")
	assert.True(t, slices.ContainsFunc(faults, func(f Fault) bool { return f.Line == 10 }))
}
