package class

import (
	"slices"
	"sync"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// This file holds what the wall can show to whoever doubts the model: the games of the
// class again, with the same choices and the same luck, and one assumption otherwise.

// StandingPlan stands for a team where a game is set beside the plan that the house
// had before anybody planned.
const StandingPlan = -1

// A doubt is one that is on the wall. What comes of it is played once, when it is
// foreseen or shown first, which takes some hundredths of a second a game.
type doubt struct {
	change *debrief.Change // nil where every assumption is tried
	team   int             // whose game is set beside another, where all are tried
	rival  int             // a team or [StandingPlan]
	shown  bool
	games  []debrief.Game // by team, as they were when it was asked
	was    [][]sim.Year   // likewise: what they came to
	years  int            // how many all of them played, or would have
	once   *sync.Once
	found  *DoubtView
}

// A DoubtView is what comes of a doubt. Until it is shown it says what is asked and no
// more.
type DoubtView struct {
	Change      *debrief.Change // one assumption is otherwise; nil where all are tried, one at a time
	Team, Rival int             // where all are tried
	Shown       bool
	Years       int          // up to which everything is told
	Runs        []DoubtedRun // by team; of one that has not played, nothing
	Standing    DoubtedRun   // of the plan that stood before anybody planned
	Tried       int          // where all are tried: how many changes
	Turned      []Turn       // those that turn around which game is ahead
}

// A Turn is a change with what two games would have been under it.
type Turn struct {
	Change     debrief.Change
	One, Other []sim.Year
}

// A DoubtedRun is a game as it was, and as it would have been.
type DoubtedRun struct{ Was, Then []sim.Year }

// Doubtable reports whether something can be doubted now.
func (c *Class) Doubtable() bool {
	games, _ := c.doubtable()
	return games != nil
}

// doubtable returns whose games can be played again with something doubted: those that
// have a year behind them, where people look back.
func (c *Class) doubtable() (games []debrief.Game, years int) {
	if !c.at().Do.Reflects() {
		return nil, 0
	}
	games = make([]debrief.Game, len(c.teams))
	for i := range c.teams {
		t := &c.teams[i]
		n := len(t.game.run.Years())
		if t.watches || n == 0 {
			continue
		}
		games[i] = t.game.looked(c.seed, n)
		if t.game.run.Phase() != sim.Over {
			years = lower(years, n)
		}
	}
	if !slices.ContainsFunc(games, func(g debrief.Game) bool { return len(g.Plans) > 0 }) {
		return nil, 0
	}
	return games, lower(years, c.script.Scenario.World.Years)
}

// lower returns the lower of two numbers of which 0 stands for none.
func lower(a, b int) int {
	if a == 0 {
		return b
	}
	return min(a, b)
}

// looked returns what was chosen in the first years of a game, as a debrief looks at
// it.
func (g *game) looked(seed sim.Seed, years int) debrief.Game {
	world := g.run.World()
	d := debrief.Game{World: world, Seed: seed}
	for _, r := range g.records {
		switch r := r.(type) {
		case saves.RewindRecord:
			d.Plans = d.Plans[:min(max(r.Year-1, 0), len(d.Plans))]
			d.Answers = slices.DeleteFunc(d.Answers, func(a debrief.Answer) bool { return a.Year >= r.Year })
		case saves.PlanRecord:
			d.Plans = append(d.Plans, r.Plan)
		case saves.AnswerRecord:
			if a, known := answered(world, r); known {
				d.Answers = append(d.Answers, a)
			}
		}
	}
	d.Plans = d.Plans[:min(years, len(d.Plans))]
	d.Answers = slices.DeleteFunc(d.Answers, func(a debrief.Answer) bool { return a.Year > years })
	return d
}

// answered returns an answer by its places in a world.
func answered(w *sim.World, r saves.AnswerRecord) (debrief.Answer, bool) {
	card := slices.IndexFunc(w.Cards, func(c sim.Card) bool { return c.ID == r.Card })
	if card < 0 {
		return debrief.Answer{}, false
	}
	choice := slices.IndexFunc(w.Cards[card].Choices, func(k sim.CardChoice) bool { return k.ID == r.Choice })
	return debrief.Answer{Year: r.Year, Quarter: r.Quarter, Card: card, Choice: choice}, choice >= 0
}

// doubts reports whether an act puts on the wall what can be doubted now, or takes off
// what is there.
func (c *Class) doubts(a *Act) bool {
	games, _ := c.doubtable()
	played := func(team int) bool { return team >= 0 && team < len(games) && len(games[team].Plans) > 0 }
	switch {
	case a.Do == Contest:
		return played(a.Team) && a.N != a.Team && (a.N == StandingPlan || played(a.N))
	case a.Text == "":
		return c.doubt != nil
	}
	_, changes := debrief.ChangeOf(&c.script.Scenario.World, a.Text, a.N == 1)
	return changes && len(games) > 0
}

// shows does what is shown where people look back: the next figure, or a doubt.
func (c *Class) shows(a *Act) {
	if a.Do == Reveal {
		c.reveals(a.N)
	} else {
		c.doubted(a)
	}
}

// doubted puts a doubt on the wall, or takes it off.
func (c *Class) doubted(a *Act) {
	d := &doubt{team: a.Team, rival: a.N, once: new(sync.Once), found: new(DoubtView)}
	d.games, d.years = c.doubtable()
	for i := range d.games {
		years := c.teams[i].game.run.Years()
		d.was = append(d.was, years[:min(len(years), d.years)])
	}
	if a.Do == Doubt {
		if a.Text == "" {
			c.doubt = nil
			return
		}
		change, _ := debrief.ChangeOf(&c.script.Scenario.World, a.Text, a.N == 1)
		d.change = &change
	}
	c.doubt = d
}

// revealable reports whether there is something to show next, or to cover again.
func (c *Class) revealable(n int) bool {
	switch {
	case c.doubt != nil:
		return c.doubt.shown == (n < 0)
	case n < 0:
		return c.shown > 0
	case c.at().Do == sessions.Debrief:
		return c.shown < len(c.asked())
	}
	return c.at().Do == sessions.Compare
}

// reveals shows what is next, or covers the last again.
func (c *Class) reveals(n int) {
	if c.doubt == nil {
		c.shown = max(c.shown+step(n), 0)
		return
	}
	d := *c.doubt
	d.shown = n >= 0
	c.doubt = &d
}

// doubtView returns what is doubted, as it may be seen. What comes of it is for the wall
// alone, because it takes long to play.
func (c *Class) doubtView(who Who) *DoubtView {
	d := c.doubt
	if d == nil {
		return nil
	}
	v := DoubtView{Change: d.change, Team: d.team, Rival: d.rival, Shown: d.shown, Years: d.years}
	if d.shown && who.Kind == Wall {
		c.Foresee(nil)
		v.Runs, v.Standing, v.Tried, v.Turned = d.found.Runs, d.found.Standing, d.found.Tried, d.found.Turned
	}
	return &v
}

// unnamedOnTheWall reports whether the teams are letters on the wall: where games are set side by
// side after a comparison, as the session has it in that.
func (c *Class) unnamedOnTheWall() bool {
	return (c.doubt != nil || c.at().Do == sessions.Debrief) &&
		slices.ContainsFunc(c.script.Stages, func(st sessions.Stage) bool { return st.Shows.HideNames })
}

// Foresee plays what a doubt on the wall asks for, so that it is there when it is shown.
// It changes nothing, and may be called at any time.
func (c *Class) Foresee(workers sim.Workers) {
	d := c.doubt
	if d == nil {
		return
	}
	d.once.Do(func() {
		if d.change == nil {
			d.contest(workers)
		} else {
			d.otherwise(workers)
		}
	})
}

// otherwise plays every game with the assumption otherwise, and so the standing plan.
func (d *doubt) otherwise(workers sim.Workers) {
	first := slices.IndexFunc(d.games, func(g debrief.Game) bool { return len(g.Plans) > 0 })
	standing := d.games[first].Standing()
	n := len(d.games)
	runs := make([]DoubtedRun, n+1)
	workers.Each(n+2, func(k int) {
		switch {
		case k == n+1:
			runs[n].Was = standing.Again(nil, d.years)
		case k == n:
			runs[n].Then = standing.Again(d.change, d.years)
		case len(d.games[k].Plans) > 0:
			runs[k] = DoubtedRun{d.was[k], d.games[k].Again(d.change, d.years)}
		}
	})
	d.found.Runs, d.found.Standing = runs[:n], runs[n]
}

// contest tries every assumption and keeps what turns around which of two games is
// ahead.
func (d *doubt) contest(workers sim.Workers) {
	game, rival := &d.games[d.team], d.games[d.team].Standing()
	if d.rival >= 0 {
		rival = d.games[d.rival]
	}
	changes := debrief.Changes(game.World)
	turns := make([]Turn, len(changes))
	workers.Each(len(changes), func(k int) {
		turns[k] = Turn{changes[k], game.Again(&changes[k], d.years), rival.Again(&changes[k], d.years)}
	})
	v := d.found
	v.Runs, v.Standing.Was, v.Tried = []DoubtedRun{{Was: d.was[d.team]}}, rival.Again(nil, d.years), len(changes)
	was := debrief.Ahead(v.Runs[0].Was, v.Standing.Was)
	for _, t := range turns {
		if debrief.Ahead(t.One, t.Other)*was < 0 {
			v.Turned = append(v.Turned, t)
		}
	}
}
