package stream

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// numbers takes all that can be taken.
func (b *inbox) numbers() (all []uint64) {
	for _, m := range b.take() {
		all = append(all, m.seq)
	}
	return all
}

func TestWhatComesBeforeItsTimeWaitsForWhatIsMissing(t *testing.T) {
	b := newInbox()
	b.put(message{seq: 1})
	b.put(message{seq: 3})
	assert.Equal(t, []uint64{1}, b.numbers())
	assert.False(t, b.until(3, 0), "the second is missing")
	b.put(message{seq: 2})
	assert.True(t, b.until(3, 0))
	assert.Equal(t, []uint64{2, 3}, b.numbers())
}

func TestWhateverOrderMessagesComeInEachIsTakenOnceInItsOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const most = 12
		all := make([]uint64, most)
		for i := range all {
			all[i] = uint64(i + 1)
		}
		again := rapid.SliceOf(rapid.SampledFrom(all)).Draw(t, "again")
		b := newInbox()
		var taken []uint64
		for _, seq := range rapid.Permutation(append(again, all...)).Draw(t, "order") {
			b.put(message{seq: seq})
			if rapid.Bool().Draw(t, "take") {
				taken = append(taken, b.numbers()...)
			}
		}
		assert.Equal(t, all, append(taken, b.numbers()...))
	})
}
