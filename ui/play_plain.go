package ui

import (
	"errors"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/plain"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

// playPlain plays line by line: the game that is named, or what is chosen at the
// door, where the first scenario is what a new game is of.
func (o Options) playPlain(r *router) error {
	if o.Scenario == "" {
		return o.enterPlain(r)
	}
	g, err := o.openPlain(r)
	if err != nil {
		return err
	}
	r.games = append(r.games, g)
	if file := watchOf(o.Scenario); file != nil {
		return plain.PlayFile(g, file, r.dir, r.manner(), o.In, o.Out)
	}
	return plain.Play(g, r.manner(), o.In, o.Out)
}

// enterPlain asks what to play. Whoever names luck or a team wants a new game.
func (o Options) enterPlain(r *router) error {
	sc, err := o.scenarioOr(r.all)
	if err != nil {
		return err
	}
	kept := func(g game, err error) (game, error) {
		if err == nil {
			r.games = append(r.games, g)
		}
		return g, err
	}
	return plain.Enter(plain.House{
		Dir: r.dir, Title: say.Text(sc.Title), Fresh: o.Seed != nil || o.Name != "", Saves: r.saved, All: r.all,
		New: func(chosen *scenarios.Scenario) (game, error) {
			if chosen == nil {
				chosen = &sc
			}
			return kept(session.New(*chosen, r.seed(), r.start.name, r.start.aid, r.start.pace, r.dir))
		},
		Open:     func(path string) (game, error) { return kept(session.Continue(path)) },
		Practice: func() (game, error) { return session.Practice(sc, practiceSeed, tell.Guided), nil },
		Manner:   r.manner(),
	}, o.In, o.Out)
}

// manner is how the player likes to be told the game.
func (r *router) manner() plain.Manner {
	p := &r.prefers
	return plain.Manner{
		Said: r.said, Coach: p.coach(), Settings: p.set, Env: p.real,
		Learned: func() { r.learned()() }, // what cannot be kept is no reason to stop a game
		Change: func(set settings.Settings) error {
			p.set = set
			p.speak()
			r.start.aid = p.aid()
			kept, _ := p.keep()().(keptSettingsMsg)
			return kept.err
		},
	}
}

func (o Options) openPlain(r *router) (game, error) {
	if saves.Named(o.Scenario) {
		return session.Continue(o.Scenario)
	}
	sc, err := o.scenarioOr(r.all)
	if err != nil {
		return nil, err
	}
	return session.New(sc, r.seed(), r.start.name, r.start.aid, r.start.pace, r.dir)
}

// scenarioOr opens the scenario that is named, or the first there is.
func (o Options) scenarioOr(list func() ([]scenarios.Scenario, error)) (scenarios.Scenario, error) {
	if o.Scenario != "" {
		return scenarios.Open(o.Scenario)
	}
	all, err := list()
	if err == nil && len(all) == 0 {
		err = errors.New(say.Text("there is no scenario to play"))
	}
	if err != nil {
		return scenarios.Scenario{}, err
	}
	return all[0], nil
}
