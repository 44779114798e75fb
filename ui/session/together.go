package session

import (
	"slices"
	"sync"
	"weak"

	"example.com/realign/sim"
)

// A Together is what several people who look at one game play of it. Each goes at a
// pace of their own, and what one of them has played the others are shown: a copy of
// a game takes more than a megabyte, and a hall has hundreds of people. It keeps
// nothing that nobody looks at any more. Its methods may be called from many
// goroutines; the zero value is ready, and nil plays for everybody alone.
type Together struct {
	mu    sync.Mutex
	steps []step
}

// A step leads from one run to the next.
type step struct {
	from, to weak.Pointer[sim.Run]
	by       any // what led there: a plan, an answer, or that a quarter passed
	report   sim.QuarterReport
}

type (
	byAnswer int
	byTime   struct{}
)

// playing returns the work of playing on from a run, on a copy. By is nil for what
// one plays alone.
func (t *Together) playing(from *sim.Run, by any, work func(*sim.Run) (sim.QuarterReport, error)) func() (*sim.Run, sim.QuarterReport, error) {
	if t != nil && by != nil {
		return func() (*sim.Run, sim.QuarterReport, error) { return t.play(from, by, work) }
	}
	run := from.Clone()
	return func() (*sim.Run, sim.QuarterReport, error) {
		report, err := work(run)
		return run, report, err
	}
}

// play returns what others have played already, or plays it.
func (t *Together) play(from *sim.Run, by any, work func(*sim.Run) (sim.QuarterReport, error)) (*sim.Run, sim.QuarterReport, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.steps = slices.DeleteFunc(t.steps, func(s step) bool { return s.from.Value() == nil || s.to.Value() == nil })
	for _, s := range t.steps {
		if to := s.to.Value(); to != nil && s.from.Value() == from && s.by == by {
			return to, s.report, nil
		}
	}
	run := from.Clone()
	report, err := work(run)
	if err == nil {
		run.Release() // others copy it
		t.steps = append(t.steps, step{weak.Make(from), weak.Make(run), by, report})
	}
	return run, report, err
}

// PlayTogether has the session play with others who look at the same game.
func (s *Session) PlayTogether(t *Together) { s.together = t }
