package sim

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestTheLowestLotsAreThoseThatSortingAllFindsFirst(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Few words, so that several share one, or words that all lie high, or evenly.
		least := rapid.SampledFrom([]uint64{0, ^uint64(0) - 5, 1 << 63}).Draw(t, "least")
		words := rapid.SliceOfN(rapid.Uint64Min(least), 0, 300).Draw(t, "words")
		lots := make([]lot, len(words))
		for i, word := range words {
			lots[i] = lot{word, int32(i)}
		}
		n := rapid.IntRange(0, len(lots)).Draw(t, "n")
		sorted := slices.Clone(lots)
		slices.SortFunc(sorted, func(a, b lot) int { return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.i, b.i)) })
		assert.Equal(t, sorted[:n], lowest(lots, n))
	})
}
