package class

import (
	"fmt"
	"slices"

	"example.com/realign/saves"
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
	ErrNoSuch    = say.Error("there is no such stage, team, seat, lever or option")
	ErrSeen      = say.Error("that command was taken before")
	ErrNotReady  = say.Error("not every team is ready; go on all the same to leave them as they are")
	ErrLocked    = say.Error("that lever is locked in this stage")
	ErrTie       = say.Error("nothing is decided yet; the chair decides")
	ErrProtected = say.Error("a stage that is protected, over or underway is not left out")
	ErrAttention = say.Error("a seat reads two reports and no more")
	errNoVotes   = say.Error("nobody has voted yet")
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
		e := Event{At: cmd.At, Act: a}
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
		e := Event{At: at, By: Facilitator, Act: a}
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
			if choice, ok := t.given[g.run.Card()]; ok && g.run.Open(choice) && t.open < 0 {
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

// votesGoOn decides where the votes have.
func (c *Class) votesGoOn() (Act, bool) {
	for i := range c.teams {
		if b := c.teams[i].open; b >= 0 {
			if option, ok := c.ballots[b].due(); ok {
				return Act{Do: Decided, Team: i, N: option}, true
			}
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
			return Act{Do: TimeUp, Team: i}, true
		}
	}
	return Act{Do: Next}, true
}

// decide returns the acts that a command leads to, or why it leads to none.
func (c *Class) decide(cmd *Command) ([]Act, error) {
	if cmd.Seq > 0 && cmd.Seq <= c.last[cmd.By] {
		return nil, ErrSeen
	}
	if cmd.Team < -1 || cmd.Team >= len(c.teams) || cmd.Seat < 0 || cmd.Seat >= len(c.Seats()) || cmd.By >= len(c.Seats()) {
		return nil, ErrNoSuch
	}
	if cmd.Do < Draft {
		if cmd.By != Facilitator {
			return nil, ErrNotYours
		}
		return c.directs(cmd)
	}
	switch {
	case cmd.Do >= TimeUp || cmd.Team < 0:
		return nil, ErrNotNow
	case !c.clock.going && cmd.Do != Pledge && cmd.Do != Quotes:
		return nil, ErrPaused
	case cmd.By >= 0 && cmd.By != cmd.Seat:
		return nil, ErrNotYours
	}
	return c.plays(cmd)
}

// directs looks at what the facilitator does.
func (c *Class) directs(cmd *Command) ([]Act, error) {
	same := []Act{cmd.Act}
	stage := cmd.N >= 0 && cmd.N < len(c.plan)
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
	case Back:
		if c.before(c.stage) < 0 {
			return nil, ErrNotNow
		}
	case Extend:
		if c.stage < 0 || c.Over() || cmd.N == 0 || cmd.N < -30 || cmd.N > 30 || c.plan[c.stage]+Moment(cmd.N)*Minute < c.clock.ran {
			return nil, ErrNotNow
		}
	case Drop:
		if !stage || cmd.N <= c.stage || c.script.Stages[cmd.N].Protected {
			return nil, ErrProtected
		}
	case Shorten:
		if c.Proposal().Empty() {
			return nil, ErrNotNow
		}
	case Lock:
		if cmd.N < 0 || cmd.N >= int(sim.NumLevers) {
			return nil, ErrNoSuch
		}
	case Fire, Skip:
		if cmd.N < 0 || cmd.N >= len(c.injects) {
			return nil, ErrNoSuch
		}
	case Banner:
		text, err := clean.Line(cmd.Text, widestBanner)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the banner: %w"), err)
		}
		same[0].Text = text.String()
	case Undo:
		if cmd.Team < 0 || cmd.N < 1 || cmd.N > len(c.teams[cmd.Team].game.starts) || c.teams[cmd.Team].practice != nil || c.teams[cmd.Team].open >= 0 {
			return nil, ErrNotNow
		}
	case Reload:
		return same, c.reloadable(cmd.Text)
	case Pass, Step, Rule, Count, Open:
		return c.votes(cmd)
	}
	return same, nil
}

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
		acts = append(acts, Act{Do: TimeUp, Team: i})
	}
	return append(acts, cmd.Act), nil
}

// votes looks at what the facilitator does about a vote.
func (c *Class) votes(cmd *Command) ([]Act, error) {
	if cmd.Team < 0 {
		return nil, ErrNoSuch
	}
	t := &c.teams[cmd.Team]
	if cmd.Do == Open {
		if t.open >= 0 || t.now().run.Phase() != sim.Answering {
			return nil, ErrNotNow
		}
		return []Act{cmd.Act}, nil
	}
	if t.open < 0 {
		return nil, ErrNotNow
	}
	b := &c.ballots[t.open]
	switch cmd.Do {
	case Pass:
		if cmd.N < 0 || cmd.N >= len(b.passed) {
			return nil, ErrNoSuch
		}
	case Rule:
		_, voted := b.last()
		if cmd.N < 0 || cmd.N >= len(b.options) {
			return nil, ErrNoSuch
		}
		if !voted || b.voting() || b.decision >= 0 {
			return nil, ErrNotNow
		}
	case Count:
		return c.onPaper(cmd, b)
	case Step:
		return c.steps(cmd, t.open)
	}
	return []Act{cmd.Act}, nil
}

// steps looks at going on in a vote. Leaving a round counts it.
func (c *Class) steps(cmd *Command, at int) ([]Act, error) {
	b := &c.ballots[at]
	switch {
	case b.step() == sessions.Vote && len(b.voted) == 0, b.step() == sessions.Revote && len(b.voted) == 0 && len(b.rounds) == 0:
		return nil, errNoVotes
	case b.voting() && len(b.voted) > 0:
		r := b.count(c.key(at))
		closed := Act{Do: Closed, Team: cmd.Team, Round: &r, N: c.against(at, r.Pattern, r.Voters)}
		return []Act{closed, cmd.Act}, nil
	case b.decision < 0 && (b.step() == sessions.Decide || b.at == len(b.steps)-1 && b.card >= 0):
		return nil, ErrTie
	}
	return []Act{cmd.Act}, nil
}

// against returns who argues against, where all agreed at first; otherwise -1.
func (c *Class) against(at int, p Pattern, voters int) int {
	if p != Agreed || voters < 2 || len(c.ballots[at].rounds) > 0 {
		return -1
	}
	return c.arguer(at)
}

// onPaper looks at the counts of a vote on paper, with up to three reasons.
func (c *Class) onPaper(cmd *Command, b *ballot) ([]Act, error) {
	if !b.voting() {
		return nil, ErrNotNow
	}
	tallies, err := ReadCounts(cmd.Text, len(b.options))
	if err != nil {
		return nil, err
	}
	r := Round{}.sums(tallies)
	for _, said := range cmd.More[:min(len(cmd.More), fromPaper)] {
		text, err := clean.Line(said, saves.MaxReason)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the reason: %w"), err)
		}
		if text.String() != "" {
			r.Reasons = append(r.Reasons, text.String())
		}
	}
	at := c.teams[cmd.Team].open
	shuffle(r.Reasons, c.key(at))
	return []Act{
		{Do: Closed, Team: cmd.Team, Round: &r, N: c.against(at, r.Pattern, r.Voters), More: []string{cmd.Text}},
		{Do: Step, Team: cmd.Team},
	}, nil
}

// fromPaper is how many reasons are typed in from slips.
const fromPaper = 3

// plays looks at what a table or a seat does.
func (c *Class) plays(cmd *Command) ([]Act, error) {
	t := &c.teams[cmd.Team]
	same := []Act{cmd.Act}
	switch cmd.Do {
	case Vote, Look, Dissent:
		return c.ballotActs(cmd, t)
	case Pledge, Write:
		return c.written(cmd)
	case Quotes:
		if !c.script.Privacy.AskQuotes {
			return nil, ErrNotNow
		}
		return same, nil
	case Foretell:
		if cmd.Secret == nil || !c.foretelling(t) {
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
		return same, c.movable(g, cmd.Plan)
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

// ballotActs looks at what a seat does in a vote.
func (c *Class) ballotActs(cmd *Command, t *team) ([]Act, error) {
	if t.open < 0 {
		return nil, ErrNotNow
	}
	b := &c.ballots[t.open]
	a := cmd.Act
	switch cmd.Do {
	case Look:
		switch {
		case b.step() != sessions.Read:
			return nil, ErrNotNow
		case cmd.N < 0 || cmd.N >= Reports:
			return nil, ErrNoSuch
		case slices.Contains(b.read[cmd.Seat], cmd.N) || len(b.read[cmd.Seat]) >= MayRead:
			return nil, ErrAttention
		}
	case Dissent:
		if b.decision < 0 {
			return nil, ErrNotNow
		}
		return c.written(cmd)
	default:
		if !b.voting() || cmd.Secret == nil {
			return nil, ErrNotNow
		}
		s := *cmd.Secret
		if s.Choice < 0 || s.Choice >= len(b.options) || !slices.Contains(saves.Sureties[:], s.Sure) {
			return nil, ErrNoSuch
		}
		text, err := clean.Line(s.Text, saves.MaxReason)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the reason: %w"), err)
		}
		s.Text, a.Secret = text.String(), &s
	}
	return []Act{a}, nil
}

// written looks at words that are kept.
func (c *Class) written(cmd *Command) ([]Act, error) {
	a := cmd.Act
	text, err := clean.Line(a.Text, saves.MaxAction)
	if err == nil && text.String() == "" {
		return nil, say.Error("there are no words in it")
	}
	a.Text, a.More = text.String(), nil
	for _, part := range cmd.More[:min(len(cmd.More), 2)] {
		said, wrong := clean.Line(part, saves.MaxWhen)
		if wrong != nil {
			err = wrong
		}
		a.More = append(a.More, said.String())
	}
	if err != nil {
		return nil, fmt.Errorf(say.Text("what was written was not kept: %w"), err)
	}
	return []Act{a}, nil
}
