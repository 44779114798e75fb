package sim

// New returns the state in which a run of w begins: a house of its era with its
// members, as they are, and what the scenario says differently.
func New(w *World, seed Seed) State {
	r := &w.Rules
	s := &State{Seed: seed, Plan: w.Plan, Cards: make([]CardRecord, len(w.Cards))}
	s.openHouse(r)
	s.openNeeds(w)
	s.openOfferings(r)
	s.openChapters(w)
	s.found(w)
	s.openMoney(w)
	for _, e := range w.Start {
		s.apply(e, CauseStart, w)
	}
	s.openBook(w)
	s.book.open(s.figures(w))
	return *s
}

// openHouse sets the stocks of the house.
func (s *State) openHouse(r *Rules) {
	st := &r.Start
	s.Standing, s.Network, s.Mastery = st.Standing, st.Network, st.Mastery
	s.ConferenceQuality, s.Systems = st.ConferenceQuality, st.Systems
	s.Mindset, s.Capability = st.Mindset, st.Capability
	s.Capital, s.Support, s.Trust, s.Verdict = st.Capital, st.Support, st.Trust, st.Verdict
	s.RivalQuality, s.PlatformUse = r.Market.RivalStart, r.Market.PlatformStart
	for e := range r.Elephants {
		rule := &r.Elephants[e]
		s.Elephants[e] = Elephant{Grip: rule.Grip, Start: rule.Grip, Cost: rule.Cost}
	}
	n := uint64(0)
	for i := range NumDepartments {
		for j := i + 1; j < NumDepartments; j++ {
			u := unit(draw(s.Seed, n, 0, streamHouse, 0)[0])
			c := st.CollaborationLow + mul(st.CollaborationSpread, u)
			s.Collaboration[i][j], s.Collaboration[j][i] = c, c
			n++
		}
	}
}

// randomUnit returns a direction in need-space.
func randomUnit(seed Seed, who, index uint64) (v [NumNeeds]float64) {
	words := draw(seed, who, 0, streamNeeds, index)
	for d := range v {
		v[d] = unit(words[d]) - 0.5
	}
	return norm(v)
}

// norm returns v at length 1; nothing has no direction and stays nothing.
func norm(v [NumNeeds]float64) [NumNeeds]float64 {
	var none [NumNeeds]float64
	length := distance(&v, &none)
	for d := range v {
		v[d] = share(v[d], length)
	}
	return v
}

// openNeeds places the segments in need-space and gives them a drift, and the
// house a picture of them that is some years old.
func (s *State) openNeeds(w *World) {
	n, st := &w.Rules.Needs, &w.Rules.Start
	common := randomUnit(s.Seed, 0, 0)
	outward := scatter(s.Seed, w.NumSegments())
	for i, out := range outward {
		own := randomUnit(s.Seed, uint64(i), 2)
		g := Segment{Knowledge: st.Knowledge, Relation: st.Relationship, Appeal: st.Appeal}
		for d := range g.Need {
			g.Need[d] = needCentre + mul(n.Dispersion, out[d])
			g.Direction[d] = mul(n.DriftCommon, common[d]) + mul(n.DriftOwn, own[d]) + mul(n.DriftOut, out[d])
		}
		g.Direction = norm(g.Direction)
		s.Segments = append(s.Segments, g)
	}
	s.Picture = s.meanNeed()
	for d := range s.Picture {
		s.Picture[d] -= mul3(n.Drift, st.PictureAge, common[d])
	}
}

// scatter places n segments around their common centre. Seeds differ in who
// differs from whom, and not in how much: the places are centred, and their mean
// square distance is what that of n random directions is on average. Otherwise a
// seed alone would decide how badly offerings for "the member" fit.
func scatter(seed Seed, n int) [][NumNeeds]float64 {
	out := make([][NumNeeds]float64, n)
	var mean [NumNeeds]float64
	for i := range out {
		out[i] = randomUnit(seed, uint64(i), 1)
		for d := range mean {
			mean[d] += share(out[i][d], float64(n))
		}
	}
	square := 0.0
	for i := range out {
		for d := range mean {
			out[i][d] -= mean[d]
			square += share(mul(out[i][d], out[i][d]), float64(n))
		}
	}
	stretch := share(root(1-share(1, float64(n))), root(square))
	for i := range out {
		for d := range mean {
			out[i][d] = mul(out[i][d], stretch)
		}
	}
	return out
}

// needCentre is where needs have their centre in each dimension at the start.
const needCentre = 0.5

// openOfferings puts the legacy on offer: one offering from each of the last
// years, drawn for the common centre of its time.
func (s *State) openOfferings(r *Rules) {
	st := &r.Start
	mean, common := s.meanNeed(), randomUnit(s.Seed, 0, 0)
	for k := range int(whole(st.Legacy)) {
		years := k + 1
		where := draw(s.Seed, uint64(k), 0, streamLegacy, 0)
		how := draw(s.Seed, uint64(k), 0, streamLegacy, 1)
		o := Offering{ID: offeringID(0, legacy, uint64(k)), Quality: st.LegacyQuality + mul(st.LegacySpread, unit(how[0])), Age: years * QuartersAYear, Segment: -1, Alive: true}
		for d := range o.Design {
			o.Design[d] = mean[d] - mul3(r.Needs.Drift, float64(years), common[d]) + mul3(2, st.LegacyScatter, unit(where[d])-0.5)
		}
		s.Offerings = append(s.Offerings, o)
	}
	s.refit(r)
}

// found takes in the founding members and lets them feel what is on offer.
func (s *State) found(w *World) {
	r, m := &w.Rules, &s.Members
	m.segments = len(s.Segments)
	m.rings = make([]ring, s.circles())
	m.reserve(1 + w.Members + w.Members/spare)
	for k := range w.Members {
		id := founderID(k)
		words := draw(s.Seed, id, 0, streamTraits, 1)
		i := m.admit(s.Seed, id, w.segmentOf(unit(words[0])), s.chapterOf(unit(words[3]), w), r)
		m.Tenure[i] = foundingTenure(unit(words[1]), r)
		if unit(words[2]) < r.Population.CredentialShare {
			m.Flags[i] |= credited
		}
		m.Engagement[i] = sat(r.Leaving.EngagementPivot + m.Zeal[i])
	}
	m.refresh(0)
	apart := *r
	apart.Chapters.Across = 0
	m.introduce(s.Seed, 0, &apart)
	for i := range s.Segments {
		s.Segments[i].Prospects = int(whole(share(mul(float64(w.Members), r.Population.Prospects), float64(len(s.Segments)))))
	}
	s.settleIn(r)
	s.WordOfMouth = m.meanEngagement()
}

// segmentOf returns the segment of a founder with luck u.
func (w *World) segmentOf(u float64) uint8 {
	n := w.NumSegments()
	if len(w.Shares) != n {
		return uint8(min(int(whole(mul(u, float64(n)))), n-1))
	}
	sum := 0.0
	for i, part := range w.Shares {
		sum += part
		if u < sum {
			return uint8(i)
		}
	}
	return uint8(n - 1)
}

// foundingTenure returns a founder's quarters of membership: some are in their
// first year, the rest lean to recent years, up to twenty.
func foundingTenure(u float64, r *Rules) uint16 {
	const newest, spread, oldest = 1, 18, 76
	if u < r.Population.FirstYearShare {
		return uint16(whole(newest + mul(spread, u)))
	}
	return uint16(whole(QuartersAYear + mul3(oldest, u, u)))
}

// settleIn lets experienced value and engagement come to rest on what is on
// offer, so that a run starts from quiet water.
func (s *State) settleIn(r *Rules) {
	const rounds = 6
	q, m := newSeason(s, r, 0, 0), &s.Members
	var peers [pieceSize]float64
	for range rounds {
		for n := range m.pieces() {
			p := m.stretch(n)
			q.peersOf(&p, m.Engagement, &peers)
			for _, i := range p.who {
				k := uint32(i) % pieceSize
				x, g := p.interactivity[k], &q.groups[p.circle[k]%MaxCircles]
				p.value[k] = g.flat + mul(g.rising, x) + q.peerValue(x, peers[k])
				pull := mul3(q.rivalPull, q.option(&p, k), x)
				p.next[k] = sat(q.engageBase + mul(q.engageValue, p.value[k]) + p.zeal[k] - pull)
			}
		}
		m.Engagement, m.next = m.next, m.Engagement
	}
}

// openMoney sets staff, overhead and reserves to the house's size.
func (s *State) openMoney(w *World) {
	r := &w.Rules
	st := &r.Start
	size := div(float64(w.Members), r.Money.ReferenceMembers)
	s.Staff = mul(st.Staff, size)
	s.Overhead = mul(st.Overhead, size)
	spending := mul(st.Staff, r.Money.Post) + st.Overhead + st.OtherSpending + mul(st.ConferenceSpending, r.Money.ConferenceMoney)
	s.Cash = cents(mul3(st.ReserveYears, spending, size))
}

// openBook sets the parts of every figure as they stand at the start.
func (s *State) openBook(w *World) {
	b := &s.book
	b.due, b.felt = [NumFigures][NumCauses]float64{}, [NumCauses]float64{}
	b.due[Innovation] = s.innovationParts(w)
	b.due[Knowledge][CauseStart] = s.meanKnowledge()
	b.due[Silos][CauseStart] = 1 - s.meanCollaboration()
	b.due[PoliticalCapital][CauseStart] = s.Capital
	s.openEngagement(w)
	s.openRenewal(w)

	// Support and trust are explained as if the standing plan had brought them.
	t := &turn{s: s, w: w, r: &w.Rules, members: s.Members.Count(), quarterCosts: s.lastSpending(w) / QuartersAYear}
	t.takePlan()
	t.answerStyle()
	control := s.FeltControl
	work := t.work()
	s.Posts = departmentWork(&work) // posts are where the standing plan's work is
	t.carryLoad()
	s.FeltControl = control // nothing is felt before it begins
	b.explainStart(BoardSupport, s.Support, t.supportGoal())
	b.explainStart(Trust, s.Trust, t.trustGoal())
}

// explainStart sets the parts of a figure at the start from what would hold it
// there; the rest was there before.
func (b *book) explainStart(f Figure, level float64, parts []part) {
	left := level
	for _, p := range parts {
		b.due[f][p.cause] += p.goal
		left -= p.goal
	}
	b.due[f][CauseStart] += left
}

// openEngagement explains the engagement of the founders as if it had grown
// from what is on offer in one step, which is how it came to rest.
func (s *State) openEngagement(w *World) {
	r := &w.Rules
	q := newSeason(s, r, 0, 0)
	q.valueRate, q.engageRate = [2]float64{1, 1}, [2]float64{1, 1}
	var c, sum crowd
	var peers [pieceSize]float64
	var m Membership
	s.Members.copyTo(&m)
	for n := range m.pieces() {
		p := m.stretch(n)
		q.peersOf(&p, m.Engagement, &peers)
		q.live(&p, &peers, &sum)
		c.add(&sum, q.circles)
	}
	c.valueLost, c.engagementLost = 0, 0
	s.book.explainMembers(&c, q)
	s.Active = c.active
	s.book.due[Engagement][CauseLimits] = 0
	s.book.settle(Engagement, s.Members.meanEngagement())
}

// openRenewal tallies how the founders would renew now, so that the first year
// has something to be compared with.
func (s *State) openRenewal(w *World) {
	r, m, b := &w.Rules, &s.Members, &s.book
	q := newSeason(s, r, 0, 0)
	for n := range m.pieces() {
		p := m.stretch(n)
		for _, i := range p.who {
			k := uint32(i) % pieceSize
			tenure := p.tenure[k]
			p.tenure[k] = max(tenure, QuartersAYear) // the first renewal comes at the end of the first year
			var reasons [numReasons]float64
			chance := q.renewal(&p, k, p.engagement[k], &reasons)
			p.tenure[k] = tenure
			b.lastAll.count(&reasons, chance, 0)
			if tenure < QuartersAYear {
				b.lastNew.count(&reasons, chance, 0)
			}
		}
	}
}
