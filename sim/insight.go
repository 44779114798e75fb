package sim

// learn moves what the house knows of each segment, and its picture of "the
// member". Knowledge goes stale faster where needs move faster.
func (t *turn) learn() {
	s, in := t.s, &t.r.Insight
	skill := in.SkillBase + mul(in.SkillGain, s.Capability[Staff])
	listening := mul(mul3(in.Listening, t.returns[Listening], skill), t.heard())
	together := mul(in.CoDevelopment, t.returns[CoDevelopment])
	stale := in.Fade + mul(in.DriftFade, t.r.Needs.Drift)
	each := share(dt, float64(len(s.Segments)))
	for i := range s.Segments {
		g := &s.Segments[i]
		room := 1 - g.Knowledge
		related := mul(in.Relationship, g.Relation)
		s.book.add(Knowledge, CauseListening, mul3(each, listening, room))
		s.book.add(Knowledge, CauseCoDevelopment, mul3(each, together, room))
		s.book.add(Knowledge, CauseRelationships, mul3(each, related, room))
		s.book.add(Knowledge, CauseForgetting, -mul3(each, stale, g.Knowledge))
		gain := mul(listening+together+related, room) - mul(stale, g.Knowledge)
		g.Knowledge = sat(g.Knowledge + mul(dt, gain))
	}
	known := s.meanKnowledge()
	s.book.settle(Knowledge, known)

	mean := s.meanNeed()
	rate := mul(dt, in.Picture+mul(in.PictureKnowledge, known))
	for d := range s.Picture {
		s.Picture[d] += mul(rate, mean[d]-s.Picture[d])
	}
}

// meanNeed returns the common centre of the segments' needs.
func (s *State) meanNeed() (mean [NumNeeds]float64) {
	for i := range s.Segments {
		for d := range mean {
			mean[d] += share(s.Segments[i].Need[d], float64(len(s.Segments)))
		}
	}
	return mean
}
