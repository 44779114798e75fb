package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// handedIn opens files as a command does.
func handedIn(t testing.TB, paths ...string) (all []Entry) {
	t.Helper()
	for _, path := range paths {
		e := Entry{Name: filepath.Base(path)}
		saved, err := saves.Read(path)
		if e.Err = err; err == nil {
			r, err := saved.Replay()
			require.NoError(t, err)
			e.Saved, e.Replayed = &saved, &r
		}
		all = append(all, e)
	}
	return all
}

// otherPlan has each table of a class plan something of its own.
func otherPlan(table int) func(int, sim.Plan) sim.Plan {
	return func(year int, p sim.Plan) sim.Plan {
		return p.With(sim.Lever(table%int(sim.NumLevers)), sim.Level((table+year)%4))
	}
}

// problemClass writes twenty-one files into dir: fifteen good games, and what
// goes wrong with files.
func problemClass(t testing.TB, dir string) (paths []string) {
	t.Helper()
	at := func(name string) string {
		path := filepath.Join(dir, name+saves.Suffix)
		paths = append(paths, path)
		return path
	}
	crew := func(table int) played {
		return played{leader: "drifter", seed: 5, name: fmt.Sprintf("Crew %d", table), change: otherPlan(table)}
	}
	for table := range 15 {
		crew(table).write(t, at(fmt.Sprintf("crew-%02d", table)))
	}
	good := read(t, paths[0])
	put(t, at("edited"), strings.Replace(good, `"conference":2`, `"conference":3`, 1))
	rewritten := crew(15).play(t, harbour(t))
	plan := rewritten.Records[0].(saves.PlanRecord)
	rewritten.Records[0] = saves.PlanRecord{Year: 1, Plan: plan.Plan.With(sim.Conference, 1)}
	require.NoError(t, saves.Write(at("rewritten"), &rewritten))
	crew(16).write(t, filepath.Join(dir, "whole"))
	whole := read(t, filepath.Join(dir, "whole"))
	put(t, at("half"), whole[:len(whole)*9/10])
	elsewhere := crew(17).play(t, renamed(t, "id: harbour", "id: lagoon"))
	require.NoError(t, saves.Write(at("elsewhere"), &elsewhere))
	put(t, at("again"), good)
	put(t, at("picture"), "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
	return paths
}

func read(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

func put(t testing.TB, path, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
}

// renamed is the harbour with other words in it.
func renamed(t testing.TB, from, to string) scenarios.Scenario {
	t.Helper()
	text := string(harbour(t).Text)
	require.Contains(t, text, from)
	sc, faults := scenarios.Parse("lagoon.yaml", []byte(strings.Replace(text, from, to, 1)))
	for _, f := range faults {
		require.NotEqual(t, scenarios.Error, f.Level, f.String())
	}
	return sc
}

func TestC50AFolderWithEveryKindOfProblemMakesAPageThatNamesEach(t *testing.T) {
	dir := t.TempDir()
	paths := problemClass(t, dir)
	p := NewClassPage(handedIn(t, paths...), ClassOptions{})
	require.Len(t, p.Files, len(paths), "every file is named")
	says := map[string]File{}
	for _, f := range p.Files {
		says[strings.TrimSuffix(f.Name, saves.Suffix)] = f
		assert.NotContains(t, f.Says, dir, "where files lie is nobody else's business")
	}
	for name, want := range map[string]string{
		"edited": "edited or damaged", "rewritten": "edited, so it is not compared", "elsewhere": "another scenario",
		"again": "same game as crew-00", "picture": "no saved game",
	} {
		assert.Contains(t, says[name].Says, want, name)
		assert.Empty(t, says[name].Table, "%s cannot be compared", name)
	}
	assert.Contains(t, says["half"].Says, "not finished")
	assert.Contains(t, says["half"].Says, "cut off")
	assert.Len(t, p.Tables, 16, "the fifteen good games, and the one that was cut off as far as it goes")
	for i, table := range p.Tables {
		assert.Equal(t, fmt.Sprintf("Table %d", i+1), table.Name, "tables stand in the order in which they were handed in")
	}
	var b strings.Builder
	require.NoError(t, p.WriteHTML(&b))
	for _, f := range p.Files {
		assert.Contains(t, b.String(), f.Name)
	}
	assert.NotContains(t, b.String(), "Crew 3", "tables are not named unless that is wanted")
}

// A code has no mark, and two games without one are not the same for that.
func TestTwoCodesAreTwoGames(t *testing.T) {
	var entries []Entry
	for table := range 2 {
		p := played{leader: "drifter", seed: 5, change: otherPlan(table)}
		s := p.play(t, harbour(t))
		code, err := saves.Code(&s)
		require.NoError(t, err)
		saved, err := saves.Decode(code, s.Scenario)
		require.NoError(t, err)
		r, err := saved.Replay()
		require.NoError(t, err)
		entries = append(entries, Entry{Name: fmt.Sprintf("code %d", table+1), Saved: &saved, Replayed: &r})
	}
	p := NewClassPage(entries, ClassOptions{})
	assert.Len(t, p.Tables, 2, "%v", p.Files)
	for i := range p.Files {
		assert.NotContains(t, p.Files[i].Says, "same game")
	}
}

// Two tables that have chosen alike so far are two tables, and what one of them has
// handed in twice counts once, also where that outnumbers what the others did.
func TestACopyIsOneTeamsAndNoTwoTeamsAreCopies(t *testing.T) {
	entry := func(team, name string, seed sim.Seed, records int) Entry {
		p := played{leader: "drifter", seed: seed, name: name}
		s := p.play(t, harbour(t))
		s.Records = s.Records[:min(records, len(s.Records))]
		r, err := s.Replay()
		require.NoError(t, err)
		return Entry{Name: "from " + team, Team: team, Saved: &s, Replayed: &r}
	}
	all := 1 << 20
	entries := []Entry{
		entry("Anchor", "", 5, 6), entry("Beacon", "", 5, all), entry("Compass", "", 5, all),
		entry("Dune", "Dune", 6, all), entry("Dune", "Dune", 6, all), entry("Dune", "Dune", 6, 6), entry("Dune", "Dune", 6, 3),
		entry("", "", 5, all), entry("", "", 5, all),
	}
	p := NewClassPage(entries, ClassOptions{Named: true})
	var names []string
	for _, table := range p.Tables {
		names = append(names, table.Name)
	}
	assert.Equal(t, []string{"Anchor", "Beacon", "Compass", "Table 4"}, names)
	assert.Contains(t, p.Files[8].Says, "same game", "without a name it is nobody else's")
	assert.Contains(t, p.Files[3].Says, "other luck")
	assert.Contains(t, p.Files[4].Says, "same game as from Dune")
	assert.Contains(t, p.Files[5].Says, "older copy")
	assert.Contains(t, p.Files[6].Says, "older copy")
}
