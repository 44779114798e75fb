package possible

import (
	"math"

	"example.com/realign/sim"
)

// A Game is what is known of every game of a scenario before it is played, at
// the times at which a condition is asked.
type Game struct {
	// From and Till are the first and the last year that is then played. When
	// the last year is over, the year after it is.
	From, Till int
	Rules      *sim.Rules
	// Comes reports whether a card can come up, and Chosen whether an answer to
	// it can be given. Without them every card and answer can.
	Comes  func(card int) bool
	Chosen func(card, choice int) bool
}

// Holds reports whether e can hold in some game. A nil condition always does.
func (g *Game) Holds(e *sim.Expr) bool {
	if e == nil {
		return true
	}
	ways, few := alternatives(e, false)
	return !few || g.any(ways)
}

// Fails reports whether e can fail to hold.
func (g *Game) Fails(e *sim.Expr) bool {
	if e == nil {
		return false
	}
	ways, few := alternatives(e, true)
	return !few || unsure(e) || g.any(ways)
}

// Implies reports whether b holds wherever a does.
func (g *Game) Implies(a, b *sim.Expr) bool {
	if b == nil {
		return true
	}
	if a == nil {
		return !g.Fails(b)
	}
	holds, few := alternatives(a, false)
	denied, fewToo := alternatives(b, true)
	if !few || !fewToo || unsure(b) {
		return false
	}
	both, few := together(holds, denied)
	return few && !g.any(both)
}

func (g *Game) any(ways [][]claim) bool {
	for _, way := range ways {
		if g.together(way) {
			return true
		}
	}
	return false
}

// unsure reports whether e can be unknown although its game has begun: then it
// neither holds nor does its opposite.
func unsure(e *sim.Expr) bool {
	switch e.Op {
	case sim.OpDivide, sim.OpTrend:
		return true
	case sim.OpRead:
		switch sim.Figure(e.Quantity) {
		case sim.Renewal, sim.FirstYearRenewal, sim.Net, sim.Revenue:
			return true
		}
	}
	for i := range e.Args {
		if unsure(&e.Args[i]) {
			return true
		}
	}
	return false
}

// A number is something a condition reads that has one value at a time.
type number struct {
	op       sim.Op
	quantity sim.Quantity
	index    int
	years    int
}

// together reports whether claims can hold at the same time.
func (g *Game) together(claims []claim) bool {
	spans := map[number]span{}
	asked := map[asking]bool{}
	for _, c := range append(claims[:len(claims):len(claims)], claims...) { // twice: a later claim can narrow what an earlier one compares
		if !g.timely(c.expr, spans) {
			return false
		}
		if c.expr.Op < sim.OpNot {
			key := asking{c.expr.Op, c.expr.Index, c.expr.Choice}
			if was, before := asked[key]; before && was == c.denied || !c.denied && !g.canBe(c.expr) {
				return false
			}
			asked[key] = !c.denied
			continue
		}
		if !g.narrow(c, spans) {
			return false
		}
	}
	return true
}

// asking is a claim that is yes or no by itself.
type asking struct {
	op            sim.Op
	index, choice int
}

// canBe reports whether what is asked can be so in some game.
func (g *Game) canBe(e *sim.Expr) bool {
	switch e.Op {
	case sim.OpHappened:
		return g.Comes == nil || g.Comes(e.Index)
	case sim.OpChose:
		return (g.Comes == nil || g.Comes(e.Index)) && (g.Chosen == nil || g.Chosen(e.Index, e.Choice))
	default:
		return true
	}
}

// timely narrows the year to those in which everything that e reads is known,
// and reports whether there is one. What only a whole year has is known once one
// is over.
func (g *Game) timely(e *sim.Expr, spans map[number]span) bool {
	for i := range e.Args {
		if !g.timely(&e.Args[i], spans) {
			return false
		}
	}
	over := 0 // years
	if e.Op == sim.OpTrend {
		over = e.Years
	}
	if e.Op == sim.OpTrend || e.Op == sim.OpRead {
		switch sim.Figure(e.Quantity) {
		case sim.Renewal, sim.FirstYearRenewal, sim.Net, sim.Revenue:
			over++
		}
	}
	year := number{op: sim.OpRead, quantity: sim.YearNumber}
	spans[year] = g.spanOf(year, spans).meet(span{lo: float64(1 + over), hi: math.Inf(1)})
	return !spans[year].empty()
}

// narrow takes from the numbers of a comparison what it rules out, and reports
// whether any value is left.
func (g *Game) narrow(c claim, spans map[number]span) bool {
	a, b := &c.expr.Args[0], &c.expr.Args[1]
	op := c.expr.Op
	if c.denied {
		op = opposite[op]
	}
	left, right := g.value(a, spans), g.value(b, spans)
	if left.meet(allowed(op, right)).empty() || right.meet(allowed(mirrored[op], left)).empty() {
		return false
	}
	for _, side := range []struct {
		expr *sim.Expr
		in   span
	}{{a, allowed(op, right)}, {b, allowed(mirrored[op], left)}} {
		if key, one := keyOf(side.expr); one {
			spans[key] = counted(key, g.spanOf(key, spans).meet(side.in))
			if spans[key].empty() {
				return false
			}
		}
	}
	return true
}

var opposite = map[sim.Op]sim.Op{
	sim.OpEqual: sim.OpUnequal, sim.OpUnequal: sim.OpEqual,
	sim.OpLess: sim.OpGreaterOrEqual, sim.OpGreaterOrEqual: sim.OpLess,
	sim.OpGreater: sim.OpLessOrEqual, sim.OpLessOrEqual: sim.OpGreater,
}

var mirrored = map[sim.Op]sim.Op{
	sim.OpEqual: sim.OpEqual, sim.OpUnequal: sim.OpUnequal,
	sim.OpLess: sim.OpGreater, sim.OpGreater: sim.OpLess,
	sim.OpLessOrEqual: sim.OpGreaterOrEqual, sim.OpGreaterOrEqual: sim.OpLessOrEqual,
}

// allowed returns the values that stand in the relation op to some value of t.
func allowed(op sim.Op, t span) span {
	switch op {
	case sim.OpEqual:
		return t
	case sim.OpLess:
		return span{lo: math.Inf(-1), hi: t.hi, openHi: true}
	case sim.OpLessOrEqual:
		return span{lo: math.Inf(-1), hi: t.hi, openHi: t.openHi}
	case sim.OpGreater:
		return span{lo: t.lo, hi: math.Inf(1), openLo: true}
	case sim.OpGreaterOrEqual:
		return span{lo: t.lo, hi: math.Inf(1), openLo: t.openLo}
	default:
		return anything
	}
}

// keyOf returns the number that e reads, where it does nothing else.
func keyOf(e *sim.Expr) (number, bool) {
	switch e.Op {
	case sim.OpRead, sim.OpLevel, sim.OpShareOf, sim.OpTrend:
		return number{e.Op, e.Quantity, e.Index, e.Years}, true
	default:
		return number{}, false
	}
}

// counted keeps the whole numbers of a number that is counted.
func counted(n number, s span) span {
	if n.op == sim.OpLevel || n.op == sim.OpRead && n.quantity == sim.YearNumber {
		return s.whole()
	}
	return s
}
