package scenarios

import (
	"fmt"
	"strings"

	"example.com/realign/sim"
)

// A fits says what kinds of value a part of a condition can be. A number that
// stands alone fits several; it takes the kind of what it is compared with.
type fits uint8

const (
	fitsTruth fits = 1 << iota
	fitsPlain
	fitsShare
	fitsMoney
	fitsPeople
)

// fitsOf returns the fits of a quantity.
func fitsOf(k sim.Kind) fits {
	switch k {
	case sim.ShareKind:
		return fitsShare
	case sim.MoneyKind:
		return fitsMoney
	case sim.PeopleKind:
		return fitsPeople
	default:
		return fitsPlain
	}
}

// String names the kinds for an author.
func (f fits) String() string {
	words := []string{"yes or no", "a plain number", "a share", "a sum of money", "a number of people"}
	can := ""
	for i, w := range words {
		switch {
		case f&(1<<i) == 0:
		case can == "":
			can = w
		default:
			can = fmt.Sprintf("%s or %s", can, w)
		}
	}
	return can
}

// A piece is a part of a condition: its tree, what it can be and where it
// stands.
type piece struct {
	expr    sim.Expr
	fits    fits
	at, end int
	literal bool // a number that stands in the condition itself
}

// join returns the piece made of a and b by an operation.
func join(op sim.Op, a, b piece, f fits) piece {
	return piece{sim.Expr{Op: op, Args: []sim.Expr{a.expr, b.expr}}, f, a.at, b.end, false}
}

// alike faults a and b where they cannot be measured against each other.
func (p *conditionParser) alike(a, b piece) fits {
	both := a.fits & b.fits
	switch {
	case both != 0 && both != fitsTruth:
	case a.fits == fitsTruth || b.fits == fitsTruth:
		yes := truthOf(a, b)
		p.fail(yes.at, "kind", "%s is yes or no already; use it without comparing or calculating", p.source(yes))
	case a.fits == fitsShare && b.literal, b.fits == fitsShare && a.literal:
		p.shareAgainst(a, b)
	default:
		p.fail(a.at, "kind", "%s is %s and %s is %s; only like can be compared with like", p.source(a), a.fits, p.source(b), b.fits)
	}
	return both
}

func truthOf(a, b piece) piece {
	if a.fits == fitsTruth {
		return a
	}
	return b
}

// shareAgainst faults a share that is compared with a number that is none.
func (p *conditionParser) shareAgainst(a, b piece) {
	if a.literal {
		a, b = b, a
	}
	number := strings.Trim(p.source(b), `"`)
	advice, meant := "a share is written in per cent, like 48%", ""
	if n := b.expr.Number; b.fits&fitsPlain != 0 && n <= 100 {
		meant = number + "%"
		advice = fmt.Sprintf("did you mean %s?", meant)
	}
	p.fail(b.at, "kind", "%s is a share and %s is not; %s", p.source(a), number, advice)
	p.meant(b.at, number, meant)
}

// timesFits and overFits return what a product and a quotient can be.
func timesFits(a, b fits) fits {
	const scales = fitsPlain | fitsShare
	var f fits
	if b&scales != 0 {
		f |= a
	}
	if a&scales != 0 {
		f |= b
	}
	return f
}

func overFits(a, b fits) fits {
	const scales = fitsPlain | fitsShare
	f := fits(0)
	if b&scales != 0 {
		f |= a
	}
	if a&b != 0 {
		f |= scales
	}
	if f == 0 {
		f = fitsPlain // such as dollars for each member
	}
	return f
}
