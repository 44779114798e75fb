package paper

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A facilitator types a table's year within 20 seconds. Somebody who types 40 words
// of five letters a minute, as an office worker does, presses 66 keys in that time. What
// reading the sheet takes besides is in seconds_test.go.
const (
	keysAMinute = 40 * 5
	seconds     = 20
	mostKeys    = keysAMinute * seconds / 60
)

// lineOf returns a plan as it is typed from a sheet: what is as last year is a dot.
func lineOf(p, last *sim.Plan, asked int) string {
	var levels strings.Builder
	for l := range sim.NumLevers {
		if p.Levels[l] == last.Levels[l] {
			levels.WriteByte('.')
		} else {
			fmt.Fprint(&levels, int(p.Levels[l]))
		}
	}
	parts := []string{strings.TrimRight(levels.String(), ".")}
	for e := range p.Elephants {
		if p.Elephants[e] != last.Elephants[e] {
			parts = append(parts, fmt.Sprintf("b%d %d", e+1, p.Elephants[e]))
		}
	}
	if p.Style != last.Style {
		parts = append(parts, "style "+p.Style.ID()[:3])
	}
	if asked > 0 {
		parts = append(parts, "/"+strings.Repeat(" a", asked))
	}
	return strings.TrimSpace(strings.Join(parts, " "))
}

// changed returns the plan of a table that thinks otherwise of everything each year,
// which is the most to type.
func changed(v *sim.View, r *sim.Rules) sim.Plan {
	plan := v.LastPlan.With(sim.BigInvestment, 0)
	for l := range sim.NumLevers - 1 {
		plan = plan.With(l, sim.Level((v.Year+int(l))%2+1))
	}
	for _, e := range v.Elephants {
		if e.Status != sim.Hidden {
			plan = plan.WithElephant(e.Index, sim.Level(v.Year%2+1))
		}
	}
	plan.Style = sim.Style((int(plan.Style) + 1) % int(sim.NumStyles))
	return sim.Trim(plan, v, r)
}

// taken returns the plan that a line makes of last year's.
func taken(t *testing.T, text string, last sim.Plan, sc *scenarios.Scenario) sim.Plan {
	line, err := Read(text, sc)
	require.NoError(t, err, text)
	for _, l := range line.Levels {
		last = last.With(sim.Lever(l.Index), l.Level)
	}
	for _, b := range line.Beliefs {
		last = last.WithElephant(b.Index, b.Level)
	}
	if line.Styled {
		last.Style = line.Style
	}
	return last
}

func TestATeamsYearIsNoMoreKeysThanTwentySecondsHold(t *testing.T) {
	all, err := scenarios.All()
	require.NoError(t, err)
	longest := 0
	for i := range all {
		sc := &all[i]
		run := sim.Begin(&sc.World, 7)
		for run.Phase() != sim.Over {
			v := run.View()
			last := v.LastPlan.With(sim.BigInvestment, 0)
			plan := changed(&v, run.Rules())
			require.NoError(t, run.Decide(plan))
			asked := 0
			for year := run.Year(); run.Phase() != sim.Over && (run.Year() == year && run.Phase() != sim.Planning); {
				if run.Phase() == sim.Answering {
					asked++
					open := 0
					for !run.Open(open) {
						open++
					}
					require.NoError(t, run.Answer(open))
					continue
				}
				_, err := run.Quarter()
				require.NoError(t, err)
			}
			text := lineOf(&plan, &last, asked)
			longest = max(longest, len(text)+1)
			assert.LessOrEqual(t, len(text)+1, mostKeys, "%s, year %d: %s", sc.ID, v.Year, text)
			got := taken(t, text, last, sc)
			assert.Equal(t, plan.Levels, got.Levels, text)
			assert.Equal(t, plan.Elephants, got.Elephants, text)
			assert.Equal(t, plan.Style, got.Style, text)
		}
	}
	t.Logf("the longest year takes %d keys, and %d are %d seconds", longest, mostKeys, seconds)
	everything := strings.Repeat("2", int(sim.NumLevers)) + " b1 2 b2 1 style rel / b a c"
	assert.LessOrEqual(t, len(everything)+1, mostKeys, "every lever, two beliefs, the style and three answers")
}
