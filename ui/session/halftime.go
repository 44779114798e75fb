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
	all := s.World().Years
	return s.Saved() && s.Phase() == sim.Planning && all >= leastHalved && len(s.Years()) == all/2
}

// HalfTime returns what the finished years tell without playing anything again; there
// must be one.
func (s *Session) HalfTime() tell.HalfTime {
	v := s.View()
	return tell.HalfTime{Scenario: &s.scenario, History: s.History(), Seen: &v.History[len(v.History)-1], Years: v.Years}
}

// Halving returns the work of playing the finished years again, on other lines and the
// same luck. It takes a moment, can be done elsewhere and changes nothing.
func (s *Session) Halving() func() tell.HalfTime {
	h, years := s.HalfTime(), len(s.Years())
	g := tell.Stopped(tell.Game(&s.scenario, s.seed, s.History()), years)
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
