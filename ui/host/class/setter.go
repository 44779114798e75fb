package class

import (
	"slices"

	"example.com/realign/sim"
)

// A Setter is who has set something on the plan of a coming year: a seat counted from
// 1, or one of these.
type Setter int

// Who is no seat.
const (
	Unset       Setter = 0 // nobody: it stands as it did
	TheDesk     Setter = -1
	firstSetter Setter = 1
)

// setter returns who sent a command.
func setter(by int) Setter {
	if by < 0 {
		return TheDesk
	}
	return Setter(by) + firstSetter
}

// Seat returns the seat that s is; false where it is none.
func (s Setter) Seat() (seat int, ok bool) { return int(s - firstSetter), s >= firstSetter }

// Setters say who has set each thing of a plan last.
type Setters struct {
	Levers    [sim.NumLevers]Setter
	Elephants [sim.MaxElephants]Setter
	Style     Setter
}

// A Replaced is what a seat had set, and somebody else at its table set otherwise.
type Replaced struct {
	N       int // rises with each of a table
	Had, By Setter
	Was     sim.Plan // as it was before
	Now     sim.Plan // the same, but for what was replaced
}

// mostReplaced is how many of these are kept. Screens hear of each at once.
const mostReplaced = 16

// differing tells each thing that two plans set otherwise: who has set it, and what
// sets it in a third plan as it is in now.
func (s *Setters) differing(was, now *sim.Plan, tell func(who *Setter, set func(*sim.Plan))) {
	for l := range now.Levels {
		if was.Levels[l] != now.Levels[l] || was.Tuned[l] != now.Tuned[l] {
			tell(&s.Levers[l], func(p *sim.Plan) { p.Levels[l], p.Tuned[l] = now.Levels[l], now.Tuned[l] })
		}
	}
	for e := range now.Elephants {
		if was.Elephants[e] != now.Elephants[e] || was.TunedDays[e] != now.TunedDays[e] {
			tell(&s.Elephants[e], func(p *sim.Plan) { p.Elephants[e], p.TunedDays[e] = now.Elephants[e], now.TunedDays[e] })
		}
	}
	if was.Style != now.Style {
		tell(&s.Style, func(p *sim.Plan) { p.Style = now.Style })
	}
}

// sets puts a plan that somebody has changed on the desk of the game g, and returns
// what of it others had set otherwise, one for each of them.
func (g game) sets(who Setter, p sim.Plan) (game, []Replaced) {
	var lost []Replaced
	before := g.draft
	g.setters.differing(&before, &p, func(by *Setter, set func(*sim.Plan)) {
		if had := *by; had >= firstSetter && had != who {
			i := slices.IndexFunc(lost, func(r Replaced) bool { return r.Had == had })
			if i < 0 {
				i = len(lost)
				lost = append(lost, Replaced{Had: had, By: who, Was: before, Now: before})
			}
			set(&lost[i].Now)
		}
		*by = who
	})
	g.draft = p
	return g, lost
}

// loses keeps what was replaced at a table, so that whoever had set it is told.
func (t *team) loses(all []Replaced) {
	for _, r := range all {
		t.losses++
		r.N = t.losses
		t.lost = append(t.lost[max(len(t.lost)-mostReplaced+1, 0):len(t.lost):len(t.lost)], r)
	}
}
