package class

import (
	"maps"
	"slices"
	"strconv"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// A Class is an hour underway. Treat it as a value: nothing that returned it
// changes it again.
type Class struct {
	script sessions.Session
	read   Reader
	seed   sim.Seed
	fresh  game // with which every team begins
	drill  game // with which every team begins to practise; empty until then

	clock   Clock
	stage   int // index; -1 before the first and len(stages) after the last
	plan    []Moment
	dropped []bool

	teams   []team
	ballots []ballot
	injects []sent
	mail    []Message
	sends   []sim.Sending // cards and shocks that were sent to all, each with the quarter of the slowest team
	pledges []pledge

	locked     map[sim.Lever]bool // beyond what the stage locks, or freed
	banner     string
	shown      int    // figures of a comparison
	doubt      *doubt // on the wall; nil for none
	hidden     bool
	invitation invitation
	why        Why
	slept      int // seconds, the last time
	last       map[sender]uint64
	leader     leader
	log        []Logged
	broken     int // the stage that was underway when the session was ended early; -1 otherwise
}

// A sender is who numbers commands.
type sender struct{ team, seat int }

// by returns who sent a command about a team.
func by(who, team int) sender {
	if who < 0 {
		return sender{-1, who}
	}
	return sender{team, who}
}

// A Reader reads a session from its text. It stands for the shelf of scenarios.
type Reader func(text []byte) (sessions.Session, error)

// A Why says why the class is paused.
type Why int

// Why a class is paused.
const (
	NotBegun Why = iota
	Asked
	Sleeping // the computer slept
	Reopened // the program was stopped and started
)

// A Pledged is what somebody will do.
type Pledged struct{ Action, When, Asks string }

// A pledge is a Pledged as it came.
type pledge struct {
	Pledged
	team   int
	unread bool // by the facilitator: a seat has sent it
}

// promised returns what people will do, or only what the facilitator has read.
func (c *Class) promised(all bool) (list []Pledged) {
	for _, p := range c.pledges {
		if all || !p.unread {
			list = append(list, p.Pledged)
		}
	}
	return list
}

// usualSeats is how many vote where neither the scenario nor the session says.
const usualSeats = 6

// New returns a class that has not begun. Reader may be nil where the session is
// never read again. Names are those of the teams, of which there is at least one.
func New(s sessions.Session, read Reader, seed sim.Seed, names []string) *Class {
	if s.Mode == sessions.OneScreen || len(names) == 0 {
		names = []string{say.Text("The board")}
	}
	c := &Class{script: s, read: read, seed: seed, stage: -1, broken: -1, why: NotBegun}
	c.plan = make([]Moment, len(s.Stages))
	for i := range s.Stages {
		c.plan[i] = Moment(s.Stages[i].Minutes) * Minute
	}
	c.dropped = make([]bool, len(s.Stages))
	c.injects = make([]sent, len(s.Injects))
	c.fresh = begin(&c.script.Scenario.World, c.seed)
	for _, name := range names {
		c.teams = append(c.teams, team{name: name, game: c.fresh, open: -1, looks: &looks{}})
	}
	return c
}

// Script returns the session that is led.
func (c *Class) Script() *sessions.Session { return &c.script }

// Seed returns the luck of every team.
func (c *Class) Seed() sim.Seed { return c.seed }

// Now returns the moment of the last event.
func (c *Class) Now() Moment { return c.clock.now }

// Stage returns the index of the stage, -1 before the first and their number
// after the last.
func (c *Class) Stage() int { return c.stage }

// Over reports whether the last stage is over.
func (c *Class) Over() bool { return c.stage >= len(c.script.Stages) }

// Going reports whether the clock runs.
func (c *Class) Going() bool { return c.clock.going }

// Teams returns the number of teams.
func (c *Class) Teams() int { return len(c.teams) }

// at returns the stage underway; one that does nothing before and after.
func (c *Class) at() *sessions.Stage {
	if c.stage < 0 || c.Over() {
		return &sessions.Stage{}
	}
	return &c.script.Stages[c.stage]
}

// Seats returns what the seats at a table are called.
func (c *Class) Seats() []string {
	var titles []string
	for _, i := range c.dealt() {
		titles = append(titles, c.script.Scenario.Seats[i].Title)
	}
	for i := len(titles); i < usualSeats && len(c.dealt()) == 0; i++ {
		titles = append(titles, say.Textf("Seat %s", strconv.Itoa(i+1)))
	}
	return titles
}

// dealt returns which seats of the scenario are dealt.
func (c *Class) dealt() []int { return dealt(&c.script) }

func dealt(s *sessions.Session) []int {
	if len(s.Seats) > 0 {
		return s.Seats
	}
	all := make([]int, len(s.Scenario.Seats))
	for i := range all {
		all[i] = i
	}
	return all
}

// clone returns a copy whose parts can be replaced without changing c.
func (c *Class) clone() *Class {
	n := *c
	n.plan = slices.Clone(c.plan)
	n.dropped = slices.Clone(c.dropped)
	n.teams = slices.Clone(c.teams)
	n.ballots = slices.Clone(c.ballots)
	n.injects = slices.Clone(c.injects)
	n.mail = slices.Clip(c.mail)
	n.sends = slices.Clip(c.sends)
	n.pledges = slices.Clip(c.pledges)
	n.log = slices.Clip(c.log)
	n.locked = maps.Clone(c.locked)
	n.last = maps.Clone(c.last)
	return &n
}

// closed reports whether lever l cannot be moved now.
func (c *Class) closed(l sim.Lever) bool {
	if set, said := c.locked[l]; said {
		return set
	}
	st := c.at()
	return st.Do == sessions.PlayYears && slices.Contains(st.Play.Lock, l)
}

// TeamName returns what a team is called.
func (c *Class) TeamName(team int) string { return c.teams[team].name }
