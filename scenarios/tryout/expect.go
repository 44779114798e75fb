package tryout

import (
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// An Expectation is an author's own test, and what came of it.
type Expectation struct {
	About  string    `json:"about"`
	Policy string    `json:"policy"`
	That   string    `json:"that"`
	Held   bool      `json:"held"`
	By     []Weighed `json:"by"` // for "any", every leader; each must satisfy it
}

// A Weighed is an expectation held against the games of one leader.
type Weighed struct {
	Policy string  `json:"policy"`
	Held   bool    `json:"held"`
	Asked  []Asked `json:"asked"`
	// Seed is a game that speaks against the expectation; 0 where it held.
	Seed sim.Seed `json:"seed,omitempty"`
}

// Asked is something that an expectation asked, and what it is.
type Asked struct {
	Ask   string   `json:"ask"`
	Value float64  `json:"value"`
	Kind  sim.Kind `json:"-"`
}

// anyLeader stands in an expectation for every leader.
const anyLeader = "any"

// weigh holds an expectation against the games of its leader, or of each leader
// where it names "any".
func (t *trial) weigh(e *scenarios.Expectation) Expectation {
	w := Expectation{About: e.About, Policy: e.Policy, That: e.That, Held: true}
	for p, id := range t.leaders {
		if e.Policy != id && e.Policy != anyLeader {
			continue
		}
		by := t.weighBy(e, p, id)
		w.By = append(w.By, by)
		w.Held = w.Held && by.Held
	}
	return w
}

func (t *trial) weighBy(e *scenarios.Expectation, p int, id string) Weighed {
	games := t.of(p)
	all := t.Scenario.Weigh(e, played{t.asked, games})
	w := Weighed{Policy: id, Held: all.Held()}
	for _, a := range all.Asked {
		w.Asked = append(w.Asked, Asked{a.Ask, a.Value, a.Kind})
	}
	if !w.Held {
		w.Seed = t.witness(e, games, slices.Index(all.Parts, false))
	}
	return w
}

// witness returns the seed of the first game that, looked at by itself, speaks
// against the part that failed. Where none does, any game is as good, and it is
// the first.
func (t *trial) witness(e *scenarios.Expectation, games []game, failed int) sim.Seed {
	for n := range games {
		alone := t.Scenario.Weigh(e, played{t.asked, games[n : n+1]})
		if failed < len(alone.Parts) && !alone.Parts[failed] {
			return t.seed(n)
		}
	}
	return t.seed(0)
}

// played answers what expectations ask of games.
type played struct {
	asked []quantity
	games []game
}

// Median returns the middle of a quantity over the games that know it, as it
// stood at the end of each, early ends included.
func (p played) Median(q sim.Quantity, index int) (float64, bool) {
	at := slices.Index(p.asked, quantity{q, index})
	var values []float64
	for _, g := range p.games {
		if at >= 0 && g.values[at].known {
			values = append(values, g.values[at].v)
		}
	}
	return middle(values)
}

// Wins returns the share of games that came to an ending.
func (p played) Wins(ending string) float64 {
	n := 0
	for _, g := range p.games {
		if g.ending == ending {
			n++
		}
	}
	return float64(n) / float64(max(1, len(p.games)))
}

// asked returns what the expectations of a scenario ask the median of.
func asked(sc *scenarios.Scenario) []quantity {
	var list listing
	for k := range sc.Expect {
		sc.Weigh(&sc.Expect[k], &list)
	}
	return list
}

// A listing notes what is asked and answers nothing of use.
type listing []quantity

// Median notes what is asked.
func (l *listing) Median(q sim.Quantity, index int) (float64, bool) {
	if a := (quantity{q, index}); !slices.Contains(*l, a) {
		*l = append(*l, a)
	}
	return 0, true
}

// Wins answers that no game did.
func (*listing) Wins(string) float64 { return 0 }
