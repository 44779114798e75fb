package saves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

// saved returns a save of the tiny scenario that holds the given records.
func saved(t testing.TB, records []Record) *Saved {
	return &Saved{Head: tinyHead(t), Records: records}
}

func replayed(t testing.TB, records []Record) Replayed {
	t.Helper()
	r, err := saved(t, records).Replay()
	require.NoError(t, err)
	return r
}

func TestAFinishedGameIsVerified(t *testing.T) {
	s, err := Read(finished(t))
	require.NoError(t, err)
	r, err := s.Replay()
	require.NoError(t, err)
	assert.Equal(t, Verified, r.Verdict, r.Message)
	assert.True(t, r.Sound())
	assert.Empty(t, r.Owed)
	assert.Equal(t, sim.Over, r.Run.Phase())
	assert.Len(t, r.Forecasts, len(r.Run.Years()))
}

// A game may stop after any record. What is played on from there must be the
// same game to the last bit.
func TestAGameGoesOnFromAnyRecordToTheSameEnd(t *testing.T) {
	all := records(t)
	for n := range all {
		r := replayed(t, all[:n])
		require.Equal(t, Unfinished, r.Verdict, r.Message)
		kept := append(append([]Record(nil), all[:n]...), r.Owed...)
		playOn(t, r.Run, func(rec Record) { kept = append(kept, rec) })
		assert.Equal(t, choices(all), choices(kept), "after %d records", n)
		assert.Equal(t, Verified, replayed(t, kept).Verdict)
	}
}

// playOn plays run to its end, which may be in the middle of a year.
func playOn(t testing.TB, run *sim.Run, keep func(Record)) {
	t.Helper()
	if run.Phase() == sim.Over {
		return
	}
	keepTo(t, run, run.World().Years, keep)
}

// choices returns records without the forecasts, which a game that goes on in
// mid-year does not make again.
func choices(records []Record) (kept []Record) {
	for _, r := range records {
		if _, ok := r.(ForecastRecord); !ok {
			kept = append(kept, r)
		}
	}
	return kept
}

func TestAYearThatDiffersIsNamed(t *testing.T) {
	all := records(t)
	for i, r := range all {
		year, ok := r.(YearRecord)
		if !ok {
			continue
		}
		changed := append([]Record(nil), all...)
		other := year
		other.Columns = flipped(year.Columns, 3*columnDigits)
		changed[i] = other
		got := replayed(t, changed)
		assert.Equal(t, Edited, got.Verdict, "rules that were released never change, so the file was")
		assert.Equal(t, year.Year, got.Year)
		assert.Contains(t, got.Message, sim.ColumnName(3))
		assert.False(t, got.Sound())
	}
}

// flipped returns hex with another digit at one place.
func flipped(hex string, at int) string {
	other := "0"
	if hex[at] == '0' {
		other = "1"
	}
	return hex[:at] + other + hex[at+1:]
}

func TestAChangedPlanShowsInItsYear(t *testing.T) {
	all := records(t)
	for i, r := range all {
		plan, ok := r.(PlanRecord)
		if !ok {
			continue
		}
		plan.Plan = plan.Plan.With(sim.KeyAppearances, 1)
		changed := append([]Record(nil), all...)
		changed[i] = plan
		got := replayed(t, changed)
		assert.Equal(t, Edited, got.Verdict)
		assert.Equal(t, plan.Year, got.Year)
	}
}

func TestAChoiceThatCannotHaveBeenIsNamed(t *testing.T) {
	all := records(t)
	whole := PlanRecord{Year: 1}
	for l := range sim.NumLevers {
		whole.Plan = whole.Plan.With(l, sim.MaxLevel)
	}
	for name, tt := range map[string]struct {
		records []Record
		says    string
	}{
		"a plan over budget":      {[]Record{whole}, "too many"},
		"a plan for later":        {[]Record{PlanRecord{Year: 2, Plan: sim.StandingPlan()}}, "not being planned"},
		"an answer to nothing":    {[]Record{AnswerRecord{1, 1, "a-card", "yes"}}, "no card"},
		"a year not played":       {[]Record{YearOf(&sim.Year{Number: 1})}, "not over"},
		"the end at the start":    {[]Record{EndRecord{"complete"}}, "not over"},
		"more after the end":      {append(all[:len(all):len(all)], all[1]), "not being planned"},
		"a year before its start": {[]Record{RewindRecord{1}}, "never planned"},
		"an early forecast":       {[]Record{ForecastRecord{2, 800, 60}}, "not being played"},
	} {
		got := replayed(t, tt.records)
		assert.Equal(t, Edited, got.Verdict, name)
		assert.Contains(t, got.Message, tt.says, name)
		assert.NotContains(t, got.Message, "\n")
	}
}

func TestACardIsAnsweredOnceWithOneOfItsAnswers(t *testing.T) {
	all := records(t)
	at := -1
	for i, r := range all {
		if _, ok := r.(AnswerRecord); ok {
			at = i
		}
	}
	require.Positive(t, at, "the tiny scenario puts a card")
	answer := all[at].(AnswerRecord)
	for name, change := range map[string]func(*AnswerRecord){
		"choice":  func(a *AnswerRecord) { a.Choice = "neither" },
		"card":    func(a *AnswerRecord) { a.Card = "another" },
		"quarter": func(a *AnswerRecord) { a.Quarter = answer.Quarter%4 + 1 },
		"year":    func(a *AnswerRecord) { a.Year++ },
	} {
		changed := append([]Record(nil), all...)
		other := answer
		change(&other)
		changed[at] = other
		assert.Equal(t, Edited, replayed(t, changed).Verdict, name)
	}
	left := append(append([]Record(nil), all[:at]...), all[at+1:]...)
	assert.Equal(t, Edited, replayed(t, left).Verdict, "left unanswered")
}

func TestGoingBackPlaysTheYearsAgain(t *testing.T) {
	all := records(t)
	again := append(append([]Record(nil), all...), RewindRecord{Year: 1})
	again = append(again, all...)
	r := replayed(t, again)
	assert.Equal(t, Verified, r.Verdict, r.Message)
	assert.Len(t, r.Forecasts, len(r.Run.Years()))

	middle := append(append([]Record(nil), all...), RewindRecord{Year: 2})
	r = replayed(t, middle)
	assert.Equal(t, Unfinished, r.Verdict, r.Message)
	assert.Equal(t, 2, r.Run.Year())
	assert.Equal(t, sim.Planning, r.Run.Phase())
	assert.Len(t, r.Forecasts, 1)
}

// T-20.
func TestAReplayThatWouldTakeTooLongIsRefused(t *testing.T) {
	s := saved(t, nil)
	for range MaxWork/((sim.QuartersAYear+stateWork)*s.Scenario.World.Members) + 1 {
		s.Records = append(s.Records, PlanRecord{Year: 1}, RewindRecord{Year: 1})
	}
	_, err := s.Replay()
	assert.ErrorContains(t, err, "million steps")
	assert.False(t, strings.Contains(err.Error(), "\n"))
}
