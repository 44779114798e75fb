package tell

import (
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
