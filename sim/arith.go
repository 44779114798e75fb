package sim

import "math"

// This file holds the only arithmetic the model uses beyond plus and minus.
// Every product and quotient is converted at once, because a conversion is what
// keeps a compiler from fusing it with a following sum; without it the last bit
// of a result depends on the processor.

// mul returns a times b, rounded.
func mul(a, b float64) float64 { return float64(a * b) }

// mul3 returns a times b times c, rounded after each product.
func mul3(a, b, c float64) float64 { return mul(mul(a, b), c) }

// div returns a over b, rounded.
func div(a, b float64) float64 { return float64(a / b) }

// share returns a over b, and 0 where there is nothing to share.
func share(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return div(a, b)
}

// clamp returns x, or the bound that it passes. NaN becomes lo.
func clamp(x, lo, hi float64) float64 {
	if !(x > lo) {
		return lo
	}
	if x > hi {
		return hi
	}
	return x
}

// sat returns x kept between 0 and 1.
func sat(x float64) float64 { return clamp(x, 0, 1) }

// hill returns x/(x+half) for positive x and 0 otherwise: a return that
// diminishes, and reaches one half at x = half.
func hill(x, half float64) float64 {
	if x <= 0 {
		return 0
	}
	return div(x, x+half)
}

// root returns the square root of x, and 0 for negative x.
func root(x float64) float64 {
	if x <= 0 {
		return 0
	}
	return math.Sqrt(x)
}

// mix returns the point at t between a (t=0) and b (t=1).
func mix(a, b, t float64) float64 { return a + mul(t, b-a) }

// A Table is a curve made of straight pieces, flat outside its knots.
// X rises strictly and has as many entries as Y.
type Table struct{ X, Y []float64 }

// At returns the height of the curve at x.
func (t Table) At(x float64) float64 {
	last := len(t.X) - 1
	if !(x > t.X[0]) {
		return t.Y[0]
	}
	if x >= t.X[last] {
		return t.Y[last]
	}
	i := 1
	for x > t.X[i] {
		i++
	}
	return mix(t.Y[i-1], t.Y[i], div(x-t.X[i-1], t.X[i]-t.X[i-1]))
}

// one returns 1 for true and 0 for false, without a branch.
func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// whole returns x rounded down, within what an int64 holds. It and step are the
// only ways from float to integer: outside its range the language leaves the result of a
// conversion to the processor. NaN becomes the lower bound.
func whole(x float64) int64 {
	const most = 1 << 62
	return int64(math.Floor(clamp(x, -most, most)))
}

// step returns x rounded down, kept from 0 to n-1, for a place among n.
func step(x float64, n int) int {
	if !(x > 0) {
		return 0
	}
	if x >= float64(n) {
		return n - 1
	}
	return int(x)
}

// cents rounds an amount in dollars to money.
func cents(dollars float64) Money { return Money(whole(mul(dollars, 100) + 0.5)) }

// micro rounds x to millionths.
func micro(x float64) int64 { return whole(mul(x, 1e6) + 0.5) }
