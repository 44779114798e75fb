package sim

// A curve is a table made ready for being read often: the pieces are known by
// their slope, and an index of even steps says where to start looking for the
// right one.
type curve struct {
	low, high   float64 // the outer knots
	first, last float64 // heights at them
	scale       float64 // steps of the index per unit
	index       [curveSteps]uint8
	x, y, slope [mostKnots]float64
}

const (
	mostKnots  = 24
	curveSteps = 64
)

// prepare makes c the curve of table t. Knots beyond the most there can be are
// left out, and the curve stays flat from there.
func (c *curve) prepare(t Table) {
	n := min(len(t.X), mostKnots)
	*c = curve{low: t.X[0], high: t.X[n-1], first: t.Y[0], last: t.Y[n-1]}
	copy(c.x[:], t.X[:n])
	copy(c.y[:], t.Y[:n])
	for k := range n - 1 {
		c.slope[k] = div(t.Y[k+1]-t.Y[k], t.X[k+1]-t.X[k])
	}
	c.scale = share(curveSteps, c.high-c.low)
	k := 0
	for step := range c.index {
		from := c.low + share(float64(step), c.scale)
		for k < n-2 && c.x[k+1] <= from {
			k++
		}
		c.index[step] = uint8(k)
	}
}

// at returns the height of the curve at x, as [Table.At] does but for rounding.
func (c *curve) at(x float64) float64 {
	if !(x > c.low) {
		return c.first
	}
	if x >= c.high {
		return c.last
	}
	k := int(c.index[min(uint64(whole(mul(x-c.low, c.scale))), curveSteps-1)])
	for k < mostKnots-2 && x > c.x[k+1] {
		k++
	}
	return c.y[k%mostKnots] + mul(c.slope[k%mostKnots], x-c.x[k%mostKnots])
}
