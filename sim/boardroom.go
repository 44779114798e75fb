package sim

// judge lets the board read the year, moves its support, political capital and
// trust, and ends a run that has lost the board or its money.
func (t *turn) judge() {
	s, b := t.s, &t.r.Board
	if t.quarter == verdictQuarter {
		t.readYear()
	}
	was := s.Support
	s.Support = s.book.follow(BoardSupport, s.Support, t.supportGoal(), b.Up, b.Down)
	t.missConference(was)
	t.moveCapital()
	s.Trust = s.book.follow(Trust, s.Trust, t.trustGoal(), b.TrustUp, b.TrustDown)
	t.warnOrEnd()
}

// missConference lets a board that takes the conference for the association feel
// a deep cut in it double.
func (t *turn) missConference(was float64) {
	s := t.s
	if s.ScaleBefore-t.scale <= t.r.Board.ConferenceCut || s.Support >= was {
		return
	}
	now := s.Support
	s.Support = sat(now - mul(was-now, s.gripOf(conferenceIsUs, t.r)))
	s.book.add(BoardSupport, CauseConference, s.Support-now)
}

// readYear is the board's verdict. The same year looks different to a board that
// has changed its mind: it then looks at members rather than at the house.
func (t *turn) readYear() {
	s, b := t.s, &t.r.Board
	book := &s.book
	surplus := clamp(book.surplus(), b.SurplusLow, b.SurplusHigh)
	growth := float64(s.Members.Count()) - book.opening.Float(Members)
	growth = clamp(div(growth, max(1, book.opening.Float(Members))), b.GrowthLow, b.GrowthHigh)
	conference := 0.0
	if book.conference > 0 {
		conference = div((book.money[CauseConferenceIncome] - book.conference).Float(), book.conference.Float())
	}
	inside := sat(b.InsideBase + mul(b.InsideSurplus, surplus) + mul(b.InsideGrowth, growth) +
		mul(b.InsideConference, clamp(conference, b.ConferenceLow, b.ConferenceHigh)) +
		mul(b.InsideStanding, s.Standing-b.StandingPivot))
	renewal := book.renewal.rate()
	if book.renewal.Due == 0 {
		renewal = book.opening.Float(Renewal)
	}
	outside := sat(b.OutsideBase + mul(b.OutsideRenewal, renewal-b.RenewalPivot) +
		mul(b.OutsideEngagement, s.Members.meanEngagement()-b.EngagementPivot) +
		mul(b.OutsideRelationship, s.meanRelation(t.r)-b.RelationshipPivot) +
		mul(b.OutsideGrowth, growth) + mul(b.OutsideSurplus, surplus))
	s.Verdict = mix(inside, outside, s.Mindset[Board])
	t.tell(BoardVerdict, 0, Amount(micro(s.Verdict)))
}

// supportGoal returns what board support moves towards.
func (t *turn) supportGoal() []part {
	s, b := t.s, &t.r.Board
	months := t.monthsLeft()
	return append(t.goal[:0], []part{
		{CauseVerdict, mul(b.Verdict, s.Verdict)},
		{CauseBoardMeetings, mul(b.Meetings, hill(t.days[BoardMeetings], b.DaysHalf))},
		{CauseAppearances, mul(b.Appearances, hill(t.days[KeyAppearances], b.DaysHalf))},
		{CauseBudget, mul(b.Budget, hill(t.days[BudgetPreparation], t.r.Money.BudgetHalf)-b.BudgetUsual)},
		{CauseTour, mul(b.Tour, hill(t.days[BestPracticeTour], b.TourHalf))},
		{CauseEndowment, mul(b.Endowment, hill(t.money[GuardEndowment], t.r.Money.EndowmentHalf))},
		{CauseUrgency, t.backing()},
		{CauseReserves, -mul(b.Thin, 1-sat(div(months, b.ThinMonths)))},
	}...)
}

// trustGoal returns what trust moves towards.
func (t *turn) trustGoal() []part {
	s, b := t.s, &t.r.Board
	return append(t.goal[:0], []part{
		{CauseOffice, b.TrustBase},
		{CauseRelationships, mul(b.TrustRelationship, s.meanRelation(t.r))},
		{CauseMinds, mul(b.TrustMinds, s.meanMindset(t.r))},
		{CauseStyle, mul(b.TrustStyle, t.resonance)},
		{CauseControl, -mul3(b.TrustControl, t.control, t.r.Population.Interactivity)},
	}...)
}

// moveCapital lets political capital come from support and appearances, and wear
// off.
func (t *turn) moveCapital() {
	s, b := t.s, &t.r.Board
	flows := []part{
		{CauseSupport, mul(b.CapitalSupport, s.Support-b.CapitalPivot)},
		{CauseAppearances, mul(b.CapitalAppearances, hill(t.days[KeyAppearances], b.CapitalAppearancesHalf))},
		{CauseUpkeep, -b.CapitalUpkeep},
		{CauseHabit, -mul(b.CapitalFade, s.Capital)},
	}
	sum := 0.0
	for _, f := range flows {
		sum += f.goal
		s.book.add(PoliticalCapital, f.cause, mul(dt, f.goal))
	}
	s.Capital = clamp(s.Capital+mul(dt, sum), 0, 100)
	s.book.settle(PoliticalCapital, s.Capital)
}

// warnOrEnd tells of danger ahead, and ends a run that is lost.
func (t *turn) warnOrEnd() {
	s, b := t.s, &t.r.Board
	switch {
	case s.Support < b.DismissBelow:
		s.LowSupport++
	default:
		s.LowSupport = 0
	}
	s.Dismissed = float64(s.LowSupport) >= b.DismissQuarters
	s.Insolvent = s.Cash < 0 && s.Cash+s.Endowment < 0
	if s.failed() {
		return
	}
	if s.Support < b.WarnBelow {
		t.tell(BoardWarns, 0, Amount(micro(s.Support)))
	}
	if t.monthsLeft() < b.ThinMonths {
		t.tell(MoneyWarns, 0, Amount(s.Cash+s.Endowment))
	}
}

// monthsLeft returns how many months of this quarter's spending the reserves
// cover.
func (t *turn) monthsLeft() float64 {
	return div((t.s.Cash + t.s.Endowment).Float(), max(1, div(t.quarterCosts.Float(), 3)))
}
