package saves

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// tiny returns a scenario of a few hundred members and three years, with one
// card.
func tiny(t testing.TB) scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/tiny.yaml")
	require.NoError(t, err)
	sc, faults := scenarios.Parse("tiny.yaml", text)
	for _, f := range faults {
		require.NotEqual(t, scenarios.Error, f.Level, f.String())
	}
	return sc
}

func tinyHead(t testing.TB) Head {
	return Head{Rules: Rules, Seed: 7, Scenario: tiny(t), Name: clean.Clean("North 3"), Aid: "standard", Pace: "full"}
}

// newPath returns a name for a save in a folder of its own.
func newPath(t testing.TB) string { return filepath.Join(t.TempDir(), "game"+Suffix) }

// begun returns a new save.
func begun(t testing.TB) *Journal {
	t.Helper()
	j, err := Create(newPath(t), tinyHead(t))
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	return j
}

// keepTo plays run until the given number of years is over and keeps all of it,
// answering every card with its last choice.
func keepTo(t testing.TB, run *sim.Run, years int, keep func(Record)) {
	t.Helper()
	quarter := 0
	for len(run.Years()) < years {
		switch run.Phase() {
		case sim.Planning:
			v := run.View()
			plan := sim.Trim(run.World().Plan, &v, &run.World().Rules)
			keep(ForecastRecord{Year: run.Year(), Renewal: 840, Sure: 70})
			keep(PlanRecord{Year: run.Year(), Plan: plan})
			require.NoError(t, run.Decide(plan))
		case sim.Underway:
			q, err := run.Quarter()
			require.NoError(t, err)
			quarter = q.Quarter%sim.QuartersAYear + 1
		case sim.Answering:
			card := run.World().Cards[run.Card()]
			last := len(card.Choices) - 1
			keep(AnswerRecord{Year: run.Year(), Quarter: quarter, Card: card.ID, Choice: card.Choices[last].ID})
			require.NoError(t, run.Answer(last))
		case sim.Over:
			require.Fail(t, "the run ended early", "%s in year %d", run.Ending(), run.Year())
		}
		if n := len(run.Years()); n > 0 && run.Phase() != sim.Underway && run.Phase() != sim.Answering {
			keep(YearOf(&run.Years()[n-1]))
		}
	}
	if run.Phase() == sim.Over {
		keep(EndRecord{Ending: run.Ending()})
	}
}

// records returns those of a whole tiny game.
func records(t testing.TB) []Record {
	t.Helper()
	sc := tiny(t)
	var all []Record
	keepTo(t, sim.Begin(&sc.World, 7), sc.World.Years, func(r Record) { all = append(all, r) })
	return all
}

// finished returns the name of the save of a whole tiny game.
func finished(t testing.TB) string {
	t.Helper()
	j := begun(t)
	for _, r := range records(t) {
		require.NoError(t, j.Append(r))
	}
	require.NoError(t, j.Close())
	return j.Path()
}

// bytesOf returns what is in a file.
func bytesOf(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// Saves of the first format open for ever. This one was played by a draft of the
// rules.
func TestASaveOfTheFirstFormatOpens(t *testing.T) {
	s, err := Read("testdata/first-format" + Suffix)
	require.NoError(t, err)
	require.Equal(t, "North 3", s.Name.String())
	require.Equal(t, sim.Seed(7), s.Seed)
	require.Len(t, s.Records, 11)
	require.Len(t, s.Marks, 3)
	require.Equal(t, "DJkhyEoIxYZGmhVQYW_-ng", s.Mark)
	j, err := s.Judge()
	require.NoError(t, err)
	require.Contains(t, []Verdict{Verified, OtherRules}, j.Verdict, j.Message)
}
