package session

import (
	"errors"
	"fmt"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// Continue opens the save at path where its last choice left it. A file that
// cannot be continued is left alone.
func Continue(path string) (*Session, error) {
	j, saved, err := saves.Continue(path)
	if err != nil {
		return nil, err
	}
	s, err := resume(&saved, j)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("cannot continue %s: %w", path, err), j.Close())
	}
	s.path = path
	return s, nil
}

// resume plays the choices of a save again, and writes to j what the program
// had no time to.
func resume(saved *saves.Saved, j journal) (*Session, error) {
	aid, ok := tell.ParseAid(saved.Aid)
	if !ok {
		return nil, fmt.Errorf("the aid is %q, which this program does not know", saved.Aid)
	}
	played, err := saved.Replay()
	if err != nil {
		return nil, err
	}
	if !played.Sound() {
		return nil, errors.New(played.Message)
	}
	if played.Run == nil {
		return nil, fmt.Errorf("the game was played under older rules (%d); it can be looked at and verified, but not played on", saved.Rules)
	}
	s := &Session{
		scenario: played.Scenario, run: played.Run, seed: saved.Seed, name: saved.Name.String(),
		aid: aid, pace: Pace(saved.Pace), journal: j,
	}
	s.answers = answered(saved.Records, s.World())
	for _, f := range played.Forecasts {
		s.expect(tell.Forecast{Year: f.Year, RenewalPermille: f.Renewal, SurePercent: f.Sure})
	}
	for _, r := range played.Owed {
		if err := s.write(r); err != nil {
			return nil, err
		}
	}
	s.sealed, s.ended = len(s.Years()), s.Phase() == sim.Over
	s.lay()
	return s, nil
}

// answered returns the answers that still count, those before a rewind not.
func answered(records []saves.Record, w *sim.World) []tell.Answered {
	var all []tell.Answered
	for _, r := range records {
		switch r := r.(type) {
		case saves.AnswerRecord:
			card, choice := place(w, r)
			all = append(all, tell.Answered{Year: r.Year, Quarter: r.Quarter, Card: card, Choice: choice})
		case saves.RewindRecord:
			all = slices.DeleteFunc(all, func(a tell.Answered) bool { return a.Year >= r.Year })
		}
	}
	return all
}

// place returns where a card and its answer stand in w. A replayed save names
// only cards that are there.
func place(w *sim.World, r saves.AnswerRecord) (card, choice int) {
	card = slices.IndexFunc(w.Cards, func(c sim.Card) bool { return c.ID == r.Card })
	choice = slices.IndexFunc(w.Cards[card].Choices, func(c sim.CardChoice) bool { return c.ID == r.Choice })
	return card, choice
}
