package sim

// A crowd sums up, over the members who live through a quarter, what moves their
// mean value and engagement, so that the book can say why they moved.
type crowd struct {
	n                                  float64
	standing, mastery, conference      float64 // parts of the value they move towards
	offerings, relations, peers        float64
	valueLost                          float64 // what fades of their experienced value
	value, engagement                  float64 // sums after the quarter
	engageValue, engageZeal, engageOut float64 // parts of the engagement they move towards
	engagementLost                     float64
	active                             int // engaged enough to volunteer
}

// A season holds what is the same for all members in a quarter.
type season struct {
	quarter   int
	flat      []float64 // by circle: value to a wholly bureaucratic member, peers apart
	rising    []float64 // and what interactivity adds
	outside   []float64 // by circle: strength of the outside option
	reach     float64   // of platforms to a bureaucratic member
	reachX    float64   // and what interactivity adds
	peers     float64   // worth of peers in this network
	plain     float64   // weight of all but mastery
	memory    float64   // value of the last conference to those who were there
	draw      float64   // of this quarter's conference; 0 where there is none
	odds      float64   // added to the log odds of renewing
	exit      float64   // chance to leave the field
	valueUp   float64   // rates for a quarter
	valueDown float64
	engUp     float64
	engDown   float64
	tieAtConf float64
}

// newSeason works out what is the same for all members this quarter.
func newSeason(s *State, r *Rules, quarter int, scale float64) season {
	v := &r.Value
	q := season{
		quarter: quarter,
		flat:    make([]float64, s.circles()), rising: make([]float64, s.circles()), outside: make([]float64, s.circles()),
		reach:   mul(s.PlatformUse, r.Market.ReachBase),
		reachX:  mul(s.PlatformUse, r.Market.ReachInteractive),
		plain:   1 - v.Mastery,
		memory:  mul(v.Conference, s.ConferenceQuality),
		odds:    s.modified(RenewalOdds, 0),
		exit:    mul(r.Population.FieldExit, dt),
		valueUp: div(dt, v.PerceiveUp), valueDown: div(dt, v.PerceiveDown),
		engUp: div(dt, v.EngageUp), engDown: div(dt, v.EngageDown),
	}
	q.peers = v.NetworkBase + mul(v.NetworkGain, s.Network)
	if quarter == conferenceQuarter && scale > 0 {
		a := &r.Attendance
		q.draw = mul(a.QualityBase+mul(a.Quality, s.ConferenceQuality), root(min(a.ScaleMost, scale)))
		q.tieAtConf = r.Ties.AtTheConference
	}
	for i := range q.flat {
		g := &s.Segments[i%len(s.Segments)]
		relation := s.felt(i%len(s.Segments), i/len(s.Segments), r)
		flat := mul(v.Standing, s.Standing) + mul(v.Offerings, g.Fit) + mul(v.Relationship, relation)
		full := mul(v.StandingInteractive, s.Standing) + mul(v.OfferingsInteractive, g.Fit) + mul(v.RelationshipInteractive, relation)
		q.flat[i] = mul(q.plain, flat) + mul(v.Mastery, s.Mastery)
		q.rising[i] = mul(q.plain, full-flat)
		q.outside[i] = mul(s.RivalQuality, 1-mul(r.Market.Loyalty, relation))
	}
	return q
}

// company returns how much a member's ties are worth: the engagement of those
// they know, and how many they know.
func (m *Membership) company(i int32, r *Rules) float64 {
	sum, n := 0.0, 0.0
	for _, j := range m.tiesOf(i) {
		if j != noTie {
			sum += m.Engagement[j]
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return mul(div(sum, n), r.Value.PeerBase+mul(r.Value.PeerTies, div(n, numTies)))
}

// peerValue returns what member i has of peers, weighed.
func (q *season) peerValue(m *Membership, i int32, r *Rules) float64 {
	weight := mix(r.Value.Peers, r.Value.PeersInteractive, m.Interactivity[i])
	return mul3(q.plain, weight, sat(mul(m.company(i, r), q.peers)))
}

// option returns the strength of what member i could turn to instead.
func (q *season) option(m *Membership, i int32) float64 {
	if m.Threshold[i] > q.reach+mul(q.reachX, m.Interactivity[i]) {
		return 0
	}
	return q.outside[m.Circle[i]]
}

// experience returns the value member i is offered now, and the part of it that
// peers give.
func (q *season) experience(m *Membership, i int32, r *Rules) (value, peers float64) {
	g := m.Circle[i]
	peers = q.peerValue(m, i, r)
	value = q.flat[g] + mul(q.rising[g], m.Interactivity[i]) + peers
	if m.Flags[i]&attended != 0 {
		value += q.memory
	}
	return value, peers
}

// live moves the experienced value and the engagement of member i for a quarter.
// Engagement is written beside the old one, so that everybody meets the others
// as they were.
func (q *season) live(m *Membership, i int32, r *Rules, c *crowd, levels *levels) {
	v := &r.Value
	x := m.Interactivity[i]
	offered, peers := q.experience(m, i, r)
	rate := q.valueUp
	if offered < m.Value[i] {
		rate = q.valueDown
	}
	c.valueLost += mul(rate, m.Value[i])
	m.Value[i] += mul(rate, offered-m.Value[i])
	levels.share(c, m, i, v, q.plain, rate)
	c.peers += mul(rate, peers)

	pull := mul3(v.RivalPull, q.option(m, i), x)
	felt := mul(v.EngageValue, m.Value[i])
	was := m.Engagement[i]
	goal := sat(v.EngageBase + felt + m.Zeal[i] - pull)
	rate = q.engUp
	if goal < was {
		rate = q.engDown
	}
	next := sat(was + mul(rate, goal-was))
	m.next[i] = next

	c.n++
	if next > levels.volunteer {
		c.active++
	}
	c.value += m.Value[i]
	c.engagement += next
	c.engagementLost += mul(rate, was)
	c.engageValue += mul(rate, felt)
	c.engageZeal += mul(rate, v.EngageBase+m.Zeal[i])
	c.engageOut += mul(rate, pull)
}

// levels are the levels of what members value, for the book.
type levels struct {
	standing, mastery, memory float64
	volunteer                 float64   // engagement from which a member volunteers
	fit, relation             []float64 // by circle
}

// share books what each kind of value gives to member i.
func (l *levels) share(c *crowd, m *Membership, i int32, v *ValueRules, plain, rate float64) {
	x, g := m.Interactivity[i], m.Circle[i]
	part := mul(plain, rate)
	c.standing += mul3(part, mix(v.Standing, v.StandingInteractive, x), l.standing)
	c.offerings += mul3(part, mix(v.Offerings, v.OfferingsInteractive, x), l.fit[g])
	c.relations += mul3(part, mix(v.Relationship, v.RelationshipInteractive, x), l.relation[g])
	c.mastery += mul3(v.Mastery, l.mastery, rate)
	if m.Flags[i]&attended != 0 {
		c.conference += mul(rate, l.memory)
	}
}

func newLevels(s *State, q *season, r *Rules) levels {
	l := levels{standing: s.Standing, mastery: s.Mastery, memory: q.memory, volunteer: r.Population.VolunteerEngagement}
	for i := range s.circles() {
		l.fit = append(l.fit, s.Segments[i%len(s.Segments)].Fit)
		l.relation = append(l.relation, s.felt(i%len(s.Segments), i/len(s.Segments), r))
	}
	return l
}

// liveQuarter lets every member live through the quarter: the conference, what
// they experience, new ties, and whether they stay.
func (t *turn) liveQuarter() {
	s, r, m := t.s, t.r, &t.s.Members
	s.refit(r)
	q := newSeason(s, r, t.quarter, t.scale)
	l := newLevels(s, &q, r)
	var c crowd
	m.seekers, m.leavers = m.seekers[:0], m.leavers[:0]
	for _, i := range m.living {
		words := draw(s.Seed, m.ID[i], s.Quarter, streamLife, 0)
		if t.quarter == conferenceQuarter {
			t.attend(&q, i, words[3])
		}
		q.live(m, i, r, &c, &l)
		t.stay(&q, i, words)
	}
	m.Engagement, m.next = m.next, m.Engagement
	s.book.explainMembers(&c)
	s.Active = c.active
	for _, i := range m.seekers {
		m.meet(i, draw(s.Seed, m.ID[i], s.Quarter, streamTie, 0), r)
	}
	for _, i := range m.leavers {
		m.leave(i)
	}
	m.sweep()
	if t.quarter == conferenceQuarter {
		s.Attendance = t.attended
		t.tellConference()
	}
}

// attend decides whether member i is at this quarter's conference.
func (t *turn) attend(q *season, i int32, word uint64) {
	m, a := &t.s.Members, &t.r.Attendance
	e := m.Engagement[i]
	chance := mul(a.Base+mul(a.Engagement, e)+mul3(a.EngagementSquared, e, e), q.draw)
	m.Flags[i] &^= attended
	if unit(word) < clamp(chance, 0, a.Most) {
		m.Flags[i] |= attended
		t.attended++
	}
}

func (t *turn) tellConference() {
	if t.scale == 0 {
		t.tell(ConferenceOff, 0, 0)
		return
	}
	t.tell(ConferenceHeld, 0, Amount(t.attended))
}

// explainMembers books why the members' mean engagement moved while they lived
// through the quarter.
func (b *book) explainMembers(c *crowd) {
	if c.n == 0 {
		return
	}
	per := func(sum float64) float64 { return div(sum, c.n) }
	before, gained := 0.0, per(c.standing+c.offerings+c.relations+c.peers+c.mastery+c.conference)
	for _, v := range b.felt {
		before += v
	}
	fade := share(per(c.valueLost), before)
	for k := range b.felt {
		b.felt[k] -= mul(fade, b.felt[k])
	}
	b.felt[CauseStanding] += per(c.standing)
	b.felt[CauseOfferings] += per(c.offerings)
	b.felt[CauseRelationships] += per(c.relations)
	b.felt[CausePeers] += per(c.peers)
	b.felt[CauseMastery] += per(c.mastery)
	b.felt[CauseConference] += per(c.conference)
	after := per(c.value)
	b.felt[CauseMix] += after - (before - per(c.valueLost) + gained)

	due := &b.due[Engagement]
	was := 0.0
	for _, v := range due {
		was += v
	}
	fade = share(per(c.engagementLost), was)
	for k := range due {
		due[k] -= mul(fade, due[k])
	}
	for k := range b.felt {
		due[k] += mul(per(c.engageValue), share(b.felt[k], after))
	}
	due[CauseZeal] += per(c.engageZeal)
	due[CauseRivals] -= per(c.engageOut)
	b.settle(Engagement, per(c.engagement))
}
