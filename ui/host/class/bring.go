package class

import (
	"errors"
	"fmt"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// This file holds how a game comes into a class that a table has played elsewhere,
// from a start file of [saves] on a laptop of its own.

// ErrPlayed is returned for a game of a team that has played here. N of the command
// says that it takes the place all the same.
var ErrPlayed = say.Error("that team has played years here; taking its game in puts it in place of these")

// brings looks at a game that a table brings as the bytes of its save.
func (c *Class) brings(cmd *Command) ([]Act, error) {
	saved, _, err := c.brought(cmd.Text)
	if err != nil {
		return nil, err
	}
	team := slices.IndexFunc(c.teams, func(t team) bool { return clean.Alike(t.name, saved.Name.String()) })
	if cmd.Team >= 0 {
		team = cmd.Team
	}
	if team < 0 {
		if err := c.unnamed(saved.Name.String()); err != nil {
			return nil, err
		}
		return []Act{{Do: Bring, Team: -1, Text: cmd.Text}}, nil
	}
	switch t := &c.teams[team]; {
	case t.open >= 0 || t.practice != nil:
		return nil, ErrNotNow
	case cmd.N == 0 && (len(t.game.run.Years()) > len(t.missed) || t.game.run.Phase() != sim.Planning):
		return nil, ErrPlayed
	}
	return []Act{{Do: Bring, Team: team, Text: cmd.Text}}, nil
}

// unnamed refuses the name of a team that would be new.
func (c *Class) unnamed(name string) error {
	switch {
	case name == "":
		return say.Error("the game has no name of a team; choose the team that it is of")
	case c.script.Mode == sessions.OneScreen:
		return say.Error("everybody plays one game here; a late table looks on")
	}
	return c.unlike(name)
}

// bring puts the game in place that a table has brought.
func (c *Class) bring(e Event) {
	saved, g, err := c.brought(e.Text)
	if err != nil {
		return
	}
	if e.Team < 0 {
		c.teams = append(c.teams, team{name: clean.Fit(saved.Name.String(), saves.MaxName).String(), open: -1})
		e.Team = len(c.teams) - 1
	}
	t := &c.teams[e.Team]
	g.given = t.game.given
	t.game, t.brought, t.watches, t.ticket = g, true, false, saved.Ticket
	t.missed = nil
	for _, r := range saved.Records {
		switch r := r.(type) {
		case saves.MissedRecord:
			t.missed = append(t.missed, r.Year)
		case saves.RewindRecord:
			t.plays(r.Year)
		}
	}
	for i := range c.teams {
		t.runs = max(t.runs, c.teams[i].runs)
	}
}

// brought plays the game in a save again, as one of this class. It has to be of the
// class's world and luck, and to come out as it was recorded.
func (c *Class) brought(text string) (saves.Saved, game, error) {
	saved, err := saves.Parse([]byte(text))
	if err != nil {
		return saved, game{}, err
	}
	switch {
	case saved.Scenario.Hash != c.script.Scenario.Hash:
		return saved, game{}, say.Error("it was played in another scenario, or in another version of it")
	case saved.Seed != c.seed:
		return saved, game{}, say.Error("it had other luck than this class")
	case saved.Rules != saves.Rules:
		return saved, game{}, say.Error("it was played under older rules")
	}
	r, err := saved.Replay()
	switch {
	case err != nil:
		return saved, game{}, err
	case !r.Sound():
		return saved, game{}, fmt.Errorf(say.Text("it is not as it was played: %w"), errors.New(r.Message))
	}
	g, err := c.followed(&r)
	added := g.records
	g.records = append(slices.Clip(saved.Records), r.Owed...)
	if n := len(g.run.Years()); n > len(r.Outcomes) { // played on to the end of a year that was underway
		ends := 1
		if g.run.Phase() == sim.Over {
			ends = 2 // of the year and of the run
		}
		g.records = append(g.records, added[len(added)-ends:]...)
	}
	return saved, g, err
}

// followed returns the game of a replay, with every year as it was when it was
// planned. A year that was underway goes on until something is asked, as it does in
// a class.
func (c *Class) followed(r *saves.Replayed) (game, error) {
	g := c.fresh
	g.run = g.run.Clone()
	for _, sent := range r.Sent {
		if err := g.run.Send(sent.In(g.run.World())); err != nil {
			return g, err
		}
	}
	for _, choice := range r.Choices {
		switch choice := choice.(type) {
		case saves.PlanRecord:
			g = g.ran().commit(choice.Plan)
		case saves.AnswerRecord:
			if g = g.ran(); g.run.Phase() == sim.Answering {
				card := &g.run.World().Cards[g.run.Card()]
				g = g.answer(max(slices.IndexFunc(card.Choices, func(k sim.CardChoice) bool { return k.ID == choice.Choice }), 0))
			}
		}
	}
	g = g.ran()
	g.told = make([][]int64, len(g.run.Years()))
	theirs := r.Run.Clone()
	for theirs.Phase() == sim.Underway {
		if _, err := theirs.Quarter(); err != nil {
			return g, err
		}
	}
	if g.run.Digest() != theirs.Digest() {
		return g, say.Error("it cannot be played again here")
	}
	return g, nil
}

// ran returns g played on where a year is planned and not yet run.
func (g game) ran() game {
	if g.run.Phase() == sim.Underway {
		return g.play()
	}
	return g
}
