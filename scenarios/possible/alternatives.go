package possible

import "example.com/realign/sim"

// mostAlternatives is how many are taken apart. A condition with more is given
// up on and counts as possible.
const mostAlternatives = 256

// A claim is a part of a condition that is no and, or or not: a comparison, or
// something asked. Denied says that it must not hold.
type claim struct {
	expr   *sim.Expr
	denied bool
}

// alternatives returns the ways in which e can hold, each a list of claims that
// must hold together. It reports false where there are too many.
func alternatives(e *sim.Expr, denied bool) ([][]claim, bool) {
	switch {
	case e.Op == sim.OpNot:
		return alternatives(&e.Args[0], !denied)
	case e.Op != sim.OpAnd && e.Op != sim.OpOr:
		return [][]claim{{{e, denied}}}, true
	}
	a, okA := alternatives(&e.Args[0], denied)
	b, okB := alternatives(&e.Args[1], denied)
	if !okA || !okB {
		return nil, false
	}
	if (e.Op == sim.OpOr) != denied { // not (a and b) is not a or not b
		all := append(a[:len(a):len(a)], b...)
		return all, len(all) <= mostAlternatives
	}
	return together(a, b)
}

// together returns every alternative of a with every one of b.
func together(a, b [][]claim) ([][]claim, bool) {
	if len(a)*len(b) > mostAlternatives {
		return nil, false
	}
	var all [][]claim
	for _, x := range a {
		for _, y := range b {
			all = append(all, append(x[:len(x):len(x)], y...))
		}
	}
	return all, true
}
