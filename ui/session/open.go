package session

import (
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Journal keeps choices: a save on disk, or whoever leads a game that others play
// too. A practice has one that forgets. A record that it does not keep is no choice,
// and is left to it.
type Journal interface {
	Append(saves.Record) error
	Close() error
}

// New starts a game of sc and makes its save in dir.
func New(sc scenarios.Scenario, seed sim.Seed, name string, aid tell.Aid, pace Pace, dir string) (*Session, error) {
	called, err := clean.Line(name, saves.MaxName)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the game was not started: its name: %w"), err)
	}
	path, err := saves.Path(dir, sc.ID, seed)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the game was not started: %w"), err)
	}
	j, err := saves.Create(path, saves.Head{
		Rules: saves.Rules, Seed: seed, Scenario: sc, Name: called, Aid: aid.String(), Pace: string(pace),
	})
	if err != nil {
		return nil, fmt.Errorf(say.Text("the game cannot be saved, so it was not started: %w"), err)
	}
	s := begin(sc, seed, name, aid, pace)
	s.path, s.journal = path, j
	return s, nil
}

// Practice starts a game that is never saved and can be thrown away.
func Practice(sc scenarios.Scenario, seed sim.Seed, aid tell.Aid) *Session {
	s := begin(sc, seed, say.Text("Practice"), aid, Full)
	s.journal = forgetful{}
	return s
}

func begin(sc scenarios.Scenario, seed sim.Seed, name string, aid tell.Aid, pace Pace) *Session {
	s := &Session{scenario: sc, seed: seed, name: name, aid: aid, pace: pace}
	s.run = sim.Begin(&s.scenario.World, seed)
	s.lay()
	return s
}

// forgetful is the journal of a practice.
type forgetful struct{}

func (forgetful) Append(saves.Record) error { return nil }
func (forgetful) Close() error              { return nil }
