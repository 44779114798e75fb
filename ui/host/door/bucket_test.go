package door

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestABudgetIsNeverExceededAndComesBack(t *testing.T) {
	b := newBucket(10, time.Second)
	assert.True(t, b.take(0, 10))
	assert.False(t, b.take(0, 1))
	assert.False(t, b.take(50*time.Millisecond, 1), "half a piece is none")
	assert.True(t, b.take(100*time.Millisecond, 1))
	assert.True(t, b.take(time.Hour, 10), "and never more than it holds")
	assert.False(t, b.take(time.Hour, 1))
	rapid.Check(t, func(t *rapid.T) {
		b, taken, at := newBucket(20, time.Second), 0, time.Duration(0)
		for range 100 {
			at += time.Duration(rapid.IntRange(0, 1e8).Draw(t, "later"))
			if n := rapid.IntRange(0, 30).Draw(t, "n"); b.take(at, n) {
				taken += n
			}
		}
		assert.LessOrEqual(t, float64(taken), 20+20*at.Seconds()+0.01)
	})
}
