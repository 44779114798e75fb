package class

import (
	"slices"

	"example.com/realign/scenarios/sessions"
)

// The chair decides where the session says so, and where the votes decide nothing.

// chairID is the seat of a scenario that presides, whichever place it has in the list.
const chairID = "chair"

// Presides returns the seat that decides where the votes do not: the chair, and where
// no seat is called so the first.
func (c *Class) Presides() int {
	seats := c.script.Scenario.Seats
	return max(slices.IndexFunc(c.dealt(), func(i int) bool { return seats[i].ID == chairID }), 0)
}

// tied reports whether nothing is decided, and the votes do not.
func (b *ballot) tied() bool {
	last, voted := b.last()
	return voted && !b.voting() && !b.over && b.decision < 0 && (last.Leads < 0 || b.byChair)
}

// waits reports whether a vote has come to where its chair decides: there is nothing
// more to talk or to vote about.
func (b *ballot) waits() bool {
	return b.tied() && (b.step() == sessions.Decide || b.at == len(b.steps)-1)
}

// presides looks at what the chair of a table decides at its own screen.
func (c *Class) presides(cmd *Command, b *ballot) ([]Act, error) {
	switch {
	case cmd.Seat != c.Presides():
		return nil, errNotChair
	case !b.waits():
		return nil, ErrNotNow
	case cmd.N < 0 || cmd.N >= len(b.options):
		return nil, ErrNoSuch
	}
	return []Act{cmd.Act}, nil
}
