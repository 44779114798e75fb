package sim

import (
	"errors"
	"slices"
)

// A Phase is what a run waits for.
type Phase int

// The phases.
const (
	Planning  Phase = iota // a plan for the year
	Underway               // the next quarter
	Answering              // an answer to a card
	Over                   // nothing: the run has ended
)

// A Run plays a world forward, one choice at a time. It owns its state; use
// [Run.Clone] to try something without consequences.
type Run struct {
	world   *World
	state   State
	phase   Phase
	card    int // the card to answer, while Answering
	years   []Year
	seen    []YearView
	pending []Event // of the year so far
	ending  string
	field   field
	unseen  bool
}

// Begin starts a run of w with the given luck. The world must not change while
// it runs.
func Begin(w *World, seed Seed) *Run {
	r := &Run{world: w, state: New(w, seed), card: -1, field: newField(w.Members)}
	r.field.keep(&r.state.Members)
	return r
}

// Errors of a run that is asked for what its phase does not allow.
var (
	ErrNotPlanning  = errors.New("the year is already planned")
	ErrNotUnderway  = errors.New("there is no quarter to play now")
	ErrNotAnswering = errors.New("there is no card to answer now")
	ErrNoSuchChoice = errors.New("the card has no such answer open")
)

// Phase returns what r waits for.
func (r *Run) Phase() Phase { return r.phase }

// World returns the world that r plays.
func (r *Run) World() *World { return r.world }

// Rules returns the rules that hold now.
func (r *Run) Rules() *Rules { return r.state.rules(r.world) }

// Years returns the reports of the finished years.
func (r *Run) Years() []Year { return r.years }

// Ending returns the id of the ending, or "" while the run goes on.
func (r *Run) Ending() string { return r.ending }

// Card returns the index of the card that waits for an answer, or -1.
func (r *Run) Card() int { return r.card }

// Year returns the number of the year now played or planned, from 1. After the
// end it is the last year played.
func (r *Run) Year() int {
	if r.phase == Over {
		return len(r.years)
	}
	return len(r.years) + 1
}

// Open reports whether answer choice of the waiting card can be given.
func (r *Run) Open(choice int) bool {
	if r.phase != Answering {
		return false
	}
	cs := r.world.Cards[r.card].Choices
	return choice >= 0 && choice < len(cs) && cs[choice].Needs.Holds(&r.state, r.world)
}

// Check returns every fault of p as a plan for the coming year.
func (r *Run) Check(p Plan) []PlanFault {
	v := r.state.glance(r.world)
	return Check(p, &v, r.Rules())
}

// Decide takes the plan for the coming year and starts it. A plan with faults is
// refused and changes nothing.
func (r *Run) Decide(p Plan) error {
	if r.phase != Planning {
		return ErrNotPlanning
	}
	if faults := r.Check(p); len(faults) > 0 {
		return faults[0]
	}
	r.state.decide(p, r.Rules())
	r.phase = Underway
	return nil
}

// Quarter plays one quarter. Afterwards the run may wait for an answer, for the
// next quarter, for the next year's plan, or for nothing more.
func (r *Run) Quarter() (QuarterReport, error) {
	if r.phase != Underway {
		return QuarterReport{}, ErrNotUnderway
	}
	report := r.state.advance(r.world)
	told := len(r.pending)
	r.pending = append(r.pending, report.Events...)
	report.Events = slices.Clip(r.pending[told:])
	if !r.state.failed() && (r.ask(r.state.draw(r.world)) || r.ask(r.state.sentCard(r.world))) {
		return report, nil
	}
	r.turn()
	return report, nil
}

// ask puts a card, where there is one, and reports whether there was.
func (r *Run) ask(card int) bool {
	if card < 0 {
		return false
	}
	r.state.put(card)
	r.card, r.phase = card, Answering
	return true
}

// Answer answers the waiting card.
func (r *Run) Answer(choice int) error {
	if r.phase != Answering {
		return ErrNotAnswering
	}
	if !r.Open(choice) {
		return ErrNoSuchChoice
	}
	r.state.answer(r.card, choice, r.world)
	r.card, r.phase = -1, Underway
	if !r.ask(r.state.sentCard(r.world)) {
		r.turn()
	}
	return nil
}

// turn closes the year if it is over, and the run if that is.
func (r *Run) turn() {
	if r.state.Quarter%QuartersAYear != 0 && !r.state.failed() {
		return
	}
	year := r.state.close(r.world)
	year.Events = r.pending
	r.pending = nil
	if !r.unseen {
		year.Digest = r.state.digest()
		r.seen = append(r.seen, r.state.told(&year, r.world))
		r.field.keep(&r.state.Members)
	}
	r.years = append(r.years, year)
	r.phase = Planning
	switch {
	case r.state.Dismissed:
		r.ending = EndingDismissed
	case r.state.Insolvent:
		r.ending = EndingInsolvent
	case len(r.years) >= r.world.Years:
		r.ending = r.state.ending(r.world)
	default:
		return
	}
	r.phase = Over
}

// View returns what the leader sees now.
func (r *Run) View() View {
	v := Observe(&r.state, r.world)
	v.History = r.seen
	return v
}

// Digest returns the fingerprint of the state as it is now.
func (r *Run) Digest() Digest { return r.state.digest() }

// Employ lets workers do the work of a large membership from now on; nil lets r
// do it alone. What comes out is the same.
func (r *Run) Employ(workers Workers) { r.state.workers = workers }

// Unseen lets r go on with nobody looking, which is faster: years get no digest,
// and [Run.View] and the crowd show no years beyond those they show by now. All
// else comes out the same.
func (r *Run) Unseen() { r.unseen = true }

// Plan returns the plan that is in force, or was last.
func (r *Run) Plan() Plan { return r.state.Plan }

// Release lets several copy r at the same time, as they can once a first copy has
// been made. Whoever plays r on has to release it again.
func (r *Run) Release() { r.state.Members.release() }

// Clone returns a copy of r that goes on by itself.
func (r *Run) Clone() *Run {
	c := new(Run)
	r.CopyTo(c)
	return c
}

// CopyTo makes c a copy of r that goes on by itself. It uses the room that c has
// for members from an earlier copy, which saves most of the cost of a new one;
// what [Run.Years] and [Run.View] of c returned before stays as it was.
//
// Copies of one run may be made and played at the same time once the first has
// been made.
func (r *Run) CopyTo(c *Run) {
	state := c.state
	*c = *r
	c.state = state
	r.state.copyTo(&c.state)
	c.field.years = slices.Clone(r.field.years)
	c.years = slices.Clone(r.years)
	c.seen = slices.Clone(r.seen)
	c.pending = slices.Clone(r.pending)
}
