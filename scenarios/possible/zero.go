package possible

import "example.com/realign/sim"

// DividesByZero reports whether e divides by something that can be 0, which
// leaves it unknown. Members and what comes of them are not 0 while there is
// anybody to play for.
func (g *Game) DividesByZero(e *sim.Expr) bool {
	if e == nil {
		return false
	}
	for i := range e.Args {
		if g.DividesByZero(&e.Args[i]) {
			return true
		}
	}
	if e.Op != sim.OpDivide || lasting(&e.Args[1]) {
		return false
	}
	divisor := g.value(&e.Args[1], nil)
	return divisor.lo <= 0 && divisor.hi >= 0
}

// lasting reports whether e reads what an association never quite loses.
func lasting(e *sim.Expr) bool {
	if e.Op != sim.OpRead {
		return false
	}
	switch sim.Figure(e.Quantity) {
	case sim.Members, sim.Vitality, sim.Revenue:
		return true
	default:
		return false
	}
}
