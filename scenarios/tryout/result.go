package tryout

import (
	"example.com/realign/sim"
)

// A Result is what came of a trial. Its JSON is a contract: fields may be added,
// never renamed. Shares run from 0 to 1, money is in dollars.
type Result struct {
	Scenario     string        `json:"scenario"`
	Hash         string        `json:"hash"`
	Seeds        int           `json:"seeds"`
	Games        int           `json:"games"`
	Best         string        `json:"best"` // the ending that counts as winning: the first listed
	Leaders      []Leader      `json:"leaders"`
	Endings      []Ending      `json:"endings"`
	Objectives   []Objective   `json:"objectives"`
	Cards        []Card        `json:"cards"`
	Expectations []Expectation `json:"expectations"`
}

// A Leader sums up the games of one policy.
type Leader struct {
	Policy   string         `json:"policy"`
	Failures int            `json:"failures"` // games that ended before their last year
	Wins     int            `json:"wins"`     // games that came to the best ending
	Vitality float64        `json:"vitality"` // median at the end, against the start; failed games count as nothing
	Endings  map[string]int `json:"endings"`  // games by ending
}

// An Ending says how often it was come to.
type Ending struct {
	ID    string `json:"id"`
	Games int    `json:"games"`
}

// An Objective says in how many games it was seen when a year was planned, or at
// the end. Those that only people can judge are marked.
type Objective struct {
	ID     string `json:"id"`
	Games  int    `json:"games"`
	People bool   `json:"people"`
}

// A Card says in how many games it came up.
type Card struct {
	ID      string   `json:"id"`
	Games   int      `json:"games"`
	Forks   int      `json:"forks"` // moments at which its other answers were tried
	Choices []Choice `json:"choices"`
}

// A Choice says how often an answer could be given and was.
type Choice struct {
	ID     string  `json:"id"`
	Open   int     `json:"open"`
	Taken  int     `json:"taken"`
	Effect *Effect `json:"effect,omitempty"` // nil for the first answer, and where nothing was tried
	// Under lists the answers that were at least as good nearly always.
	Under []string `json:"under,omitempty"`
}

// An Effect is what an answer changed by the end of the game, beside the card's
// first answer under the same luck: the median over the moments tried.
type Effect struct {
	Vitality     float64 `json:"vitality"` // a share of what the first answer led to
	Outlook      float64 `json:"outlook"`  // the same, some years beyond the end
	Reserves     float64 `json:"reserves"`
	BoardSupport float64 `json:"board_support"`
}

// result adds the games up in their order.
func (t *trial) result() Result {
	sc := t.Scenario
	r := Result{Scenario: sc.ID, Hash: sc.Hash, Seeds: t.Seeds, Games: len(t.games), Best: best(&sc.World)}
	for p, id := range t.leaders {
		r.Leaders = append(r.Leaders, t.leaderOf(p, id, r.Best))
	}
	for _, e := range sc.World.Endings {
		r.Endings = append(r.Endings, Ending{e.ID, t.count(func(g *game) bool { return g.ending == e.ID })})
	}
	for _, id := range []string{sim.EndingDismissed, sim.EndingInsolvent} {
		r.Endings = append(r.Endings, Ending{id, t.count(func(g *game) bool { return g.ending == id })})
	}
	for k, o := range sc.Objectives {
		r.Objectives = append(r.Objectives, Objective{o.ID, t.count(func(g *game) bool { return g.seen[k] }), o.SeenWhen == nil})
	}
	forks := t.forksByCard()
	for k := range sc.World.Cards {
		r.Cards = append(r.Cards, t.cardOf(k, forks[k]))
	}
	for k := range sc.Expect {
		r.Expectations = append(r.Expectations, t.weigh(&sc.Expect[k]))
	}
	return r
}

// best returns the ending that counts as winning: the first that is listed, as
// authors list endings from the best down.
func best(w *sim.World) string {
	if len(w.Endings) == 0 {
		return sim.EndingComplete
	}
	return w.Endings[0].ID
}

func (t *trial) count(is func(*game) bool) (n int) {
	for k := range t.games {
		if is(&t.games[k]) {
			n++
		}
	}
	return n
}

// of returns the games that leader p played.
func (t *trial) of(p int) []game { return t.games[p*t.Seeds : (p+1)*t.Seeds] }

func (t *trial) leaderOf(p int, id, best string) Leader {
	l := Leader{Policy: id, Endings: map[string]int{}}
	var vitality []float64
	for _, g := range t.of(p) {
		l.Endings[g.ending]++
		if g.failed() {
			l.Failures++
		}
		if g.ending == best {
			l.Wins++
		}
		if g.start > 0 {
			vitality = append(vitality, g.end/g.start)
		}
	}
	l.Vitality, _ = middle(vitality)
	return l
}

func (t *trial) forksByCard() [][]fork {
	all := make([][]fork, len(t.Scenario.World.Cards))
	for _, game := range t.forks {
		for _, f := range game {
			all[f.card] = append(all[f.card], f)
		}
	}
	return all
}

func (t *trial) cardOf(k int, forks []fork) Card {
	card := &t.Scenario.World.Cards[k]
	c := Card{ID: card.ID, Forks: len(forks)}
	for _, choice := range card.Choices {
		c.Choices = append(c.Choices, Choice{ID: choice.ID})
	}
	for n := range t.games {
		up := false
		for _, m := range t.games[n].moments {
			if m.card != k {
				continue
			}
			up = true
			c.Choices[m.choice].Taken++
			for a, open := range m.open {
				if open {
					c.Choices[a].Open++
				}
			}
		}
		if up {
			c.Games++
		}
	}
	for a := range c.Choices {
		if a > 0 {
			c.Choices[a].Effect = effect(forks, a)
		}
		for b := range c.Choices {
			if a != b && dominates(forks, b, a) {
				c.Choices[a].Under = append(c.Choices[a].Under, c.Choices[b].ID)
			}
		}
	}
	return c
}

// effect returns what choice a changed beside the first.
func effect(forks []fork, a int) *Effect {
	var vitality, beyond, reserves, support []float64
	for _, f := range forks {
		x, first := &f.outcomes[a], &f.outcomes[0]
		if !x.open || !first.open {
			continue
		}
		if v := first.late.Float(sim.Vitality); v > 0 {
			vitality = append(vitality, x.late.Float(sim.Vitality)/v-1)
		}
		if first.after > 0 {
			beyond = append(beyond, x.after/first.after-1)
		}
		reserves = append(reserves, x.late.Float(sim.Reserves)-first.late.Float(sim.Reserves))
		support = append(support, x.late.Float(sim.BoardSupport)-first.late.Float(sim.BoardSupport))
	}
	var e Effect
	var known bool
	if e.Reserves, known = middle(reserves); !known {
		return nil
	}
	e.Vitality, _ = middle(vitality)
	e.Outlook, _ = middle(beyond)
	e.BoardSupport, _ = middle(support)
	return &e
}
