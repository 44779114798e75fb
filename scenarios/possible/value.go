package possible

import (
	"math"

	"example.com/realign/sim"
)

// value returns what an expression can come to.
func (g *Game) value(e *sim.Expr, spans map[number]span) span {
	if key, one := keyOf(e); one {
		return g.spanOf(key, spans)
	}
	switch e.Op {
	case sim.OpNumber:
		return only(e.Number)
	case sim.OpNegate:
		v := g.value(&e.Args[0], spans)
		return span{lo: -v.hi, hi: -v.lo}
	case sim.OpAdd, sim.OpSubtract, sim.OpMultiply, sim.OpDivide:
		return combine(e.Op, g.value(&e.Args[0], spans), g.value(&e.Args[1], spans))
	default:
		return span{lo: 0, hi: 1}
	}
}

func combine(op sim.Op, a, b span) span {
	switch op {
	case sim.OpAdd:
		return span{lo: a.lo + b.lo, hi: a.hi + b.hi}
	case sim.OpSubtract:
		return span{lo: a.lo - b.hi, hi: a.hi - b.lo}
	case sim.OpMultiply:
		return a.times(b)
	default:
		return a.over(b)
	}
}

// spanOf returns the values that a number can have by itself, or what claims
// have left of them.
func (g *Game) spanOf(n number, spans map[number]span) span {
	if s, narrowed := spans[n]; narrowed {
		return s
	}
	switch {
	case n.op == sim.OpLevel:
		return span{lo: float64(g.Rules.Least[n.index]), hi: float64(sim.MaxLevel)}
	case n.op == sim.OpShareOf:
		return span{lo: 0, hi: 1}
	case n.op == sim.OpTrend && n.quantity.Kind() == sim.ShareKind:
		return span{lo: -1, hi: 1}
	case n.op == sim.OpTrend:
		return anything
	}
	return g.ofQuantity(n.quantity)
}

// ofQuantity returns the values that a quantity can have.
func (g *Game) ofQuantity(q sim.Quantity) span {
	endless := math.Inf(1)
	switch q {
	case sim.YearNumber:
		return span{lo: float64(g.From), hi: float64(g.Till)}
	case sim.Quantity(sim.Reserves), sim.Quantity(sim.Net):
		return anything
	}
	if q.Kind() == sim.ShareKind {
		return span{lo: 0, hi: 1}
	}
	return span{lo: 0, hi: endless}
}
