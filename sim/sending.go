package sim

import (
	"errors"
	"slices"
)

// A Sending is a shock or a card that somebody sends into a run from outside,
// such as the facilitator of a class. Its own time, condition and chance do not
// matter then. It is luck and no choice, so it belongs to the world: whoever
// plays the run otherwise meets it as well.
type Sending struct {
	// Quarter is counted from 0 at the start. A shock strikes before it is played;
	// a card comes after it, behind the one that comes by itself, and not at all
	// where none of its answers is open or it has come in that year.
	Quarter int
	Kind    SendingKind
	Index   int // among the world's shocks or cards
}

// A SendingKind says what is sent in.
type SendingKind int

// The kinds.
const (
	SentShock SendingKind = iota
	SentCard
)

// ErrNoSending is returned for what cannot be sent in: there is no such shock or
// card, or its quarter was played already or is behind the last.
var ErrNoSending = errors.New("that cannot be sent into this game now")

// Send sends something in. It changes nothing before its quarter comes.
func (r *Run) Send(s Sending) error {
	there := s.Kind == SentShock && s.Index < len(r.world.Shocks) || s.Kind == SentCard && s.Index < len(r.world.Cards)
	if !there || s.Index < 0 || s.Quarter < r.state.Quarter || s.Quarter >= r.world.Years*QuartersAYear || r.phase == Over {
		return ErrNoSending
	}
	w := *r.world
	w.Sent = append(slices.Clip(w.Sent), s)
	r.world = &w
	return nil
}

// Coming returns the quarter that is played next, counted from 0 at the start.
func (r *Run) Coming() int { return r.state.Quarter }

// MeetAs lets r meet what was sent into other, which is the same run further on:
// going back takes back choices, and never luck.
func (r *Run) MeetAs(other *Run) { r.world = other.world }

// strikeSent lets the shocks happen that were sent in for this quarter.
func (t *turn) strikeSent() {
	for _, x := range t.w.Sent {
		if x.Kind == SentShock && x.Quarter == t.s.Quarter {
			t.befall(x.Index)
		}
	}
}

// sentCard returns the next card that was sent in to come after the quarter just
// played, or -1.
func (s *State) sentCard(w *World) int {
	for _, x := range w.Sent {
		if x.Kind != SentCard || x.Quarter != s.Quarter-1 {
			continue
		}
		came := s.Cards[x.Index].Put && s.Cards[x.Index].Quarter > len(s.book.years)*QuartersAYear
		if !came && s.answerable(&w.Cards[x.Index], w) {
			return x.Index
		}
	}
	return -1
}
