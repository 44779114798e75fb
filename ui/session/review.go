package session

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Depth is how much is played to look back on a game.
type Depth struct {
	Luck   int      // other seeds
	Doubts []string // the assumptions that are halved and doubled
}

// Whole returns how much is played for a debrief that leaves nothing out.
func Whole() Depth { return Depth{debrief.LuckRuns, debrief.Assumptions()} }

// Looking returns what is known of a finished game without playing anything
// again.
func (s *Session) Looking() tell.Looking {
	h := s.History()
	l := tell.Looking{Scenario: &s.scenario, History: h}
	l.Debrief.Run = debrief.Track{Years: h.Years, Ending: s.Ending()}
	if o, known := s.run.Outlook(); known {
		l.Debrief.Run.Outlook = &o
	}
	return l
}

// A Review looks back on a finished game, a reach at a time. It changes nothing.
type Review struct {
	review   *debrief.Review
	scenario *scenarios.Scenario
	seed     sim.Seed
	depth    Depth
	workers  sim.Workers
}

// Reviewing returns the work of playing the game again to look back on it. It
// takes a moment and can be done elsewhere.
func (s *Session) Reviewing(depth Depth) func() (*Review, error) {
	v := &Review{scenario: &s.scenario, seed: s.seed, depth: depth, workers: sweep.Workers(runtime.GOMAXPROCS(0))}
	g := tell.Game(&s.scenario, s.seed, s.History())
	return func() (*Review, error) {
		var err error
		v.review, err = debrief.Open(g)
		return v, err
	}
}

// On returns l one reach further.
func (v *Review) On(l tell.Looking) tell.Looking {
	d := &l.Debrief
	switch l.Next {
	case tell.PlayedAgain:
		*d = v.review.First()
		l.Crowds, l.Views = remembered(v.scenario, v.seed, l.History)
	case tell.OtherLeaders:
		d.Ghosts = v.review.Ghosts(v.leaders(), v.workers)
	case tell.OtherChoices:
		d.WhatIfs, d.Courses = v.review.WhatIfs(v.workers), v.review.Courses(v.workers)
	case tell.EveryYear:
		d.Movements = v.review.Origins(v.workers)
	case tell.EveryBelief:
		d.Elephants = v.review.Elephants(v.workers)
	case tell.OtherLuck:
		luck := v.review.Luck(v.depth.Luck, v.workers)
		d.Luck = &luck
	case tell.OtherAssumptions:
		r := v.review.Robustness(debrief.TurningPoints(d.WhatIfs), v.depth.Doubts, v.workers)
		d.Robustness = &r
	default:
		return l
	}
	l.Next++
	return l
}

// Leaders lists the ids of those who can lead on this scenario: all who play by
// rule and are company for a person's run, and the best plan found where there
// is one.
func (v *Review) Leaders() []string {
	var all []string
	for _, l := range v.leaders() {
		all = append(all, l.ID)
	}
	return all
}

func (v *Review) leaders() []debrief.Leader {
	var all []debrief.Leader
	for _, l := range debrief.Policies() {
		if _, shown := tell.LeaderName(l.ID); shown {
			all = append(all, l)
		}
	}
	if best, found := scenarios.BestFound(v.scenario); found {
		all = append(all, debrief.Leader{ID: tell.BestFound, Policy: best})
	}
	return all
}

// From plays the run as a leader leads it from a year on; false where there is no
// such year or leader.
func (v *Review) From(year int, id string) (debrief.Track, bool) {
	for _, l := range v.leaders() {
		if l.ID == id {
			return v.review.From(year, l)
		}
	}
	return debrief.Track{}, false
}

// mostBesideName is how much of a game's name stands beside a chart, in cells.
const mostBesideName = 24

// Beside makes the choices of another saved game on the luck of this one, as far
// as they can be made.
func (v *Review) Beside(path string) (debrief.Ghost, error) {
	saved, err := saves.Read(path)
	if err != nil {
		return debrief.Ghost{}, err
	}
	if !bytes.Equal(saved.Scenario.Text, v.scenario.Text) {
		return debrief.Ghost{}, errors.New(say.Text("that game was played in another scenario, so it cannot stand beside this one"))
	}
	played, err := saved.Replay()
	switch {
	case err != nil:
		return debrief.Ghost{}, err
	case !played.Sound():
		return debrief.Ghost{}, errors.New(played.Message)
	case played.Run == nil:
		return debrief.Ghost{}, fmt.Errorf(say.Text("that game was played under older rules (%d), so it cannot stand beside this one"), saved.Rules)
	}
	name := saved.Name.String()
	if name == "" {
		name = say.Textf("seed %s", fmt.Sprint(uint64(saved.Seed)))
	}
	g := tell.Game(&saved.Scenario, saved.Seed, History(&played))
	leader := debrief.Leader{ID: clean.Fit(name, mostBesideName).String(), Choices: &g.Choices}
	return v.review.Ghosts([]debrief.Leader{leader}, v.workers)[0], nil
}

// remembered plays the choices of a game again and returns the members at the
// opening of each year and at the end, and what the leader saw then.
func remembered(sc *scenarios.Scenario, seed sim.Seed, h tell.History) (crowds []tell.Crowd, views []sim.View) {
	run := sim.Begin(tell.Game(sc, seed, h).World, seed)
	look := func() {
		members, each := run.Field()
		crowds, views = append(crowds, tell.Crowd{Members: members, Each: each}), append(views, run.View())
	}
	for run.Phase() != sim.Over {
		var err error
		switch run.Phase() {
		case sim.Planning:
			look()
			if run.Year() > len(h.Years) {
				return crowds, views
			}
			err = run.Decide(h.Years[run.Year()-1].Plan)
		case sim.Underway:
			_, err = run.Quarter()
		default:
			err = run.Answer(answered(h.Answers, run.Year(), run.Card()))
		}
		if err != nil {
			return crowds, views // what was seen so far can still be told
		}
	}
	look()
	return crowds, views
}

// answered returns what was answered to a card in a year; -1 for nothing.
func answered(all []tell.Answered, year, card int) int {
	for _, a := range all {
		if a.Year == year && a.Card == card {
			return a.Choice
		}
	}
	return -1
}
