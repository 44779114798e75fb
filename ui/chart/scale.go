package chart

import "math"

// A scale maps values to the rows of a plot and names round values on it.
type scale struct {
	low, high, step float64
	rows            int
}

// newScale returns a scale of round numbers that holds low to high. It starts
// at 0 where that costs less than half of the height, since a chart that hides
// its floor overstates every change.
func newScale(low, high float64, rows int) scale {
	if low > high {
		low, high = 0, 1
	}
	if low > 0 && low < high/2 {
		low = 0
	}
	if high == low {
		high = low + max(1, math.Abs(low)/10)
	}
	step := roundStep((high - low) / float64(max(1, rows/2)))
	s := scale{step: step, rows: rows}
	s.low = math.Floor(low/step) * step
	s.high = math.Ceil(high/step) * step
	return s
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

// ticks returns the round values from the bottom up.
func (s scale) ticks() []float64 {
	n := int(math.Round((s.high - s.low) / s.step))
	var ticks []float64
	for i := range n + 1 {
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
