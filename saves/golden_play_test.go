package saves

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// world returns the scenario that has every word, with money to live on, without
// the cards of the deck and with some of its lines changed: old, new, old, new.
func world(t testing.TB, changes ...string) scenarios.Scenario {
	t.Helper()
	usual := []string{"deck: { take: common, without: [list-of-benefits] }\n", "", "  members: 1200\n", "  members: 1200\n  reserves: 4M\n"}
	return dealtWorld(t, append(usual, changes...)...)
}

// dealtWorld returns that scenario with the cards of the deck.
func dealtWorld(t testing.TB, changes ...string) scenarios.Scenario {
	t.Helper()
	data, err := os.ReadFile("../scenarios/testdata/every.yaml")
	require.NoError(t, err)
	text := string(data)
	for i := 0; i < len(changes); i += 2 {
		require.Contains(t, text, changes[i])
		text = strings.Replace(text, changes[i], changes[i+1], 1)
	}
	sc, faults := scenarios.Parse("every.yaml", []byte(text))
	for _, f := range faults {
		require.NotEqual(t, scenarios.Error, f.Level, f.String())
	}
	return sc
}

// A golden is a game while it is played for a release.
type golden struct {
	t       testing.TB
	saved   Saved
	run     *sim.Run
	starts  []*sim.Run // each year's
	quarter int        // last played, 1 to 4
	choose  func(open []int) int
}

func firstOpen(open []int) int { return open[0] }

func lastOpen(open []int) int { return open[len(open)-1] }

func newGolden(t testing.TB, sc scenarios.Scenario, seed sim.Seed) *golden {
	t.Helper()
	return &golden{
		t:      t,
		saved:  Saved{Head: Head{Rules: Rules, Seed: seed, Scenario: sc, Name: clean.Clean("Anchor"), Aid: "standard", Pace: "full"}},
		run:    sim.Begin(&sc.World, seed),
		choose: firstOpen,
	}
}

// text returns the file of the game, which is sound.
func (g *golden) text() []byte {
	g.t.Helper()
	j, err := g.saved.Judge()
	require.NoError(g.t, err)
	require.True(g.t, j.Sound(), j.Message)
	text, err := g.saved.Text()
	require.NoError(g.t, err)
	return text
}

func (g *golden) keep(all ...Record) { g.saved.Records = append(g.saved.Records, all...) }

// plan decides a year, as far as there are means for it.
func (g *golden) plan(p sim.Plan) {
	g.t.Helper()
	v := g.run.View()
	p = sim.Trim(p, &v, g.run.Rules())
	g.starts = append(g.starts[:g.run.Year()-1], g.run.Clone())
	g.keep(PlanRecord{g.run.Year(), p})
	require.NoError(g.t, g.run.Decide(p))
}

// toCard plays until a card waits or the year is over.
func (g *golden) toCard() {
	g.t.Helper()
	for g.run.Phase() == sim.Underway {
		q, err := g.run.Quarter()
		require.NoError(g.t, err)
		g.quarter = q.Quarter%sim.QuartersAYear + 1
	}
}

func (g *golden) answer() {
	g.t.Helper()
	card := g.run.World().Cards[g.run.Card()]
	var open []int
	for k := range card.Choices {
		if g.run.Open(k) {
			open = append(open, k)
		}
	}
	k := g.choose(open)
	g.keep(AnswerRecord{g.run.Year(), g.quarter, card.ID, card.Choices[k].ID})
	require.NoError(g.t, g.run.Answer(k))
}

// year plays a year to its end by a plan.
func (g *golden) year(p sim.Plan) {
	g.t.Helper()
	g.plan(p)
	for g.toCard(); g.run.Phase() == sim.Answering; g.toCard() {
		g.answer()
	}
	years := g.run.Years()
	g.keep(YearOf(&years[len(years)-1]))
	if g.run.Phase() == sim.Over {
		g.keep(EndRecord{g.run.Ending()})
	}
}

// toEnd plays the years that are left, each by the plan for its number.
func (g *golden) toEnd(plan func(year int) sim.Plan) *golden {
	g.t.Helper()
	for g.run.Phase() != sim.Over {
		g.year(plan(g.run.Year()))
	}
	return g
}

// standing is the plan that goes on.
func (g *golden) standing(int) sim.Plan { return g.run.World().Plan }

// led plays the game to its end as a leader does who plays by rule.
func (g *golden) led(id string) *golden {
	g.t.Helper()
	leader, known := policy.ByID(id)
	require.True(g.t, known, id)
	g.choose = func(open []int) int {
		card := &g.run.World().Cards[g.run.Card()]
		may := make([]bool, len(card.Choices))
		for _, k := range open {
			may[k] = true
		}
		v := g.run.View()
		if k := leader.Answer(&v, card, may); k >= 0 && k < len(may) && may[k] {
			return k
		}
		return open[0]
	}
	return g.toEnd(func(int) sim.Plan {
		v := g.run.View()
		return leader.Plan(&v, g.run.Rules())
	})
}

// back goes back to the start of a year.
func (g *golden) back(year int) {
	g.t.Helper()
	then := g.starts[year-1].Clone()
	then.MeetAs(g.run)
	g.run = then
	g.keep(RewindRecord{year})
}

// send sends something in for a quarter of the coming year.
func (g *golden) send(quarter int, what Sent, id string) {
	g.t.Helper()
	r := SentRecord{g.run.Year(), quarter, what, id}
	require.NoError(g.t, g.run.Send(r.In(g.run.World())))
	g.keep(r)
}
