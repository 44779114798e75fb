package session

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// changed is the small scenario with one text in place of another.
func changed(t *testing.T, from, to string) scenarios.Scenario {
	t.Helper()
	text := string(small(t).Text)
	require.Contains(t, text, from)
	sc, faults := scenarios.Parse("small.yaml", []byte(strings.Replace(text, from, to, 1)))
	require.Empty(t, faults)
	return sc
}

// twoYears is a game at the plan of its third year, in which nothing was left as
// it usually is.
func twoYears(t *testing.T) *Session {
	t.Helper()
	s := begun(t, Full)
	t.Cleanup(func() { s.Close() })
	for len(s.Years()) < 2 {
		switch s.Phase() {
		case sim.Planning:
			s.SetLever(sim.Listening, 3)
			s.SetElephant(2, 1)
			s.Fit()
			require.NoError(t, s.Commit())
			require.NoError(t, s.SetForecast(tell.Forecast{RenewalPermille: 810, SurePercent: 60}))
		case sim.Answering:
			require.NoError(t, s.Answer(1))
		default:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		}
	}
	s.SetLever(sim.Conference, 1)
	return s
}

func renewed(t *testing.T, s *Session, sc scenarios.Scenario) Renewal {
	t.Helper()
	n, err := s.Renewing(sc, t.TempDir())()
	require.NoError(t, err)
	t.Cleanup(func() { n.Game.Close() })
	return n
}

func TestAChangedWordLeavesTheGameAsItWas(t *testing.T) {
	s := twoYears(t)
	n := renewed(t, s, changed(t, "The bell has a crack", "The bell is cracked"))
	assert.Equal(t, 2, n.Years)
	assert.Equal(t, len(s.answers), n.Answers)
	assert.Positive(t, n.Answers)
	assert.Zero(t, n.Missed)
	assert.Equal(t, s.Digest(), n.Game.Digest(), "the same luck and the same choices")
	assert.Equal(t, s.Draft(), n.Game.Draft(), "the plan on the desk stays there")
	assert.False(t, n.Game.CanUndo())
	assert.Equal(t, s.Forecasts(), n.Game.Forecasts())
	assert.Equal(t, s.Name(), n.Game.Name())
	assert.NotEqual(t, s.Path(), n.Game.Path())
	saved, err := saves.Read(n.Game.Path())
	require.NoError(t, err)
	played, err := saved.Replay()
	require.NoError(t, err)
	assert.True(t, played.Sound(), played.Message)
}

func TestWhatNoLongerFitsIsDoneInTheCustomaryWay(t *testing.T) {
	s := twoYears(t)
	n := renewed(t, s, changed(t, "- id: ask-around", "- id: ask-about"))
	assert.Equal(t, 1, n.Missed, "the answer has another name")
	assert.Equal(t, len(s.answers)-1, n.Answers)
	assert.Equal(t, 3, n.Game.Year())
}

func TestAShorterScenarioEndsTheGameEarlier(t *testing.T) {
	s := twoYears(t)
	text := strings.Replace(string(small(t).Text), "years: 3", "years: 2", 1)
	sc, faults := scenarios.Parse("small.yaml", []byte(strings.Replace(text, "hinge_years: [1, 3]", "hinge_years: [1, 2]", 1)))
	require.Empty(t, faults)
	n := renewed(t, s, sc)
	assert.Equal(t, sim.Over, n.Game.Phase())
	assert.Equal(t, 2, n.Years)
}

func TestPlansFollowElephantsToTheirNewPlaces(t *testing.T) {
	s := twoYears(t)
	id := s.World().Rules.Elephants[2].ID
	n := renewed(t, s, changed(t, "cards:\n", "elephants:\n  - id: "+id+"\n  - id: we-know\n\ncards:\n"))
	plan := n.Game.Years()[0].Plan
	assert.Equal(t, s.Years()[0].Plan.Elephants[2], plan.Elephants[0])
	assert.Positive(t, plan.Elephants[0])
	assert.Zero(t, plan.Elephants[2])
}

func TestAWatchTellsEachVersionOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.yaml")
	sc := small(t)
	write := func(text string) { require.NoError(t, os.WriteFile(path, []byte(text), 0o600)) }
	write(string(sc.Text))
	w := NewWatch(path)
	nothing := func(n News) bool { return n.Scenario == nil && n.Err == nil }
	assert.True(t, nothing(w.Look(&sc)), "it is as it was")

	write(string(sc.Text) + "yeers: 3\n")
	bad := w.Look(&sc)
	assert.ErrorContains(t, bad.Err, `did you mean "years"?`)
	assert.True(t, nothing(w.Look(&sc)), "a fault is told once")

	write(string(sc.Text) + "# a remark\n")
	good := w.Looking(&sc)()
	require.NotNil(t, good.Scenario)
	assert.NotNil(t, w.Looking(&sc)().Scenario, "what was not taken is told again")
	w.Take(good)
	assert.True(t, nothing(w.Look(good.Scenario)))

	require.NoError(t, os.Remove(path))
	assert.True(t, nothing(w.Look(&sc)), "a file that is being written is not there for a moment")
}
