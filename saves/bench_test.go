package saves

import (
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// decade returns the save of ten years of the built-in society, and its name.
func decade(b *testing.B) (string, []Record, Head) {
	b.Helper()
	sc, err := scenarios.Load("society")
	require.NoError(b, err)
	h := Head{Rules: Rules, Seed: 7, Scenario: sc, Name: "North 3", Aid: "standard", Pace: "full"}
	j, err := Create(newPath(b), h)
	require.NoError(b, err)
	var all []Record
	run := sim.Begin(&sc.World, h.Seed)
	ledBy(b, run, "relationship", func(r Record) {
		all = append(all, r)
		require.NoError(b, j.Append(r))
	})
	require.Len(b, run.Years(), sc.World.Years)
	require.NoError(b, j.Close())
	return j.Path(), all, h
}

// ledBy lets a policy lead run to its end and keeps all of it.
func ledBy(b *testing.B, run *sim.Run, id string, keep func(Record)) {
	leader, known := policy.ByID(id)
	require.True(b, known)
	quarter := 0
	for run.Phase() != sim.Over {
		years, v := len(run.Years()), run.View()
		switch run.Phase() {
		case sim.Planning:
			plan := sim.Trim(leader.Plan(&v, run.Rules()), &v, run.Rules())
			keep(PlanRecord{Year: run.Year(), Plan: plan})
			require.NoError(b, run.Decide(plan))
		case sim.Underway:
			q, err := run.Quarter()
			require.NoError(b, err)
			quarter = q.Quarter%sim.QuartersAYear + 1
		case sim.Answering:
			card := &run.World().Cards[run.Card()]
			open := make([]bool, len(card.Choices))
			for k := range open {
				open[k] = run.Open(k)
			}
			choice := leader.Answer(&v, card, open)
			keep(AnswerRecord{Year: run.Year(), Quarter: quarter, Card: card.ID, Choice: card.Choices[choice].ID})
			require.NoError(b, run.Answer(choice))
		case sim.Over:
		}
		if len(run.Years()) > years {
			keep(YearOf(&run.Years()[years]))
		}
	}
	keep(EndRecord{Ending: run.Ending()})
}

// BenchmarkVerify measures reading a save of ten years and 8,000 members, playing
// it again and comparing every year.
func BenchmarkVerify(b *testing.B) {
	path, _, _ := decade(b)
	b.ResetTimer()
	for range b.N {
		s, err := Read(path)
		require.NoError(b, err)
		r, err := s.Replay()
		require.NoError(b, err)
		require.Equal(b, Verified, r.Verdict)
	}
}

// BenchmarkEncode measures writing such a save to disk, every choice kept safe by
// itself.
func BenchmarkEncode(b *testing.B) {
	_, all, h := decade(b)
	b.ResetTimer()
	for range b.N {
		j, err := Create(newPath(b), h)
		require.NoError(b, err)
		for _, r := range all {
			require.NoError(b, j.Append(r))
		}
		require.NoError(b, j.Close())
	}
}
