package debrief

import (
	"errors"
	"fmt"

	"example.com/realign/sim"
	"example.com/realign/sim/whatif"
)

// A Review is a finished game, opened for looking back. Its methods change
// nothing and may be called at the same time.
type Review struct {
	game     Game
	run      Track
	standing Track
	past     *whatif.Past
	choices  []WhatIf // what might have been chosen instead, not yet played
	seen     []Seen
	beliefs  []sim.ElephantView // where the elephants stand at the end
}

// ErrUnfinished says that a game has not come to its end.
var ErrUnfinished = errors.New("the game is not finished; play it to its end first")

// Open plays g and returns it for looking back. It returns an error if the game
// is not finished or if its choices cannot have been made in it.
func Open(g Game) (*Review, error) {
	if err := g.check(); err != nil {
		return nil, err
	}
	v := &Review{game: g, past: new(whatif.Past), seen: make([]Seen, len(g.Objectives))}
	run := sim.Begin(g.World, g.Seed)
	s := script{choices: &g.Choices, planning: v.planning, answering: v.answering}
	v.run = s.play(run)
	if err := v.played(); err != nil {
		return nil, err
	}
	v.look(run)
	view := run.View()
	v.beliefs = view.Elephants
	v.standing = standing(g.World).follow(v.past.Fork(1))
	v.standing.Departures = nil // nobody had chosen anything
	for year := 1; year <= v.past.Years(); year++ {
		v.past.Fork(year) // the first copy of each; from now on copies can be made at the same time
	}
	return v, nil
}

// check returns what is wrong with the choices of g for its world.
func (g *Game) check() error {
	if len(g.Plans) == 0 {
		return ErrUnfinished
	}
	for _, a := range g.Answers {
		if a.Card < 0 || a.Card >= len(g.World.Cards) || a.Choice < 0 || a.Choice >= len(g.World.Cards[a.Card].Choices) {
			return fmt.Errorf("in year %d there is an answer to a card that the scenario does not have", a.Year)
		}
	}
	return nil
}

// played returns what shows that the game did not go as its choices say.
func (v *Review) played() error {
	for _, d := range v.run.Departures {
		switch d.Kind {
		case PlanKept:
			return ErrUnfinished
		case PlanEased:
			return fmt.Errorf("the plan of year %d cannot have been made in this game", d.Year)
		case CardAbsent:
			return fmt.Errorf("the card %s did not come in year %d of this game", v.game.World.Cards[d.Card].ID, d.Year)
		default:
			return fmt.Errorf("the answer to the card %s in year %d cannot have been given in this game", v.game.World.Cards[d.Card].ID, d.Year)
		}
	}
	if v.run.Ending == "" {
		return ErrUnfinished
	}
	return nil
}

// planning looks at the run before a year is planned: it keeps the run, and what
// might be planned instead.
func (v *Review) planning(r *sim.Run, plan sim.Plan) {
	v.past.Keep(r)
	v.look(r)
	v.choices = append(v.choices, v.game.otherPlans(r, plan)...)
}

// answering notes what might be answered instead.
func (v *Review) answering(r *sim.Run, answer int) {
	v.choices = append(v.choices, v.game.otherAnswers(r, answer)...)
}

// look notes which objectives are seen to be met now.
func (v *Review) look(r *sim.Run) {
	for i, condition := range v.game.Objectives {
		seen := &v.seen[i]
		if condition == nil || seen.Year > 0 || !r.Holds(condition) {
			continue
		}
		seen.Year = max(1, len(r.Years()))
	}
}

// First returns what the one game tells by which v was opened.
func (v *Review) First() Debrief {
	return Debrief{
		Game: v.game, Run: v.run, Standing: v.standing,
		Movements:   movements(v.run.Years),
		Calibration: Calibrate(v.run.Years, v.game.Forecasts),
		Objectives:  v.objectives(),
		Votes:       Votes(v.game.Ballots, v.game.Answers),
	}
}

// Whole asks everything and returns it as one: beside the leaders given, and with
// the assumptions given in doubt.
func (v *Review) Whole(leaders []Leader, assumptions []string, workers sim.Workers) Debrief {
	d := v.First()
	d.Movements = v.Origins(workers)
	d.Ghosts = v.Ghosts(leaders, workers)
	d.WhatIfs = v.WhatIfs(workers)
	d.Courses = v.Courses(workers)
	d.Elephants = v.Elephants(workers)
	luck := v.Luck(LuckRuns, workers)
	d.Luck = &luck
	robustness := v.Robustness(TurningPoints(d.WhatIfs), assumptions, workers)
	d.Robustness = &robustness
	return d
}
