package sim

// stay decides, after member i has lived through the quarter, whether they look
// for a tie, leave the field, or let their membership lapse.
func (t *turn) stay(q *season, i int32, words [4]uint64) {
	m, r := &t.s.Members, t.r
	m.Losses[i] = mul(m.Losses[i], r.Leaving.LossFade)
	m.Tenure[i]++
	seek := r.Ties.Base + mul3(r.Ties.Network, t.s.Network, m.next[i])
	if m.Flags[i]&attended != 0 {
		seek += q.tieAtConf
	}
	if unit(words[0]) < seek {
		m.seekers = append(m.seekers, i)
	}
	g := &t.s.Segments[m.Segment[i]]
	if unit(words[1]) < q.exit {
		g.LeftField++
		t.report.Left++
		t.s.book.people.LeftField++
		m.leavers = append(m.leavers, i)
		return
	}
	if int(m.Anniversary[i]) != q.quarter || m.Tenure[i] < QuartersAYear {
		return
	}
	renewed := t.renews(q, i, words[2])
	m.Flags[i] &^= dropped
	if renewed {
		t.renewed++
		return
	}
	g.Prospects++
	t.report.Lapsed++
	t.s.book.people.Lapsed++
	m.leavers = append(m.leavers, i)
}

// renews decides whether member i renews, and tallies why.
func (t *turn) renews(q *season, i int32, word uint64) bool {
	m, b := &t.s.Members, &t.s.book
	reasons := q.reasons(m, i, m.next[i], t.r)
	chance := t.r.Leaving.renewal(&reasons)
	renewed := unit(word) < chance
	b.renewal.count(&reasons, chance, renewed)
	if m.Tenure[i] == QuartersAYear {
		b.first.count(&reasons, chance, renewed)
	}
	b.groups.count(m, i, chance, renewed)
	return renewed
}

// reasons returns what speaks for renewing, as parts of the log odds beside the
// base.
func (q *season) reasons(m *Membership, i int32, engagement float64, r *Rules) (z [numReasons]float64) {
	v := &r.Leaving
	z[reasonEngagement] = mul(v.Engagement, engagement-v.EngagementPivot)
	z[reasonValue] = mul(v.Value, m.Value[i]-v.ValuePivot)
	z[reasonTenure] = v.Tenure.At(div(float64(m.Tenure[i]), QuartersAYear))
	z[reasonRivals] = -mul3(v.Outside, q.option(m, i), v.OutsideBase+mul(v.OutsideX, m.Interactivity[i]))
	z[reasonTies] = -mul(v.LostTie, m.Losses[i])
	z[reasonZeal] = mul(v.Zeal, m.Zeal[i])
	if m.Flags[i]&credited != 0 {
		z[reasonCredential] = v.Credential
	}
	z[reasonEvents] = q.odds
	if m.Flags[i]&dropped != 0 {
		z[reasonEvents] -= v.EmployerStops
	}
	return z
}

// renewal returns the chance of renewing.
func (v *LeavingRules) renewal(reasons *[numReasons]float64) float64 {
	z := v.Base
	for _, part := range reasons {
		z += part
	}
	return v.Logistic.At(z)
}

// count adds one member who was due.
func (t *tally) count(reasons *[numReasons]float64, chance float64, renewed bool) {
	t.Due++
	t.Expected += chance
	if renewed {
		t.Renewed++
	}
	for k, part := range reasons {
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
	if renewed {
		g.Renewed++
	}
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
