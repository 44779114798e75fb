package debrief_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
)

func TestAReviewPlaysTheGameAsItWasPlayed(t *testing.T) {
	for _, id := range []string{"administrator", "relationship", "adaptive", "random"} {
		g, run := played(house(5), 7, by(t, id))
		d := open(t, g).First()
		assert.Equal(t, run.Years(), d.Run.Years, id)
		assert.Equal(t, run.Ending(), d.Run.Ending)
		assert.Empty(t, d.Run.Departures)
		o, stands := run.Outlook()
		assert.Equal(t, stands, d.Run.Outlook != nil)
		if stands {
			assert.Equal(t, &o, d.Run.Outlook)
		}
	}
}

func TestAWholeDebriefIsTheSameOnAnyNumberOfCores(t *testing.T) {
	g, _ := played(house(2), 7, by(t, "relationship"))
	want := open(t, g).Whole(debrief.Policies(), []string{"needs.drift"}, nil)
	for _, cores := range []int{2, 5} {
		assert.Equal(t, want, open(t, g).Whole(debrief.Policies(), []string{"needs.drift"}, sweep.Workers(cores)), "%d cores", cores)
	}
}

func TestAskingChangesNothing(t *testing.T) {
	g, _ := played(house(4), 7, by(t, "relationship"))
	v := open(t, g)
	first := v.WhatIfs(nil)
	v.Origins(nil)
	v.Ghosts(debrief.Policies(), nil)
	v.Elephants(nil)
	v.Luck(3, nil)
	v.Robustness(debrief.TurningPoints(first), []string{"needs.drift"}, nil)
	assert.Equal(t, first, v.WhatIfs(nil))
	assert.Equal(t, open(t, g).First(), v.First())
}

func TestAGameThatCannotHaveBeenPlayedSoIsRefused(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*debrief.Game)
		says  string
	}{
		{"no plan", func(g *debrief.Game) { g.Plans = nil }, "not finished"},
		{"too few plans", func(g *debrief.Game) { g.Plans = g.Plans[:3] }, "not finished"},
		{"a plan beyond the days there are", func(g *debrief.Game) { g.Plans[1] = g.Plans[1].With(sim.Experiments, 3).With(sim.Listening, 3) }, "the plan of year 2"},
		{"an answer that was not open", func(g *debrief.Game) { g.World = poor(g.World) }, "answer to the card rich in year 3"},
		{"a missing answer", func(g *debrief.Game) { g.Answers = g.Answers[1:2] }, "answer to the card offer in year 1"},
		{"an answer too many", func(g *debrief.Game) { g.World.Cards[cardRich].Chance = 0 }, "card rich did not come in year 3"},
		{"a card that is none", func(g *debrief.Game) { g.Answers[0].Card = 9 }, "does not have"},
		{"an answer that is none", func(g *debrief.Game) { g.Answers[0].Choice = -1 }, "does not have"},
	} {
		t.Run(c.name, func(t *testing.T) {
			g, _ := played(house(4), 7, planner{standing(4), 1})
			_, err := debrief.Open(g)
			require.NoError(t, err)
			c.spoil(&g)
			_, err = debrief.Open(g)
			assert.ErrorContains(t, err, c.says)
		})
	}
}

// poor returns a world in which nothing can be spent.
func poor(w *sim.World) *sim.World {
	p := *w
	p.Cards = append([]sim.Card{}, w.Cards...)
	p.Cards[cardRich].Choices = append([]sim.CardChoice{}, p.Cards[cardRich].Choices...)
	p.Cards[cardRich].Choices[1].Needs = atLeast(sim.Reserves, 1e12)
	return &p
}

func TestObjectivesAreSeenEarlyLateOrNot(t *testing.T) {
	w := house(4)
	w.Cards = nil
	for year := 1; year <= 5; year++ { // the last one never comes
		w.Cards = append(w.Cards, sim.Card{ID: fmt.Sprint("card", year), Year: year, Quarter: 1, Chance: 1000, Choices: []sim.CardChoice{{ID: "go"}}})
	}
	g, _ := played(w, 7, planner{plans: standing(4)})
	for card := range w.Cards {
		g.Objectives = append(g.Objectives, &sim.Expr{Op: sim.OpHappened, Index: card})
	}
	g.Objectives = append(g.Objectives, nil)
	assert.Equal(t, []debrief.Seen{
		{When: debrief.SeenEarly, Year: 1}, {When: debrief.SeenEarly, Year: 2}, {When: debrief.SeenLate, Year: 3}, {When: debrief.SeenLate, Year: 4},
		{When: debrief.NotSeen}, {When: debrief.OnlyPeopleCanTell},
	}, open(t, g).First().Objectives)
}

func TestAGameThatIsNotFinishedIsRefusedAfterAnyYear(t *testing.T) {
	w := house(5)
	whole, _ := played(w, 3, by(t, "relationship"))
	for years := range len(whole.Plans) {
		g := whole
		g.Plans = whole.Plans[:years]
		_, err := debrief.Open(g)
		assert.ErrorIs(t, err, debrief.ErrUnfinished, "after %d years", years)
	}
}
