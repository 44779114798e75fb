package sim

import "slices"

// numTies is the most ties a member has.
const numTies = 6

// nobody has the first place of every column: not a member, with no engagement.
// A free place among a member's ties is a tie to nobody, so that whoever adds up
// the engagement of those a member knows need not ask how many they are.
const nobody int32 = 0

// Flags of a member.
const (
	isMember uint8 = 1 << iota
	attended       // was at the last conference
	credited       // is bound by a credential
	employed       // has dues paid by an employer
	dropped        // the employer has stopped; the next renewal is their own
)

// Membership holds the members as columns: entry i of each belongs to member i.
// Members are appended and never moved, so an index stays a person. Those who
// left keep their place without the isMember flag. What a person is by nature
// never changes once they are in, so copies share those columns.
type Membership struct {
	// By nature.
	ID            []uint64  // for draws; independent of what leaders decide
	Segment       []uint8   // which needs are theirs
	Anniversary   []uint8   // quarter of the year in which they renew
	Interactivity []float64 // 0 bureaucratic to 1 interactive
	Zeal          []float64 // engagement they bring themselves
	Threshold     []float64 // how late they take to platforms, 0 to 1

	Flags      []uint8          // what is true of them, from isMember on
	Tenure     []uint16         // quarters of membership
	Engagement []float64        // 0 to 1
	Value      []float64        // experienced value
	Losses     []float64        // ties lost lately
	Known      []uint8          // how many ties they have
	Ties       [][numTies]int32 // to whom, then nobody

	next      []float64 // engagement in the making
	living    []int32   // indices of members, rising
	rings     []ring    // of living members, by segment
	newcomers ring      // scratch of refresh
}

// Len returns the length of the columns: nobody, and all who are or were members.
func (m *Membership) Len() int { return len(m.Flags) }

// Count returns the number of members.
func (m *Membership) Count() int { return len(m.living) }

// belongs reports whether i is a member now.
func (m *Membership) belongs(i int32) bool { return m.Flags[i]&isMember != 0 }

// founderID is the entity of the k-th founding member.
func founderID(k int) uint64 { return uint64(k) }

// joinerID is the entity of the k-th prospect of a segment in a quarter: the
// same person whether or not anyone else joins.
func joinerID(quarter, segment, k int) uint64 {
	return uint64(quarter+1)<<40 | uint64(segment)<<32 | uint64(k)
}

// admit appends a member with the given entity and returns the index. What the
// person is like depends on seed and entity alone.
func (m *Membership) admit(seed Seed, id uint64, segment uint8, r *Rules) int32 {
	if m.Len() == 0 {
		m.push(0, 0)
	}
	words := draw(seed, id, 0, streamTraits, 0)
	i := m.push(id, isMember)
	bell := unitHigh(words[0]) + unitLow(words[0]) + unitHigh(words[1]) - 1.5 // close to normal, deviation one half
	h := unitLow(words[1])
	if unitLow(words[2]) < r.Population.EmployerShare {
		m.Flags[i] |= employed
	}
	m.Segment[i] = segment
	m.Anniversary[i] = uint8(pick(words[3], QuartersAYear))
	m.Interactivity[i] = sat(r.Population.Interactivity + mul(r.Population.InteractivitySpread, bell))
	m.Zeal[i] = mul(r.Population.ZealSpread, mul3(h, h, h)) + r.Population.ZealFloor
	m.Threshold[i] = unitHigh(words[2])
	m.living = append(m.living, i)
	return i
}

// push adds an entry to every column and returns its index.
func (m *Membership) push(id uint64, flags uint8) int32 {
	m.ID = append(m.ID, id)
	m.Segment = append(m.Segment, 0)
	m.Anniversary = append(m.Anniversary, 0)
	m.Interactivity = append(m.Interactivity, 0)
	m.Zeal = append(m.Zeal, 0)
	m.Threshold = append(m.Threshold, 0)
	m.Flags = append(m.Flags, flags)
	m.Tenure = append(m.Tenure, 0)
	m.Engagement = append(m.Engagement, 0)
	m.Value = append(m.Value, 0)
	m.Losses = append(m.Losses, 0)
	m.Known = append(m.Known, 0)
	m.Ties = append(m.Ties, [numTies]int32{})
	m.next = append(m.next, 0)
	return int32(len(m.Flags) - 1)
}

// reserve makes room for n more entries in every column, and some to spare for
// those who join later.
func (m *Membership) reserve(n int) {
	n += n / 4
	m.ID, m.Segment, m.Anniversary = slices.Grow(m.ID, n), slices.Grow(m.Segment, n), slices.Grow(m.Anniversary, n)
	m.Interactivity, m.Zeal, m.Threshold = slices.Grow(m.Interactivity, n), slices.Grow(m.Zeal, n), slices.Grow(m.Threshold, n)
	m.Flags, m.Tenure, m.Known = slices.Grow(m.Flags, n), slices.Grow(m.Tenure, n), slices.Grow(m.Known, n)
	m.Engagement, m.next = slices.Grow(m.Engagement, n), slices.Grow(m.next, n)
	m.Value, m.Losses = slices.Grow(m.Value, n), slices.Grow(m.Losses, n)
	m.Ties, m.living = slices.Grow(m.Ties, n), slices.Grow(m.living, n)
}

// leave takes member i out; every tie of theirs is lost and felt. What they felt
// themselves is forgotten, so that a state holds nothing that no longer matters.
func (m *Membership) leave(i int32) {
	m.Flags[i] &^= isMember
	m.Engagement[i], m.next[i], m.Value[i], m.Losses[i] = 0, 0, 0, 0
	for _, j := range m.tiesOf(i) {
		m.Losses[j]++
		m.untie(j, i)
	}
	m.Known[i], m.Ties[i] = 0, [numTies]int32{}
}

// sweep drops those who left from the list of the living.
func (m *Membership) sweep() {
	n := 0
	for _, i := range m.living {
		m.living[n] = i
		n += one(m.belongs(i))
	}
	m.living = m.living[:n]
}

// total adds a column up. Those who left count nothing in the columns it is used
// for. It adds up in four lanes, which is faster and has a fixed order as well.
func total(column []float64) float64 {
	var a, b, c, d float64
	n := len(column) &^ 3
	for k := 0; k < n; k += 4 {
		four := column[k : k+4 : k+4]
		a += four[0]
		b += four[1]
		c += four[2]
		d += four[3]
	}
	for _, x := range column[n:] {
		a += x
	}
	return a + b + (c + d)
}

// meanEngagement returns the members' mean engagement, and 0 without members.
func (m *Membership) meanEngagement() float64 {
	return share(total(m.Engagement), float64(len(m.living)))
}

// meanValue returns the mean of the value members feel, and 0 without members.
func (m *Membership) meanValue() float64 {
	return share(total(m.Value), float64(len(m.living)))
}

// copyTo makes c a copy of m, in the room that c has. The columns of what people
// are by nature are shared: neither copy changes an entry, and whoever adds one
// first moves to columns of its own, because the shared ones have no room to
// spare.
func (m *Membership) copyTo(c *Membership) {
	c.ID, c.Segment, c.Anniversary = slices.Clip(m.ID), slices.Clip(m.Segment), slices.Clip(m.Anniversary)
	c.Interactivity, c.Zeal, c.Threshold = slices.Clip(m.Interactivity), slices.Clip(m.Zeal), slices.Clip(m.Threshold)
	c.Flags = append(c.Flags[:0], m.Flags...)
	c.Tenure = append(c.Tenure[:0], m.Tenure...)
	c.Engagement = append(c.Engagement[:0], m.Engagement...)
	c.Value = append(c.Value[:0], m.Value...)
	c.Losses = append(c.Losses[:0], m.Losses...)
	c.Known = append(c.Known[:0], m.Known...)
	c.Ties = append(c.Ties[:0], m.Ties...)
	c.living = append(c.living[:0], m.living...)
	c.next = slices.Grow(c.next[:0], len(m.next))[:len(m.next)]
	c.rings = slices.Grow(c.rings[:0], len(m.rings))[:len(m.rings)]
	for s := range m.rings {
		c.rings[s] = append(c.rings[s][:0], m.rings[s]...)
	}
}
