package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

func TestWhoeverChoosesNothingHasNothingToUndo(t *testing.T) {
	w := house(3)
	w.Cards = nil
	g, _ := played(w, 7, planner{plans: standing(3)})
	assert.Empty(t, open(t, g).WhatIfs(nil))
}

// Everything that was chosen otherwise than the standing plan is a choice, in
// each year by itself: levels, efforts of an expert's own, shortcuts, elephants.
func TestEverySettingOfEveryYearThatDiffersIsUndoneByItself(t *testing.T) {
	w := house(3)
	w.Cards = nil
	plans := standing(3)
	plans[0] = plans[0].With(sim.Conference, 1)
	plans[1] = plans[0].With(sim.Experiments, 1).Tune(sim.GuardEndowment, sim.Effort{Money: 777 * sim.Dollar})
	plans[2] = plans[0].WithElephant(2, 1).Tune(sim.Listening, w.Rules.Levels[sim.Listening][1]) // takes what the standing plan takes
	g, _ := played(w, 7, planner{plans: plans})
	require.Equal(t, plans, g.Plans)

	type what struct {
		kind        debrief.ChoiceKind
		year, index int
	}
	undone := map[what]sim.Plan{}
	for _, w := range open(t, g).WhatIfs(nil) {
		require.True(t, w.Possible)
		c := w.Choice
		assert.Equal(t, plans[c.Year-1], c.Made)
		undone[what{c.Kind, c.Year, c.Index}] = c.Instead
	}
	lever := func(year int, l sim.Lever) what { return what{debrief.LeverChoice, year, int(l)} }
	assert.Equal(t, map[what]sim.Plan{
		lever(1, sim.Conference):       sim.StandingPlan(),
		lever(2, sim.Conference):       plans[1].With(sim.Conference, 2).With(sim.Experiments, 0), // for which the days were needed
		lever(2, sim.Experiments):      plans[1].With(sim.Experiments, 0),
		lever(2, sim.GuardEndowment):   plans[1].With(sim.GuardEndowment, 0),
		lever(3, sim.Conference):       plans[2].With(sim.Conference, 2).WithElephant(2, 0),
		{debrief.ElephantChoice, 3, 2}: plans[2].WithElephant(2, 0),
	}, undone)
}

func TestAWhatIfIsTheWholeGamePlayedWithThatOneChoiceChanged(t *testing.T) {
	w := house(4)
	plans := standing(4)
	for i := range plans {
		plans[i] = plans[i].With(sim.Conference, 1).With(sim.SiloBreaking, 2)
	}
	g, run := played(w, 7, planner{plans, 2})
	found := 0
	for _, wi := range open(t, g).WhatIfs(nil) {
		if wi.Choice.Kind != debrief.LeverChoice || wi.Choice.Index != int(sim.SiloBreaking) {
			continue
		}
		found++
		changed := append([]sim.Plan{}, plans...)
		changed[wi.Choice.Year-1] = plans[0].With(sim.SiloBreaking, 0)
		_, other := played(w, 7, planner{changed, 2})
		assert.Equal(t, fromUnseen(other.Years(), wi.Choice.Year), wi.Track.Years, "year %d", wi.Choice.Year)
		assert.Equal(t, run.Years()[:wi.Choice.Year-1], wi.Track.Years[:wi.Choice.Year-1])
		effect, known := wi.Track.Effect(&debrief.Track{Years: run.Years()}, sim.Silos, 4)
		assert.True(t, known)
		assert.Equal(t, other.Years()[3].Figures[sim.Silos]-run.Years()[3].Figures[sim.Silos], effect)
		inItsYear, _ := wi.Track.Effect(&debrief.Track{Years: run.Years()}, sim.Silos, wi.Choice.Year)
		assert.Positive(t, inItsYear, "without silo work departments keep more apart")
	}
	assert.Equal(t, 4, found)
}

func TestAStyleIsUndoneUntilItChangesAgain(t *testing.T) {
	w := house(5)
	w.Cards = nil
	plans := standing(5)
	plans[1].Style, plans[2].Style = sim.Relational, sim.Relational
	plans[3].Style = sim.Visionary
	plans[4].Style = sim.Visionary
	g, _ := played(w, 7, planner{plans: plans})
	var years []int
	for _, wi := range open(t, g).WhatIfs(nil) {
		require.Equal(t, debrief.StyleChoice, wi.Choice.Kind)
		years = append(years, wi.Choice.Year)
		if wi.Choice.Year == 2 {
			for i, style := range []sim.Style{sim.Administrator, sim.Administrator, sim.Administrator, sim.Visionary, sim.Visionary} {
				assert.Equal(t, style, wi.Track.Years[i].Plan.Style, "year %d", i+1)
			}
		}
	}
	assert.ElementsMatch(t, []int{2, 4}, years)
}

func TestEveryOtherOpenAnswerIsAWhatIf(t *testing.T) {
	g, _ := played(house(3), 7, planner{standing(3), 1})
	others := map[int][]int{}
	for _, wi := range open(t, g).WhatIfs(nil) {
		c := wi.Choice
		require.Equal(t, debrief.CardChoice, c.Kind)
		assert.Equal(t, 1, c.Answer)
		if c.Year == 3 {
			others[c.Index] = append(others[c.Index], c.Other)
		}
	}
	assert.ElementsMatch(t, []int{0, 2}, others[cardOffer])
	assert.ElementsMatch(t, []int{0}, others[cardRich])
	assert.Equal(t, 4, len(g.Answers)-1, "%v", g.Answers)
}

func TestWhatBecameImpossibleIsTold(t *testing.T) {
	g, _ := played(house(3), 7, planner{standing(3), 1})
	for _, wi := range open(t, g).WhatIfs(nil) {
		if c := wi.Choice; c.Index != cardOffer || c.Year != 1 || c.Other != 0 {
			continue
		}
		// The sequel, which was answered in the run, comes a year later or not at all.
		var told []debrief.DepartureKind
		for _, d := range wi.Track.Departures {
			told = append(told, d.Kind)
		}
		assert.NotContains(t, told, debrief.PlanEased)
	}
	// Nobody in the run took the offer, so its sequel never came; who takes it meets it.
	g, _ = played(house(3), 7, planner{standing(3), 0})
	seen := false
	for _, wi := range open(t, g).WhatIfs(nil) {
		if c := wi.Choice; c.Index == cardOffer && c.Year == 1 && c.Other == 1 {
			seen = true
			assert.Contains(t, wi.Track.Departures, debrief.Departure{Kind: debrief.CardNew, Year: 1, Card: cardSequel})
		}
	}
	assert.True(t, seen)
}

func TestChoicesOfAnotherGameAreMadeAsFarAsTheyCan(t *testing.T) {
	w := house(3)
	g, _ := played(w, 7, planner{standing(3), 0})
	rich := standing(2)
	for i := range rich {
		rich[i] = rich[i].With(sim.GuardEndowment, 3).With(sim.BigInvestment, 3)
	}
	other := debrief.Choices{Plans: rich, Answers: []debrief.Answer{{Year: 3, Quarter: 4, Card: cardRich, Choice: 1}}}
	w.Cards[cardRich].Choices[1].Needs = atLeast(sim.Reserves, 1e12)
	track := open(t, g).Ghosts([]debrief.Leader{{ID: "other", Choices: &other}}, nil)[0].Track
	kinds := map[debrief.DepartureKind]int{}
	for _, d := range track.Departures {
		kinds[d.Kind]++
		switch d.Kind {
		case debrief.PlanEased:
			assert.NotEqual(t, rich[0], d.Plan)
			assert.Equal(t, d.Plan, track.Years[d.Year-1].Plan)
		case debrief.PlanKept:
			assert.Equal(t, 3, d.Year)
		case debrief.AnswerClosed:
			assert.Equal(t, cardRich, d.Card)
			assert.Zero(t, d.Answer)
		}
	}
	assert.Positive(t, kinds[debrief.PlanEased])
	assert.Equal(t, 1, kinds[debrief.PlanKept])
	assert.Equal(t, 1, kinds[debrief.AnswerClosed])
	assert.Equal(t, 3, kinds[debrief.CardNew], "the offer of each year")
}

func TestTheHeaviestComeFirstAndAtMostThreeAreShown(t *testing.T) {
	g, _ := played(house(4), 7, by(t, "relationship"))
	all := open(t, g).WhatIfs(nil)
	for i := 1; i < len(all); i++ {
		a, b := all[i-1], all[i]
		assert.True(t, a.Possible || !b.Possible)
		assert.True(t, !b.Possible || max(a.Weight, -a.Weight) >= max(b.Weight, -b.Weight))
	}
	shown := debrief.TurningPoints(all)
	require.Len(t, shown, 3)
	assert.Equal(t, all[0], shown[0])
	for i := range shown {
		for k := range i {
			assert.False(t, shown[i].Choice.Same(&shown[k].Choice))
		}
	}
	assert.Empty(t, debrief.TurningPoints([]debrief.WhatIf{{Possible: true}, {Weight: 5}}), "neither weighs anything")
}

func TestWorthLooksBeyondTheEnd(t *testing.T) {
	years := func(n int, vitality sim.Amount) []sim.Year {
		all := make([]sim.Year, n)
		all[n-1].Figures[sim.Vitality] = vitality
		return all
	}
	stripped := debrief.Track{Years: years(10, 4e9), Outlook: &sim.Outlook{}}
	kept := debrief.Track{Years: years(10, 3e9), Outlook: &sim.Outlook{Stands: true}}
	kept.Outlook.Last[sim.Vitality] = 3e9
	assert.Less(t, stripped.Worth(), kept.Worth())
	fell, soon := debrief.Track{Years: years(7, 9e9)}, debrief.Track{Years: years(6, 9e9)}
	assert.Less(t, soon.Worth(), fell.Worth())
	assert.Less(t, fell.Worth(), stripped.Worth())
}

func TestAnotherLeaderTakesOverAsInTheFirstYear(t *testing.T) {
	g, _ := played(house(4), 7, by(t, "administrator"))
	v := open(t, g)
	leader := debrief.Leader{ID: "relationship", Policy: by(t, "relationship")}
	from, has := v.From(1, leader)
	require.True(t, has)
	assert.Equal(t, v.Ghosts([]debrief.Leader{leader}, nil)[0].Track, from)

	later, has := v.From(3, leader)
	require.True(t, has)
	assert.Equal(t, v.First().Run.Years[:2], later.Years[:2])
	assert.Equal(t, from.Years[0].Plan.Elephants, later.Years[2].Plan.Elephants, "its third year is the leader's first")
	_, has = v.From(5, leader)
	assert.False(t, has)
}
