package sim

import "slices"

// A ring is the living members of a circle in the order of places drawn for
// them. Whoever is looked for is the next one round from a drawn place, so a
// member who comes or goes changes only who is found just before them; nobody
// else's acquaintances depend on it. Entries hold the place above the index.
type ring []uint64

const ringShift = 32

func ringEntry(id uint64, i int32) uint64 {
	return ringPlace(id)<<ringShift | uint64(uint32(i))
}

// ringPlace spreads entities evenly: the finishing steps of MurmurHash3.
func ringPlace(id uint64) uint64 {
	id ^= id >> 33
	id *= 0xff51afd7ed558ccd
	id ^= id >> 33
	id *= 0xc4ceb9fe1a85ec53
	id ^= id >> 33
	return id >> ringShift
}

// next returns the first member round from a drawn place who is not self, or
// noTie.
func (g ring) next(word uint64, self int32) int32 {
	if len(g) == 0 {
		return noTie
	}
	at, _ := slices.BinarySearch(g, word>>ringShift<<ringShift)
	for range 2 {
		i := int32(uint32(g[at%len(g)]))
		if i != self {
			return i
		}
		at++
	}
	return noTie
}

// refresh brings the rings in line with the living: those who left go, members
// from index first on come in.
func (m *Membership) refresh(first int) {
	for s := range m.rings {
		kept := m.rings[s][:0]
		for _, e := range m.rings[s] {
			if m.belongs(int32(uint32(e))) {
				kept = append(kept, e)
			}
		}
		m.rings[s] = kept
		m.newcomers = m.newcomers[:0]
		for i := first; i < m.Len(); i++ {
			if int(m.Circle[i]) == s {
				m.newcomers = append(m.newcomers, ringEntry(m.ID[i], int32(i)))
			}
		}
		m.rings[s] = m.rings[s].merge(m.newcomers)
	}
}

// merge takes more entries into the ring, in order. It sorts more.
func (g ring) merge(more ring) ring {
	slices.Sort(more)
	at := len(g) - 1
	g = append(g, more...)
	for to, from := len(g)-1, len(more)-1; from >= 0; to-- {
		if at >= 0 && g[at] > more[from] {
			g[to] = g[at]
			at--
		} else {
			g[to] = more[from]
			from--
		}
	}
	return g
}

// tiesOf returns the places for member i's ties.
func (m *Membership) tiesOf(i int32) []int32 {
	return m.Ties[int(i)*numTies : int(i)*numTies+numTies]
}

// tie makes i and j know each other, if both have a place free and do not yet.
func (m *Membership) tie(i, j int32) {
	mine, theirs := m.tiesOf(i), m.tiesOf(j)
	a, b := -1, -1
	for k := range numTies {
		if mine[k] == j {
			return
		}
		if mine[k] == noTie && a < 0 {
			a = k
		}
		if theirs[k] == noTie && b < 0 {
			b = k
		}
	}
	if a >= 0 && b >= 0 {
		mine[a], theirs[b] = j, i
	}
}

// meet lets member i look for one tie: mostly in the own circle, sometimes
// elsewhere in the own chapter, now and then in another.
func (m *Membership) meet(i int32, words [4]uint64, r *Rules) {
	c := int(m.Circle[i])
	if unit(words[0]) >= r.Ties.SameSegment {
		from, till := 0, len(m.rings)
		if till > m.segments && unit(words[3]) >= r.Chapters.Across {
			from = m.chapter(i) * m.segments
			till = from + m.segments
		}
		c = m.anyCircle(words[1], from, till)
	}
	if j := m.rings[c].next(words[2], i); j != noTie {
		m.tie(i, j)
	}
}

// anyCircle returns a circle from one to before another, each as likely as it
// has members.
func (m *Membership) anyCircle(word uint64, from, till int) int {
	total := 0
	for c := from; c < till; c++ {
		total += len(m.rings[c])
	}
	n := pick(word, max(total, 1))
	for c := from; c < till; c++ {
		if n < len(m.rings[c]) {
			return c
		}
		n -= len(m.rings[c])
	}
	return from
}

// introduce lets every member from index first on look for first ties.
func (m *Membership) introduce(seed Seed, first int, r *Rules) {
	for i := first; i < m.Len(); i++ {
		for k := range int(whole(r.Ties.Attempts)) {
			m.meet(int32(i), draw(seed, m.ID[i], 0, streamFirstTie, uint64(k)), r)
		}
	}
}
