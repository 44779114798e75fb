package seat

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/theme"
)

// A Place is what somebody before a screen has of a class. Its methods may be called
// from many goroutines.
type Place interface {
	// Team returns the table.
	Team() int
	// Class returns the newest class.
	Class() *class.Class
	// Now returns the time of the class.
	Now() class.Moment
	// News can be received from when there is something new.
	News() <-chan struct{}
	// Sits returns how many people sit at a seat by this place: 0 after somebody else
	// has taken it over.
	Sits(seat int) int
	// Person returns the number of the first who sits here. Where each of the people
	// at a seat votes, it and those that follow tell them apart.
	Person() int
	// Together is what the people at the table play of its game, once for all; nil
	// where everybody plays alone.
	Together() *session.Together
	// Learned returns what came of what was asked for by this place and not known at
	// first, once each; "" where there is nothing to tell.
	Learned() string
	// Do does something at a seat of the table, and returns when it is written down or
	// why it is not done. It may take a while. The number of who votes is counted from
	// that of Person.
	Do(seat int, a class.Act) error
}

// A Look says how the screen is drawn.
type Look struct {
	Theme         theme.Theme
	Width, Height int  // of the window
	Motion        bool // things move by themselves
	Dumb          bool // each frame is written below the one before, so few are
	Mouse         bool
}

var errLooksOn = say.Error("this screen only looks on")

// A keeper hands the choices made on the screens of home to the class. It is the
// journal of their session.
type keeper struct {
	place Place
	seat  int // that chooses; -1 where the screen only looks on
	bases *bases
}

// Append has a choice taken by the class. What is no choice, the class writes down
// itself.
func (k keeper) Append(r saves.Record) error {
	switch r := r.(type) {
	case saves.PlanRecord:
		seen, err := k.plans(r.Year)
		if err != nil {
			return err
		}
		// Only what this seat has changed: another may have changed something else that
		// has not come to this screen yet.
		if err := k.do(class.Act{Do: class.Draft, Plan: &r.Plan, Over: k.bases.of(r.Plan), Seen: seen}); err != nil {
			return err
		}
		return k.do(class.Act{Do: class.Commit, Seen: seen})
	case saves.AnswerRecord:
		c := k.place.Class()
		run := c.Run(k.place.Team())
		if run.Card() < 0 || run.Year() != r.Year {
			return class.ErrGoneOn
		}
		card := &run.World().Cards[run.Card()]
		choice := slices.IndexFunc(card.Choices, func(a sim.CardChoice) bool { return a.ID == r.Choice })
		if card.ID != r.Card || choice < 0 {
			return class.ErrGoneOn
		}
		return k.do(class.Act{Do: class.Answer, N: choice, Seen: c.Mark(k.place.Team())})
	}
	return nil
}

// plans returns where the class is, which has to plan a year: who makes a plan final in the
// same moment as somebody else must not make the next one final as well.
func (k keeper) plans(year int) (*class.Mark, error) {
	c := k.place.Class()
	if run := c.Run(k.place.Team()); run.Phase() != sim.Planning || run.Year() != year {
		return nil, class.ErrGoneOn
	}
	return c.Mark(k.place.Team()), nil
}

// do does something at the seat, where there is one.
func (k keeper) do(a class.Act) error {
	if k.seat < 0 {
		return errLooksOn
	}
	return k.place.Do(k.seat, a)
}

// Close has nothing to let go of.
func (keeper) Close() error { return nil }
