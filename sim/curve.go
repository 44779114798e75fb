package sim

// A curve is a table made ready for being read often: sampled at even steps,
// straight between them. It is the table itself where the table's knots lie on
// steps.
type curve struct {
	low, scale float64 // where it begins, and steps per unit
	y, rise    [curveSteps + 1]float64
}

// curveSteps is the number of steps of a curve. The standard logistic has its
// knots at multiples of a twenty-fourth of its range.
const curveSteps = 48

// prepare makes c the curve of table t.
func (c *curve) prepare(t Table) {
	first, last := t.X[0], t.X[len(t.X)-1]
	c.low, c.scale = first, div(curveSteps, last-first)
	for k := range c.y {
		c.y[k] = t.At(first + div(float64(k), c.scale))
	}
	for k := range curveSteps {
		c.rise[k] = c.y[k+1] - c.y[k]
	}
}

// at returns the height of the curve at x, flat outside the table.
func (c *curve) at(x float64) float64 {
	at := clamp(mul(x-c.low, c.scale), 0, curveSteps)
	k := step(at, curveSteps+1)
	return c.y[k] + mul(c.rise[k], at-float64(k))
}
