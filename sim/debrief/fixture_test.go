package debrief_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/policy"
)

// Places of the cards in a house.
const (
	cardOffer  = iota // comes every year; answer 1 costs money and answer 2 trust
	cardSequel        // comes where the offer was taken
	cardRich          // has an answer that only reserves open
)

// house is a small world with cards.
func house(years int) *sim.World {
	costs := func(q sim.Figure, amount float64) []sim.Effect {
		return []sim.Effect{{Target: sim.Quantity(q), Amount: amount}}
	}
	taken := &sim.Expr{Op: sim.OpChose, Index: cardOffer, Choice: 1}
	return &sim.World{
		ID: "house", Years: years, Members: 1500, Rules: sim.Standard("knowledge"), Plan: sim.StandingPlan(),
		Start: []sim.Effect{{Target: sim.Quantity(sim.Reserves), Amount: 5_000_000}}, // small houses have a hard time
		Cards: []sim.Card{
			{ID: "offer", Quarter: 2, Chance: 1000, Repeats: true, Choices: []sim.CardChoice{
				{ID: "decline"}, {ID: "accept", Now: costs(sim.Reserves, -40_000)}, {ID: "wait", Now: costs(sim.Trust, -.1)},
			}},
			{ID: "sequel", Chance: 1000, When: taken, Choices: []sim.CardChoice{{ID: "go"}, {ID: "stop", Now: costs(sim.Trust, .1)}}},
			{ID: "rich", Year: 3, Quarter: 4, Chance: 1000, Choices: []sim.CardChoice{
				{ID: "save"}, {ID: "spend", Needs: atLeast(sim.Reserves, 1000), Now: costs(sim.Reserves, -10_000)},
			}},
		},
	}
}

// atLeast is the condition that a figure is no less than so much.
func atLeast(f sim.Figure, least float64) *sim.Expr {
	return &sim.Expr{Op: sim.OpGreaterOrEqual, Args: []sim.Expr{
		{Op: sim.OpRead, Quantity: sim.Quantity(f)}, {Op: sim.OpNumber, Number: least},
	}}
}

// A witness writes down what a leader chooses.
type witness struct {
	sim.Policy
	run     *sim.Run
	choices *debrief.Choices
}

func (w witness) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := sim.Trim(w.Policy.Plan(v, r), v, r)
	w.choices.Plans = append(w.choices.Plans, p)
	return p
}

func (w witness) Answer(v *sim.View, c *sim.Card, open []bool) int {
	k := w.Policy.Answer(v, c, open)
	w.choices.Answers = append(w.choices.Answers, debrief.Answer{Year: v.Year, Quarter: v.Quarter, Card: w.run.Card(), Choice: k})
	return k
}

// played lets a leader play and returns the game and the run.
func played(w *sim.World, seed sim.Seed, leader sim.Policy) (debrief.Game, *sim.Run) {
	g := debrief.Game{World: w, Seed: seed}
	run := sim.Begin(w, seed)
	sim.Play(run, witness{leader, run, &g.Choices})
	return g, run
}

// by returns a leader that plays by rule.
func by(t testing.TB, id string) sim.Policy {
	t.Helper()
	p, known := policy.ByID(id)
	require.True(t, known)
	return p
}

// A planner follows plans, and gives the same answer to every card where it is
// open.
type planner struct {
	plans  []sim.Plan
	answer int
}

func (p planner) Plan(v *sim.View, _ *sim.Rules) sim.Plan {
	return p.plans[min(v.Year, len(p.plans))-1]
}

func (p planner) Answer(_ *sim.View, _ *sim.Card, open []bool) int {
	if p.answer < len(open) && open[p.answer] {
		return p.answer
	}
	return 0
}

// standing returns so many standing plans.
func standing(years int) []sim.Plan {
	plans := make([]sim.Plan, years)
	for i := range plans {
		plans[i] = sim.StandingPlan()
	}
	return plans
}

// fromUnseen returns years as a run has them that nobody looked at from a year on.
func fromUnseen(years []sim.Year, from int) []sim.Year {
	unseen := slices.Clone(years)
	for i := from - 1; i < len(unseen); i++ {
		unseen[i].Digest = sim.Digest{}
	}
	return unseen
}

// open opens a game.
func open(t testing.TB, g debrief.Game) *debrief.Review {
	t.Helper()
	v, err := debrief.Open(g)
	require.NoError(t, err)
	return v
}
