package class

import "example.com/realign/sim"

// A Mark is how far a class had come at a table, as far as somebody saw. Much of what
// is done leads on from there, as to the next stage; and while it is on its way, others
// or the clock may have led on already. Then it must not lead on once more.
type Mark struct {
	stage, shown int
	vote         voteMark
	game         gameMark
}

// A voteMark is how far a vote had come; its ballot is -1 where there was none.
type voteMark struct{ ballot, step, rounds int }

// A gameMark is how far a game had come.
type gameMark struct {
	practice              bool
	run, year, next, card int // next is the quarter that comes
	phase                 sim.Phase
}

// Mark returns how far the class has come at a table; for what concerns all tables any
// will do.
func (c *Class) Mark(team int) *Mark {
	t := &c.teams[max(min(team, len(c.teams)-1), 0)]
	run := t.now().run
	m := &Mark{stage: c.stage, shown: c.shown, vote: voteMark{ballot: t.open}}
	if t.open >= 0 {
		b := &c.ballots[t.open]
		m.vote.step, m.vote.rounds = b.at, len(b.rounds)
	}
	m.game = gameMark{t.practice != nil, t.runs, run.Year(), run.Coming(), run.Card(), run.Phase()}
	return m
}

// goneOn reports whether a command leads on from where the class is no more.
func (c *Class) goneOn(cmd *Command) bool {
	if cmd.Seen == nil {
		return false
	}
	was, now := cmd.Seen, c.Mark(cmd.Team)
	switch cmd.Do {
	case Next, Back:
		return was.stage != now.stage
	case Reveal:
		return was.stage != now.stage || was.shown != now.shown
	case Step, Rule, Count, Vote, Look, Preside:
		return was.vote != now.vote
	case Draft, Commit, Run, Answer:
		return was.game != now.game
	case Foretell:
		return was.game != now.game || was.vote != now.vote
	default: // it leads to the same wherever the class is, or is refused by what it says itself
		return false
	}
}
