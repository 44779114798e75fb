package report

import (
	"errors"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// Open looks back on a run that was played again. Workers share the many games
// that takes; what comes out does not depend on them. It returns an error where
// the run is not finished, not as it was played, or was played by other rules
// than this program's own.
func Open(saved *saves.Saved, replayed *saves.Replayed, workers sim.Workers) (*Game, error) {
	v, err := review(saved, replayed)
	if err != nil {
		return nil, err
	}
	return looked(v, saved, replayed, workers), nil
}

// OpenStopped is [Open] also for a run that was stopped before its end, such as that
// of a session that ends early on purpose. It needs a year that is over.
func OpenStopped(saved *saves.Saved, replayed *saves.Replayed, workers sim.Workers) (*Game, error) {
	years := len(replayed.Outcomes)
	if !replayed.Sound() || replayed.Ending != "" || replayed.Run == nil || years == 0 {
		return Open(saved, replayed, workers)
	}
	v, err := debrief.Open(tell.Stopped(tell.Game(&replayed.Scenario, saved.Seed, session.History(replayed)), years))
	if err != nil {
		return nil, err
	}
	g := looked(v, saved, replayed, workers)
	g.Stopped = years
	return g, nil
}

// looked looks back on a run.
func looked(v *debrief.Review, saved *saves.Saved, replayed *saves.Replayed, workers sim.Workers) *Game {
	d := v.First()
	d.Ghosts = v.Ghosts(debrief.Policies(), workers)
	d.WhatIfs = v.WhatIfs(workers)
	d.Elephants = v.Elephants(workers)
	luck := v.Luck(debrief.LuckRuns, workers)
	d.Luck = &luck
	return &Game{Saved: saved, Replayed: replayed, Debrief: &d}
}

// review plays a run once to look back on it.
func review(saved *saves.Saved, r *saves.Replayed) (*debrief.Review, error) {
	switch {
	case !r.Sound():
		return nil, errors.New(r.Message)
	case r.Ending == "":
		return nil, debrief.ErrUnfinished
	case r.Run == nil:
		return nil, errors.New(say.Text("the game was played by older rules, and looking back on it takes those of today"))
	}
	return debrief.Open(tell.Game(&r.Scenario, saved.Seed, session.History(r)))
}
