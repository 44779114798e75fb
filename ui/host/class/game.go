package class

import (
	"maps"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// A team is a table with its game.
type team struct {
	name     string
	game     game
	earlier  []game // runs that were played before the one that is
	practice *game  // while the practice year is played
	open     int    // its vote underway, or -1
	quotes   bool
	wrote    []line // before stages, the latest last
	runs     int    // the run of the session that is played, from 1; 0 before

	changed int    // how often something may have changed for its seats
	looks   *looks // since then

	chairs  map[int]Chair   // by seat
	by      map[sitting]int // how many of these sit by which host
	hand    Hand
	desk    bool   // it plays at the facilitator's desk
	renewed int    // how often its code was
	acted   Moment // when somebody at the table did something last
	missed  []int  // years that were played before it came
	watches bool   // it came late and looks on
	brought bool   // its game was played elsewhere and brought
	ticket  string // of the game that it brought
	lost    []Replaced
	losses  int // how many there were
}

// A line is what a team wrote before a stage.
type line struct {
	stage int
	text  string
}

// wroteFor returns what a team wrote before a stage.
func (t *team) wroteFor(stage int) string {
	for _, l := range slices.Backward(t.wrote) {
		if l.stage == stage {
			return l.text
		}
	}
	return ""
}

// A game is a run, and how it came to be what it is. It is a value like the class.
type game struct {
	run     *sim.Run
	starts  starts
	records []saves.Record
	draft   sim.Plan
	setters Setters       // of the draft
	guesses map[int]guess // by seat, of the year that is planned
	told    [][]int64     // by year, rising, once it was run; without seats
	late    []int         // years in which the time ran out
	taken   []taken       // answers that nobody gave
	voted   []taken       // answers that a vote has decided
	given   map[int]int   // what votes decided, by the card that has yet to be answered so
}

// A taken is a card that was answered in a year, by the time or by a vote.
type taken struct{ year, card int }

func begin(w *sim.World, seed sim.Seed) game {
	g := game{run: sim.Begin(w, seed)}
	g.run.Release()
	g.starts.begun = g.run
	return g.laid()
}

// laid returns g with the plan that stands on the desk.
func (g game) laid() game {
	g.draft, g.setters, g.guesses = g.run.Plan().With(sim.BigInvestment, 0), Setters{}, nil
	return g
}

// fit returns the draft, lowered until it can be committed.
func (g *game) fit() sim.Plan {
	v := g.run.View()
	return sim.Trim(g.draft, &v, g.run.Rules())
}

// commit takes the draft, which fits, as the year's plan.
func (g game) commit(p sim.Plan) game {
	year := g.run.Year()
	before := g.run
	g.starts = g.starts.before(year).then(p)
	g.run = g.run.Clone()
	if g.run.Decide(p) != nil {
		g.run = before
		return g
	}
	g.records = append(slices.Clip(g.records), saves.PlanRecord{Year: year, Plan: p})
	return g
}

// play plays until something is asked or the year is over.
func (g game) play() game {
	g.run = g.run.Clone()
	return g.on(g.run.Year())
}

// answer answers the waiting card and plays on.
func (g game) answer(choice int) game {
	at := g.run.Card()
	card := &g.run.World().Cards[at]
	r := saves.AnswerRecord{Year: g.run.Year(), Quarter: g.run.Coming() - len(g.run.Years())*sim.QuartersAYear, Card: card.ID, Choice: card.Choices[choice].ID}
	g.run = g.run.Clone()
	if g.run.Answer(choice) != nil {
		return g
	}
	g.starts = g.starts.answered(r.Year, choice)
	if said, ok := g.given[at]; ok && said == choice {
		g.voted = append(slices.Clip(g.voted), taken{r.Year, at})
	}
	g.given = maps.Clone(g.given)
	delete(g.given, at) // where the card comes again, it is decided anew
	g.records = append(slices.Clip(g.records), r)
	return g.on(r.Year)
}

// on plays a run that is this game's own, until something is asked or the year is
// over.
func (g game) on(year int) game {
	for g.run.Phase() == sim.Underway {
		if _, err := g.run.Quarter(); err != nil {
			return g
		}
	}
	g.run.Release() // many may look at it, and copy it
	years := g.run.Years()
	if len(years) < year {
		return g
	}
	g.records = append(slices.Clip(g.records), saves.YearOf(&years[year-1]))
	if g.run.Phase() == sim.Over {
		g.records = append(g.records, saves.EndRecord{Ending: g.run.Ending()})
	}
	return g.laid()
}

// meets returns g with something that was sent in from outside; as it is, where the
// game is over.
func (g game) meets(s sim.Sending) game {
	s.Quarter = g.run.Coming()
	return g.sent(s)
}

// sent is meets in a quarter that is still to come.
func (g game) sent(s sim.Sending) game {
	run := g.run.Clone()
	if run.Send(s) != nil {
		return g
	}
	g.run = run
	g.records = append(slices.Clip(g.records), saves.SentOf(run.World(), s))
	return g
}

// start returns the run as it was when a year was planned, with all that was sent in
// since: going back takes back choices and not luck.
func (g *game) start(year int) *sim.Run {
	return g.starts.of(year, g.run)
}

// back returns g at the planning of a year, with what was chosen then on the desk.
func (g game) back(year int) game {
	old := g.planOf(year)
	g.run = g.start(year)
	g.starts = g.starts.before(year)
	g.told = slices.Clip(g.told[:min(len(g.told), year-1)])
	g.taken = slices.DeleteFunc(slices.Clone(g.taken), func(a taken) bool { return a.year >= year })
	g.voted = slices.DeleteFunc(slices.Clone(g.voted), func(a taken) bool { return a.year >= year })
	g.late = slices.DeleteFunc(slices.Clone(g.late), func(late int) bool { return late >= year })
	g.records = append(slices.Clip(g.records), saves.RewindRecord{Year: year})
	g = g.laid()
	g.draft = old
	return g
}

// planOf returns the plan of a year, the last of several.
func (g *game) planOf(year int) (p sim.Plan) {
	for _, r := range g.records {
		if r, ok := r.(saves.PlanRecord); ok && r.Year == year {
			p = r.Plan
		}
	}
	return p
}

// from returns the game as it was when a year was planned, as a run of its own.
func (g game) from(year int) game {
	if year > g.starts.years() {
		return g
	}
	n := game{run: g.start(year), starts: g.starts.before(year), given: g.given}
	for _, r := range g.records {
		_, sent := r.(saves.SentRecord)
		if y, ok := yearOf(r); ok && y < year || sent {
			n.records = append(n.records, r)
		}
	}
	return n.laid()
}

// yearOf returns the year of a choice or a fingerprint. Of a run that was taken
// back and played again, the rewinding stays with the year it goes back to.
func yearOf(r saves.Record) (int, bool) {
	switch r := r.(type) {
	case saves.PlanRecord:
		return r.Year, true
	case saves.AnswerRecord:
		return r.Year, true
	case saves.YearRecord:
		return r.Year, true
	case saves.ForecastRecord:
		return r.Year, true
	case saves.BallotRecord:
		return r.Year, true
	case saves.RewindRecord:
		return r.Year, true
	case saves.MissedRecord:
		return r.Year, true
	}
	return 0, false
}

// now returns the game that a team plays at the moment.
func (t *team) now() *game {
	if t.practice != nil {
		return t.practice
	}
	return &t.game
}

// with returns t with another state of the game that it plays.
func (t team) with(g game) team {
	if t.practice != nil {
		t.practice = &g
	} else {
		t.game = g
	}
	return t
}

// ready reports whether a team has done what the stage asks.
func (c *Class) ready(t *team) bool {
	st := c.at()
	if t.watches {
		return true
	}
	switch st.Do {
	case sessions.PlayYears:
		g := t.now()
		last := st.Play.Last
		if st.Play.Practice {
			last = 1
		}
		return g.run.Phase() == sim.Over || len(g.run.Years()) >= last
	case sessions.HoldBallot:
		return t.open < 0
	default:
		return true
	}
}

// everybody reports whether all teams are ready.
func (c *Class) everybody() bool {
	for i := range c.teams {
		if !c.ready(&c.teams[i]) {
			return false
		}
	}
	return true
}

// Run returns the game that a team plays at the moment, for the screens of its own
// table. Many look at it at once: whoever wants to play it on plays a Clone.
func (c *Class) Run(team int) *sim.Run { return c.teams[team].now().run }

// Advice returns the plan that a leader would make for the year that a team plans,
// as far as it fits and moves no lever that is locked.
func (c *Class) Advice(team int, p sim.Policy) sim.Plan {
	run := c.teams[team].now().run
	v := run.View()
	plan := p.Plan(&v, run.Rules())
	for l := range sim.NumLevers {
		if c.closed(l) {
			plan.Levels[l], plan.Tuned[l] = v.LastPlan.Levels[l], v.LastPlan.Tuned[l]
		}
	}
	return sim.Trim(plan, &v, run.Rules())
}

// Faults returns why the draft of a team cannot be committed; none if it can.
func (c *Class) Faults(team int) []sim.PlanFault {
	g := c.teams[team].now()
	return g.run.Check(g.draft)
}

// Starts returns how many years of a team can be taken back.
func (c *Class) Starts(team int) int { return c.teams[team].game.starts.years() }

// Answers returns which answers of the card that a team has before it are open.
func (c *Class) Answers(team int) (open []int) {
	run := c.teams[team].now().run
	if run.Phase() != sim.Answering {
		return nil
	}
	for i := range run.World().Cards[run.Card()].Choices {
		if run.Open(i) {
			open = append(open, i)
		}
	}
	return open
}
