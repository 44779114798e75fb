package door

import "time"

// A bucket is a budget that fills up again: it holds at most so much, and a whole
// fill comes back in the time given.
type bucket struct {
	holds float64
	fill  time.Duration
	used  float64
	at    time.Duration // of the last look
}

func newBucket(holds int, fill time.Duration) bucket {
	return bucket{holds: float64(holds), fill: fill}
}

// take takes n if there is as much at the time now.
func (b *bucket) take(now time.Duration, n int) bool {
	back := b.holds * float64(now-b.at) / float64(b.fill)
	b.used, b.at = max(b.used-back, 0), now
	if b.used+float64(n) > b.holds {
		return false
	}
	b.used += float64(n)
	return true
}
