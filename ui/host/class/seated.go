package class

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// Records returns the choices of the game that a team plays at the moment, without
// the sentences of its votes.
func (c *Class) Records(team int) []saves.Record {
	var all []saves.Record
	for _, r := range c.teams[team].now().records {
		if b, ok := r.(saves.BallotRecord); ok {
			b.Reasons, b.Dissent = nil, nil
			r = b
		}
		all = append(all, r)
	}
	return all
}

// RanOut reports whether the time ran out while a team planned a year.
func (c *Class) RanOut(team, year int) bool { return slices.Contains(c.teams[team].now().late, year) }

// TimeAnswered reports whether nobody answered a card in a year and the time ran out.
func (c *Class) TimeAnswered(team, year, card int) bool {
	return slices.Contains(c.teams[team].now().taken, taken{year, card})
}

// VoteAnswered reports whether a card in a year was answered as a vote had decided.
func (c *Class) VoteAnswered(team, year, card int) bool {
	return slices.Contains(c.teams[team].now().voted, taken{year, card})
}

// Opens returns the heading of the stage in which a lever can be moved again that is
// locked now; "" where it stays locked to the end.
func (c *Class) Opens(l sim.Lever) string {
	for i := c.after(c.stage); i < len(c.script.Stages); i = c.after(i) {
		st := &c.script.Stages[i]
		if st.Do == sessions.PlayYears && !slices.Contains(st.Play.Lock, l) {
			return st.Heading()
		}
	}
	return ""
}

// Asked returns how many seats of a table are asked what they expect: those at which
// somebody sits, and all of them where nobody does at a screen of its own, as where the
// facilitator types.
func (t *TeamView) Asked() int {
	n := 0
	for _, chair := range t.Chairs {
		n += min(chair.People, 1)
	}
	if n == 0 || t.AtDesk {
		return len(t.Chairs)
	}
	return max(n, t.Foretold)
}

// Returning reports whether a table has lost its screens and has not come back to any.
func (v *View) Returning() bool {
	return slices.ContainsFunc(v.Teams, func(t *TeamView) bool {
		left, here := 0, 0
		for _, chair := range t.Chairs {
			left, here = left+chair.Turn, here+chair.People
		}
		return left > 0 && here == 0 && !t.AtDesk
	})
}
