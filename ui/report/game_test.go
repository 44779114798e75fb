package report

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A played game is a save in the making. Remarks come after the plan of a year.
type played struct {
	leader  string
	seed    sim.Seed
	name    string
	years   int                                 // that are played; 0 for all
	change  func(year int, p sim.Plan) sim.Plan // what the leader plans otherwise; may be nil
	remarks map[int][]saves.Record
	after   []saves.Record
}

// write plays the game and writes it to path.
func (p played) write(t testing.TB, path string) {
	t.Helper()
	saved := p.play(t, harbour(t))
	require.NoError(t, saves.Write(path, &saved))
}

func (p played) play(t testing.TB, sc scenarios.Scenario) saves.Saved {
	t.Helper()
	leader, ok := policy.ByID(p.leader)
	require.True(t, ok)
	s := saves.Saved{Head: saves.Head{Rules: saves.Rules, Seed: p.seed, Scenario: sc, Name: clean.Clean(p.name), Aid: "standard", Pace: "full"}}
	run, quarter := sim.Begin(&sc.World, p.seed), 0
	for run.Phase() != sim.Over {
		year, v := run.Year(), run.View()
		switch run.Phase() {
		case sim.Planning:
			if p.years > 0 && year > p.years {
				return s
			}
			plan := leader.Plan(&v, run.Rules())
			if p.change != nil {
				plan = p.change(year, plan)
			}
			plan = sim.Trim(plan, &v, run.Rules())
			require.NoError(t, run.Decide(plan))
			s.Records = append(append(s.Records, saves.PlanRecord{Year: year, Plan: plan}), p.remarks[year]...)
		case sim.Underway:
			q, err := run.Quarter()
			require.NoError(t, err)
			quarter = q.Quarter%sim.QuartersAYear + 1
		case sim.Answering:
			card := &run.World().Cards[run.Card()]
			open := make([]bool, len(card.Choices))
			for i := range open {
				open[i] = run.Open(i)
			}
			choice := leader.Answer(&v, card, open)
			require.NoError(t, run.Answer(choice))
			s.Records = append(s.Records, saves.AnswerRecord{Year: year, Quarter: quarter, Card: card.ID, Choice: card.Choices[choice].ID})
		}
		if len(run.Years()) == year {
			s.Records = append(s.Records, saves.YearOf(&run.Years()[year-1]))
		}
	}
	s.Records = append(append(s.Records, saves.EndRecord{Ending: run.Ending()}), p.after...)
	return s
}

// harbour is a scenario that is played in a moment.
func harbour(t testing.TB) scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Open(filepath.Join("testdata", "harbour.yaml"))
	require.NoError(t, err)
	return sc
}

// replayed plays p, writes it down, and reads and plays it again.
func (p played) replayed(t testing.TB) (*saves.Saved, *saves.Replayed) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "game"+saves.Suffix)
	p.write(t, path)
	saved, err := saves.Read(path)
	require.NoError(t, err)
	r, err := saved.Replay()
	require.NoError(t, err)
	require.True(t, r.Sound(), r.Message)
	return &saved, &r
}
