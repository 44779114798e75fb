package tell

import (
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// Game returns a finished run as the debrief looks back on it. What was sent into
// it from outside befalls every run that stands beside it as well.
func Game(sc *scenarios.Scenario, seed sim.Seed, h History) debrief.Game {
	world := sc.World
	world.Sent = h.Sent
	g := debrief.Game{World: &world, Seed: seed}
	for i := range h.Years {
		g.Plans = append(g.Plans, h.Years[i].Plan)
	}
	for _, a := range h.Answers {
		g.Answers = append(g.Answers, debrief.Answer(a))
	}
	g.Forecasts = h.Forecasts
	for i := range sc.Objectives {
		g.Objectives = append(g.Objectives, sc.Objectives[i].SeenWhen)
	}
	for _, b := range h.Ballots {
		if b.Card < 0 {
			continue // a question changed nothing, so there is nothing to look back on
		}
		g.Ballots = append(g.Ballots, debrief.Ballot{
			Year: b.Year, Card: b.Card, Choices: b.Choices, First: counts(b.First), Second: counts(b.Second), Dissent: len(b.Dissent),
		})
	}
	return g
}

// Stopped returns a game that was stopped after so many years as one of a world that
// lasts no longer, so that it can be looked back on: the years are the same, and
// nothing beyond them is told. How such a world ends is no ending of the scenario.
func Stopped(g debrief.Game, years int) debrief.Game {
	world := *g.World
	world.Years = years
	g.World = &world
	g.Plans = g.Plans[:min(len(g.Plans), years)]
	g.Answers = slices.DeleteFunc(slices.Clone(g.Answers), func(a debrief.Answer) bool { return a.Year > years })
	g.Forecasts = slices.DeleteFunc(slices.Clone(g.Forecasts), func(f debrief.Forecast) bool { return f.Year > years })
	g.Ballots = slices.DeleteFunc(slices.Clone(g.Ballots), func(b debrief.Ballot) bool { return b.Year > years })
	return g
}

// counts returns the votes for each choice, however sure the voters were.
func counts(round []Votes) []int {
	var all []int
	for _, votes := range round {
		n := 0
		for _, voters := range votes {
			n += voters
		}
		all = append(all, n)
	}
	return all
}
