package scenarios

import (
	"slices"

	"example.com/realign/sim"
)

// Games answers what an expectation asks of games that were played.
type Games interface {
	// Median returns the middle of a quantity over the games, as it stood at the
	// end of each, and whether any game knows it.
	Median(q sim.Quantity, index int) (v float64, known bool)
	// Wins returns the share of games that came to an ending.
	Wins(ending string) float64
}

// A Weighing is what came of an expectation.
type Weighing struct {
	Parts []bool   // whether each part holds; parts are joined by and
	Asked []Answer // in the order in which they stand, each once
}

// An Answer is something that an expectation asked, and what it is.
type Answer struct {
	Ask   string // as it is written, such as median(members)
	Kind  sim.Kind
	Value float64
}

// Held reports whether all parts hold.
func (w *Weighing) Held() bool { return !slices.Contains(w.Parts, false) }

// Weigh holds an expectation of s against games.
func (s *Scenario) Weigh(e *Expectation, g Games) Weighing {
	asked := &asking{Games: g}
	names := s.names()
	p := newConditionParser(e.That, &names)
	p.expecting, p.games = true, asked
	var w Weighing
	tree, fault := p.parse()
	if fault != nil {
		return Weighing{Parts: []bool{false}}
	}
	for _, part := range parts(tree) {
		// Nothing in the tree reads a state: the games have answered already.
		w.Parts = append(w.Parts, part.Holds(nil, nil))
	}
	w.Asked = asked.answers
	return w
}

// parts returns what a tree joins by and.
func parts(e *sim.Expr) []*sim.Expr {
	if e.Op != sim.OpAnd {
		return []*sim.Expr{e}
	}
	return append(parts(&e.Args[0]), parts(&e.Args[1])...)
}

// names returns what the conditions of s can refer to.
func (s *Scenario) names() names {
	n := names{years: s.World.Years}
	for _, g := range s.Segments {
		n.segments = append(n.segments, g.ID)
	}
	for _, c := range s.Chapters {
		n.chapters = append(n.chapters, c.ID)
	}
	for _, e := range s.Elephants {
		n.elephants = append(n.elephants, e.ID)
	}
	for _, c := range s.World.Cards {
		n.cards = append(n.cards, c.ID)
		var choices []string
		for _, k := range c.Choices {
			choices = append(choices, k.ID)
		}
		n.choices = append(n.choices, choices)
	}
	for _, e := range s.Endings {
		n.endings = append(n.endings, e.ID)
	}
	return n
}

// asking notes what is asked of games.
type asking struct {
	Games
	answers []Answer
}

func (a *asking) note(ask string, k sim.Kind, v float64) {
	if !slices.ContainsFunc(a.answers, func(b Answer) bool { return b.Ask == ask }) {
		a.answers = append(a.answers, Answer{ask, k, v})
	}
}

// median reads the middle of a figure over all games.
func (p *conditionParser) median() (sim.Expr, fits) {
	s := p.next()
	x := p.quantity(s)
	asked := p.games
	if asked == nil || p.fault != nil {
		return x.expr, x.fits
	}
	q, index := x.expr.Quantity, x.expr.Index
	v, any := asked.Median(q, index)
	if !any {
		return unknowable, x.fits
	}
	asked.note("median("+s.text+")", q.Kind(), v)
	return sim.Expr{Op: sim.OpNumber, Number: v}, x.fits
}

// unknowable is an expression whose value nobody knows, so that no condition
// that rests on it holds.
var unknowable = sim.Expr{Op: sim.OpDivide, Args: []sim.Expr{{Op: sim.OpNumber}, {Op: sim.OpNumber}}}

// wins reads the share of games that come to an ending.
func (p *conditionParser) wins() (sim.Expr, fits) {
	i := p.ask(sim.OpNumber, "ending", p.names.endings).Index
	asked := p.games
	if asked == nil || p.fault != nil {
		return sim.Expr{}, fitsShare
	}
	id := p.names.endings[i]
	v := asked.Wins(id)
	asked.note("wins("+id+")", sim.ShareKind, v)
	return sim.Expr{Op: sim.OpNumber, Number: v}, fitsShare
}
