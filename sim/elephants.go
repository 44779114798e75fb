package sim

// drag returns what the elephants leave of the return on investment l: 1 where
// none is in the way.
func (s *State) drag(l Lever, r *Rules) float64 {
	left, holds := 1.0, mul(r.Confronting.Difficulty, s.holds(r))
	for e := range r.Elephants {
		left = mul(left, 1-mul3(holds, r.Elephants[e].Drags[l], s.Elephants[e].Grip))
	}
	return max(0, left)
}

// coalition returns how much of leadership stands behind confronting an
// elephant: changed minds, board support, trust, and the alarm that all share.
func (s *State) coalition(r *Rules) float64 {
	c := &r.Confronting
	sum := mul(c.CoalitionMinds, s.meanMindset(r)) + mul(c.CoalitionBoard, s.Support) + mul(c.CoalitionTrust, s.Trust) +
		mul(r.Urgency.Coalition, s.urgency(r))
	return clamp(div(sum, c.CoalitionFull), c.CoalitionLeast, 1)
}

// confront gathers evidence, lets elephants be named and confronted, lets
// beliefs come back where minds have not moved, and feeds those around which
// money is spent.
func (t *turn) confront() {
	s, c := t.s, &t.r.Confronting
	known := s.meanKnowledge()
	for e := range t.r.Elephants {
		el := &s.Elephants[e]
		el.Evidence = clamp(el.Evidence+mul(dt, c.EvidenceBase+mul(c.EvidenceKnowledge, known)+mul(t.r.Urgency.Evidence, t.urgency)), 0, c.MostEvidence)
	}
	for e := range t.r.Elephants {
		switch days := t.elephantDays[e]; {
		case days <= 0:
		case s.Elephants[e].Surfaced:
			t.takeOn(e, days)
		default:
			t.bringUp(e, days)
		}
	}
	for e := range t.r.Elephants {
		t.relapse(e)
		t.feed(e)
	}
	for e := range t.r.Elephants {
		t.watch(e)
	}
	t.disappoint()
	s.book.settle(BoardSupport, s.Support)
}

// bringUp works towards naming elephant e.
func (t *turn) bringUp(e int, days float64) {
	el, c := &t.s.Elephants[e], &t.r.Confronting
	el.Evidence = clamp(el.Evidence+mul3(dt, c.Naming, days), 0, c.MostEvidence)
	if el.Evidence >= c.NamedAt {
		el.Surfaced = true
		t.tell(ElephantNamed, e, 0)
	}
}

// takeOn confronts elephant e: it loses grip as far as political capital and the
// coalition carry, and those who hold it dear support the leader less.
func (t *turn) takeOn(e int, days float64) {
	s, c := t.s, &t.r.Confronting
	el := &s.Elephants[e]
	pressure := hill(days, c.DaysHalf)
	bill := mul3(mul3(el.Cost, pressure, dt), c.CostRate, 1-mul(t.r.Urgency.Bill, t.urgency))
	paid := 1.0
	if spare := s.Capital - c.CapitalKept; bill > 0 && bill > spare {
		paid = sat(share(spare, bill))
	}
	if paid == 0 {
		t.tell(ConfrontingStalled, e, 0)
	}
	s.spendCapital(mul(bill, paid), CauseConfronting)
	loosened := mul(mul3(dt, c.Rate, pressure), mul(paid, s.coalition(t.r)))
	el.Grip = sat(mul(el.Grip, 1-loosened))

	was := s.Support
	bruise := mul3(mul3(dt, c.Bruise, div(el.Cost, c.BruiseCost)), mul3(pressure, paid, 1-s.Mindset[Board]), 1-mul(t.r.Urgency.Bruise, t.urgency))
	s.Support = sat(s.Support - bruise)
	s.book.add(BoardSupport, CauseConfronting, s.Support-was)
}

// relapse lets the belief in a named elephant come back where minds have not
// moved.
func (t *turn) relapse(e int) {
	el := &t.s.Elephants[e]
	if !el.Surfaced {
		return
	}
	back := mul(t.r.Confronting.Relapse, 1-t.s.meanMindset(t.r))
	el.Grip = sat(el.Grip + mul3(dt, back, el.Start-el.Grip))
}

// feed makes an elephant grow on money that is spent around it: the more was
// sunk, the less it may be doubted.
func (t *turn) feed(e int) {
	el, rule, c := &t.s.Elephants[e], &t.r.Elephants[e], &t.r.Confronting
	for l := firstInvestment; l <= lastInvestment; l++ {
		if rule.Drags[l] <= 0 || el.Grip <= c.FeedAbove {
			continue
		}
		el.Grip = sat(el.Grip + mul3(dt, c.FeedGrip, t.effort[l]))
		el.Cost = min(el.Cost+mul(mul3(dt, c.FeedCost, t.effort[l]), rule.Drags[l]), mul(c.MostCost, rule.Cost))
	}
}

// disappoint costs trust while a named elephant is left alone for long: everyone
// saw it, and nobody moved.
func (t *turn) disappoint() {
	s, c := t.s, &t.r.Confronting
	left := false
	for e := range t.r.Elephants {
		el := &s.Elephants[e]
		if !el.Surfaced || el.Resolved || t.elephantDays[e] > 0 {
			el.Idle = 0
			continue
		}
		el.Idle++
		left = left || float64(el.Idle) > c.Patience
	}
	if left {
		was := s.Trust
		s.Trust = sat(was - c.Disappointment)
		s.book.add(Trust, CauseConfronting, s.Trust-was)
	}
}

// watch tells when an elephant's standing changes.
func (t *turn) watch(e int) {
	el, c := &t.s.Elephants[e], &t.r.Confronting
	switch {
	case !el.Surfaced && !el.Suspected && el.Evidence >= c.NamedAt:
		el.Suspected = true
		t.tell(ElephantSuspected, e, 0)
	case el.Surfaced && !el.Resolved && el.Grip <= c.ResolvedAt:
		el.Resolved, el.WasDown = true, true
		t.tell(ElephantResolved, e, 0)
	case el.Resolved && el.Grip >= c.BuriedAt:
		el.Resolved = false
		t.tell(ElephantBack, e, 0)
	}
}

// statusOf returns how far elephant e has come into the open.
func (s *State) statusOf(e int, r *Rules) ElephantStatus {
	el, c := &s.Elephants[e], &r.Confronting
	switch {
	case !el.Surfaced && el.Evidence >= c.NamedAt:
		return Suspected
	case !el.Surfaced:
		return Hidden
	case el.Resolved || el.Grip <= c.ResolvedAt:
		return Resolved
	case el.WasDown:
		return Buried
	case el.Grip < mul(confrontedBelow, el.Start):
		return Confronted
	default:
		return Named
	}
}

// confrontedBelow is the share of its first grip under which an elephant shows
// as confronted.
const confrontedBelow = 0.8
