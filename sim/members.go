package sim

// numTies is the most ties a member has.
const numTies = 6

// noTie marks a free place among a member's ties.
const noTie int32 = -1

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
// left keep their place without the isMember flag.
type Membership struct {
	ID            []uint64  // for draws; independent of what leaders decide
	Flags         []uint8   // what is true of them, from isMember on
	Segment       []uint8   // which needs are theirs
	Circle        []uint8   // segment and chapter together: segment + chapter × number of segments
	Anniversary   []uint8   // quarter of the year in which they renew
	Tenure        []uint16  // quarters of membership
	Interactivity []float64 // 0 bureaucratic to 1 interactive
	Zeal          []float64 // engagement they bring themselves
	Threshold     []float64 // how late they take to platforms, 0 to 1
	Engagement    []float64 // 0 to 1
	Value         []float64 // experienced value
	Losses        []float64 // ties lost lately
	Ties          []int32   // numTies for each: indices of members, or noTie

	next      []float64 // engagement in the making
	living    []int32   // indices of members, rising
	segments  int       // how many there are
	rings     []ring    // of living members, by circle
	newcomers ring      // scratch of refresh
	seekers   []int32   // scratch: who looks for a tie this quarter
	leavers   []int32   // scratch: who leaves this quarter
}

// Len returns the number of people who are or were members.
func (m *Membership) Len() int { return len(m.Flags) }

// Count returns the number of members.
func (m *Membership) Count() int { return len(m.living) }

// chapter returns the chapter of member i, counted from 1, or 0.
func (m *Membership) chapter(i int32) int { return int(m.Circle[i]) / m.segments }

// inSegment and inChapter count members; chapters are counted from 1, and 0 is
// the house itself.
func (m *Membership) inSegment(segment int) (n int) {
	for c := segment; c < len(m.rings); c += m.segments {
		n += len(m.rings[c])
	}
	return n
}

func (m *Membership) inChapter(chapter int) (n int) {
	for c := range m.segments {
		n += len(m.rings[chapter*m.segments+c])
	}
	return n
}

// belongs reports whether i is a member now.
func (m *Membership) belongs(i int32) bool { return m.Flags[i]&isMember != 0 }

// founderID is the entity of the k-th founding member.
func founderID(k int) uint64 { return uint64(k) }

// joinerID is the entity of the k-th prospect of a segment in a quarter: the
// same person whether or not anyone else joins.
func joinerID(quarter, segment, k int) uint64 {
	return uint64(quarter+1)<<40 | uint64(segment)<<32 | uint64(k)
}

// admit appends a member with the given entity and returns the index. Chapter is
// counted from 1; 0 is the house itself. What the person is like depends on seed
// and entity alone.
func (m *Membership) admit(seed Seed, id uint64, segment uint8, chapter int, r *Rules) int32 {
	a := draw(seed, id, 0, streamTraits, 0)
	b := draw(seed, id, 0, streamTraits, 1)
	bell := unit(a[0]) + unit(a[1]) + unit(a[2]) - 1.5 // close to normal, deviation one half
	h := unit(a[3])
	zeal := mul(r.Population.ZealSpread, mul3(h, h, h)) + r.Population.ZealFloor

	flags := isMember
	if c := draw(seed, id, 0, streamTraits, 2); unit(c[1]) < r.Population.EmployerShare {
		flags |= employed
	}

	m.ID = append(m.ID, id)
	m.Flags = append(m.Flags, flags)
	m.Segment = append(m.Segment, segment)
	m.Circle = append(m.Circle, segment+uint8(chapter*m.segments))
	m.Anniversary = append(m.Anniversary, uint8(pick(b[1], QuartersAYear)))
	m.Tenure = append(m.Tenure, 0)
	m.Interactivity = append(m.Interactivity, sat(r.Population.Interactivity+mul(r.Population.InteractivitySpread, bell)))
	m.Zeal = append(m.Zeal, zeal)
	m.Threshold = append(m.Threshold, unit(b[0]))
	m.Engagement = append(m.Engagement, 0)
	m.Value = append(m.Value, 0)
	m.Losses = append(m.Losses, 0)
	m.next = append(m.next, 0)
	for range numTies {
		m.Ties = append(m.Ties, noTie)
	}
	i := int32(len(m.Flags) - 1)
	m.living = append(m.living, i)
	return i
}

// leave takes member i out; every tie of theirs is lost and felt. What they felt
// themselves is forgotten, so that a state holds nothing that no longer matters.
func (m *Membership) leave(i int32) {
	m.Flags[i] &^= isMember
	m.Engagement[i], m.next[i], m.Value[i] = 0, 0, 0
	for k, j := range m.tiesOf(i) {
		if j == noTie {
			continue
		}
		m.Losses[j]++
		theirs := m.tiesOf(j)
		for n := range theirs {
			if theirs[n] == i {
				theirs[n] = noTie
			}
		}
		m.Ties[int(i)*numTies+k] = noTie
	}
	m.Losses[i] = 0
}

// sweep drops those who left from the list of the living.
func (m *Membership) sweep() {
	kept := m.living[:0]
	for _, i := range m.living {
		if m.belongs(i) {
			kept = append(kept, i)
		}
	}
	m.living = kept
}

// meanEngagement returns the members' mean engagement, and 0 without members.
func (m *Membership) meanEngagement() float64 {
	sum := 0.0
	for _, i := range m.living {
		sum += m.Engagement[i]
	}
	return share(sum, float64(len(m.living)))
}

// clone returns a copy of m. The copy has no room to spare.
func (m *Membership) clone() Membership {
	c := Membership{
		ID:            append([]uint64(nil), m.ID...),
		Flags:         append([]uint8(nil), m.Flags...),
		Segment:       append([]uint8(nil), m.Segment...),
		Circle:        append([]uint8(nil), m.Circle...),
		segments:      m.segments,
		Anniversary:   append([]uint8(nil), m.Anniversary...),
		Tenure:        append([]uint16(nil), m.Tenure...),
		Interactivity: append([]float64(nil), m.Interactivity...),
		Zeal:          append([]float64(nil), m.Zeal...),
		Threshold:     append([]float64(nil), m.Threshold...),
		Engagement:    append([]float64(nil), m.Engagement...),
		Value:         append([]float64(nil), m.Value...),
		Losses:        append([]float64(nil), m.Losses...),
		Ties:          append([]int32(nil), m.Ties...),
		next:          make([]float64, len(m.next)),
		living:        append([]int32(nil), m.living...),
		rings:         make([]ring, len(m.rings)),
	}
	for s := range m.rings {
		c.rings[s] = append(ring(nil), m.rings[s]...)
	}
	return c
}
