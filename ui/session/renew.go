package session

import (
	"errors"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// A Renewal is a game started anew in another version of its scenario, and how
// much of what was chosen before could be chosen again.
type Renewal struct {
	Game    *Session
	Years   int // planned again
	Answers int // given again
	Missed  int // cards that came up and were answered in another way, or not before
}

// Renewing returns the work of starting the game anew in another version of its
// scenario: with the same luck, with the plans of the finished years and the
// answers given in them as far as they fit, up to the year that is planned now.
// It writes a save of its own in dir and leaves this game as it is.
func (s *Session) Renewing(sc scenarios.Scenario, dir string) func() (Renewal, error) {
	before := &past{rules: s.World().Rules.Elephants, cards: s.World().Cards, draft: s.draft}
	for _, y := range s.Years() {
		before.plans = append(before.plans, y.Plan)
	}
	before.answers = slices.Clone(s.answers)
	before.forecasts = slices.Clone(s.forecasts)
	seed, name, aid, pace := s.seed, s.name, s.aid, s.pace
	return func() (Renewal, error) {
		g, err := New(sc, seed, name, aid, pace, dir)
		if err != nil {
			return Renewal{}, err
		}
		n := Renewal{Game: g}
		if err := before.choose(&n); err != nil {
			return Renewal{}, errors.Join(err, g.Close())
		}
		return n, nil
	}
}

// A past is what was chosen in a game, and of what.
type past struct {
	rules     []sim.ElephantRule
	cards     []sim.Card
	plans     []sim.Plan // of the finished years
	answers   []tell.Answered
	forecasts []tell.Forecast
	draft     sim.Plan
}

// choose plays the finished years again.
func (p *past) choose(n *Renewal) error {
	g := n.Game
	for g.Phase() != sim.Over && len(g.Years()) < len(p.plans) {
		if err := p.next(n); err != nil {
			return err
		}
	}
	if g.Phase() == sim.Planning {
		g.redraft(p.plan(p.draft, g))
		g.past = nil // nothing was changed by hand
	}
	return nil
}

// next does whatever the game waits for, as it was done before.
func (p *past) next(n *Renewal) error {
	g := n.Game
	switch g.Phase() {
	case sim.Planning:
		year := g.Year()
		g.redraft(p.plan(p.plans[year-1], g))
		g.Fit()
		n.Years++
		if err := g.Commit(); err != nil {
			return err
		}
		for _, f := range p.forecasts {
			if f.Year == year {
				return g.SetForecast(f)
			}
		}
		return nil
	case sim.Answering:
		choice, same := p.answer(g)
		if same {
			n.Answers++
		} else {
			n.Missed++
		}
		return g.Answer(choice)
	default:
		_, err := g.NextQuarter()
		return err
	}
}

// plan returns a plan of before as a plan of g: elephants may stand in another
// order by now, or be gone.
func (p *past) plan(before sim.Plan, g *Session) sim.Plan {
	plan := before
	plan.Elephants, plan.TunedDays = [sim.MaxElephants]sim.Level{}, [sim.MaxElephants]sim.Days{}
	for was := range p.rules {
		now := slices.IndexFunc(g.World().Rules.Elephants, func(e sim.ElephantRule) bool { return e.ID == p.rules[was].ID })
		if now >= 0 {
			plan.Elephants[now], plan.TunedDays[now] = before.Elephants[was], before.TunedDays[was]
		}
	}
	return plan
}

// answer returns the answer to the waiting card that was given in the same year,
// or else the first that is open.
func (p *past) answer(g *Session) (choice int, same bool) {
	card := &g.World().Cards[g.Card()]
	for _, a := range p.answers {
		if a.Year != g.Year() || p.cards[a.Card].ID != card.ID {
			continue
		}
		id := p.cards[a.Card].Choices[a.Choice].ID
		k := slices.IndexFunc(card.Choices, func(c sim.CardChoice) bool { return c.ID == id })
		if k >= 0 && g.Open(k) {
			return k, true
		}
	}
	for k := range card.Choices {
		if g.Open(k) {
			return k, false
		}
	}
	return 0, false
}
