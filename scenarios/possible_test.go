package scenarios

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/possible"
	"example.com/realign/sim"
)

// anyCondition draws a condition from a small part of the language, with numbers
// near those that come up.
func anyCondition(t *rapid.T, depth int) string {
	if depth == 0 || rapid.IntRange(0, 2).Draw(t, "leaf") == 0 {
		name := rapid.SampledFrom([]string{
			"year", "level(listening)", "level(conference)", "engagement", "renewal", "silos", "share(makers)", "trend(engagement, 2)", "trend(renewal, 1)",
		}).Draw(t, "name")
		op := rapid.SampledFrom([]string{"==", "!=", "<", "<=", ">", ">="}).Draw(t, "op")
		value := rapid.SampledFrom([]string{"0%", "20%", "40%", "60%", "90%", "100%"}).Draw(t, "value")
		if name == "year" || strings.HasPrefix(name, "level") {
			value = fmt.Sprint(rapid.IntRange(0, 7).Draw(t, "number"))
		}
		return name + " " + op + " " + value
	}
	if rapid.IntRange(0, 3).Draw(t, "not") == 0 {
		return "not (" + anyCondition(t, depth-1) + ")"
	}
	join := rapid.SampledFrom([]string{" and ", " or "}).Draw(t, "join")
	return "(" + anyCondition(t, depth-1) + join + anyCondition(t, depth-1) + ")"
}

// played returns the state of a game after every quarter, until it is over. In
// every other year nobody listens.
func played(w *sim.World) []sim.State {
	state := sim.New(w, 1)
	var all []sim.State
	for quarter := range w.Years * sim.QuartersAYear {
		plan := w.Plan
		if quarter/sim.QuartersAYear%2 == 1 {
			plan = plan.With(sim.Listening, 0)
		}
		state, _ = sim.Step(state, plan, w)
		if state.Dismissed || state.Insolvent {
			break
		}
		all = append(all, state.Clone())
	}
	return all
}

func TestWhatIsSaidToBeImpossibleNeverHappens(t *testing.T) {
	s := small(t)
	s.World.Start = append(s.World.Start, sim.Effect{Target: sim.Quantity(sim.Reserves), Amount: 50e6, Set: true}) // so that it lasts
	states := played(&s.World)
	require.Greater(t, len(states), 3*sim.QuartersAYear)
	game := possible.Game{From: 1, Till: s.World.Years + 1, Rules: &s.World.Rules} // the last state is after the last quarter
	names := names{years: s.World.Years, segments: []string{"makers", "menders"}}
	parse := func(t require.TestingT, text string) *sim.Expr {
		e, fault := parseCondition(text, &names)
		require.Nil(t, fault, text)
		return e
	}
	holds := func(e *sim.Expr) (in int) {
		for i := range states {
			if e.Holds(&states[i], &s.World) {
				in++
			}
		}
		return in
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyCondition(t, 2), anyCondition(t, 1)
		if len(a) > 200 {
			t.SkipNow()
		}
		x, y := parse(t, a), parse(t, b)
		if !game.Holds(x) {
			require.Zero(t, holds(x), "%s was said to be impossible", a)
		}
		if !game.Fails(x) {
			require.Equal(t, len(states), holds(x), "%s was said to be certain", a)
		}
		if game.Implies(x, y) {
			for i := range states {
				require.True(t, !x.Holds(&states[i], &s.World) || y.Holds(&states[i], &s.World), "%s was said to imply %s", a, b)
			}
		}
	})
}

func TestWhatCannotBeIsFound(t *testing.T) {
	s := small(t)
	game := possible.Game{From: 1, Till: 6, Rules: &s.World.Rules}
	names := names{years: 6, cards: []string{"a", "b"}, choices: [][]string{{"x"}, {"y"}}, segments: []string{"makers"}, elephants: []string{"we-know"}}
	for text, can := range map[string]bool{
		"engagement < 40%":                     true,
		"engagement + silos > 250%":            false,
		"engagement * silos > 100%":            false,
		"reserves < 0":                         true,
		"members < 0":                          false,
		"members / 0 > 3":                      true, // cannot be told
		"year == 7":                            false,
		"year > 5 and year < 6":                false,
		"year > 5 and year <= 6":               true,
		"(year < 2 or year > 6) and year >= 2": false,
		"not (year >= 1)":                      false,
		"not (year > 1 or engagement > 10%) and year > 1":         false,
		"named(we-know) and not named(we-know)":                   false,
		"named(we-know) or not named(we-know)":                    true,
		"happened(a) and not happened(b)":                         true,
		`chose("a/x") and not chose("a/x")`:                       false,
		"share(makers) > 100%":                                    false,
		"level(listening) > 2 and level(listening) < 3":           false,
		"trend(engagement, 5) > 0%":                               true,
		"trend(engagement, 6) > 0%":                               false, // only five are over while the last is played
		"year == 1 and renewal > 50%":                             false,
		"trend(renewal, 5) > 0%":                                  false,
		"trend(members, 2) > 0 and year < 2":                      false,
		"engagement > 50% and 40% > engagement":                   false,
		"engagement > 50% and not (engagement > 40%)":             false,
		"engagement > silos and engagement < 10% and silos > 20%": false,
	} {
		e, fault := parseCondition(text, &names)
		require.Nil(t, fault, text)
		assert.Equal(t, can, game.Holds(e), text)
	}
}
