package class

import (
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// A Who is somebody who looks at a class.
type Who struct {
	Kind Kind
	Team int // of a seat
	Seat int
	// Where each of the people at a seat votes: the number of the first who looks, and
	// how many look, whose numbers follow. One looks where nothing is said.
	Person, People int
}

// A Kind is a way to look at a class.
type Kind int

// The kinds.
const (
	Wall Kind = iota // everybody
	Seat             // one seat of one team
	Desk             // the facilitator
)

// A View is what somebody may see of a class. It holds no secret of anybody else:
// whatever draws it can draw all of it.
type View struct {
	Who        Who
	Title      string
	Heading    string // of the stage; empty before the first
	Do         sessions.Doing
	Say        string // what the facilitator says
	Notes      string // for the desk alone
	Write      string // what every table writes down before the stage begins
	Begun      bool
	Over       bool
	Going      bool
	Why        Why
	Slept      int // seconds, where the computer slept
	Left       Moment
	Late       Moment // for the desk alone
	Banner     string
	Hidden     bool     // the wall shows nothing
	WallHidden bool     // likewise, told to the desk, which shows everything
	Invitation []string // how to join, for the wall and the desk, where it is shown
	Stages     []StageView
	Seats      []string
	Card       *scenarios.Seat // of the one seat that looks
	Teams      []*TeamView     // many who look have the same one: none is ever changed
	Mail       []Message
	Pledges    []Pledged
	Asked      []Asking       // in a debrief
	Shows      sessions.Shows // in a comparison
	Shown      int            // how many of its figures may be seen; in a debrief, which phase is asked, from 1, and 0 for all
	Unnamed    bool           // on the wall: the teams are letters, beside a comparison that says so itself
	Doubt      *DoubtView     // on the wall, and for the desk: what is doubted; nil for nothing
	Fields     []sessions.Field
	Now        Moment
	Injects    []InjectView // for the desk alone
	Propose    Proposal     // likewise
	Log        []Logged     // likewise: what was done last
}

// A StageView is a stage on the desk's list.
type StageView struct {
	Heading            string
	Minutes            Moment
	Dropped, Protected bool
	CanDrop, Now       bool
}

// An InjectView is an inject on the desk's list.
type InjectView struct {
	ID, Expect     string
	Fired, Skipped bool
	At             Moment
}

// A TeamView is a team as somebody may see it.
type TeamView struct {
	Name           string
	Year           int
	Phase          sim.Phase
	Years          []sim.Year
	Ending         string // its title
	Ready          bool
	Practice       bool
	Draft          sim.Plan   // for the desk and for the team's own seats; on the wall where there is one screen
	Setters        Setters    // of the draft, for the same
	Replaced       []Replaced // likewise: the newest last
	Locked         [sim.NumLevers]bool
	Days, DaysOf   sim.Days  // a quarter: what the draft takes, and of how many
	Money, MoneyOf sim.Money // a year: likewise
	Beliefs        []int     // elephants that are no longer hidden, as indices
	Card           int       // that waits, or -1
	Foretold       int       // how many seats have said what they expect
	Told           []int64   // what they expected of the year that was run last, rising
	Figure         sim.Figure
	Predicts       bool
	Late           bool // the time ran out in the year before
	Runs           int
	Wrote          []string // before this stage; in a comparison and a debrief before all of them
	Ballot         *BallotView
	Past           []BallotView // votes that are over
	Quotes         bool
	Chairs         []Chair // in the order of the seats
	Hand           Hand    // for the desk, and for the team's own seats
	AtDesk         bool    // it plays at the facilitator's desk
	Acted          Moment  // for the desk: when somebody at the table did something last; 0 for never
	Renewed        int     // for the desk: how often the team's code was renewed
	Missed         []int   // years that were played on the standing plan before the team came
	Watches        bool    // the team came late and looks on
	Brought        bool    // its game was played elsewhere, and nobody here saw it
}

// An Asking is what is asked in a phase of a debrief.
type Asking struct {
	Phase     scenarios.Phase
	Questions []string
}

// A Held is a sentence that waits to be let through: the N-th of its vote.
type Held struct {
	N    int
	Text string
}

// A BallotView is a vote as it may be seen: before it is counted, how many votes
// are in and nothing else.
type BallotView struct {
	Question string
	Year     int // of the game, in which it was held
	Card     int // that it is about, or -1
	Options  []string
	Step     sessions.Step
	In, Of   int
	Few      bool // too few voters: shuffling hides nothing
	Sure     bool // everyone says how sure they are
	ByChair  bool
	Pattern  Pattern
	Rounds   []Round // with counts where they may be seen, and without sentences
	Reasons  []string
	Held     []Held // sentences that wait to be let through, for the desk alone
	Argues   string // the seat that argues against
	Tie      bool   // the chair has to decide
	Chair    string // the seat that decides now at its own screen; empty where the facilitator is told
	Decision int
	Void     bool // it ended with nothing decided
	Dissent  []string
	Mine     bool  // the seat that looks has voted; where each of its people votes, all who look
	Voted    int   // how many of these have
	Each     bool  // each of the people at a seat votes
	Ruled    int   // how many seats vote by rule, because nobody takes them
	Weighted bool  // votes count as the scenario weighs them
	Read     []int // reports that the seat has read
}

// ViewFor returns what somebody may see at a moment. Everything that leaves a
// class to be shown leaves here.
func (c *Class) ViewFor(who Who, at Moment) View {
	clock := c.clock.to(max(at, c.clock.now))
	desk := who.Kind == Desk
	v := View{Now: clock.now, Who: who, Title: c.script.Title, Begun: c.stage >= 0, Over: c.Over(), Going: c.clock.going, Why: c.why, Banner: c.banner, Hidden: c.hidden && who.Kind == Wall, Seats: c.Seats()}
	if c.why == Sleeping {
		v.Slept = c.slept
	}
	if v.Hidden {
		return View{Now: v.Now, Who: who, Title: v.Title, Hidden: true, Going: v.Going, Banner: v.Banner}
	}
	st := c.at()
	if v.Begun && !v.Over {
		v.Heading, v.Do, v.Say, v.Write = st.Heading(), st.Do, st.Say, st.Write
		v.Left = c.plan[c.stage] - clock.ran
	}
	if desk {
		c.lead(&v, clock)
	}
	if who.Kind != Seat {
		v.Invitation, v.Doubt, v.Unnamed = c.invited(), c.doubtView(who), c.unnamedOnTheWall()
	}
	c.say(&v, st)
	v.Teams = make([]*TeamView, len(c.teams))
	for i := range c.teams {
		v.Teams[i] = c.team(i, who)
	}
	v.Mail = c.mailFor(who)
	if who.Kind == Seat && who.Seat >= 0 && who.Seat < len(c.dealt()) {
		v.Card = &c.script.Scenario.Seats[c.dealt()[who.Seat]]
	}
	return v
}

// lead adds what the facilitator alone sees at a time.
func (c *Class) lead(v *View, at Clock) {
	now := *c
	now.clock = at
	v.Notes, v.Late, v.Propose, v.WallHidden = c.at().Notes, now.Late(), now.Proposal(), c.hidden
	v.Stages, v.Injects, v.Log = c.stageViews(), c.injectViews(), c.log
}

// say adds what a stage shows to everybody.
func (c *Class) say(v *View, st *sessions.Stage) {
	switch st.Do {
	case sessions.Debrief:
		v.Asked = c.asked()
		v.Shown = min(c.shown, len(v.Asked))
	case sessions.Commit:
		v.Pledges, v.Fields = c.promised(!c.script.Moderate || v.Who.Kind == Desk), st.Fields
	case sessions.Compare:
		v.Shows, v.Shown = st.Shows, len(st.Shows.Figures)
		if st.Shows.DrumRoll {
			v.Shown = min(c.shown, v.Shown)
		}
	}
}

// asked returns what is asked in the stage underway, which is a debrief.
func (c *Class) asked() (all []Asking) {
	for _, p := range c.at().Phases {
		if questions := c.script.Scenario.Debrief.Questions[p]; len(questions) > 0 {
			all = append(all, Asking{p, questions})
		}
	}
	return all
}

// mailFor returns the messages for somebody: the wall shows what is for all.
func (c *Class) mailFor(who Who) (all []Message) {
	for _, m := range c.mail {
		mine := m.Team < 0 && m.Seat < 0
		if who.Kind == Seat {
			mine = (m.Team < 0 || m.Team == who.Team) && (m.Seat < 0 || m.Seat == who.Seat)
		}
		if mine || who.Kind == Desk {
			all = append(all, m)
		}
	}
	return all
}

func (c *Class) stageViews() (all []StageView) {
	for i := range c.script.Stages {
		st := &c.script.Stages[i]
		all = append(all, StageView{Heading: st.Heading(), Minutes: c.plan[i], Dropped: c.dropped[i], Protected: st.Protected, CanDrop: st.CanDrop, Now: i == c.stage})
	}
	return all
}

func (c *Class) injectViews() (all []InjectView) {
	for i := range c.script.Injects {
		s := &c.injects[i]
		all = append(all, InjectView{ID: c.script.Injects[i].ID, Expect: c.script.Injects[i].Expect, Fired: len(s.to) > 0, Skipped: s.skipped, At: s.at})
	}
	return all
}

// view returns a vote as somebody may see it.
func (b *ballot) view(c *Class, who Who) BallotView {
	v := BallotView{
		Question: b.question, Year: b.year, Card: b.card, Options: b.options, Step: b.step(), In: len(b.voted), Of: c.people(&c.teams[b.team]) + len(c.rules(&c.teams[b.team])), Sure: b.sure, ByChair: b.byChair,
		Ruled: len(c.rules(&c.teams[b.team])), Weighted: len(b.weights) > 0,
		Each:     c.script.TooMany == sessions.EachVotes,
		Decision: b.decision, Void: b.over && b.decision < 0, Dissent: b.minuted(!c.script.Moderate || who.Kind == Desk),
	}
	if who.Kind == Seat && who.Team == b.team {
		v.Voted, v.Mine = c.votedOf(b, who)
		v.Read = b.read[who.Seat]
	}
	if len(b.rounds) == 0 {
		return v
	}
	first := b.rounds[0]
	v.Pattern, v.Few = first.Pattern, first.people() < Fewest
	for i, text := range first.Reasons {
		if b.passed[i] {
			v.Reasons = append(v.Reasons, text)
		} else if who.Kind == Desk {
			v.Held = append(v.Held, Held{i, text})
		}
	}
	if b.argues >= 0 && b.argues < len(c.Seats()) {
		v.Argues = c.Seats()[b.argues]
	}
	v.Tie = b.tied()
	if chair := c.Presides(); b.waits() && c.teams[b.team].hosted() && c.teams[b.team].chairs[chair].People > 0 {
		v.Chair = c.Seats()[chair]
	}
	if b.shown() {
		for _, r := range b.rounds {
			r.Reasons = nil
			v.Rounds = append(v.Rounds, r)
		}
	}
	return v
}

// shown reports whether counts may be seen: after the second vote, or where there
// is none, once something is decided; at once where the author wants them first.
func (b *ballot) shown() bool {
	again := slices.Contains(b.steps, sessions.Revote)
	return b.counts || b.over || len(b.rounds) > 1 || !again && (b.step() == sessions.Decide || b.step() == sessions.Foretell || b.decision >= 0)
}
