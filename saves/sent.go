package saves

import (
	"errors"
	"fmt"
	"slices"

	"example.com/realign/sim"
)

// A SentRecord is a shock or a card that was sent into a game from outside, by the
// facilitator of a class. It is luck: a way back does not take it back, and a fork
// meets it as well. It stands before the quarter it is for.
type SentRecord struct {
	Year    int  // from 1
	Quarter int  // 1 to 4: a shock strikes before it is played, a card comes after it
	What    Sent // a shock or a card
	ID      string
}

// A Sent says what was sent in.
type Sent string

// What can be sent in, as it is spelled in a save.
const (
	SentShock Sent = "shock"
	SentCard  Sent = "card"
)

// SentOf returns the record of what was sent into a run.
func SentOf(w *sim.World, s sim.Sending) SentRecord {
	r := SentRecord{Year: s.Quarter/sim.QuartersAYear + 1, Quarter: s.Quarter%sim.QuartersAYear + 1, What: SentShock}
	if s.Kind == sim.SentCard {
		r.What, r.ID = SentCard, w.Cards[s.Index].ID
	} else {
		r.ID = w.Shocks[s.Index].ID
	}
	return r
}

// In returns what was sent in as a run of a world takes it; its index is -1 where
// the world has nothing of that name.
func (r SentRecord) In(w *sim.World) sim.Sending {
	s := sim.Sending{Quarter: (r.Year-1)*sim.QuartersAYear + r.Quarter - 1}
	if r.What == SentCard {
		s.Kind = sim.SentCard
		s.Index = slices.IndexFunc(w.Cards, func(c sim.Card) bool { return c.ID == r.ID })
	} else {
		s.Index = slices.IndexFunc(w.Shocks, func(x sim.Shock) bool { return x.ID == r.ID })
	}
	return s
}

func (r SentRecord) write(p *pen) {
	p.kind("sent")
	p.keyNumber("year", int64(r.Year))
	p.keyNumber("quarter", int64(r.Quarter))
	p.keyText("what", string(r.What))
	p.keyText("id", r.ID)
	p.end()
}

func readSent(c *cursor) Record {
	return SentRecord{
		Year: int(c.keyNumber("year")), Quarter: int(c.keyNumber("quarter")),
		What: Sent(c.keyText("what")), ID: c.keyText("id"),
	}
}

func (r SentRecord) check() error {
	if r.Quarter < 1 || r.Quarter > sim.QuartersAYear {
		return fmt.Errorf("there is no quarter %d", r.Quarter)
	}
	if r.What != SentShock && r.What != SentCard || !idPattern.MatchString(r.ID) {
		return fmt.Errorf("%s %q cannot be sent in", r.What, r.ID)
	}
	return checkYear(r.Year)
}

// sent lets the run meet what was sent in. The scenario has to know it, and its
// quarter has to be still to come.
func (p *player) sent(r SentRecord) error {
	if r.In(&p.Scenario.World).Index < 0 {
		return fmt.Errorf("the scenario has no %s %s", r.What, r.ID)
	}
	if err := p.run.Send(r); err != nil {
		return errors.New("its quarter had been played already")
	}
	p.Sent = append(p.Sent, r)
	return nil
}
