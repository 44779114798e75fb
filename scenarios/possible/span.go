package possible

import "math"

// A span is the values that a number can have, from lo to hi. An open end is not
// one of them.
type span struct {
	lo, hi         float64
	openLo, openHi bool
}

var anything = span{lo: math.Inf(-1), hi: math.Inf(1)}

// only returns the span of one value.
func only(v float64) span { return span{lo: v, hi: v} }

// empty reports whether no value is left.
func (s span) empty() bool { return !(s.lo < s.hi || s.lo == s.hi && !s.openLo && !s.openHi) }

// meet returns the values that are in both.
func (s span) meet(t span) span {
	if t.lo > s.lo || t.lo == s.lo && t.openLo {
		s.lo, s.openLo = t.lo, t.openLo
	}
	if t.hi < s.hi || t.hi == s.hi && t.openHi {
		s.hi, s.openHi = t.hi, t.openHi
	}
	return s
}

// whole returns the whole numbers in s, as a span of its own.
func (s span) whole() span {
	lo, hi := math.Ceil(s.lo), math.Floor(s.hi)
	if s.openLo && lo == s.lo {
		lo++
	}
	if s.openHi && hi == s.hi {
		hi--
	}
	return span{lo: lo, hi: hi}
}

// times returns what products of values of s and t can be.
func (s span) times(t span) span {
	r := span{lo: math.Inf(1), hi: math.Inf(-1)}
	for _, a := range []float64{s.lo, s.hi} {
		for _, b := range []float64{t.lo, t.hi} {
			p := a * b
			if math.IsNaN(p) { // nothing times endless
				p = 0
			}
			r.lo, r.hi = min(r.lo, p), max(r.hi, p)
		}
	}
	return r
}

// over returns what quotients can be. A divisor that can be 0 leaves anything.
func (s span) over(t span) span {
	if t.lo <= 0 && t.hi >= 0 {
		return anything
	}
	return s.times(span{lo: min(1/t.lo, 1/t.hi), hi: max(1/t.lo, 1/t.hi)})
}
