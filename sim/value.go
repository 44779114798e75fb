package sim

// peersOf works out for each of the given members what those they know are
// worth: their engagement, and how many they are. Free places among ties are
// nobody, who has no engagement.
func (q *season) peersOf(p *stretch, engagement []float64, into *[pieceSize]float64) {
	e, ties, known := engagement, p.ties[:], p.known[:]
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		row := &ties[k]
		sum := e[row[0]] + e[row[1]] + e[row[2]] + e[row[3]] + e[row[4]] + e[row[5]]
		into[k] = mul(q.worth[known[k]%uint8(len(q.worth))], sum)
	}
}

// peerValue returns what a member of interactivity x has of peers, weighed.
func (q *season) peerValue(x, peers float64) float64 {
	return mul(q.peers+mul(q.peersMore, x), sat(peers))
}

// live moves the experienced value and the engagement of a stretch of members
// for a quarter, and sums up what moved them.
func (q *season) live(p *stretch, peers *[pieceSize]float64, c *crowd) {
	*c = crowd{n: len(p.who)}
	q.feel(p, peers, c)
	q.engage(p, c)
}

// feel moves the experienced value. Like engage it avoids branches that chance
// decides: where two cases differ in a number, the case is an index.
func (q *season) feel(p *stretch, peers *[pieceSize]float64, c *crowd) {
	var there [2]float64
	var company, lost, value float64
	interactivity, values, circles, flags := p.interactivity[:], p.value[:], p.circle[:], p.flags[:]
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		x, felt := interactivity[k], values[k]
		circle, at := circles[k]%MaxCircles, flags[k]&attended/attended&1
		g, pace := &q.groups[circle], &c.paces[circle]
		known := q.peerValue(x, peers[k])
		gap := g.flat + mul(g.rising, x) + known + q.memory[at] - felt
		rate := q.valueRate[one(gap < 0)]
		lost += mul(rate, felt)
		felt += mul(rate, gap)
		values[k] = felt
		pace.rate += rate
		pace.interactive += mul(rate, x)
		company += mul(rate, known)
		there[at] += rate
		value += felt
	}
	c.peers, c.valueLost, c.value, c.there = company, lost, value, there
}

// engage moves the engagement, and lets lost ties fade. Engagement is written
// beside the old one, so that everybody meets the others as they were.
func (q *season) engage(p *stretch, c *crowd) {
	var engagement, lost, value, zeals, out float64
	active, falling := 0, 0
	interactivity, threshold, ownZeal, circle := p.interactivity[:], p.threshold[:], p.zeal[:], p.circle[:]
	values, before, after, losses, tenure := p.value[:], p.engagement[:], p.next[:], p.losses[:], p.tenure[:]
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		x, zeal, felt, was := interactivity[k], ownZeal[k], values[k], before[k]
		g := &q.groups[circle[k]%MaxCircles]
		pull := mul3(q.rivalPull, x, g.option[one(threshold[k] > q.reach+mul(q.reachMore, x))])
		gap := sat(q.engageBase+mul(q.engageValue, felt)+zeal-pull) - was
		falls := one(gap < 0)
		rate := q.engageRate[falls]
		next := was + mul(rate, gap) // between the two, as no rate is above 1
		after[k] = next
		losses[k] = mul(losses[k], q.lossFade)
		tenure[k]++
		active += one(next > q.volunteers)
		falling += falls
		engagement += next
		lost += mul(rate, was)
		value += mul(rate, felt)
		zeals += mul(rate, zeal)
		out += mul(rate, pull)
	}
	c.active, c.engagement, c.engagementLost = active, engagement, lost
	c.engageValue, c.engageZeal, c.engageOut = value, zeals, out
	c.engageRate = mul(q.engageRate[0], float64(c.n-falling)) + mul(q.engageRate[1], float64(falling))
}

// liveQuarter lets every member live through the quarter: the conference, what
// they experience, new ties, and whether they stay.
func (t *turn) liveQuarter() {
	s, m, w := t.s, &t.s.Members, t.s.workshop
	s.refit(t.r)
	q := &w.season
	q.open(s, t.r, t.quarter, t.scale)
	w.prepare(m.pieces())
	workers := s.workers
	if m.pieces() < large {
		workers = nil
	}
	workers.Each(m.pieces(), w.do)
	m.Engagement, m.next = m.next, m.Engagement

	var c crowd
	b := &s.book
	for n := range w.harvests {
		h := &w.harvests[n]
		c.add(&h.crowd, q.circles)
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
	w := t.s.workshop
	q, p, h := &w.season, t.s.Members.stretch(n), &w.harvests[n]
	var luck lucks
	var peers [pieceSize]float64
	*h = harvest{}
	if t.quarter == conferenceQuarter {
		luck.draw(&p, t.s.Seed, q.now, lotAttend)
		t.attend(q, &p, &luck, h)
	}
	q.peersOf(&p, t.s.Members.Engagement, &peers)
	q.live(&p, &peers, &h.crowd)
	luck.draw(&p, t.s.Seed, q.now, lotStay)
	q.choose(&p, &luck, h, &w.seekers[n], &w.leavers[n])
}

// attend decides who of the given members are at this quarter's conference.
func (t *turn) attend(q *season, p *stretch, luck *lucks, h *harvest) {
	a := &t.r.Attendance
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		e := p.engagement[k]
		chance := mul(a.Base+mul(a.Engagement, e)+mul3(a.EngagementSquared, e, e), q.draw)
		comes := one(luck.of(k) < clamp(chance, 0, a.Most))
		p.flags[k] = p.flags[k]&^attended | uint8(comes)*attended
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
