package sim

// An Op is what an expression of a condition does.
type Op int

// The operations. Numbers stand alone; the others work on Args or on what they
// name.
const (
	OpNumber     Op = iota // Number
	OpRead                 // Quantity, with Index where it has one
	OpTrend                // change of figure Quantity over Years closed years
	OpLevel                // the level of lever Index in this year's plan
	OpHappened             // whether card Index has been put
	OpChose                // whether card Index was answered with Choice
	OpNamed                // whether elephant Index has been named
	OpConfronted           // whether elephant Index has lost half of its grip
	OpShareOf              // the share of members who belong to segment Index
	OpNot
	OpNegate
	OpAnd
	OpOr
	OpEqual
	OpUnequal
	OpLess
	OpLessOrEqual
	OpGreater
	OpGreaterOrEqual
	OpAdd
	OpSubtract
	OpMultiply
	OpDivide
)

// An Expr is a condition, or a part of one, as a tree. Truth is 1, falsehood 0.
// It has no loops, no assignments and no chance.
type Expr struct {
	Op       Op
	Number   float64
	Quantity Quantity
	Index    int
	Choice   int
	Years    int
	Args     []Expr
}

// Holds reports whether e is true of s. A condition that rests on something
// unknown, such as a renewal rate before the first year has closed or a division
// by zero, does not hold. A nil condition always holds.
func (e *Expr) Holds(s *State, w *World) bool {
	if e == nil {
		return true
	}
	v, known := e.value(s, w)
	return known && v != 0
}

func (e *Expr) value(s *State, w *World) (v float64, known bool) {
	switch e.Op {
	case OpNumber:
		return e.Number, true
	case OpRead:
		return s.read(e.Quantity, e.Index, w)
	case OpTrend:
		return s.trend(Figure(e.Quantity), e.Years, w)
	case OpLevel:
		return float64(s.Plan.nearestLevel(Lever(e.Index), &w.Rules)), true
	case OpHappened:
		return truth(s.Cards[e.Index].Put), true
	case OpChose:
		return truth(s.Cards[e.Index].Answered && s.Cards[e.Index].Choice == e.Choice), true
	case OpNamed:
		return truth(s.Elephants[e.Index].Surfaced), true
	case OpConfronted:
		return truth(s.Elephants[e.Index].Grip <= mul(0.5, s.Elephants[e.Index].Start)), true
	case OpShareOf:
		return s.segmentShare(e.Index)
	default:
		return e.combine(s, w)
	}
}

// combine works out an operation on the values of its arguments.
func (e *Expr) combine(s *State, w *World) (v float64, known bool) {
	a, known := e.Args[0].value(s, w)
	switch {
	case e.Op == OpNot:
		return truth(a == 0), known
	case e.Op == OpNegate:
		return -a, known
	case e.Op == OpAnd && known && a == 0, e.Op == OpOr && known && a != 0:
		return truth(a != 0), true
	}
	b, also := e.Args[1].value(s, w)
	known = known && also
	switch e.Op {
	case OpAnd, OpOr: // where a did not settle it, b does
		return truth(b != 0), known
	case OpEqual:
		return truth(a == b), known
	case OpUnequal:
		return truth(a != b), known
	case OpLess:
		return truth(a < b), known
	case OpLessOrEqual:
		return truth(a <= b), known
	case OpGreater:
		return truth(a > b), known
	case OpGreaterOrEqual:
		return truth(a >= b), known
	case OpAdd:
		return a + b, known
	case OpSubtract:
		return a - b, known
	case OpMultiply:
		return mul(a, b), known
	default:
		return share(a, b), known && b != 0
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
