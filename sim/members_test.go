package sim

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestTheNextOnTheRingIsTheOneThatSearchingFinds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 300).Draw(t, "members")
		clumped := rapid.Bool().Draw(t, "clumped")
		var g ring
		for i := range n {
			place := rapid.Uint32().Draw(t, "place")
			if clumped { // as no drawn places are
				place >>= 24
			}
			g = append(g, uint64(place)<<ringShift|uint64(i))
		}
		slices.Sort(g)
		for range 20 {
			entry := uint64(rapid.Uint32().Draw(t, "looked for")) << ringShift
			if rapid.Bool().Draw(t, "one that is there") {
				entry = g[rapid.IntRange(0, n-1).Draw(t, "which")]
			}
			want, _ := slices.BinarySearch(g, entry)
			require.Equal(t, want, g.find(entry))
		}
	})
}

func TestAReadyCurveIsItsTable(t *testing.T) {
	r := Standard("knowledge")
	var c curve
	c.prepare(r.Leaving.Logistic)
	for k := -800; k <= 800; k++ {
		x := float64(k) / 100
		assert.InDelta(t, r.Leaving.Logistic.At(x), c.at(x), 1e-12, "at %v", x)
	}
}

// When the columns close up, everybody keeps what they are, whom they know and
// the order they stand in.
func TestClosingUpChangesNobody(t *testing.T) {
	w := house(2000, nil)
	s := New(w, 4)
	s.Plan = usual()
	for range 3 {
		s.advance(w)
	}
	packed := s.Clone()
	packed.Members.pack()
	a, b := &s.Members, &packed.Members
	require.Equal(t, a.Count(), b.Count())
	require.Less(t, b.Len(), a.Len())
	assert.Equal(t, b.Count()+1, b.Len())
	known := func(m *Membership, i int32) (ids []uint64) {
		for _, j := range m.tiesOf(i) {
			ids = append(ids, m.ID[j])
		}
		return ids
	}
	for k, i := range a.living {
		j := b.living[k]
		require.Equal(t, a.ID[i], b.ID[j])
		require.Equal(t, a.Engagement[i], b.Engagement[j])
		require.Equal(t, a.Value[i], b.Value[j])
		require.Equal(t, a.Flags[i], b.Flags[j])
		require.Equal(t, a.Tenure[i], b.Tenure[j])
		require.Equal(t, known(a, i), known(b, j))
	}
	for g := range a.rings {
		for k := range a.rings[g] {
			require.Equal(t, a.ID[uint32(a.rings[g][k])], b.ID[uint32(b.rings[g][k])])
		}
	}
	checkTies(t, &packed)
}

// A copy and what it was copied from go their own ways, in whichever order they
// take in, lose and close up.
func TestCopiesThatShareColumnsDoNotMeet(t *testing.T) {
	w := house(1500, func(w *World) { w.Rules.Start.ReserveYears = 9 })
	s := New(w, 4)
	s.Plan = usual()
	alone := s.Clone()
	years := func(s *State, n int) {
		for range n * QuartersAYear {
			s.advance(w)
		}
	}
	years(&alone, 5)

	first := s.Clone()
	years(&s, 2)
	second := s.Clone()
	first.Plan = connecting()
	years(&first, 3)
	years(&s, 3)
	years(&second, 3)
	assert.Equal(t, alone.digest().String(), s.digest().String())
	assert.Equal(t, alone.digest().String(), second.digest().String())
	assert.NotEqual(t, alone.digest().String(), first.digest().String())
}

func TestNeighboursShareADrawAndNoLuck(t *testing.T) {
	w := house(4000, nil)
	s := New(w, 6)
	seen := map[uint32]bool{}
	sum, n := 0.0, 0
	for piece := range s.Members.pieces() {
		p := s.Members.stretch(piece)
		var luck lucks
		luck.draw(&p, s.Seed, 3, lotStay)
		for _, i := range p.who {
			k := uint32(i) % pieceSize
			id := s.Members.ID[i]
			words := draw(s.Seed, id/neighbours, 3, streamLife, lotStay)
			require.Equal(t, uint32(words[id%neighbours/2]>>(32*(id%2))), luck[k])
			seen[luck[k]] = true
			sum += luck.stay(k)
			n++
		}
	}
	assert.Greater(t, len(seen), 3990, "hardly two members have the same luck")
	assert.InDelta(t, .5, sum/float64(n), .02)
}

// Whoever does the pieces, and in whichever order, the results are the same.
func TestTheOrderOfThePiecesDoesNotMatter(t *testing.T) {
	w := house(large*pieceSize, nil)
	play := func(workers Workers) string {
		s := New(w, 2)
		s.Plan, s.workers = usual(), workers
		for range QuartersAYear {
			s.advance(w)
		}
		return s.digest().String()
	}
	used := false
	backwards := func(pieces int, do func(int)) {
		used = true
		for n := range pieces {
			do(pieces - 1 - n)
		}
	}
	assert.Equal(t, play(nil), play(backwards))
	assert.True(t, used, "a large membership has workers")
}
