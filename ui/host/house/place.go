package house

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"maps"
	"slices"
	"sync"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/session"
)

// A visit is a laptop of a table.
type visit struct {
	house *House
	team  int

	mu     sync.Mutex
	places map[int]*Place // by the number of the terminal
	gone   bool
}

// Program returns what is shown on a terminal. A program that is made anew has the
// place of the one that broke, and its chair.
func (v *visit) Program(at door.Terminal) tea.Model {
	v.mu.Lock()
	p := v.places[at.Number]
	if p == nil {
		p = &Place{house: v.house, team: v.team, person: anybody(), follow: v.house.hall.Follow(v.team)}
		v.places[at.Number] = p
		if v.gone { // while the terminal was opened
			p.follow.Close()
			v.house.chairs.closes(p)
		}
	}
	v.mu.Unlock()
	return v.house.show(p, at)
}

// Leave frees the chairs of the visit. From then on nobody sits down by it.
func (v *visit) Leave() {
	v.mu.Lock()
	v.gone = true
	places := slices.Collect(maps.Values(v.places))
	v.mu.Unlock()
	for _, p := range places {
		p.follow.Close()
		v.house.chairs.leave(p)
	}
}

// A Place is what somebody before a screen has of a class. Its methods may be called
// from many goroutines.
type Place struct {
	house  *House
	team   int
	follow *hall.Follow // nil where the facilitator only looks
	looks  bool
	at     int  // the seat that is looked at
	person int  // the number of the first who sits here
	gone   bool // with its laptop; the chairs guard it

	mu     sync.Mutex
	doubts []*hall.Unsure // of which its people have not been told yet what came
}

// Team returns the table.
func (p *Place) Team() int { return p.team }

// Class returns the newest class. What may be seen of it [class.Class.ViewFor] says.
func (p *Place) Class() *class.Class { return p.house.hall.Class() }

// Now returns the time of the class.
func (p *Place) Now() class.Moment { return p.house.hall.Now() }

// News can be received from when there is something new.
func (p *Place) News() <-chan struct{} {
	if p.looks {
		return nil
	}
	return p.follow.News()
}

// Sits returns how many people sit at a seat by this place: 0 after somebody else has
// taken it over.
func (p *Place) Sits(seat int) int {
	if p.looks && seat == p.at {
		return 1
	}
	return p.house.chairs.people(p, seat)
}

// Person returns the number of the first who sits here, by which the people at a seat
// are told apart where each of them votes. Those who sit beside have the numbers that
// follow.
func (p *Place) Person() int { return p.person }

// anybody returns a number that no other place has, also none of another host of the
// class, and behind which there is room for those who sit here as well.
func anybody() int {
	const places, room = 1 << 25, 32
	var b [4]byte
	_, _ = rand.Read(b[:]) // it never fails
	return int(binary.BigEndian.Uint32(b[:])%places) * room
}

// Do does something at a seat of the table, and returns when it is written down. What
// is the facilitator's is refused, and told.
//
// To rise from a seat at which nobody sits by this place is to send away those who
// do: it is how a seat is taken over.
func (p *Place) Do(seat int, a class.Act) error {
	switch {
	case p.looks:
		return class.ErrNotNow
	case seat < 0:
		return class.ErrNoSuch
	}
	a.Team, a.Seat = p.team, seat
	switch {
	case a.Do < class.Draft:
		p.tells(foul, "")
		return class.ErrNotYours
	case a.Do == class.Sit || a.Do == class.Rise:
		a.Host = p.house.chairs.host
		return p.house.chairs.move(p, a)
	case a.Do == class.Vote || a.Do == class.Look || a.Do == class.Foretell:
		if p.Sits(seat) == 0 {
			return class.ErrNotNow // somebody has taken it over
		}
	}
	if a.Do == class.Vote {
		a.N += p.person
	}
	return p.does(a)
}

// does has the hall do something. Where it met a mistake of the program, the log says
// so too.
func (p *Place) does(a class.Act) error {
	err := p.house.hall.Do(class.Command{By: a.Seat, Act: a})
	var broke *hall.Broke
	if errors.As(err, &broke) {
		p.tells(slip, broke.Why)
	}
	var unsure *hall.Unsure
	if errors.As(err, &unsure) {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.doubts = append(p.doubts, unsure)
	}
	return err
}

// Together returns what the people at the table play of its game, once for all.
func (p *Place) Together() *session.Together { return p.house.playing(p.team) }

// Learned returns what came of what was asked for here and not known at first, once
// each; "" where there is nothing to tell.
func (p *Place) Learned() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, u := range p.doubts {
		if came, known := u.Known(); known {
			p.doubts = slices.Delete(p.doubts, i, i+1)
			return hall.LearnedText(came)
		}
	}
	return ""
}

// tells tells the facilitator of what happened at this place.
func (p *Place) tells(k door.Kind, why string) {
	p.house.porch.hear(door.Event{Kind: k, Team: clean.Fit(p.Class().TeamName(p.team), door.NameRoom), Why: why})
}
