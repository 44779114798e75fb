// Package session is one person's game: a scenario, its run, the journal on disk
// and the plan on the desk.
//
// The one idea is that a choice counts when it is on disk. Every choice is
// carried out on a copy of the run, written and synced, and only then taken; if
// it cannot be written it is not taken and the error says why. Read session.go
// for what a game is, choose.go for how a choice is taken and draft.go for the
// plan before it is one, and shared.go for a game that somebody else leads.
package session

import (
	"slices"
	"sync"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// A Pace says which years are planned by hand.
type Pace string

// The paces.
const (
	Full    Pace = "full"    // every year
	Retreat Pace = "retreat" // hinge years; the others run on the plan that stands
)

// A Session is a game in progress. It belongs to whoever shows it: its methods
// are not for several goroutines, except where they return a [Job].
type Session struct {
	scenario scenarios.Scenario
	run      *sim.Run
	seed     sim.Seed
	name     string
	aid      tell.Aid
	pace     Pace
	path     string
	journal  Journal
	writing  sync.Mutex // the journal may be closed while a job writes

	draft     sim.Plan
	past      []sim.Plan          // drafts to go back to
	forecasts []tell.Forecast     // by year
	answers   []tell.Answered     // in the order given
	votes     []tell.Ballot       // likewise
	pledges   []tell.Commitment   // likewise
	quarters  []sim.QuarterReport // of the year underway or just over, as far as played here

	sealed int  // finished years whose fingerprints stand in the journal
	ended  bool // and whether its end does
	turn   int  // choices and quarters taken, by which stale work is known
	busy   bool // work is under way and has not been settled
	chosen bool // and it is a choice, which is being written down

	shared   bool // somebody else leads the game
	practice bool // and it does not count
	together *Together
	bars     Bars
	credits  Credits
}

// Scenario returns what is played.
func (s *Session) Scenario() *scenarios.Scenario { return &s.scenario }

// Name returns the player's name for the game, which may be empty.
func (s *Session) Name() string { return s.name }

// Aid returns how much the game tells about its effects.
func (s *Session) Aid() tell.Aid { return s.aid }

// Pace returns which years are planned by hand.
func (s *Session) Pace() Pace { return s.pace }

// Seed returns what fixes the run's luck.
func (s *Session) Seed() sim.Seed { return s.seed }

// Path returns where the game is saved, or "" for a practice.
func (s *Session) Path() string { return s.path }

// Saved reports whether the game counts: it is on disk, or with whoever leads it. A
// practice never is.
func (s *Session) Saved() bool { return s.path != "" || s.shared && !s.practice }

// View returns what the leader sees now.
func (s *Session) View() sim.View { return s.run.View() }

// Crowd returns a sample of the members as the leader sees them now.
func (s *Session) Crowd() tell.Crowd {
	members, each := s.run.Field()
	return tell.Crowd{Members: members, Each: each}
}

// Fits returns how the offerings fit, as far as the leader can see.
func (s *Session) Fits() []sim.FitView { return s.run.Fits() }

// Rules returns the rules that the game is played by now.
func (s *Session) Rules() *sim.Rules { return s.run.Rules() }

// World returns the world that is played.
func (s *Session) World() *sim.World { return s.run.World() }

// Phase returns what the game waits for.
func (s *Session) Phase() sim.Phase { return s.run.Phase() }

// Year returns the number of the year now planned or played, from 1.
func (s *Session) Year() int { return s.run.Year() }

// Years returns the reports of the finished years.
func (s *Session) Years() []sim.Year { return s.run.Years() }

// Quarters returns the reports of the quarters played since the last plan was
// committed. After [Continue] those before the last choice are missing.
func (s *Session) Quarters() []sim.QuarterReport { return s.quarters }

// Ending returns the id of the ending, or "" while the game goes on.
func (s *Session) Ending() string { return s.run.Ending() }

// Card returns the index of the card that waits for an answer, or -1.
func (s *Session) Card() int { return s.run.Card() }

// Open reports whether answer choice of the waiting card can be given.
func (s *Session) Open(choice int) bool { return s.run.Open(choice) }

// Digest returns the fingerprint of the run as it is now.
func (s *Session) Digest() sim.Digest { return s.run.Digest() }

// Hinge reports whether the coming year is planned by hand.
func (s *Session) Hinge() bool {
	hinges := s.scenario.HingeYears
	return s.pace != Retreat || len(hinges) == 0 || slices.Contains(hinges, s.Year())
}

// Forecasts returns what was expected of the years, in their order.
func (s *Session) Forecasts() []tell.Forecast { return s.forecasts }

// Forecast returns what was expected of a year; nil for nothing.
func (s *Session) Forecast(year int) *tell.Forecast {
	for i := range s.forecasts {
		if s.forecasts[i].Year == year {
			return &s.forecasts[i]
		}
	}
	return nil
}

// History returns the game as far as it was played, as the story and the debrief
// tell it.
func (s *Session) History() tell.History {
	return tell.History{
		Years: s.Years(), Answers: s.answers, Forecasts: s.forecasts,
		Ballots: s.votes, Commitments: s.pledges, Sent: s.run.World().Sent,
	}
}

// Choosing reports whether a choice that was made here is still being written down.
func (s *Session) Choosing() bool { return s.busy && s.chosen }

// Run returns the run for reading. It is played on only through the session.
func (s *Session) Run() *sim.Run { return s.run }

// Close lets go of the file. Everything chosen is in it already.
func (s *Session) Close() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.journal.Close()
}
