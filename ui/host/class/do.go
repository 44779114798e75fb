package class

import (
	"fmt"
	"slices"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// Why a command is refused.
var (
	ErrPaused    = say.Error("the class is paused; nothing changes until it goes on")
	ErrNotYours  = say.Error("only the facilitator can do that")
	ErrNotNow    = say.Error("that cannot be done now")
	ErrGoneOn    = say.Error("the class had gone on by then, so this was not done")
	ErrNoSuch    = say.Error("there is no such stage, team, seat, lever or option")
	ErrSeen      = say.Error("that command was taken before")
	ErrNotReady  = say.Error("not every team is ready; go on all the same to leave them as they are")
	ErrLocked    = say.Error("that lever is locked in this stage")
	ErrTie       = say.Error("nothing is decided yet; the chair decides")
	ErrProtected = say.Error("a stage that is protected, over or underway is not left out")
	ErrAttention = say.Error("a seat reads two reports and no more")
	ErrAtDesk    = say.Error("your table plays on at the facilitator's desk; nothing is decided at this screen")
	ErrTaken     = say.Error("somebody sits there already; sit beside them, take over, or just watch")
	ErrVoted     = say.Error("everybody at this seat has voted")
	ErrWatch     = say.Error("each seat is for one person here; others watch")
	ErrEnough    = say.Error("this table has written down as much as is kept")
	errNoWords   = say.Error("there are no words in it")
	errNotChair  = say.Error("only the chair decides that")
	errNoVotes   = say.Error("nobody has voted yet")
	errVoting    = say.Error("the vote is not closed yet; the chair decides once it is counted")
	errDecided   = say.Error("it is decided already")
)

// heartbeat is how long nothing can happen without the time being written down.
const heartbeat = 5_000 // ms

// most is how many events one command can lead to; more would be a mistake here.
const most = 2_000

// Do looks at a command and returns the class after it, with what happened. What
// the clock brings by then happens first, and also where the command is refused.
func (c *Class) Do(cmd Command) (*Class, []Event, error) {
	cmd.At = max(cmd.At, c.clock.now)
	next, events := c.settle(cmd.At)
	acts, err := next.decide(&cmd)
	if err != nil {
		return next, events, err
	}
	for i, a := range acts {
		e := Event{At: cmd.At, By: Itself, Act: a}
		if i == len(acts)-1 {
			e.By, e.Seq = cmd.By, cmd.Seq
		}
		next = next.Apply(e)
		events = append(events, e)
	}
	next, more := next.settle(cmd.At)
	return next, append(events, more...), nil
}

// settle lets happen what follows by itself until a moment.
func (c *Class) settle(at Moment) (*Class, []Event) {
	next := c
	var events []Event
	for range most {
		a, ok := next.follows(at)
		if !ok {
			break
		}
		e := Event{At: at, By: Itself, Act: a}
		next = next.Apply(e)
		events = append(events, e)
	}
	return next, events
}

// follows returns what follows by itself at a moment, one thing at a time.
func (c *Class) follows(at Moment) (Act, bool) {
	if c.stage < 0 || c.Over() {
		return Act{}, false
	}
	c = c.clone()
	c.clock = c.clock.to(at)
	for _, next := range []func() (Act, bool){c.due, c.gamesGoOn, c.votesGoOn, c.timeEnds} {
		if a, ok := next(); ok {
			return a, true
		}
	}
	return Act{}, false
}

// gamesGoOn plays what nobody has to say anything to.
func (c *Class) gamesGoOn() (Act, bool) {
	st := c.at()
	if st.Do != sessions.PlayYears {
		return Act{}, false
	}
	for i := range c.teams {
		t := &c.teams[i]
		g := t.now()
		if t.watches {
			continue
		}
		switch g.run.Phase() {
		case sim.Planning:
			if !c.ready(t) && !c.planned(st, g) {
				return Act{Do: Commit, Team: i}, true
			}
		case sim.Underway:
			if !st.Play.Predicts || !c.planned(st, g) || t.practice != nil {
				return Act{Do: Run, Team: i, Round: nil}, true
			}
		case sim.Answering:
			if choice, ok := g.decided(); ok && t.open < 0 {
				return Act{Do: Answer, Team: i, N: choice}, true
			}
			if st.Play.Ballots && t.open < 0 && t.practice == nil {
				return Act{Do: Open, Team: i}, true
			}
		case sim.Over:
		}
	}
	return Act{}, false
}

// planned reports whether people plan the year that a game is in.
func (c *Class) planned(st *sessions.Stage, g *game) bool {
	return st.Play.Practice || c.script.Hinge(g.run.Year())
}

// votesGoOn decides where the votes have, and lets those vote that vote by rule, once
// the others have.
func (c *Class) votesGoOn() (Act, bool) {
	for i := range c.teams {
		t := &c.teams[i]
		if t.open < 0 {
			continue
		}
		b := &c.ballots[t.open]
		if option, ok := b.due(); ok {
			return Act{Do: Decided, Team: i, N: option}, true
		}
		if acts := c.byRule(i); len(acts) > 0 && c.present(t, b) {
			return acts[0], true
		}
	}
	return Act{}, false
}

// timeEnds ends a stage whose time is up, or where all are ready.
func (c *Class) timeEnds() (Act, bool) {
	st := c.at()
	works := st.Do == sessions.PlayYears || st.Do == sessions.HoldBallot
	if works && together(st.Gate) && c.everybody() {
		return Act{Do: Next}, true
	}
	if !clocked(st.Gate) || c.left() > 0 {
		return Act{}, false
	}
	for i := range c.teams {
		switch {
		case c.ready(&c.teams[i]):
		case st.Do == sessions.PlayYears && st.Play.TimeUp == sessions.Wait:
			return Act{}, false
		default:
			return append(c.counts(i), Act{Do: TimeUp, Team: i})[0], true
		}
	}
	return Act{Do: Next}, true
}

// decide returns the acts that a command leads to, or why it leads to none.
func (c *Class) decide(cmd *Command) ([]Act, error) {
	if cmd.Seq > 0 && cmd.Seq <= c.last[by(cmd.By, cmd.Team)] {
		return nil, ErrSeen
	}
	if cmd.Team < -1 || cmd.Team >= len(c.teams) || cmd.Seat < 0 || cmd.Seat >= len(c.Seats()) || cmd.By < Facilitator || cmd.By >= len(c.Seats()) {
		return nil, ErrNoSuch
	}
	if c.goneOn(cmd) {
		return nil, ErrGoneOn
	}
	cmd.Seen = nil
	if cmd.Do < Draft {
		if cmd.By != Facilitator {
			return nil, ErrNotYours
		}
		return c.directs(cmd)
	}
	switch {
	case cmd.Do >= TimeUp || cmd.Team < 0:
		return nil, ErrNotNow
	case cmd.By >= 0 && cmd.By != cmd.Seat:
		return nil, ErrNotYours
	case cmd.Do == Raise || cmd.Do == Sit || cmd.Do == Rise:
		return c.seated(cmd)
	case !c.clock.going && cmd.Do != Pledge && cmd.Do != Quotes:
		return nil, ErrPaused
	case cmd.By >= 0 && c.teams[cmd.Team].desk && cmd.Do != Pledge && cmd.Do != Quotes:
		return nil, ErrAtDesk
	}
	return c.plays(cmd)
}

// directs looks at what the facilitator does.
func (c *Class) directs(cmd *Command) ([]Act, error) {
	switch cmd.Do {
	case Tick:
		if cmd.At-c.clock.now < heartbeat || !c.clock.begun {
			return nil, nil
		}
	case Go:
		if c.clock.going || c.Over() {
			return nil, ErrNotNow
		}
		if c.stage < 0 {
			return []Act{cmd.Act, {Do: Next}}, nil
		}
	case Next:
		return c.goesOn(cmd)
	case Banner:
		text, err := clean.Line(cmd.Text, widestBanner)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the banner: %w"), err)
		}
		return []Act{{Do: Banner, Text: text.String()}}, nil
	case Pass, Step, Rule, Count, Open:
		return c.votes(cmd)
	case Tell, Welcome, Note:
		return c.speaks(cmd)
	case Bring:
		return c.brings(cmd)
	default:
		if err := c.refuses(cmd); err != nil {
			return nil, err
		}
	}
	if cmd.Do == Back || cmd.Do == Finish {
		return c.allCounts(cmd.Act), nil
	}
	return []Act{cmd.Act}, nil
}

// refuses returns why what the facilitator asks for cannot be done; nil if it can.
func (c *Class) refuses(cmd *Command) error {
	wrong, why := false, ErrNotNow
	switch cmd.Do {
	case Back:
		wrong = c.before(c.stage) < 0 && c.broken < 0
	case Extend:
		wrong = c.stage < 0 || c.Over() || cmd.N == 0 || cmd.N < -mostMore || cmd.N > mostMore || c.plan[c.stage]+Moment(cmd.N)*Minute < c.clock.ran
	case Drop:
		wrong, why = cmd.N < 0 || cmd.N >= len(c.plan) || cmd.N <= c.stage || c.script.Stages[cmd.N].Protected, ErrProtected
	case Shorten:
		wrong = c.Proposal().Empty()
	case Lock:
		wrong, why = cmd.N < 0 || cmd.N >= int(sim.NumLevers), ErrNoSuch
	case Fire, Skip:
		wrong, why = cmd.N < 0 || cmd.N >= len(c.injects), ErrNoSuch
	case Undo:
		wrong = cmd.Team < 0 || cmd.N < 1 || cmd.N > c.Starts(max(cmd.Team, 0)) || c.teams[cmd.Team].practice != nil || c.teams[cmd.Team].open >= 0
	case Attend:
		wrong = cmd.Team < 0 || !c.teams[cmd.Team].hand.Up
	case OneScreen, Rotate:
		wrong, why = cmd.Team < 0, ErrNoSuch
	case Invite:
		wrong = len(cmd.More) == 0 && len(c.invitation.lines) == 0
	case Reveal:
		wrong = !c.revealable(cmd.N)
	case Doubt, Contest:
		wrong = !c.doubts(&cmd.Act)
	case Finish:
		wrong = c.stage < 0 || c.Over()
	case Vacate:
		wrong = !slices.Contains(c.Hosts(), cmd.Host)
	case Lead:
		wrong = !c.leads(cmd)
	case Reload:
		return c.reloadable(cmd.Text)
	}
	if wrong {
		return why
	}
	return nil
}

// mostMore is how many minutes a stage is given at once.
const mostMore = 30

// widestBanner is how long a banner can be, in cells.
const widestBanner = 76

// goesOn looks at going to the next stage: teams that are not ready end as they
// would when the time is up. Where everybody is waited for, it takes a second word.
func (c *Class) goesOn(cmd *Command) ([]Act, error) {
	if c.Over() || c.stage < 0 {
		return nil, ErrNotNow
	}
	var acts []Act
	for i := range c.teams {
		if c.ready(&c.teams[i]) {
			continue
		}
		if cmd.N == 0 {
			return nil, ErrNotReady
		}
		acts = append(append(acts, c.counts(i)...), Act{Do: TimeUp, Team: i})
	}
	return append(acts, cmd.Act), nil
}

// plays looks at what a table or a seat does.
func (c *Class) plays(cmd *Command) ([]Act, error) {
	t := &c.teams[cmd.Team]
	same := []Act{cmd.Act}
	switch cmd.Do {
	case Vote, Look, Dissent, Preside:
		return c.ballotActs(cmd, t)
	case Pledge, Write:
		return c.written(cmd)
	case Quotes:
		if !c.script.Privacy.AskQuotes {
			return nil, ErrNotNow
		}
		return same, nil
	case Foretell:
		if cmd.Secret == nil || t.watches || !c.foretelling(t) {
			return nil, ErrNotNow
		}
		return same, nil
	}
	g := t.now()
	if c.at().Do != sessions.PlayYears || c.ready(t) || t.open >= 0 {
		return nil, ErrNotNow
	}
	switch {
	case cmd.Do == Draft && g.run.Phase() == sim.Planning && cmd.Plan != nil:
		return c.drafts(cmd, g)
	case cmd.Do == Commit && g.run.Phase() == sim.Planning:
		if faults := g.run.Check(g.draft); len(faults) > 0 {
			return nil, faults[0]
		}
	case cmd.Do == Run && g.run.Phase() == sim.Underway:
	case cmd.Do == Answer && g.run.Open(cmd.N):
	default:
		return nil, ErrNotNow
	}
	return same, nil
}

// foretelling reports whether a team is asked what it expects.
func (c *Class) foretelling(t *team) bool {
	st := c.at()
	if t.open >= 0 && c.ballots[t.open].step() == sessions.Foretell {
		return true
	}
	return st.Do == sessions.PlayYears && st.Play.Predicts && t.now().run.Phase() == sim.Underway
}

// movable refuses a plan that moves what is locked, or that means nothing.
func (c *Class) movable(g *game, p *sim.Plan) error {
	v := g.run.View()
	for l := range sim.NumLevers {
		if c.closed(l) && (p.Levels[l] != v.LastPlan.Levels[l] || p.Tuned[l] != v.LastPlan.Tuned[l]) {
			return ErrLocked
		}
		if p.Levels[l] < 0 || p.Levels[l] > sim.Tuned {
			return ErrNoSuch
		}
	}
	if p.Style < 0 || p.Style >= sim.NumStyles || slices.ContainsFunc(p.Elephants[:], func(l sim.Level) bool { return l < 0 || l > sim.Tuned }) {
		return ErrNoSuch
	}
	return nil
}
