package sim

// choose decides, after the given members have lived through the quarter, who of
// them look for a tie, who leave the field and who let their membership lapse.
func (q *season) choose(p *stretch, luck *lucks, h *harvest, seekers, leavers *[pieceSize]uint16) {
	h.seekers = q.lookAround(p, luck, seekers)
	q.stay(p, luck, h, leavers)
}

// lookAround lists those who look for a tie and returns how many they are. Like
// stay it writes everybody down and counts those who are meant, which takes no
// branch that chance decides.
func (q *season) lookAround(p *stretch, luck *lucks, seekers *[pieceSize]uint16) int {
	n, flags, next := uint32(0), p.flags[:], p.next[:]
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		there := flags[k] & attended / attended & 1
		seekers[n%pieceSize] = uint16(k)
		n += uint32(one(luck.seek(k) < q.seek[there]+mul(q.seekMore, next[k])))
	}
	return int(n)
}

// stay lists those who leave the field, and behind them those who do not renew.
// One number decides both for a member: its lowest part stands for leaving the
// field, and the rest of its range, stretched, for not renewing.
func (q *season) stay(p *stretch, luck *lucks, h *harvest, leavers *[pieceSize]uint16) {
	var due [pieceSize]uint16
	gone, n := uint32(0), uint32(0)
	anniversary, tenure, quarter := p.anniversary[:], p.tenure[:], uint8(q.quarter)
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		exits := uint32(one(luck.stay(k) < q.exit))
		leavers[gone%pieceSize] = uint16(k)
		gone += exits
		due[n%pieceSize] = uint16(k)
		n += uint32(one(anniversary[k] == quarter)&one(tenure[k] >= QuartersAYear)) &^ exits
	}
	h.exits = int(gone)
	for _, place := range due[:n] {
		k := uint32(place) % pieceSize
		leavers[gone%pieceSize] = place
		gone += 1 - uint32(q.renews(p, k, mul(luck.stay(k)-q.exit, q.stretch), h))
		p.flags[k] &^= dropped
	}
	h.leavers = int(gone)
}

// renews decides whether the k-th member of a stretch renews, and tallies why. It
// returns 1 or 0.
func (q *season) renews(p *stretch, k uint32, lot float64, h *harvest) int {
	k %= pieceSize
	var reasons [numReasons]float64
	chance := q.renewal(p, k, p.next[k], &reasons)
	renewed := one(lot < chance)
	h.due[one(p.tenure[k] == QuartersAYear)].count(&reasons, chance, renewed)
	h.groups.count(p, k, chance, renewed)
	return renewed
}

// renewal returns the chance that the k-th member of a stretch renews with some
// engagement, and sets z to what speaks for it, as parts of the log odds beside
// the base.
func (q *season) renewal(p *stretch, k uint32, engagement float64, z *[numReasons]float64) float64 {
	k %= pieceSize
	v, flags := q.leaving, p.flags[k]
	z[reasonEngagement] = mul(v.Engagement, engagement-v.EngagementPivot)
	z[reasonValue] = mul(v.Value, p.value[k]-v.ValuePivot)
	z[reasonTenure] = q.tenure[min(p.tenure[k], longest)]
	z[reasonRivals] = -mul3(v.Outside, q.option(p, k), v.OutsideBase+mul(v.OutsideX, p.interactivity[k]))
	z[reasonTies] = -mul(v.LostTie, p.losses[k])
	z[reasonZeal] = mul(v.Zeal, p.zeal[k])
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
		for _, k := range w.seekers[n][:w.harvests[n].seekers] {
			i := int32(n*pieceSize) + int32(k)
			m.meet(i, draw(s.Seed, m.ID[i], s.Quarter, streamTie, 0)[0], t.r)
		}
	}
	for n := range w.harvests {
		h := &w.harvests[n]
		for nth, k := range w.leavers[n][:h.leavers] {
			i := int32(n*pieceSize) + int32(k)
			g := &s.Segments[m.Segment[i]]
			if nth < h.exits {
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

// count adds the k-th member of a stretch to the groups they belong to.
func (g *RenewalGroups) count(p *stretch, k uint32, chance float64, renewed int) {
	k %= pieceSize
	years := int(p.tenure[k]) / QuartersAYear
	g.ByTenure[min(years, len(g.ByTenure))-1].count(chance, renewed)
	fifths := len(g.ByEngagement)
	g.ByEngagement[step(mul(p.next[k], float64(fifths)), fifths)].count(chance, renewed)
	if p.flags[k]&attended != 0 {
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
