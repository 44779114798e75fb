package session

import (
	"fmt"
	"os"
	"path/filepath"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// A journal keeps choices. A practice has one that forgets.
type journal interface {
	Append(saves.Record) error
	Close() error
}

// New starts a game of sc and makes its save in dir.
func New(sc scenarios.Scenario, seed sim.Seed, name string, aid tell.Aid, pace Pace, dir string) (*Session, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("no folder for saved games: %w", err)
	}
	path := free(dir, sc.ID, seed)
	j, err := saves.Create(path, saves.Head{
		Rules: saves.Rules, Seed: seed, Scenario: sc, Name: name, Aid: aid.String(), Pace: string(pace),
	})
	if err != nil {
		return nil, fmt.Errorf("the game cannot be saved, so it was not started: %w", err)
	}
	s := begin(sc, seed, name, aid, pace)
	s.path, s.journal = path, j
	return s, nil
}

// Practice starts a game that is never saved and can be thrown away.
func Practice(sc scenarios.Scenario, seed sim.Seed, aid tell.Aid) *Session {
	s := begin(sc, seed, "Practice", aid, Full)
	s.journal = forgetful{}
	return s
}

func begin(sc scenarios.Scenario, seed sim.Seed, name string, aid tell.Aid, pace Pace) *Session {
	s := &Session{scenario: sc, seed: seed, name: name, aid: aid, pace: pace}
	s.run = sim.Begin(&s.scenario.World, seed)
	s.lay()
	return s
}

// free returns a path in dir that no save has yet. It tells scenario and luck.
func free(dir, scenario string, seed sim.Seed) string {
	base := filepath.Join(dir, fmt.Sprintf("%s-%d", scenario, seed))
	path := base + saves.Suffix
	for n := 2; exists(path); n++ {
		path = fmt.Sprintf("%s-%d%s", base, n, saves.Suffix)
	}
	return path
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// forgetful is the journal of a practice.
type forgetful struct{}

func (forgetful) Append(saves.Record) error { return nil }
func (forgetful) Close() error              { return nil }
