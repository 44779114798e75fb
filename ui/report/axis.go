package report

import "slices"

// An axis is a scale of round numbers, in the unit of what is drawn. It is whole
// numbers throughout, so that a chart is the same on every machine.
type axis struct{ low, high, step int64 }

// mostSteps is the most steps between the round numbers of an axis.
const mostSteps = 4

// newAxis returns an axis that holds low to high and is at least span long. It
// starts at 0 where that costs less than half of the height, since a chart that
// hides its floor overstates every change.
func newAxis(low, high, span int64) axis {
	if low > high {
		low, high = 0, 1
	}
	low, high = widened(low, high, span)
	if low > 0 && low < high/2 {
		low = 0
	}
	a := axis{step: roundUp((high - low + mostSteps - 1) / mostSteps)}
	for {
		a.low = floorTo(low, a.step)
		a.high = -floorTo(-high, a.step)
		if (a.high-a.low)/a.step <= mostSteps {
			return a
		}
		a.step = roundUp(a.step + 1)
	}
}

// axisOf returns an axis that holds all values.
func axisOf(values []int64, span int64) axis {
	if len(values) == 0 {
		return newAxis(1, 0, span)
	}
	return newAxis(slices.Min(values), slices.Max(values), span)
}

// widened returns low and high at least span apart, and at least a tenth of
// their size, so that a small change looks small. Nothing that is never below 0
// is pushed there.
func widened(low, high, span int64) (int64, int64) {
	span = max(span, size(low)/10, size(high)/10, 1)
	missing := span - (high - low)
	if missing <= 0 {
		return low, high
	}
	floor := low - missing/2
	if low >= 0 {
		floor = max(0, floor)
	}
	return floor, floor + span
}

// roundUp returns the next round number from n up: 1, 2 and 5, and from there on
// 10, 20, 25 and 50 times a power of ten.
func roundUp(n int64) int64 {
	if n <= 5 {
		return []int64{1, 1, 2, 5, 5, 5}[max(n, 0)]
	}
	power := int64(1)
	for power*100 <= n {
		power *= 10
	}
	for _, m := range []int64{10, 20, 25, 50} {
		if m*power >= n {
			return m * power
		}
	}
	return 100 * power
}

// floorTo returns the multiple of step at or below n.
func floorTo(n, step int64) int64 {
	down := n / step * step
	if down > n {
		down -= step
	}
	return down
}

func size(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// ticks returns the round numbers from the bottom up.
func (a axis) ticks() (all []int64) {
	for t := a.low; t <= a.high; t += a.step {
		all = append(all, t)
	}
	return all
}

// place returns how far v lies from the top of a plot of the given height.
func (a axis) place(v int64, height int) int {
	from := min(max(a.high-v, 0), a.high-a.low)
	return int((from*int64(height) + (a.high-a.low)/2) / (a.high - a.low))
}
