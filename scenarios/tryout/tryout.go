// Package tryout play-tests a scenario: leaders that play by rule play it on
// fixed seeds, and what comes of it is held against what its author expects.
//
// The one idea is that luck is keyed. A game can be played again to a card and
// from there with another answer, under the same luck, so that what an answer is
// worth can be measured instead of guessed. Read [Play] first, which is the
// table of contents; result.go is what comes out.
package tryout

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/sim/sweep"
)

// A Job says what to try: every leader on the seeds from 1 up.
type Job struct {
	Scenario *scenarios.Scenario
	Seeds    int // at least 1
	Cores    int
	// Bar begins a progress bar and returns what moves it; nil for none. What it
	// returns may be called from several goroutines, and may be nil.
	Bar func() func(done, total int)
}

// Play tries a scenario. The result is the same whatever the number of cores.
func Play(j Job) Result {
	t := &trial{Job: j, leaders: policy.IDs(), asked: asked(j.Scenario)}
	t.games = make([]game, len(t.leaders)*j.Seeds)
	sweep.Each(len(t.games), j.Cores, func(n int) { t.games[n] = t.play(n) }, t.bar())
	t.fork()
	return t.result()
}

// A trial is a job on its way.
type trial struct {
	Job
	leaders []string
	asked   []quantity
	games   []game // by leader, then by seed
	forks   [][]fork
}

// A quantity is what an expectation asks the median of.
type quantity struct {
	quantity sim.Quantity
	index    int
}

func (t *trial) bar() func(done, total int) {
	if t.Bar == nil {
		return nil
	}
	return t.Bar()
}

// leader and seed return who plays the n-th game, under which luck.
func (t *trial) leader(n int) int    { return n / t.Seeds }
func (t *trial) seed(n int) sim.Seed { return sim.Seed(n%t.Seeds + 1) }

// A game is what is remembered of a whole game.
type game struct {
	ending  string
	start   float64 // vitality
	end     float64 // vitality; nothing where the game failed
	values  []value // of what expectations ask, at the end
	seen    []bool  // by objective
	moments []moment
}

// A value is a quantity at the end of a game.
type value struct {
	v     float64
	known bool
}

// A moment is a card that came up, and how it was answered.
type moment struct {
	card, choice int
	open         []bool
}

// A witness lets a leader play and is told what happens to it.
type witness struct {
	sim.Policy
	planned  func()                       // before a year is planned
	answered func(open []bool, given int) // before an answer is given
}

// Plan returns the leader's plan.
func (w witness) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	w.planned()
	return w.Policy.Plan(v, r)
}

// Answer returns the leader's answer.
func (w witness) Answer(v *sim.View, c *sim.Card, open []bool) int {
	given := w.Policy.Answer(v, c, open)
	w.answered(open, given)
	return given
}

// play plays the n-th game to its end.
func (t *trial) play(n int) game {
	leader, known := policy.ByID(t.leaders[t.leader(n)])
	if !known {
		return game{}
	}
	run := sim.Begin(&t.Scenario.World, t.seed(n))
	g := game{seen: make([]bool, len(t.Scenario.Objectives))}
	look := func() {
		for i, o := range t.Scenario.Objectives {
			g.seen[i] = g.seen[i] || o.SeenWhen != nil && run.Holds(o.SeenWhen)
		}
	}
	sim.Play(run, witness{leader, look, func(open []bool, given int) {
		g.moments = append(g.moments, moment{run.Card(), given, open})
	}})
	look()
	g.ending = run.Ending()
	if years := run.Years(); len(years) > 0 {
		opening := years[0].Accounts[sim.Vitality].Opening
		g.start = opening.Float(sim.Vitality.Unit())
		if !g.failed() {
			g.end = years[len(years)-1].Figures.Float(sim.Vitality)
		}
	}
	for _, a := range t.asked {
		v, told := run.Read(a.quantity, a.index)
		g.values = append(g.values, value{v, told})
	}
	return g
}

// failed reports whether a game came to an early end, or to none because no plan
// fitted.
func (g *game) failed() bool {
	return g.ending == sim.EndingDismissed || g.ending == sim.EndingInsolvent || g.ending == ""
}
