package saves

import (
	"fmt"

	"example.com/realign/sim"
)

// The work that a save may ask for, in members times quarters. Above AskWork,
// which takes a second or so, a person should be asked; more than MaxWork is
// refused.
const (
	AskWork = 5_000_000
	MaxWork = 40_000_000
)

// stateWork is what a state of its own counts for, as quarters played. It takes
// less time, but bounds the memory that states take together.
const stateWork = 16

// Work returns the work that a replay of s takes, roughly. It is counted, not
// played.
func (s *Saved) Work() int {
	plans := 0
	for _, r := range s.Records {
		if _, ok := r.(PlanRecord); ok {
			plans++
		}
	}
	states := 1 + len(returns(s.Records))
	return (plans*sim.QuartersAYear + states*stateWork) * s.Scenario.World.Members
}

// allowed reports whether a replay would take too much work.
func (s *Saved) allowed() error {
	if work := s.Work(); work > MaxWork {
		return fmt.Errorf("playing this game again would take %d million steps; at most %d million are allowed",
			work/1e6, MaxWork/1_000_000)
	}
	return nil
}

// returns returns the indices of the plans whose start the run goes back to.
func returns(records []Record) map[int]bool {
	to := map[int]bool{}
	var planned []int // of each year
	for i, r := range records {
		switch r := r.(type) {
		case PlanRecord:
			if r.Year > 0 && r.Year <= len(planned) {
				planned = planned[:r.Year-1]
			}
			planned = append(planned, i)
		case RewindRecord:
			if r.Year > 0 && r.Year <= len(planned) {
				to[planned[r.Year-1]] = true
				planned = planned[:r.Year-1]
			}
		}
	}
	return to
}
