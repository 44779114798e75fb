package class

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
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

// uncalled reports whether a vote is about a card that came up while years are played,
// and nobody has voted: the chair may decide without a vote, because an hour has not the
// minutes for a vote on everything.
func (c *Class) uncalled(b *ballot) bool {
	return c.at().Do == sessions.PlayYears && b.card >= 0 && b.voting() && len(b.voted) == 0 && len(b.rounds) == 0
}

// presided takes what the facilitator says that the chair decides. Where nobody voted, the
// vote is over with it.
func (c *Class) presided(team, option int) {
	t := &c.teams[team]
	uncalled := c.uncalled(&c.ballots[t.open])
	c.decided(team, option)
	if !uncalled {
		return
	}
	year := c.ballots[t.open].year
	c.finish(team)
	note := noted(year, say.Text("The chair decided without a vote."))
	if t.practice == nil && !slices.Contains(t.game.records, saves.Record(note)) { // once a year says enough
		t.game.records = append(slices.Clip(t.game.records), note)
	}
	c.remember(c.clock.now, say.Textf("The chair of %s decided without a vote.", t.name))
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
