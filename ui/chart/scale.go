package chart

import "math"

// A scale maps values to the rows of a plot and names round values on it.
type scale struct {
	low, high, step float64
	rows            int
}

// mostSteps is the most round steps a scale is cut into.
const mostSteps = 6

// newScale returns a scale of round numbers that holds low to high, with every
// round number on a row of its own. It starts at 0 where that costs less than
// half of the height, since a chart that hides its floor overstates every change.
func newScale(low, high, span float64, rows int) scale {
	if low > high {
		low, high = 0, 1
	}
	low, high = widened(low, high, span)
	if low > 0 && low < high/2 {
		low = 0
	}
	best := rounded(low, high, 1)
	for steps := mostSteps; steps > 1; steps-- {
		if (rows-1)%steps != 0 || steps > rows-1 {
			continue
		}
		s := rounded(low, high, steps)
		if best.steps() == 1 || s.high-s.low < best.high-best.low {
			best = s
		}
	}
	best.rows = rows
	return best
}

// widened returns low and high at least span apart, and at least a tenth of
// their size, so that a small change looks small. Nothing that is never below 0
// is pushed there.
func widened(low, high, span float64) (float64, float64) {
	span = max(span, max(math.Abs(low), math.Abs(high))/10)
	if span <= 0 {
		span = 1
	}
	if missing := span - (high - low); missing > 0 {
		floor := low - missing/2
		if low >= 0 {
			floor = max(0, floor)
		}
		low, high = floor, floor+span
	}
	return low, high
}

// rounded returns the narrowest scale of so many round steps that holds low to
// high.
func rounded(low, high float64, steps int) scale {
	step := roundStep((high - low) / float64(steps))
	for range 4 {
		s := scale{low: math.Floor(low/step) * step, step: step}
		s.high = s.low + float64(steps)*step
		if s.high >= high {
			return s
		}
		step = roundStep(step * 1.1)
	}
	return scale{low: low, high: high, step: high - low}
}

// roundStep returns the next of 1, 2, 2.5 and 5 times a power of ten from v up.
func roundStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 2.5, 5} {
		if m*power >= v*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}

// row returns the row of value v, 0 at the top.
func (s scale) row(v float64) int {
	share := (s.high - v) / (s.high - s.low)
	return int(math.Round(share * float64(s.rows-1)))
}

// steps returns how many steps the scale is cut into.
func (s scale) steps() int { return int(math.Round((s.high - s.low) / s.step)) }

// ticks returns the round values from the bottom up.
func (s scale) ticks() []float64 {
	var ticks []float64
	for i := range s.steps() + 1 {
		ticks = append(ticks, s.low+float64(i)*s.step)
	}
	return ticks
}

// labels returns the ticks as text, with the decimals their step needs.
func (s scale) labels() []string {
	decimals := max(0, -int(math.Floor(math.Log10(s.step))))
	if math.Abs(s.step*math.Pow(10, float64(decimals))-math.Round(s.step*math.Pow(10, float64(decimals)))) > 1e-6 {
		decimals++ // a step such as 2.5
	}
	var labels []string
	for _, t := range s.ticks() {
		labels = append(labels, Decimals(t, min(decimals, 6)))
	}
	return labels
}
