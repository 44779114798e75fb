package sim

// urgency returns how plainly everybody can see that the association is in
// trouble, 0 to 1: its members have fallen over two years. Deficits do not
// count, or spending would be a way to alarm. Alarm loosens what could not be
// said before, and a board that is alarmed backs a leader who takes on what is
// behind it; one who only spends gets nothing from it.
func (s *State) urgency(r *Rules) float64 {
	u, n := &r.Urgency, len(s.book.years)
	if n < 3 {
		return 0
	}
	before := max(1, s.book.years[n-3].Float(Members))
	fall := div(before-s.book.years[n-1].Float(Members), before)
	return sat(div(fall-u.FallFree, u.FallFull))
}

// holds returns the part of their hold that elephants keep while everybody is
// alarmed.
func (s *State) holds(r *Rules) float64 { return 1 - mul(r.Urgency.Loosen, s.urgency(r)) }

// backing is what an alarmed board gives a leader who works on elephants.
func (t *turn) backing() float64 {
	days := 0.0
	for e := range t.r.Elephants {
		days += t.elephantDays[e]
	}
	return mul3(t.r.Urgency.Backing, t.urgency, hill(days, t.r.Urgency.BackingHalf))
}

// endWithPosts ends programmes for which nobody is left when posts are cut, as
// far as the house lets any end. The unused go first.
func (t *turn) endWithPosts(cut float64) {
	s, o := t.s, &t.r.Offering
	ends := mul(cut, 1-mul3(o.SunsetResist, s.gripOf(nothingDies, t.r), s.holds(t.r)))
	n := int(whole(mul3(o.CutProgrammes, ends, float64(s.programmes())) + 0.5))
	s.endProgrammes(Effect{Target: Programmes, Amount: -float64(n)})
}
