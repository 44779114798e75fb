package class

import (
	"slices"

	"example.com/realign/sim"
)

// starts are the beginnings of the years of a game, to which it can go back. A run
// takes more than a megabyte, and a hall has many tables, so only the beginning of the
// game is kept, which is one for all: the years are played again from what was chosen,
// which comes to the same and takes some hundredths of a second.
type starts struct {
	begun *sim.Run // the beginning of the game
	all   []start  // by year
}

// A start is what was chosen in a year.
type start struct {
	plan    sim.Plan
	answers []int
}

// years returns how many years have begun.
func (s starts) years() int { return len(s.all) }

// before returns the starts of the years before one.
func (s starts) before(year int) starts {
	s.all = slices.Clone(s.all[:min(year-1, len(s.all))])
	return s
}

// then returns s with the start of one more year. All of s must be its own.
func (s starts) then(p sim.Plan) starts {
	s.all = append(s.all, start{plan: p})
	return s
}

// answered returns s with an answer that was given in a year.
func (s starts) answered(year, choice int) starts {
	if year > len(s.all) {
		return s
	}
	s.all = slices.Clone(s.all)
	at := &s.all[year-1]
	at.answers = append(slices.Clip(at.answers), choice)
	return s
}

// of returns the game when a year was planned, with all that was sent into now since.
func (s starts) of(year int, now *sim.Run) *sim.Run {
	run := s.begun.Clone()
	run.MeetAs(now)
	for i := range year - 1 {
		s.all[i].again(run)
	}
	run.Release() // many may look at it
	return run
}

// again plays a year as it was played.
func (y *start) again(run *sim.Run) {
	if run.Decide(y.plan) != nil {
		return
	}
	answers := y.answers
	for run.Phase() == sim.Underway || run.Phase() == sim.Answering && len(answers) > 0 {
		var err error
		if run.Phase() == sim.Underway {
			_, err = run.Quarter()
		} else {
			err, answers = run.Answer(answers[0]), answers[1:]
		}
		if err != nil {
			return
		}
	}
}
