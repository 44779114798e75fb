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
// nobody.
func (g ring) next(place uint32, self int32) int32 {
	if len(g) == 0 {
		return nobody
	}
	at := g.find(uint64(place) << ringShift)
	for range 2 {
		if at >= len(g) {
			at = 0
		}
		i := int32(uint32(g[at]))
		if i != self {
			return i
		}
		at++
	}
	return nobody
}

// find returns where the first entry at or above one stands, which may be just
// behind the last. Places lie evenly, so it looks where one of this size should
// be, corrects by how far off that was, and halves what is left.
func (g ring) find(entry uint64) int {
	n := int64(len(g))
	at := n * int64(entry>>ringShift) >> ringShift
	at += n*(int64(entry>>ringShift)-int64(g[at]>>ringShift))>>ringShift - ringNear/2
	at = max(0, min(at, n-ringNear))
	for at > 0 && g[at-1] >= entry {
		at = max(0, at-ringNear/2)
	}
	for at+ringNear <= n && g[at+ringNear-1] < entry {
		at++
	}
	if at+ringNear > n {
		return int(at) + few(g[at:], entry)
	}
	near := g[at : at+ringNear]
	k := 0
	for half := ringNear / 2; half > 0; half /= 2 {
		k += half * one(near[(k+half-1)%ringNear] < entry)
	}
	return int(at) + k
}

// ringNear is how many entries find halves; a power of two.
const ringNear = 16

// few returns how many of the first entries are below one.
func few(g ring, entry uint64) int {
	for k, e := range g {
		if e >= entry {
			return k
		}
	}
	return len(g)
}

// refresh brings the rings in line with the living: those who left go, members
// from index first on come in.
func (m *Membership) refresh(first int) {
	flags := m.Flags
	for s, g := range m.rings {
		n := 0
		for _, e := range g {
			g[n] = e
			n += int(flags[uint32(e)] & isMember)
		}
		m.newcomers = m.newcomers[:0]
		for i := first; i < m.Len(); i++ {
			if int(m.Circle[i]) == s && m.belongs(int32(i)) {
				m.newcomers = append(m.newcomers, ringEntry(m.ID[i], int32(i)))
			}
		}
		m.rings[s] = g[:n].merge(m.newcomers)
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

// tiesOf returns whom member i knows.
func (m *Membership) tiesOf(i int32) []int32 { return m.Ties[i][:m.Known[i]] }

// tie makes i and j know each other, if both have a place free and do not yet.
func (m *Membership) tie(i, j int32) {
	a, b := m.Known[i], m.Known[j]
	if _, known := m.place(i, j); known || a == numTies || b == numTies {
		return
	}
	m.Ties[i][a], m.Ties[j][b] = j, i
	m.Known[i], m.Known[j] = a+1, b+1
}

// place returns where among member i's ties j is. It looks at all of them, which
// is faster than to stop at the right one.
func (m *Membership) place(i, j int32) (k int, known bool) {
	row := &m.Ties[i]
	for n := range row {
		k |= one(row[n] == j) * (n + 1)
	}
	return k - 1, k > 0
}

// untie makes member j no longer know i. The last of their ties takes the place.
func (m *Membership) untie(j, i int32) {
	k, known := m.place(j, i)
	if !known {
		return
	}
	row, last := &m.Ties[j], m.Known[j]-1
	row[k] = row[last]
	row[last] = nobody
	m.Known[j] = last
}

// meet lets member i look for one tie: mostly within the own circle, sometimes
// elsewhere in the own chapter, now and then in another. The low half of the
// word says where, the high half whom.
func (m *Membership) meet(i int32, word uint64, r *Rules) {
	c := int(m.Circle[i])
	if u, same := unitLow(word), r.Ties.SameSegment; u >= same {
		c = m.elsewhere(i, share(u-same, 1-same), r)
	}
	if j := m.rings[c].next(uint32(word>>ringShift), i); j != nobody {
		m.tie(i, j)
	}
}

// elsewhere returns a circle for member i to look in with luck u: any, or, where
// there are chapters and luck does not lead across, one of the own chapter.
func (m *Membership) elsewhere(i int32, u float64, r *Rules) int {
	if across := r.Chapters.Across; len(m.rings) > m.segments {
		if u >= across {
			own := m.chapter(i) * m.segments
			return own + anyOf(m.rings[own:own+m.segments], share(u-across, 1-across))
		}
		u = share(u, across)
	}
	return anyOf(m.rings, u)
}

// anyOf returns one of some rings, each as likely as it has members.
func anyOf(rings []ring, u float64) int {
	all := 0
	for _, g := range rings {
		all += len(g)
	}
	n := step(mul(u, float64(all)), all)
	for c, g := range rings {
		if n < len(g) {
			return c
		}
		n -= len(g)
	}
	return 0
}

// introduce lets every member from index first on look for first ties. One draw
// has a word for each of four attempts.
func (m *Membership) introduce(seed Seed, first int, r *Rules) {
	attempts := int(whole(r.Ties.Attempts))
	for i := max(first, 1); i < m.Len(); i++ {
		var words [4]uint64
		for k := range attempts {
			if k%len(words) == 0 {
				words = draw(seed, m.ID[i], 0, streamFirstTie, uint64(k/len(words)))
			}
			m.meet(int32(i), words[k%len(words)], r)
		}
	}
}
