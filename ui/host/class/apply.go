package class

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// Apply returns the class after an event that came of [Class.Do]. What makes no
// sense here changes nothing.
func (c *Class) Apply(e Event) *Class {
	e = e.readable()
	n := c.clone()
	n.clock = n.clock.to(e.At)
	if e.Seq > 0 {
		n.last = put(n.last, by(e.By, e.Team), e.Seq)
	}
	switch {
	case e.Team < -1 || e.Team >= len(n.teams) || !n.sane(&e):
	case e.Do < Draft:
		n.direct(e)
		n.logged(e)
	case e.Team < 0:
	default:
		n.take(e)
		n.logged(e)
	}
	n.changes(e)
	return n
}

// direct does what the facilitator did.
func (c *Class) direct(e Event) {
	switch e.Do {
	case Go:
		c.clock.going, c.clock.begun = true, true
	case Hold:
		c.pause(Asked)
	case Slept:
		c.pause(Sleeping)
		c.slept = e.N
	case Resumed:
		c.pause(Reopened)
		c.emptied()
	case Extend, Next, Back, Drop, Shorten, Finish:
		c.replan(e)
	case Lock:
		c.locked = put(c.locked, sim.Lever(e.N), !c.closed(sim.Lever(e.N)))
	case Fire:
		c.fire(e)
	case Skip:
		c.injects[e.N].skipped = !c.injects[e.N].skipped
	case Banner:
		c.banner = clean.Fit(e.Text, widestBanner).String()
	case Hide:
		c.hidden = !c.hidden
	case Reveal, Doubt, Contest:
		c.shows(&e.Act)
	case Undo:
		t := &c.teams[e.Team]
		t.game = t.game.back(e.N)
		t.plays(e.N)
	case Reload:
		c.reload(e.Text)
	case Pass, Step, Rule, Open:
		c.directVote(e)
	case Bring:
		c.bring(e)
	case Tell, Attend, OneScreen, Welcome, Rotate, Vacate, Lead:
		c.hosts(e)
	case Invite:
		c.invites(e)
	}
}

// replan changes which stage is underway, or which follow and for how long.
func (c *Class) replan(e Event) {
	switch e.Do {
	case Extend:
		c.plan[c.stage] += Moment(e.N) * Minute
	case Next:
		c.enter(c.after(c.stage))
	case Back:
		if c.broken >= 0 {
			c.stage, c.broken = c.broken, -1
			return
		}
		c.enter(c.before(c.stage))
	case Finish:
		for i := range c.teams {
			c.lapse(i, true)
		}
		c.stage, c.broken, c.doubt = len(c.script.Stages), c.stage, nil
		c.pause(Asked)
	case Drop:
		c.dropped[e.N] = !c.dropped[e.N]
	case Shorten:
		p := c.Proposal()
		for _, i := range p.Drop {
			c.dropped[i] = true
		}
		for _, s := range p.Shorten {
			c.plan[s.Stage] = Moment(s.Minutes) * Minute
		}
	}
}

func (c *Class) pause(why Why) { c.clock.going, c.why = false, why }

func (c *Class) fire(e Event) {
	s := c.injects[e.N]
	if len(s.to) == 0 {
		s.at = e.At
	}
	s.to = append(slices.Clip(s.to), e.Team)
	c.injects[e.N] = s
	c.mail = append(c.mail, c.message(e.N, e.Team, e.At))
	c.send(&c.script.Injects[e.N], e.Team)
}

// enter begins a stage.
func (c *Class) enter(stage int) {
	for i := range c.teams {
		c.lapse(i, false)
	}
	c.stage, c.clock.ran, c.locked, c.shown, c.doubt = stage, 0, nil, 0, nil
	if c.Over() {
		c.clock.going = false
	}
	for i := range c.teams {
		c.begins(i)
	}
}

// lapse ends a vote that is underway, because its stage is left. What was counted is
// kept. Where it decides, what most want is decided; what is not, stays undecided.
func (c *Class) lapse(team int, decides bool) {
	t := &c.teams[team]
	if t.open < 0 {
		return
	}
	b := &c.ballots[t.open]
	if r, voted := b.last(); voted && decides && b.decision < 0 && !b.byChair && r.Leads >= 0 {
		c.decided(team, r.Leads)
	}
	if c.ballots[t.open].decision < 0 {
		c.remember(c.clock.now, say.Textf("The vote of %s ended with nothing decided.", t.name))
	}
	c.finish(team)
}

// begins lets a team begin the stage that is underway.
func (c *Class) begins(i int) {
	st, t := c.at(), &c.teams[i]
	t.practice, t.open = nil, -1
	switch {
	case t.watches:
	case st.Do == sessions.HoldBallot:
		c.ballots = append(c.ballots, c.newBallot(i, st))
		t.open = len(c.ballots) - 1
	case st.Do == sessions.PlayYears && st.Play.Practice:
		if c.drill.run == nil {
			c.drill = begin(&c.script.Scenario.World, c.seed+practiceLuck)
		}
		g := c.drill
		t.practice = &g
	case st.Do == sessions.PlayYears && st.Play.Again && st.Play.Run > t.runs:
		t.earlier = append(slices.Clip(t.earlier), t.game)
		t.game, t.runs = t.game.from(st.Play.First), st.Play.Run
		t.plays(st.Play.First)
	case st.Do == sessions.PlayYears:
		t.runs = max(t.runs, st.Play.Run)
	}
}

// practiceLuck sets the luck of a practice apart, so that it foretells nothing.
const practiceLuck = 1_000_003

// directVote does what the facilitator did about a vote.
func (c *Class) directVote(e Event) {
	t := &c.teams[max(e.Team, 0)]
	if e.Do == Open {
		c.ballots = append(c.ballots, c.onCard(e.Team))
		t.open = len(c.ballots) - 1
		return
	}
	if t.open < 0 {
		return
	}
	b := c.ballots[t.open]
	switch e.Do {
	case Pass:
		b.passed = slices.Clone(b.passed)
		b.passed[e.N] = !b.passed[e.N]
	case Rule:
		c.presided(e.Team, e.N)
		return
	case Step:
		if b.at = max(b.at+step(e.N), 0); b.at >= len(b.steps) {
			c.finish(e.Team)
			return
		}
	}
	c.ballots[t.open] = b
}

// step returns which way an event goes that has a way back.
func step(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// decided writes down what a vote came to.
func (c *Class) decided(team, option int) {
	t := &c.teams[team]
	b := c.ballots[t.open]
	b.decision = option
	c.ballots[t.open] = b
	if b.card >= 0 {
		g := *t.now()
		g.given = put(g.given, b.card, b.choices[option])
		*t = t.with(g)
	}
}

// finish ends a vote and keeps it with the team's choices.
func (c *Class) finish(team int) {
	t := &c.teams[team]
	b := c.ballots[t.open]
	b.over = true
	c.ballots[t.open] = b
	t.open = -1
	if r, ok := b.keeps(c); ok && t.practice == nil && t.game.run.Phase() != sim.Over {
		t.game.records = append(slices.Clip(t.game.records), r)
		if n := b.rounds[len(b.rounds)-1].Ruled; n > 0 {
			t.game.records = append(t.game.records, noted(b.year, ruledNote(n)))
		}
	}
}

// take does what a table or a seat did, and what followed.
func (c *Class) take(e Event) {
	t := &c.teams[e.Team]
	t.moves(e)
	g := *t.now()
	switch e.Do {
	case Draft:
		var lost []Replaced
		g, lost = g.sets(setter(e.By), *e.Plan)
		t.loses(lost)
	case Commit:
		g = g.commit(g.fit())
	case Foretell:
		g = g.guess(e.Seat, e.Secret)
	case Run:
		g = c.runs(g)
	case Answer:
		g = g.answer(e.N)
	case TimeUp:
		c.lapse(e.Team, true)
		g = c.timeUp(t, *t.now())
	case Quotes:
		t.quotes = e.N == 1
	case Write:
		t.wrote = append(slices.Clip(t.wrote), line{c.stage, e.Text})
		if g.run.Phase() != sim.Over {
			g.records = append(slices.Clip(g.records), saves.NoteRecord{Year: g.run.Year(), Text: cleaned(e.Text)})
		}
	case Pledge:
		p := Pledged{Action: e.Text}
		if len(e.More) > 1 {
			p.When, p.Asks = e.More[0], e.More[1]
		}
		c.pledges = append(c.pledges, pledge{p, e.Team, e.By >= 0})
	case Vote, Look, Dissent, Closed, Decided, Preside:
		c.takeVote(e)
		return
	case Raise, Sit, Rise:
		t.sits(e)
		return
	default:
		return
	}
	*t = t.with(g)
}

// takeVote does what was done in a vote.
func (c *Class) takeVote(e Event) {
	t := &c.teams[e.Team]
	if t.open < 0 {
		return
	}
	b := c.ballots[t.open]
	switch e.Do {
	case Vote:
		b = b.with(voter{e.Seat, e.N}, e.Secret, e.By == Itself)
	case Look:
		b.read = put(b.read, e.Seat, append(slices.Clip(b.read[e.Seat]), e.N))
	case Dissent:
		b.dissent = append(slices.Clip(b.dissent), dissent{e.Text, e.By >= 0})
	case Closed:
		b.paper = b.paper || len(e.More) > 0
		b = b.counted(*e.Round, e.N, c.script.Moderate)
	case Decided, Preside:
		c.decided(e.Team, e.N)
		return
	}
	c.ballots[t.open] = b
}

// timeUp plays on for a team that is not ready, as the session says.
func (c *Class) timeUp(t *team, g game) game {
	st := c.at()
	if st.Do != sessions.PlayYears {
		return g
	}
	if st.Play.TimeUp == sessions.KeepLastPlan && g.run.Phase() == sim.Planning {
		g = g.laid()
	}
	for range sim.QuartersAYear * sim.QuartersAYear * (st.Play.Last + 1) {
		was := *t
		was = was.with(g)
		if c.ready(&was) {
			break
		}
		switch g.run.Phase() {
		case sim.Planning:
			year := g.run.Year()
			g.late = append(slices.Clip(g.late), year)
			g.records = append(slices.Clip(g.records), noted(year, say.Text("The time ran out.")))
			g = g.commit(g.fit())
		case sim.Underway:
			g = c.runs(g)
		case sim.Answering:
			if _, decided := g.decided(); !decided {
				g.taken = append(slices.Clip(g.taken), taken{g.run.Year(), g.run.Card()})
			}
			g = g.answer(g.usual())
		case sim.Over:
		}
	}
	return g
}

// noted returns a note of the class itself.
func noted(year int, text string) ownNote {
	return ownNote{saves.NoteRecord{Year: year, Text: cleaned(text)}}
}

// decided returns what a vote has decided for the waiting card, if it can be given.
func (g *game) decided() (choice int, ok bool) {
	choice, ok = g.given[g.run.Card()]
	return choice, ok && g.run.Open(choice)
}

// usual returns the answer to a card that nobody answered: as a vote said, or the
// first that is open.
func (g *game) usual() int {
	if choice, ok := g.decided(); ok {
		return choice
	}
	choice := 0
	for !g.run.Open(choice) {
		choice++
	}
	return choice
}

func cleaned(text string) clean.Text { return clean.Fit(text, saves.MaxReason) }

func allCleaned(texts []string) []clean.Text {
	var all []clean.Text
	for _, t := range texts {
		all = append(all, cleaned(t))
	}
	return all
}
