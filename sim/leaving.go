package sim

// seekTies lists who of the given members look for a tie, and returns how many.
func (q *season) seekTies(m *Membership, who []int32, luck *[pieceSize]uint64, list []int32) int {
	n := 0
	for k, i := range who {
		there := m.Flags[i] & attended / attended
		list[n%len(list)] = i
		n += one(unitHigh(luck[k%pieceSize]) < q.seek[there&1]+mul(q.seekMore, m.next[i]))
	}
	return n
}

// stay decides, after the given members have lived through the quarter, who of
// them leave the field and who let their membership lapse. One number decides
// both for a member: its lowest part stands for leaving the field, and the rest
// of its range, stretched, for not renewing.
func (q *season) stay(m *Membership, who []int32, luck *[pieceSize]uint64, h *harvest, list []int32) {
	var due [pieceSize]uint16
	n := 0
	for k, i := range who {
		if unitLow(luck[k%pieceSize]) < q.exit {
			list[h.exits] = i
			h.exits++
			continue
		}
		due[n%pieceSize] = uint16(k)
		n += one(int(m.Anniversary[i]) == q.quarter) & one(m.Tenure[i] >= QuartersAYear)
	}
	h.leavers = h.exits
	for _, k := range due[:n] {
		i := who[k]
		lot := mul(unitLow(luck[k%pieceSize])-q.exit, q.stretch)
		renewed := q.renews(m, i, lot, h)
		m.Flags[i] &^= dropped
		if !renewed {
			list[h.leavers] = i
			h.leavers++
		}
	}
}

// renews decides whether member i renews, and tallies why.
func (q *season) renews(m *Membership, i int32, lot float64, h *harvest) bool {
	reasons := q.reasons(m, i, m.next[i])
	chance := q.renewal(&reasons)
	renewed := lot < chance
	all := &h.later
	if m.Tenure[i] == QuartersAYear {
		all = &h.first
	}
	all.count(&reasons, chance, renewed)
	h.groups.count(m, i, chance, renewed)
	return renewed
}

// reasons returns what speaks for renewing, as parts of the log odds beside the
// base.
func (q *season) reasons(m *Membership, i int32, engagement float64) (z [numReasons]float64) {
	v := q.leaving
	z[reasonEngagement] = mul(v.Engagement, engagement-v.EngagementPivot)
	z[reasonValue] = mul(v.Value, m.Value[i]-v.ValuePivot)
	z[reasonTenure] = q.tenure.at(mul(float64(m.Tenure[i]), dt))
	z[reasonRivals] = -mul3(v.Outside, q.option(m, i), v.OutsideBase+mul(v.OutsideX, m.Interactivity[i]))
	z[reasonTies] = -mul(v.LostTie, m.Losses[i])
	z[reasonZeal] = mul(v.Zeal, m.Zeal[i])
	if m.Flags[i]&credited != 0 {
		z[reasonCredential] = v.Credential
	}
	z[reasonEvents] = q.events
	if m.Flags[i]&dropped != 0 {
		z[reasonEvents] -= v.EmployerStops
	}
	return z
}

// renewal returns the chance of renewing.
func (q *season) renewal(reasons *[numReasons]float64) float64 {
	z := q.leaving.Base
	for _, part := range reasons {
		z += part
	}
	return q.logistic.at(z)
}

// meetAndPart lets those who look for a tie meet somebody, and takes out those
// who go, in the order of the pieces.
func (t *turn) meetAndPart() {
	s, m, w := t.s, &t.s.Members, t.s.workshop
	for n := range w.harvests {
		for _, i := range w.seekers[n*pieceSize:][:w.harvests[n].seekers] {
			m.meet(i, draw(s.Seed, m.ID[i], s.Quarter, streamTie, 0)[0], t.r)
		}
	}
	for n := range w.harvests {
		h := &w.harvests[n]
		leavers := w.leavers[n*pieceSize:][:h.leavers]
		for k, i := range leavers {
			g := &s.Segments[m.Segment[i]]
			if k < h.exits {
				g.LeftField++
			} else {
				g.Prospects++
			}
			m.leave(i)
		}
		exits, lapsed := h.exits, h.leavers-h.exits
		t.report.Left += exits
		t.report.Lapsed += lapsed
		s.book.people.LeftField += exits
		s.book.people.Lapsed += lapsed
	}
	m.sweep()
}

// count adds one member who was due.
func (t *tally) count(reasons *[numReasons]float64, chance float64, renewed bool) {
	t.Due++
	t.Expected += chance
	t.Renewed += one(renewed)
	for k, part := range reasons {
		t.Reasons[k] += part
	}
}

// add takes another tally in.
func (t *tally) add(o *tally) {
	t.Due += o.Due
	t.Renewed += o.Renewed
	t.Expected += o.Expected
	for k, part := range o.Reasons {
		t.Reasons[k] += part
	}
}

// RenewalGroups tells how groups of members renewed in a year.
type RenewalGroups struct {
	ByTenure     [5]GroupTally // by years of membership: 1, 2, 3, 4, 5 and more
	ByEngagement [5]GroupTally // by fifths of the range of engagement
	Others       GroupTally    // not at the last conference
	Attendees    GroupTally
}

// A GroupTally counts the members of a group who were due to renew, those who
// did, and how many were to be expected.
type GroupTally struct {
	Due, Renewed int
	Expected     float64
}

func (g *GroupTally) count(chance float64, renewed bool) {
	g.Due++
	g.Expected += chance
	g.Renewed += one(renewed)
}

func (g *GroupTally) add(o *GroupTally) {
	g.Due += o.Due
	g.Renewed += o.Renewed
	g.Expected += o.Expected
}

// count adds member i to the groups they belong to.
func (g *RenewalGroups) count(m *Membership, i int32, chance float64, renewed bool) {
	years := int(m.Tenure[i]) / QuartersAYear
	g.ByTenure[min(years, len(g.ByTenure))-1].count(chance, renewed)
	fifth := int(whole(mul(m.next[i], float64(len(g.ByEngagement)))))
	g.ByEngagement[min(fifth, len(g.ByEngagement)-1)].count(chance, renewed)
	if m.Flags[i]&attended != 0 {
		g.Attendees.count(chance, renewed)
		return
	}
	g.Others.count(chance, renewed)
}

// add takes the groups of another part of the membership in.
func (g *RenewalGroups) add(o *RenewalGroups) {
	for k := range g.ByTenure {
		g.ByTenure[k].add(&o.ByTenure[k])
	}
	for k := range g.ByEngagement {
		g.ByEngagement[k].add(&o.ByEngagement[k])
	}
	g.Others.add(&o.Others)
	g.Attendees.add(&o.Attendees)
}
