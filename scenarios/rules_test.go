package scenarios

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/form"
	"example.com/realign/sim"
)

// smallWith returns the small scenario with one line of it replaced.
func smallWith(t *testing.T, old, new string) (Scenario, []Fault) {
	t.Helper()
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	require.Contains(t, string(data), old)
	return Parse("small.yaml", []byte(strings.Replace(string(data), old, new, 1)))
}

func rule(t *testing.T, r *sim.Rules, key string) float64 {
	t.Helper()
	p, known := sim.ParameterByKey(key)
	require.True(t, known, key)
	return p.Value(r)
}

func TestAChangeOfEraGivesTheWorldBothRules(t *testing.T) {
	s, faults := smallWith(t, "era: knowledge", "era: { from: industrial, to: knowledge, years: 3-5 }")
	require.Empty(t, faults)
	assert.Equal(t, []string{"industrial", "knowledge"}, []string{s.Era, s.LaterEra})
	shift := s.World.Shift
	require.NotNil(t, shift)
	assert.Equal(t, []int{3, 5}, []int{shift.From, shift.Till})
	drift := func(era string) float64 {
		standard := sim.Standard(era)
		return rule(t, &standard, "needs.drift")
	}
	assert.Equal(t, drift("industrial"), rule(t, s.World.RulesAt(0), "needs.drift"))
	assert.Equal(t, drift("knowledge"), rule(t, s.World.RulesAt(5*sim.QuartersAYear), "needs.drift"))
	assert.Len(t, s.World.RulesAt(5*sim.QuartersAYear).Elephants, 2, "the house keeps its elephants")

	one, faults := smallWith(t, "era: knowledge", "era: { from: craft, to: industrial, years: 4 }")
	require.Empty(t, faults)
	assert.Equal(t, []int{4, 4}, []int{one.World.Shift.From, one.World.Shift.Till})
	assert.Nil(t, small(t).World.Shift)
	assert.Empty(t, small(t).LaterEra)
}

func TestRulesHoldInBothEras(t *testing.T) {
	rules := "rules:\n  money.dues: 90\n  value.mastery: 30%\n  needs.drift: { from: 0.01, to: 0.02 }\n"
	s, faults := smallWith(t, "era: knowledge", rules+"era: { from: craft, to: craft, years: 2-2 }")
	require.Empty(t, faults)
	last := s.World.RulesAt(2 * sim.QuartersAYear)
	for _, r := range []*sim.Rules{&s.World.Rules, last} {
		assert.Equal(t, 90.0, rule(t, r, "money.dues"))
		assert.Equal(t, 0.3, rule(t, r, "value.mastery"))
	}
	assert.Equal(t, 0.01, rule(t, &s.World.Rules, "needs.drift"))
	assert.Equal(t, 0.02, rule(t, last, "needs.drift"))
}

func TestARuleOfTheStartCannotMove(t *testing.T) {
	_, faults := smallWith(t, "era: knowledge", "rules:\n  start.staff: { from: 5, to: 6 }\nera: { from: craft, to: craft, years: 2 }")
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0].Message, "cannot move")
}

func TestEveryRuleOfTheModelCanBeWritten(t *testing.T) {
	for _, p := range sim.Parameters() {
		standard := sim.Standard("knowledge")
		text := "rules:\n  " + p.Key + ": " + form.TrimNumber(p.Value(&standard)) + "\nyears: 6"
		s, faults := smallWith(t, "years: 6", text)
		require.Empty(t, faults, p.Key)
		assert.InDelta(t, p.Value(&standard), rule(t, &s.World.Rules, p.Key), 1e-9, p.Key)
	}
}
