package class

import (
	"errors"

	"example.com/realign/sim"
)

// sane reports whether an event means something in this class. Events that came of
// [Class.Do] do; those of a journal that somebody wrote by hand may not.
func (c *Class) sane(e *Event) bool {
	underway := c.stage >= 0 && !c.Over()
	switch e.Do {
	case Next:
		return !c.Over()
	case Back:
		return c.before(c.stage) >= 0 || c.broken >= 0
	case Extend, Finish:
		return underway
	case Drop:
		return e.N >= 0 && e.N < len(c.plan)
	case Lock:
		return e.N >= 0 && e.N < int(sim.NumLevers)
	case Fire, Skip:
		return e.N >= 0 && e.N < len(c.injects)
	case Undo:
		return e.Team >= 0 && e.N >= 1 && e.N <= c.teams[e.Team].game.starts.years()
	case Attend, OneScreen, Rotate:
		return e.Team >= 0
	case Bring:
		return e.Team >= 0 || len(c.teams) < mostTeams
	case Doubt, Contest:
		return c.doubts(&e.Act)
	case Welcome:
		return e.Text != "" && len(c.teams) < mostTeams
	case Raise, Sit, Rise:
		return e.Team >= 0 && e.Seat >= 0 && e.Seat < len(c.Seats()) && e.N >= 0 && e.N <= mostAtSeat
	case Go, Hold, Shorten, Banner, Hide, Reload, Slept, Resumed, Tick, Reveal, Tell, Note, Invite, Vacate, Lead:
		return true
	}
	return e.Team >= 0 && underway && (c.sanePlay(e) || c.saneVote(e)) || e.Team >= 0 && (e.Do == Pledge || e.Do == Quotes)
}

// sanePlay is sane for what happens to a game.
func (c *Class) sanePlay(e *Event) bool {
	g := c.teams[e.Team].now()
	switch e.Do {
	case Draft:
		return e.Plan != nil && !errors.Is(c.movable(g, e.Plan), ErrNoSuch)
	case Commit:
		return g.run.Phase() == sim.Planning
	case Run:
		return g.run.Phase() == sim.Underway
	case Answer:
		return g.run.Open(e.N)
	case Open:
		return g.run.Phase() == sim.Answering
	case Foretell, TimeUp, Write:
		return e.Seat >= 0 && e.Seat < len(c.Seats())
	}
	return false
}

// saneVote is sane for what happens in a vote.
func (c *Class) saneVote(e *Event) bool {
	if c.teams[e.Team].open < 0 {
		return false
	}
	b := &c.ballots[c.teams[e.Team].open]
	switch e.Do {
	case Step, Dissent:
		return true
	case Pass:
		return e.N >= 0 && e.N < len(b.passed)
	case Rule, Decided, Preside:
		return e.N >= 0 && e.N < len(b.options)
	case Vote:
		return e.Seat >= 0 && e.Seat < len(c.Seats()) && e.N >= 0 && e.N <= mostPerson && (e.Secret == nil || e.Secret.Choice >= 0 && e.Secret.Choice < len(b.options))
	case Look:
		return e.Seat >= 0 && e.Seat < len(c.Seats()) && e.N >= 0 && e.N < Reports
	case Closed:
		r := e.Round
		return r != nil && (len(r.Tallies) == 0 || len(r.Tallies) == len(b.options)) && r.Leads >= -1 && r.Leads < len(b.options)
	}
	return false
}
