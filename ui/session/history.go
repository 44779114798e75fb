package session

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// History returns what was chosen and what came of it in a run that was played
// again. What was taken back does not count. The run must be one of this
// program's own rules.
func History(r *saves.Replayed) tell.History {
	h := tell.History{Years: r.Run.Years(), Sent: r.Run.World().Sent}
	for _, c := range r.Choices {
		switch c := c.(type) {
		case saves.AnswerRecord:
			card, choice := place(r.Run.World(), c)
			h.Answers = append(h.Answers, tell.Answered{Year: c.Year, Quarter: c.Quarter, Card: card, Choice: choice})
		case saves.ForecastRecord:
			h.Forecasts = expected(h.Forecasts, tell.Forecast{Year: c.Year, RenewalPermille: c.Renewal, SurePercent: c.Sure})
		}
	}
	for _, b := range r.Ballots {
		h.Ballots = append(h.Ballots, voted(r.Run.World(), b))
	}
	for _, c := range r.Commitments {
		h.Commitments = append(h.Commitments, tell.Commitment{Action: c.Action.String(), When: c.When.String(), Asks: c.Asks.String()})
	}
	return h
}

// voted returns a vote as it is told. A replayed save names only cards and
// answers that are there.
func voted(w *sim.World, r saves.BallotRecord) tell.Ballot {
	b := tell.Ballot{Year: r.Year, Argued: r.Argued, Question: r.Question.String()}
	for _, o := range r.Options {
		b.Options = append(b.Options, o.String())
	}
	b.Card = slices.IndexFunc(w.Cards, func(c sim.Card) bool { return c.ID == r.Card })
	for _, id := range r.Choices {
		b.Choices = append(b.Choices, slices.IndexFunc(w.Cards[b.Card].Choices, func(c sim.CardChoice) bool { return c.ID == id }))
	}
	for _, t := range r.First {
		b.First = append(b.First, tell.Votes(t))
	}
	for _, t := range r.Second {
		b.Second = append(b.Second, tell.Votes(t))
	}
	for _, s := range r.Reasons {
		b.Reasons = append(b.Reasons, s.String())
	}
	for _, s := range r.Dissent {
		b.Dissent = append(b.Dissent, s.String())
	}
	return b
}

// expected returns forecasts with f in place of an earlier one for the same year.
func expected(forecasts []tell.Forecast, f tell.Forecast) []tell.Forecast {
	if i := slices.IndexFunc(forecasts, func(old tell.Forecast) bool { return old.Year == f.Year }); i >= 0 {
		forecasts[i] = f
		return forecasts
	}
	return append(forecasts, f)
}

// place returns where a card and its answer stand in w. A replayed save names
// only cards that are there.
func place(w *sim.World, r saves.AnswerRecord) (card, choice int) {
	card = slices.IndexFunc(w.Cards, func(c sim.Card) bool { return c.ID == r.Card })
	choice = slices.IndexFunc(w.Cards[card].Choices, func(c sim.CardChoice) bool { return c.ID == r.Choice })
	return card, choice
}
