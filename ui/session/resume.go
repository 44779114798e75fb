package session

import (
	"errors"
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
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
		return nil, errors.Join(fmt.Errorf(say.Text("cannot continue %s: %w"), path, err), j.Close())
	}
	s.path = path
	return s, nil
}

// resume plays the choices of a save again, and writes to j what the program
// had no time to.
func resume(saved *saves.Saved, j Journal) (*Session, error) {
	aid, ok := tell.ParseAid(saved.Aid)
	if !ok {
		return nil, fmt.Errorf(say.Text("the aid is %q, which this program does not know"), saved.Aid)
	}
	played, err := saved.Replay()
	if err != nil {
		return nil, err
	}
	if !played.Sound() {
		return nil, errors.New(played.Message)
	}
	if played.Run == nil {
		return nil, fmt.Errorf(say.Text("the game was played under older rules (%d); it can be looked at and verified, but not played on"), saved.Rules)
	}
	s := &Session{
		scenario: played.Scenario, run: played.Run, seed: saved.Seed, name: saved.Name.String(),
		aid: aid, pace: Pace(saved.Pace), journal: j,
	}
	h := History(&played)
	s.answers, s.forecasts = h.Answers, h.Forecasts
	s.votes, s.pledges = h.Ballots, h.Commitments
	for _, r := range played.Owed {
		if err := s.write(r); err != nil {
			return nil, err
		}
	}
	s.sealed, s.ended = len(s.Years()), s.Phase() == sim.Over
	s.lay()
	return s, nil
}
