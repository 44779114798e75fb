package paper

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// The keystroke-level model says how long somebody who knows a task takes for it: so
// long for each key, for moving a hand, and for each thing that has to be thought of
// first. Card, Moran and Newell, The keystroke-level model for user performance time
// with interactive systems, Communications of the ACM 23(7), 1980; the times are those
// of their table, in seconds.
const (
	thinks = 1.35 // M, before each unit that is read from the sheet
	homes  = .40  // H, from the sheet to the keyboard

	lettersKey = .50  // K, where what is typed makes no words
	slowKey    = 1.20 // K, of the slowest, who do not know the keyboard
)

// units counts what is read from a sheet before it is typed: which year of which table,
// each group of levers in which something changes, each belief, the style, the answers.
func units(p, last *sim.Plan, asked int) int {
	n := 1 + min(asked, 1)
	groups := map[sim.Group]bool{}
	for l := range sim.NumLevers {
		if p.Levels[l] != last.Levels[l] {
			groups[l.Group()] = true
		}
	}
	for e := range p.Elephants {
		if p.Elephants[e] != last.Elephants[e] {
			n++
		}
	}
	if p.Style != last.Style {
		n++
	}
	return n + len(groups)
}

// A typedYear is what a year of a sheet takes to type.
type typedYear struct{ keys, units int }

func (y typedYear) by(key float64) float64 {
	return homes + thinks*float64(y.units) + key*float64(y.keys)
}

// sheetOf is the sheet of a table that plays a session as a leader by rule does.
func sheetOf(t *testing.T, s *sessions.Session, leader sim.Policy) (years []typedYear) {
	run := sim.Begin(&s.Scenario.World, s.Seed)
	for run.Phase() != sim.Over {
		v := run.View()
		last := v.LastPlan.With(sim.BigInvestment, 0)
		plan := leader.Plan(&v, run.Rules())
		asked := 0
		require.NoError(t, run.Decide(plan))
		for year := v.Year; run.Phase() != sim.Over && run.Year() == year && run.Phase() != sim.Planning; {
			if run.Phase() != sim.Answering {
				_, err := run.Quarter()
				require.NoError(t, err)
				continue
			}
			asked++
			open := 0
			for !run.Open(open) {
				open++
			}
			require.NoError(t, run.Answer(open))
		}
		text := lineOf(&plan, &last, asked)
		years = append(years, typedYear{len(text) + 1, units(&plan, &last, asked)})
	}
	return years
}

// What the handbook promises, in seconds a year of a table: on the average of its years
// who types keeps up, and the year in which a table changes everything takes longer.
const (
	mostMean     = 14 // of an average typist
	mostSlowMean = 26 // of the slowest
	mostYear     = 45 // of an average typist, the longest year
)

// The sheets are those of leaders by rule who change some things each year and all of
// them at a turn, as people do.
func TestTheYearsOfARealSheetAreTypedInAsFastAsTheHandbookSays(t *testing.T) {
	all, err := sessions.All()
	require.NoError(t, err)
	require.NotEmpty(t, all)
	require.LessOrEqual(t, mostMean, seconds)
	for i := range all {
		var years []typedYear
		for _, id := range []string{"administrator", "enthusiast", "relationship", "adaptive", "politician", "craftsman"} {
			leader, ok := policy.ByID(id)
			require.True(t, ok, id)
			years = append(years, sheetOf(t, &all[i], leader)...)
		}
		var mean, slow, most float64
		for _, y := range years {
			mean += y.by(lettersKey) / float64(len(years))
			slow += y.by(slowKey) / float64(len(years))
			most = max(most, y.by(lettersKey))
		}
		t.Logf("%s, %d years: an average typist takes %.1f s for one and %.1f s at most, the slowest takes %.1f s", all[i].ID, len(years), mean, most, slow)
		assert.LessOrEqual(t, mean, float64(mostMean), all[i].ID)
		assert.LessOrEqual(t, slow, float64(mostSlowMean), all[i].ID)
		assert.LessOrEqual(t, most, float64(mostYear), all[i].ID)
	}
}
