package report

import (
	"errors"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// Open looks back on a run that was played again. Workers share the many games
// that takes; what comes out does not depend on them. It returns an error where
// the run is not finished, not as it was played, or was played by other rules
// than this program's own.
func Open(saved *saves.Saved, replayed *saves.Replayed, workers sim.Workers) (*Game, error) {
	switch {
	case !replayed.Sound():
		return nil, errors.New(replayed.Message)
	case replayed.Run == nil:
		return nil, errors.New(say.Text("the game was played by older rules, and looking back on it takes those of today"))
	}
	review, err := debrief.Open(lookedBackOn(saved, replayed))
	if err != nil {
		return nil, err
	}
	d := review.First()
	d.Ghosts = review.Ghosts(debrief.Policies(), workers)
	d.WhatIfs = review.WhatIfs(workers)
	d.Elephants = review.Elephants(workers)
	luck := review.Luck(debrief.LuckRuns, workers)
	d.Luck = &luck
	return &Game{Saved: saved, Replayed: replayed, Debrief: &d}, nil
}

// lookedBackOn returns what was chosen in a run, by places in its world.
func lookedBackOn(saved *saves.Saved, r *saves.Replayed) debrief.Game {
	g := debrief.Game{World: &r.Scenario.World, Seed: saved.Seed}
	for _, o := range r.Scenario.Objectives {
		g.Objectives = append(g.Objectives, o.SeenWhen)
	}
	forecasts := map[int]debrief.Forecast{}
	for _, c := range r.Choices {
		switch c := c.(type) {
		case saves.PlanRecord:
			g.Plans = append(g.Plans, c.Plan)
		case saves.AnswerRecord:
			card := slices.IndexFunc(r.Scenario.World.Cards, func(k sim.Card) bool { return k.ID == c.Card })
			choice := slices.IndexFunc(r.Scenario.World.Cards[card].Choices, func(k sim.CardChoice) bool { return k.ID == c.Choice })
			g.Answers = append(g.Answers, debrief.Answer{Year: c.Year, Quarter: c.Quarter, Card: card, Choice: choice})
		case saves.ForecastRecord:
			forecasts[c.Year] = debrief.Forecast{Year: c.Year, RenewalPermille: c.Renewal, SurePercent: c.Sure} // the last counts
		}
	}
	for year := range r.Scenario.World.Years {
		if f, said := forecasts[year+1]; said {
			g.Forecasts = append(g.Forecasts, f)
		}
	}
	return g
}
