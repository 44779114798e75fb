package sim

import "slices"

// spare is the part of a membership for which there is room to grow: about as
// many as join in a year.
const spare = 6

// roomFor returns the room that columns of n entries get: a whole number of
// pieces.
func roomFor(n int) int { return (n + pieceSize - 1) / pieceSize * pieceSize }

// sized returns a column with the entries of another and so much room. Beyond
// the entries it is zero.
func sized[T any](column []T, room int) []T {
	return append(make([]T, 0, room), column...)
}

// room returns how many entries the columns have room for.
func (m *Membership) room() int { return cap(m.Flags) }

// reserve gives every column room for n entries, and nobody the first place.
func (m *Membership) reserve(n int) {
	room := roomFor(n)
	m.own(room)
	m.Flags, m.Tenure, m.Known = sized(m.Flags, room), sized(m.Tenure, room), sized(m.Known, room)
	m.Engagement, m.next = sized(m.Engagement, room), sized(m.next, room)
	m.Value, m.Losses, m.Ties = sized(m.Value, room), sized(m.Losses, room), sized(m.Ties, room)
	m.living = sized(m.living, room)
	if m.Len() == 0 {
		m.push()
	}
}

// own gives m columns of nature that it shares with nobody, of so much room.
func (m *Membership) own(room int) {
	var n nature
	if m.nature != nil {
		n = *m.nature
	}
	m.nature = &nature{
		ID: sized(n.ID, room), Segment: sized(n.Segment, room), Circle: sized(n.Circle, room), Anniversary: sized(n.Anniversary, room),
		Interactivity: sized(n.Interactivity, room), Zeal: sized(n.Zeal, room), Threshold: sized(n.Threshold, room),
	}
}

// push adds an entry to every column and returns its index.
func (m *Membership) push() int32 {
	n := m.Len()
	switch {
	case n == m.room():
		m.reserve(n + n/spare/2 + 1)
	case m.shared:
		m.own(m.room())
	}
	m.resize(n + 1)
	m.ID[n], m.Segment[n], m.Circle[n], m.Anniversary[n] = 0, 0, 0, 0
	m.Interactivity[n], m.Zeal[n], m.Threshold[n] = 0, 0, 0
	m.Flags[n], m.Tenure[n], m.Known[n] = 0, 0, 0
	m.Engagement[n], m.next[n], m.Value[n], m.Losses[n] = 0, 0, 0, 0
	m.Ties[n] = [numTies]int32{}
	return int32(n)
}

// resize sets the length of every column, within the room there is.
func (m *Membership) resize(n int) {
	p := m.nature
	p.ID, p.Segment, p.Circle, p.Anniversary = p.ID[:n], p.Segment[:n], p.Circle[:n], p.Anniversary[:n]
	p.Interactivity, p.Zeal, p.Threshold = p.Interactivity[:n], p.Zeal[:n], p.Threshold[:n]
	m.Flags, m.Tenure, m.Known = m.Flags[:n], m.Tenure[:n], m.Known[:n]
	m.Engagement, m.next = m.Engagement[:n], m.next[:n]
	m.Value, m.Losses, m.Ties = m.Value[:n], m.Losses[:n], m.Ties[:n]
}

// gappy reports whether more than one place in nine is empty.
func (m *Membership) gappy() bool { return m.Len() > (len(m.living)+1)*9/8 }

// pack closes the columns up over those who left. Everybody keeps the order, so
// that neighbours stay neighbours.
func (m *Membership) pack() {
	if m.shared {
		m.own(m.room())
	}
	moved := slices.Grow(m.moved[:0], m.Len())[:m.Len()]
	moved[nobody] = nobody
	for k, from := range m.living {
		moved[from] = int32(k + 1)
	}
	m.moved = moved
	closeUp(m.ID, m.living)
	closeUp(m.Segment, m.living)
	closeUp(m.Circle, m.living)
	closeUp(m.Anniversary, m.living)
	closeUp(m.Interactivity, m.living)
	closeUp(m.Zeal, m.living)
	closeUp(m.Threshold, m.living)
	closeUp(m.Flags, m.living)
	closeUp(m.Tenure, m.living)
	closeUp(m.Known, m.living)
	closeUp(m.Engagement, m.living)
	closeUp(m.Value, m.living)
	closeUp(m.Losses, m.living)
	closeUp(m.Ties, m.living)
	for k := range m.living {
		m.living[k] = int32(k + 1)
	}
	end := len(m.living) + 1
	for i := range m.Ties[1:end] {
		row := &m.Ties[1+i]
		for k, j := range row {
			row[k] = moved[j]
		}
	}
	for _, g := range m.rings {
		for k, e := range g {
			g[k] = e>>ringShift<<ringShift | uint64(uint32(moved[uint32(e)]))
		}
	}
	m.resize(end)
}

// closeUp moves the entries of the living to the front, behind nobody.
func closeUp[T any](column []T, living []int32) {
	to := column[1:][:len(living)]
	for k, from := range living {
		to[k] = column[from]
	}
}

// release lets nobody write into the columns of nature, m itself included, before
// they are copied.
func (m *Membership) release() {
	if m.nature != nil && !m.shared {
		m.shared = true
	}
}

// copyTo makes c a copy of m, in the room that c has. The columns of nature are
// shared until one of the two changes them.
func (m *Membership) copyTo(c *Membership) {
	m.release()
	if n := m.Len(); c.room() < n {
		room := m.room()
		c.Flags, c.Tenure, c.Known = make([]uint8, 0, room), make([]uint16, 0, room), make([]uint8, 0, room)
		c.Engagement, c.next = make([]float64, 0, room), make([]float64, 0, room)
		c.Value, c.Losses, c.Ties = make([]float64, 0, room), make([]float64, 0, room), make([][numTies]int32, 0, room)
		c.living = make([]int32, 0, room)
	}
	c.nature, c.segments = m.nature, m.segments
	c.Flags = append(c.Flags[:0], m.Flags...)
	c.Tenure = append(c.Tenure[:0], m.Tenure...)
	c.Engagement = append(c.Engagement[:0], m.Engagement...)
	c.Value = append(c.Value[:0], m.Value...)
	c.Losses = append(c.Losses[:0], m.Losses...)
	c.Known = append(c.Known[:0], m.Known...)
	c.Ties = append(c.Ties[:0], m.Ties...)
	c.living = append(c.living[:0], m.living...)
	c.next = c.next[:len(m.next)]
	clear(c.next) // those who left must count nothing in it
	c.rings = slices.Grow(c.rings[:0], len(m.rings))[:len(m.rings)]
	for s := range m.rings {
		c.rings[s] = append(c.rings[s][:0], m.rings[s]...)
	}
}
