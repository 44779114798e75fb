package sim

// settle takes in and pays what the quarter brings. Every amount is rounded to
// cents once, and only then added.
func (t *turn) settle() {
	s := t.s
	income := t.earnDues() + t.earnConference() + t.earnOfferings() + t.earnSponsors() + t.earnYield()
	costs := t.quarterCosts + t.payHouse() + t.payConference() + t.payWork()
	t.quarterIncome, t.quarterCosts = income, costs
	s.Cash += income - costs
	t.guard()
	t.breakEndowment()
	t.report.Revenue, t.report.Spending = income, costs
	if t.quarter == verdictQuarter {
		t.followBudget()
	}
}

// size is the money that conferences turn over here, and its root, by which
// smaller things scale.
func (t *turn) size() (full, gentle float64) {
	full = t.r.Money.ConferenceMoney
	return full, root(full)
}

func (t *turn) earnDues() Money {
	return t.s.book.earn(CauseDues, cents(mul(float64(t.renewed+t.joined), t.r.Money.Dues)))
}

// appeal is how fully exhibitors and sponsors pay for the association's standing.
func (t *turn) appeal() float64 { return sat(div(t.s.Standing, t.r.Money.StandingPivot)) }

func (t *turn) earnConference() Money {
	m := &t.r.Money
	if t.quarter != conferenceQuarter || t.scale == 0 {
		return 0
	}
	full, _ := t.size()
	paid := mul(float64(t.attended), m.PaidShare)
	exhibits := mul(mul3(m.Exhibits, t.scale, root(t.appeal())), hill(paid, m.PaidHalf))
	return t.s.book.earn(CauseConferenceIncome, cents(mul(full, mul(paid, m.Fee)+exhibits)))
}

// earnOfferings shares what each segment spends between the offerings it adopts.
func (t *turn) earnOfferings() Money {
	s, m := t.s, &t.r.Money
	for k := range s.Offerings {
		s.Offerings[k].Income = 0
	}
	for i := range s.Segments {
		all := 0.0
		for k := range s.Offerings {
			all += t.adoption(&s.Offerings[k], i)
		}
		if all == 0 {
			continue
		}
		members := float64(s.Members.inSegment(i))
		spent := mul3(mul(members, m.SpendCeiling), dt, div(all, all+t.r.Offering.Spread))
		for k := range s.Offerings {
			part := div(t.adoption(&s.Offerings[k], i), all)
			s.Offerings[k].Income += cents(mul(spent, part))
		}
	}
	return s.book.earn(CauseOfferingIncome, t.tallyOfferings())
}

// adoption returns how far a segment takes offering o up.
func (t *turn) adoption(o *Offering, segment int) float64 {
	if !o.onOffer() {
		return 0
	}
	r := &t.r.Offering
	a := r.Adoption.At(fit(o, &t.s.Segments[segment], t.r))
	if float64(o.Age) < r.NewYear {
		a = mul(a, r.NewGain)
	}
	if o.CoMade {
		a = mul(a, r.CoMadeGain)
	}
	return a
}

// tallyOfferings adds up what offerings earned, and keeps those made with
// members apart from the house's own of the last five years.
func (t *turn) tallyOfferings() Money {
	const recent = 5 * QuartersAYear
	b := &t.s.book
	sum := Money(0)
	for k := range t.s.Offerings {
		o := &t.s.Offerings[k]
		sum += o.Income
		switch {
		case !o.onOffer():
		case o.CoMade:
			b.coMadeIncome += o.Income
			b.coMadeCount++
		case o.Age < recent:
			b.ownIncome += o.Income
			b.ownCount++
		}
	}
	return sum
}

func (t *turn) earnSponsors() Money {
	m := &t.r.Money
	full, gentle := t.size()
	members := div(float64(t.s.Members.Count()), m.ReferenceMembers)
	sum := mul(mul3(m.Sponsors, full, t.appeal()), members) + mul3(m.StrategicSponsors, gentle, t.returns[StrategicRelationships])
	return t.s.book.earn(CauseSponsors, cents(mul(sum, dt)))
}

func (t *turn) earnYield() Money {
	s, m := t.s, &t.r.Money
	yearly := mul(max(0, s.Cash.Float()), m.CashYield) + mul(max(0, s.Endowment.Float()), m.EndowmentYield)
	return s.book.earn(CauseYield, cents(mul(yearly, dt)))
}

// payHouse pays posts and overhead; budget work and control save some waste.
func (t *turn) payHouse() Money {
	s, m := t.s, &t.r.Money
	waste := 1 + mul(m.Waste, 1-mul(m.BudgetCare, hill(t.days[BudgetPreparation], m.BudgetHalf))) - mul(m.ControlSaving, t.control)
	if s.Staff <= 0 {
		return s.book.spend(CauseOverhead, cents(mul(m.NoStaff, dt)))
	}
	posts := cents(mul3(mul(s.Staff, m.Post), dt, waste))
	overhead := max(0, cents(mul3(s.Overhead, dt, waste))-t.fromPool())
	return s.book.spend(CausePayroll, posts) + s.book.spend(CauseOverhead, overhead)
}

// fromPool returns what departments spend less because the leader uses the
// discretionary pool for connection: money that is not taken does not stay in
// the bank, it goes into the calendar.
func (t *turn) fromPool() Money {
	m := &t.r.Money
	size := div(float64(t.w.Members), m.ReferenceMembers)
	return cents(mul(m.PoolShared, min(t.connection(), mul(m.Pool, size))))
}

// connection returns the dollars that the quarter's plan gives to the ten
// investments.
func (t *turn) connection() float64 {
	sum := 0.0
	for l := firstInvestment; l <= lastInvestment; l++ {
		sum += t.money[l]
	}
	return sum
}

func (t *turn) payConference() Money {
	m := &t.r.Money
	full, _ := t.size()
	dollars := mul3(full, m.ConferenceOffSeason, t.scale)
	if t.quarter == conferenceQuarter {
		members := div(float64(t.members), m.ReferenceMembers)
		dollars = mul(mul3(full, m.ConferenceCost, t.scale), m.ConferenceFixed+mul(m.ConferenceVariable, members))
	}
	return t.s.book.spend(CauseConferenceCost, cents(dollars))
}

// payWork pays programmes, launches, investments, tours and service.
func (t *turn) payWork() Money {
	b, m := &t.s.book, &t.r.Money
	_, gentle := t.size()
	return b.spend(CauseProgrammeCost, cents(mul(mul3(m.Programme, gentle, dt), float64(t.s.programmes())))) +
		b.spend(CauseLaunchCost, cents(mul(mul3(m.Launch, gentle, dt), t.launches))) +
		b.spend(CauseConnection, cents(t.connection())) +
		b.spend(CauseTourCost, cents(mul(m.TourDay, t.days[BestPracticeTour])+t.money[BestPracticeTour])) +
		b.spend(CauseServiceCost, cents(mul(m.Service, float64(t.members))))
}

// guard moves money into the endowment, as far as there is cash. It comforts
// the board and feeds the belief that the house cannot afford to fail.
func (t *turn) guard() {
	s, m := t.s, &t.r.Money
	asked := cents(t.money[GuardEndowment])
	if asked <= 0 {
		return
	}
	moved := min(asked, max(0, s.Cash))
	s.Cash -= moved
	s.Endowment += moved
	if e := t.r.elephant(cannotFail); e >= 0 {
		el := &s.Elephants[e]
		el.Grip = sat(el.Grip + mul3(dt, m.EndowmentFeed, hill(t.money[GuardEndowment], m.EndowmentHalf)))
	}
}

// breakEndowment covers a shortage of cash from the endowment, at a price in
// capital and support.
func (t *turn) breakEndowment() {
	s, m := t.s, &t.r.Money
	if s.Cash >= 0 || s.Endowment <= 0 {
		return
	}
	taken := min(-s.Cash, s.Endowment)
	s.Cash += taken
	s.Endowment -= taken
	s.spendCapital(m.BreakCapital, CauseEndowment)
	was := s.Support
	s.Support = sat(s.Support - m.BreakSupport)
	s.book.add(BoardSupport, CauseEndowment, s.Support-was)
	t.tell(EndowmentBroken, 0, Amount(taken))
}

// yearIncome and yearCosts add up the year so far.
func (b *book) yearIncome() (sum Money) {
	for c := CauseDues; c <= CauseYield; c++ {
		sum += b.money[c]
	}
	return sum
}

func (b *book) yearCosts() (sum Money) {
	for c := CausePayroll; c <= CauseServiceCost; c++ {
		sum -= b.money[c]
	}
	return sum
}

// surplus returns the year's net as a share of its income.
func (b *book) surplus() float64 {
	income := b.yearIncome()
	return div((income - b.yearCosts()).Float(), max(1, income.Float()))
}

// followBudget lets payroll follow money: deep or unaffordable deficits cut
// posts, and an overloaded house with a surplus hires.
func (t *turn) followBudget() {
	s, m := t.s, &t.r.Money
	surplus := s.book.surplus()
	reserve := div((s.Cash + s.Endowment).Float(), max(1, s.book.yearCosts().Float()))
	switch {
	case surplus < -m.DeficitAt && (reserve < m.ReserveComfort || surplus < -m.DeficitDeep):
		cut := min(m.CutMost, -mul(m.CutRate, surplus))
		if reserve < m.ReserveAlarm {
			cut = min(m.AlarmMost, m.AlarmExtra-mul(m.AlarmRate, surplus))
		}
		cut = mul(cut, m.CutBase+mul(m.CutCare, hill(t.days[BudgetPreparation], m.BudgetHalf)))
		t.staff(-mul(s.Staff, cut))
		t.endWithPosts(cut)
		s.Overhead = mul(s.Overhead, 1-mul(m.OverheadCut, cut))
	case surplus > m.SurplusAt && s.Load > m.LoadAt:
		t.staff(mul(s.Staff, min(m.GrowMost, mul(m.GrowRate, surplus))))
	}
}

// staff changes the number of posts.
func (t *turn) staff(by float64) {
	t.s.Staff = max(0, t.s.Staff+by)
	kind := StaffGrown
	if by < 0 {
		kind, by = StaffCut, -by
	}
	if posts := Amount(whole(mul(by, 1000))); posts > 0 {
		t.tell(kind, 0, posts)
	}
}
