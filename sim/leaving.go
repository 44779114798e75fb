package sim

// choose decides, after the given members have lived through the quarter, who of
// them look for a tie, who leave the field and who let their membership lapse.
// One number decides the last two for a member: its lowest part stands for
// leaving the field, and the rest of its range, stretched, for not renewing.
func (q *season) choose(m *Membership, who []int32, luck *lucks, h *harvest, seekers, leavers *[pieceSize]int32) {
	var due [pieceSize]uint16
	looking, gone, n := 0, 0, 0
	for k, i := range who {
		there := m.Flags[i] & attended / attended
		seekers[looking%pieceSize] = i
		looking += one(luck.seek(k) < q.seek[there&1]+mul(q.seekMore, m.next[i]))
		exits := one(luck.stay(k) < q.exit)
		leavers[gone%pieceSize] = i
		gone += exits
		due[n%pieceSize] = uint16(k)
		n += one(int(m.Anniversary[i]) == q.quarter) & one(m.Tenure[i] >= QuartersAYear) &^ exits
	}
	h.seekers, h.exits = looking, gone
	for _, k := range due[:n] {
		i := who[k]
		leavers[gone%pieceSize] = i
		gone += 1 - q.renews(m, i, mul(luck.stay(int(k))-q.exit, q.stretch), h)
		m.Flags[i] &^= dropped
	}
	h.leavers = gone
}

// renews decides whether member i renews, and tallies why. It returns 1 or 0.
func (q *season) renews(m *Membership, i int32, lot float64, h *harvest) int {
	var reasons [numReasons]float64
	chance := q.renewal(m, i, m.next[i], &reasons)
	renewed := one(lot < chance)
	h.due[one(m.Tenure[i] == QuartersAYear)].count(&reasons, chance, renewed)
	h.groups.count(m, i, chance, renewed)
	return renewed
}

// renewal returns the chance that member i renews with some engagement, and sets
// z to what speaks for it, as parts of the log odds beside the base.
func (q *season) renewal(m *Membership, i int32, engagement float64, z *[numReasons]float64) float64 {
	v, flags := q.leaving, m.Flags[i]
	z[reasonEngagement] = mul(v.Engagement, engagement-v.EngagementPivot)
	z[reasonValue] = mul(v.Value, m.Value[i]-v.ValuePivot)
	z[reasonTenure] = q.tenure[min(m.Tenure[i], longest)]
	z[reasonRivals] = -mul3(v.Outside, q.option(m, i), v.OutsideBase+mul(v.OutsideX, m.Interactivity[i]))
	z[reasonTies] = -mul(v.LostTie, m.Losses[i])
	z[reasonZeal] = mul(v.Zeal, m.Zeal[i])
	z[reasonCredential] = q.credential[flags&credited/credited]
	z[reasonEvents] = q.events[flags&dropped/dropped]
	return q.logistic.at((v.Base + z[reasonEngagement] + z[reasonValue]) + (z[reasonTenure] + z[reasonRivals] + z[reasonTies]) +
		(z[reasonZeal] + z[reasonCredential] + z[reasonEvents]))
}

// meetAndPart lets those who look for a tie meet somebody, and takes out those
// who go, in the order of the pieces.
func (t *turn) meetAndPart() {
	s, m, w := t.s, &t.s.Members, t.s.workshop
	for n := range w.harvests {
		for _, i := range w.seekers[n][:w.harvests[n].seekers] {
			m.meet(i, draw(s.Seed, m.ID[i], s.Quarter, streamTie, 0)[0], t.r)
		}
	}
	for n := range w.harvests {
		h := &w.harvests[n]
		for k, i := range w.leavers[n][:h.leavers] {
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
func (t *tally) count(reasons *[numReasons]float64, chance float64, renewed int) {
	t.Due++
	t.Expected += chance
	t.Renewed += renewed
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

func (g *GroupTally) count(chance float64, renewed int) {
	g.Due++
	g.Expected += chance
	g.Renewed += renewed
}

func (g *GroupTally) add(o *GroupTally) {
	g.Due += o.Due
	g.Renewed += o.Renewed
	g.Expected += o.Expected
}

// count adds member i to the groups they belong to.
func (g *RenewalGroups) count(m *Membership, i int32, chance float64, renewed int) {
	years := int(m.Tenure[i]) / QuartersAYear
	g.ByTenure[min(years, len(g.ByTenure))-1].count(chance, renewed)
	fifths := len(g.ByEngagement)
	g.ByEngagement[step(mul(m.next[i], float64(fifths)), fifths)].count(chance, renewed)
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
