package sim

// welcome lets prospects notice what the association is worth, join, and meet
// their first members; it also lets the field grow.
func (t *turn) welcome() {
	s, r, m := t.s, t.r, &t.s.Members
	before := m.meanEngagement()
	s.book.turnover(before, m)
	s.WordOfMouth += mul(div(dt, r.Joining.WordTime), before-s.WordOfMouth)
	first := m.Len()
	for i := range s.Segments {
		t.join(i)
		t.growField(i)
	}
	t.s.book.people.Joined += t.joined
	m.refresh(first)
	m.introduce(s.Seed, first, r)
	s.book.turnover(m.meanEngagement(), m)
}

// turnover books what those who came or went did to the mean.
func (b *book) turnover(mean float64, m *Membership) {
	sum, felt := 0.0, 0.0
	for _, v := range b.due[Engagement] {
		sum += v
	}
	b.due[Engagement][CauseTurnover] += mean - sum
	for _, v := range b.felt {
		felt += v
	}
	b.felt[CauseMix] += m.meanValue() - felt
}

// join lets prospects of a segment become members.
func (t *turn) join(segment int) {
	s, r, j := t.s, t.r, &t.r.Joining
	g := &s.Segments[segment]
	x := r.Population.Interactivity
	appeal := mix(
		mul(j.AppealStanding, s.Standing)+mul(j.AppealOfferings, g.Fit),
		mul(j.AppealStandingX, s.Standing)+mul(j.AppealOfferingsX, g.Fit)+mul(j.AppealRelationshipX, g.Relation), x)
	g.Appeal += mul(div(dt, j.AppealTime), appeal-g.Appeal)
	pull := mul(j.AppealWeight, g.Appeal) + mul(j.WordWeight, s.WordOfMouth) -
		mul(mul3(j.RivalShade, s.PlatformUse, s.RivalQuality), x)
	flow := mul3(mul(float64(g.Prospects), dt), j.Rate, j.Pull.At(pull))
	g.JoinCarry += mul(flow, max(0, 1+s.modified(Joining, 0)))
	for k := 0; g.JoinCarry >= 1 && g.Prospects > 0; k++ {
		g.JoinCarry--
		g.Prospects--
		t.admit(segment, k)
	}
}

// admit makes the k-th prospect of a segment this quarter a member.
func (t *turn) admit(segment, k int) {
	i := t.s.newcomer(segment, k, t.w)
	t.s.Members.Anniversary[i] = uint8(t.quarter)
	t.joined++
	t.report.Joined++
}

// newcomer takes the k-th prospect of a segment this quarter in, with the value
// the segment expects and the engagement a newcomer brings.
func (s *State) newcomer(segment, k int, w *World) int32 {
	m, r, id := &s.Members, s.rules(w), joinerID(s.Quarter, segment, k)
	chapter := 0
	if len(s.Chapters) > 0 {
		chapter = s.chapterOf(unit(draw(s.Seed, id, 0, streamTraits, 1)[3]), w)
	}
	i := m.admit(s.Seed, id, uint8(segment), chapter, r)
	m.Value[i] = s.Segments[segment].Appeal
	m.Engagement[i] = sat(r.Population.NewcomerEngagement + mul(r.Population.NewcomerZeal, m.Zeal[i]))
	return i
}

// growField lets people enter the field, or the field shrink.
func (t *turn) growField(segment int) {
	g := &t.s.Segments[segment]
	g.GrowthCarry += mul3(float64(g.Prospects), dt, t.r.Population.Growth)
	n := int(whole(g.GrowthCarry))
	g.GrowthCarry -= float64(n)
	n = max(n, -g.Prospects)
	g.Prospects += n
	g.Entered += n
}
