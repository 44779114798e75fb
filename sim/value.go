package sim

// peersOf works out for each of the given members what those they know are
// worth: their engagement, and how many they are. Free places among ties are
// nobody, who has no engagement.
func (q *season) peersOf(m *Membership, who []int32, into *[pieceSize]float64) {
	e, ties, known := m.Engagement, m.Ties, m.Known
	for k, i := range who {
		row := &ties[i]
		sum := e[row[0]] + e[row[1]] + e[row[2]] + e[row[3]] + e[row[4]] + e[row[5]]
		into[k%pieceSize] = mul(q.worth[known[i]%uint8(len(q.worth))], sum)
	}
}

// peerValue returns what a member of interactivity x has of peers, weighed.
func (q *season) peerValue(x, peers float64) float64 {
	return mul(q.peers+mul(q.peersMore, x), sat(peers))
}

// live moves the experienced value and the engagement of the given members for
// a quarter. Engagement is written beside the old one, so that everybody meets
// the others as they were. It avoids branches that chance decides: where two
// cases differ in a number, the case is an index.
func (q *season) live(m *Membership, who []int32, peers *[pieceSize]float64, c *crowd) {
	var sum crowd
	v := q.value
	for k, i := range who {
		x, zeal, felt := m.Interactivity[i], m.Zeal[i], m.Value[i]
		segment := m.Segment[i] % MaxSegments
		there := m.Flags[i] & attended / attended
		g, pace := &q.groups[segment], &sum.paces[segment]

		company := q.peerValue(x, peers[k%pieceSize])
		gap := g.flat + mul(g.rising, x) + company + q.memory[there&1] - felt
		rate := q.valueRate[one(gap < 0)]
		sum.valueLost += mul(rate, felt)
		felt += mul(rate, gap)
		m.Value[i] = felt
		pace.rate += rate
		pace.interactive += mul(rate, x)
		sum.peers += mul(rate, company)
		sum.there[there&1] += rate

		pull := mul3(v.RivalPull, x, g.option[one(m.Threshold[i] > q.reach+mul(q.reachMore, x))])
		was := m.Engagement[i]
		gap = sat(v.EngageBase+mul(v.EngageValue, felt)+zeal-pull) - was
		falls := one(gap < 0)
		rate = q.engageRate[falls]
		next := was + mul(rate, gap) // between the two, as no rate is above 1
		m.next[i] = next
		m.Losses[i] = mul(m.Losses[i], q.leaving.LossFade)
		m.Tenure[i]++

		sum.active += one(next > q.volunteers)
		sum.value += felt
		sum.engagement += next
		sum.engagementLost += mul(rate, was)
		sum.engageValue += mul(rate, felt)
		sum.falling += falls
		sum.engageZeal += mul(rate, zeal)
		sum.engageOut += mul(rate, pull)
	}
	sum.n = len(who)
	sum.engageRate = mul(q.engageRate[0], float64(sum.n-sum.falling)) + mul(q.engageRate[1], float64(sum.falling))
	*c = sum
}

// liveQuarter lets every member live through the quarter: the conference, what
// they experience, new ties, and whether they stay.
func (t *turn) liveQuarter() {
	s, m, w := t.s, &t.s.Members, t.s.workshop
	s.refit(t.r)
	q := &w.season
	q.open(s, t.r, t.quarter, t.scale)
	pieces := w.prepare(len(m.living))
	s.workers.each(pieces, w.do)
	m.Engagement, m.next = m.next, m.Engagement

	var c crowd
	b := &s.book
	for n := range w.harvests {
		h := &w.harvests[n]
		c.add(&h.crowd)
		b.first.add(&h.due[1])
		b.renewal.add(&h.due[0])
		b.renewal.add(&h.due[1])
		b.groups.add(&h.groups)
		t.renewed += h.due[0].Renewed + h.due[1].Renewed
		t.attended += h.attended
	}
	b.explainMembers(&c, q)
	s.Active = c.active
	t.meetAndPart()
	if t.quarter == conferenceQuarter {
		s.Attendance = t.attended
		t.tellConference()
	}
}

// livePiece lets one piece of the membership live through the quarter. It
// changes nothing but these members and the piece's own harvest.
func (t *turn) livePiece(n int) {
	m, w := &t.s.Members, t.s.workshop
	q, who, h := &w.season, m.piece(n), &w.harvests[n]
	var luck lucks
	var peers [pieceSize]float64
	*h = harvest{}
	if t.quarter == conferenceQuarter {
		luck.draw(m, t.s.Seed, q.now, lotAttend, who)
		t.attend(q, who, &luck, h)
	}
	q.peersOf(m, who, &peers)
	q.live(m, who, &peers, &h.crowd)
	luck.draw(m, t.s.Seed, q.now, lotStay, who)
	q.choose(m, who, &luck, h, &w.seekers[n], &w.leavers[n])
}

// attend decides who of the given members are at this quarter's conference.
func (t *turn) attend(q *season, who []int32, luck *lucks, h *harvest) {
	m, a := &t.s.Members, &t.r.Attendance
	for k, i := range who {
		e := m.Engagement[i]
		chance := mul(a.Base+mul(a.Engagement, e)+mul3(a.EngagementSquared, e, e), q.draw)
		comes := one(luck.of(k) < clamp(chance, 0, a.Most))
		m.Flags[i] = m.Flags[i]&^attended | uint8(comes)*attended
		h.attended += comes
	}
}

func (t *turn) tellConference() {
	if t.scale == 0 {
		t.tell(ConferenceOff, 0, 0)
		return
	}
	t.tell(ConferenceHeld, 0, Amount(t.attended))
}
