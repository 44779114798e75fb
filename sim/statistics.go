package sim

import "strconv"

// Mean returns the mean of values, added up in order, and 0 where there are none.
func Mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return share(sum, float64(len(values)))
}

// Deviation returns the standard deviation of values around their mean, as a
// sample, and 0 where there are fewer than two.
func Deviation(values []float64) float64 {
	if len(values) < 2 {
		return 0
	}
	mean, sum := Mean(values), 0.0
	for _, v := range values {
		sum += mul(v-mean, v-mean)
	}
	return root(div(sum, float64(len(values)-1)))
}

// decimal writes x with two decimals.
func decimal(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }
