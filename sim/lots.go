package sim

import (
	"cmp"
	"slices"
)

// drawOut lets n of those members leave whom it may concern, those with the
// lowest lots.
func (s *State) drawOut(n int, concerns func(int32) bool) {
	m := &s.Members
	lots := make([]lot, 0, m.Count())
	for _, i := range m.living {
		if concerns(i) {
			lots = append(lots, lot{draw(s.Seed, m.ID[i], s.Quarter, streamCardEffect, 0)[0], i})
		}
	}
	for _, l := range lowest(lots, n) {
		s.Segments[m.Segment[l.i]].Prospects++
		m.leave(l.i)
		s.book.people.Cards--
	}
	m.sweep()
}

// A lot is what was drawn for member i.
type lot struct {
	word uint64
	i    int32
}

// lowest returns the n lowest of some lots, in order. Lots lie evenly, so most are
// set aside unsorted, those far above where the n-th should be.
func lowest(lots []lot, n int) []lot {
	const doubt = 50 // lots more than should do
	candidates := lots
	if likely := uint64(2*n + doubt); likely < uint64(len(lots)) {
		bound := ^uint64(0) / uint64(len(lots)) * likely
		candidates = slices.DeleteFunc(slices.Clone(lots), func(l lot) bool { return l.word > bound })
	}
	if len(candidates) < n {
		candidates = lots
	}
	slices.SortFunc(candidates, func(a, b lot) int { return cmp.Or(cmp.Compare(a.word, b.word), cmp.Compare(a.i, b.i)) })
	return candidates[:n]
}
