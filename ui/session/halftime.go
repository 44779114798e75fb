package session

import (
	"runtime"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// leastHalved is how many years a game has at least whose middle is a place to look
// back from: a shorter one is over before anything slow has shown.
const leastHalved = 6

// Halfway reports whether the first half of the years is over and the second is still
// to be planned. A practice has no halves.
func (s *Session) Halfway() bool {
	return s.Halved() && s.Phase() == sim.Planning && len(s.Years()) == s.Half()
}

// Halved reports whether the first half of the years is over, so that it can be looked
// back on. It can be as often as somebody likes until the game is over, and after it.
func (s *Session) Halved() bool { return s.Half() > 0 && len(s.Years()) >= s.Half() }

// Half returns how many years the first half of the game has; 0 where it has no halves,
// as a practice and a short game.
func (s *Session) Half() int {
	all := s.World().Years
	if !s.Saved() || all < leastHalved {
		return 0
	}
	return all / 2
}

// HalfTime returns what the years of the first half tell without playing anything
// again. They must be over.
func (s *Session) HalfTime() tell.HalfTime {
	v, half := s.View(), s.Half()
	return tell.HalfTime{Scenario: &s.scenario, History: s.History().Until(half), Seen: &v.History[half-1], Years: v.Years}
}

// Halving returns the work of playing the years of the first half again, on other lines
// and the same luck. It takes a moment, can be done elsewhere and changes nothing.
func (s *Session) Halving() func() tell.HalfTime {
	h := s.HalfTime()
	g := tell.Stopped(tell.Game(&s.scenario, s.seed, s.History()), s.Half())
	return func() tell.HalfTime {
		v, err := debrief.Open(g)
		if err != nil {
			h.Trouble = say.Why(err)
			return h
		}
		d := v.First()
		d.Courses = v.Courses(sweep.Workers(runtime.GOMAXPROCS(0)))
		h.Beside = &d
		return h
	}
}
