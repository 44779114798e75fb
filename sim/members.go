package sim

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

// A Membership holds the members as columns: entry i of each belongs to member
// i. Those who left keep their place, without the isMember flag, until at a
// year's end too many are empty; then the columns close up, and everybody keeps
// the order. All columns have the same room, a whole number of pieces.
type Membership struct {
	*nature
	Flags      []uint8          // what is true of them, from isMember on
	Tenure     []uint16         // quarters of membership
	Engagement []float64        // 0 to 1
	Value      []float64        // experienced value
	Losses     []float64        // ties lost lately
	Known      []uint8          // how many ties they have
	Ties       [][numTies]int32 // to whom, then nobody

	next      []float64 // engagement in the making
	living    []int32   // indices of members, rising
	segments  int       // how many there are
	rings     []ring    // of living members, by circle
	newcomers ring      // scratch of refresh
	moved     []int32   // scratch of pack: where everybody went
}

// A nature holds the columns of what people are and stay. Copies of a membership
// share them until one of them takes somebody in or closes up.
type nature struct {
	ID            []uint64  // for draws; independent of what leaders decide
	Segment       []uint8   // which needs are theirs
	Circle        []uint8   // segment and chapter together: segment + chapter × number of segments
	Anniversary   []uint8   // quarter of the year in which they renew
	Interactivity []float64 // 0 bureaucratic to 1 interactive
	Zeal          []float64 // engagement they bring themselves
	Threshold     []float64 // how late they take to platforms, 0 to 1

	shared bool // by several memberships, so that none may write
}

// Len returns the length of the columns: nobody, and all who are or were members.
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
	words := draw(seed, id, 0, streamTraits, 0)
	i := m.push()
	bell := unitHigh(words[0]) + unitLow(words[0]) + unitHigh(words[1]) - 1.5 // close to normal, deviation one half
	h := unitLow(words[1])
	m.Flags[i] = isMember
	if unitLow(words[2]) < r.Population.EmployerShare {
		m.Flags[i] |= employed
	}
	m.ID[i] = id
	m.Segment[i], m.Circle[i] = segment, segment+uint8(chapter*m.segments)
	m.Anniversary[i] = uint8(pick(words[3], QuartersAYear))
	m.Interactivity[i] = sat(r.Population.Interactivity + mul(r.Population.InteractivitySpread, bell))
	m.Zeal[i] = mul(r.Population.ZealSpread, mul3(h, h, h)) + r.Population.ZealFloor
	m.Threshold[i] = unitHigh(words[2])
	m.living = append(m.living, i)
	return i
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
	n, living, flags := 0, m.living, m.Flags
	for _, i := range living {
		living[n] = i
		n += int(flags[i] & isMember)
	}
	m.living = living[:n]
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
