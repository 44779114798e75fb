package sim

// modified returns what a quantity is now, given what it would be: temporary
// effects set it or add to it.
func (s *State) modified(q Quantity, level float64) float64 {
	for i := range s.Temporary {
		e := &s.Temporary[i]
		switch {
		case e.Target != q || s.Quarter >= e.Until:
		case e.Set:
			level = e.Amount
		default:
			level += e.Amount
		}
	}
	return level
}

// fallDue strikes shocks and delayed effects whose quarter has come, and drops
// temporary effects that are over.
func (t *turn) fallDue() {
	s := t.s
	kept := s.Temporary[:0]
	for _, e := range s.Temporary {
		if s.Quarter < e.Until {
			kept = append(kept, e)
		}
	}
	s.Temporary = kept
	waiting := s.Pending[:0]
	for _, p := range s.Pending {
		if p.Quarter > s.Quarter {
			waiting = append(waiting, p)
			continue
		}
		s.apply(p.Effect, CauseCards, t.w)
	}
	s.Pending = waiting
	for k := range t.w.Shocks {
		t.strike(k)
	}
	t.strikeSent()
}

// strike lets shock k happen if this is its quarter and chance has it.
func (t *turn) strike(k int) {
	s, shock := t.s, &t.w.Shocks[k]
	if s.Quarter != (shock.Year-1)*QuartersAYear+shock.Quarter-1 || !shock.When.Holds(s, t.w) {
		return
	}
	if unit(draw(s.Seed, nameKey(shock.ID), s.Quarter, streamShock, 0)[0]) >= shock.Chance.Float() {
		return
	}
	t.befall(k)
}

// befall lets shock k happen.
func (t *turn) befall(k int) {
	t.tell(ShockStruck, k, 0)
	for _, e := range t.w.Shocks[k].Change {
		t.s.apply(e, CauseShocks, t.w)
	}
}

// apply changes the state by an effect and books it.
func (s *State) apply(e Effect, c Cause, w *World) {
	if e.Target.Temporary() {
		s.Temporary = append(s.Temporary, temporary{e.Target, e.Amount, e.Set, s.Quarter + max(1, e.Quarters)})
		return
	}
	switch e.Target {
	case Quantity(Members):
		s.moveMembers(int(whole(s.changed(e, float64(s.Members.Count()))))-s.Members.Count(), w)
	case Quantity(Engagement):
		s.moveEngagement(e, c)
	case Quantity(Reserves):
		s.moveCash(e, c)
	case EndowmentFund:
		was := s.Endowment
		s.Endowment = max(0, cents(s.changed(e, was.Float())))
		s.book.money[c] += s.Endowment - was
	case Quantity(Silos):
		s.moveSilos(e, c)
	case Programmes:
		s.endProgrammes(e)
	case LeadershipDays:
		s.DaysOwed = max(0, s.DaysOwed-e.Amount)
	case Credential:
		s.moveCredential(e)
	case ChapterMembers:
		s.moveChapter(e, w)
	case ChapterSilos:
		s.moveBond(e, c)
	case EmployerPaid:
		s.moveEmployers(e)
	case Quantity(Knowledge), Relationships, Ideas:
		s.moveSegments(e, c)
	default:
		s.moveLevel(e, c)
	}
}

// changed returns the level after an effect.
func (s *State) changed(e Effect, level float64) float64 {
	if e.Set {
		return e.Amount
	}
	return level + e.Amount
}

// moveLevel changes a stock that is one number.
func (s *State) moveLevel(e Effect, c Cause) {
	level, most, figure := s.level(e.Target, e.Index)
	if level == nil {
		return
	}
	was := *level
	*level = clamp(s.changed(e, was), 0, most)
	if figure >= 0 {
		s.book.add(figure, c, *level-was)
	}
}

// level returns where a quantity that is one number is kept, the most it can be
// and the figure that reports it, or -1.
func (s *State) level(q Quantity, index int) (at *float64, most float64, figure Figure) {
	const none Figure = -1
	const mostEvidence, mostPosts = 1.5, 100_000
	switch q {
	case Quantity(BoardSupport):
		return &s.Support, 1, BoardSupport
	case Quantity(PoliticalCapital):
		return &s.Capital, 100, PoliticalCapital
	case Quantity(Trust):
		return &s.Trust, 1, Trust
	case Network:
		return &s.Network, 1, none
	case Standing:
		return &s.Standing, 1, none
	case Mindset:
		return &s.Mindset[index], 1, none
	case Capability:
		return &s.Capability[index], 1, none
	case Evidence:
		return &s.Elephants[index].Evidence, mostEvidence, none
	case Grip:
		return &s.Elephants[index].Grip, 1, none
	case PlatformUse:
		return &s.PlatformUse, 1, none
	case RivalQuality:
		return &s.RivalQuality, 1, none
	case StaffCount:
		return &s.Staff, mostPosts, none
	case ChapterMindset:
		return &s.Chapters[index].Mindset, 1, none
	case ChapterRelationship:
		return &s.Chapters[index].Relation, 1, none
	default:
		return nil, 0, none
	}
}

// moveSegments changes a stock of every segment alike.
func (s *State) moveSegments(e Effect, c Cause) {
	for i := range s.Segments {
		g := &s.Segments[i]
		switch e.Target {
		case Ideas:
			g.Ideas = max(0, s.changed(e, g.Ideas))
		case Relationships:
			g.Relation = sat(s.changed(e, g.Relation))
		default:
			was := g.Knowledge
			g.Knowledge = sat(s.changed(e, was))
			s.book.add(Knowledge, c, share(g.Knowledge-was, float64(len(s.Segments))))
		}
	}
}

func (s *State) moveEngagement(e Effect, c Cause) {
	m := &s.Members
	was := m.meanEngagement()
	by := e.Amount
	if e.Set {
		by = e.Amount - was
	}
	for _, i := range m.living {
		m.Engagement[i] = sat(m.Engagement[i] + by)
	}
	s.book.add(Engagement, c, m.meanEngagement()-was)
}

func (s *State) moveCash(e Effect, c Cause) {
	was := s.Cash
	s.Cash = cents(s.changed(e, s.Cash.Float()))
	s.book.money[c] += s.Cash - was
}

func (s *State) moveSilos(e Effect, c Cause) {
	was := 1 - s.meanCollaboration()
	by := -e.Amount
	if e.Set {
		by = was - e.Amount
	}
	s.eachPair(func(i, j int) {
		v := sat(s.Collaboration[i][j] + by)
		s.Collaboration[i][j], s.Collaboration[j][i] = v, v
	})
	s.book.add(Silos, c, 1-s.meanCollaboration()-was)
}

// endProgrammes ends programmes, those that fit worst first, or adds some drawn
// to the house's picture of the member.
func (s *State) endProgrammes(e Effect) {
	by := int(whole(s.changed(e, float64(s.programmes())))) - s.programmes()
	for ; by < 0; by++ {
		worst := -1
		for k := range s.Offerings {
			o := &s.Offerings[k]
			if o.onOffer() && !o.Used && (worst < 0 || o.Quality < s.Offerings[worst].Quality) {
				worst = k
			}
		}
		if worst < 0 {
			return
		}
		s.Offerings[worst].Alive = false
	}
	for ; by > 0; by-- {
		s.Offerings = append(s.Offerings, Offering{ID: offeringID(s.Quarter, added, uint64(by)), Design: s.Picture, Quality: needCentre, Segment: -1, Alive: true})
	}
}

// moveMembers takes members in or out. Who goes is drawn for each by their own
// lot; who comes are the next prospects of each segment in turn.
func (s *State) moveMembers(by int, w *World) {
	m, r := &s.Members, s.rules(w)
	if by < 0 {
		s.drawOut(min(-by, m.Count()), m.belongs)
	}
	first := m.Len()
	for k := 0; k < by; k++ {
		segment := k % len(s.Segments)
		if s.Segments[segment].Prospects == 0 {
			continue
		}
		s.Segments[segment].Prospects--
		s.newcomer(segment, extraJoiners+s.Extra, w)
		s.Extra++
		s.book.people.Cards++
	}
	m.refresh(first)
	m.introduce(s.Seed, first, r)
	s.book.turnover(m.meanEngagement(), m)
}

// extraJoiners is the first entity of those who join by an effect, far above
// those who join by themselves.
const extraJoiners = 1 << 24

// moveFlag gives a flag to members, or takes it, until the share with it is what
// an effect asks for. Whom it meets is drawn for each by their own lot. It
// returns what to do with those who lose it and with those who gain it.
func (s *State) moveFlag(e Effect, flag uint8, lost, gained func(flags uint8) uint8) {
	m := &s.Members
	now := s.flagged(flag)
	goal := sat(s.changed(e, now))
	for _, i := range m.living {
		u := unit(draw(s.Seed, m.ID[i], s.Quarter, streamCardEffect, uint64(flag))[0])
		has := m.Flags[i]&flag != 0
		switch {
		case has && u < share(now-goal, now):
			m.Flags[i] = lost(m.Flags[i] &^ flag)
		case !has && u < share(goal-now, 1-now):
			m.Flags[i] = gained(m.Flags[i] | flag)
		}
	}
}

// moveEmployers lets employers stop paying for a part of the members for whom
// they did, or begin to pay for others.
func (s *State) moveEmployers(e Effect) {
	s.moveFlag(e, employed,
		func(flags uint8) uint8 { return flags | dropped },
		func(flags uint8) uint8 { return flags &^ dropped })
}

// moveCredential binds members by a credential or frees them.
func (s *State) moveCredential(e Effect) {
	same := func(flags uint8) uint8 { return flags }
	s.moveFlag(e, credited, same, same)
}

// flagged returns the share of members with a flag.
func (s *State) flagged(flag uint8) float64 {
	n := 0
	for _, i := range s.Members.living {
		if s.Members.Flags[i]&flag != 0 {
			n++
		}
	}
	return share(float64(n), float64(s.Members.Count()))
}

// read returns a quantity as conditions see it.
func (s *State) read(q Quantity, index int, w *World) (v float64, known bool) {
	if f := Figure(q); f < NumFigures {
		closed := len(s.book.years) > 0
		switch f {
		case Renewal, FirstYearRenewal, Net, Revenue:
			if !closed {
				return 0, false
			}
			return s.book.years[len(s.book.years)-1].Float(f), true
		default:
			return s.figure(f, w).Float(f.Unit()), true
		}
	}
	if at, _, _ := s.level(q, index); at != nil {
		return *at, true
	}
	switch q {
	case YearNumber:
		return float64(s.year()), true
	case Relationships:
		return s.meanRelation(s.rules(w)), true
	case Ideas:
		return s.totalIdeas(), true
	case Programmes:
		return float64(s.programmes()), true
	case Attendance:
		return share(float64(s.Attendance), float64(s.Members.Count())), s.Members.Count() > 0
	case ConferenceQuality:
		return s.ConferenceQuality, true
	case EndowmentFund:
		return s.Endowment.Float(), true
	case Credential:
		return s.flagged(credited), true
	case EmployerPaid:
		return s.flagged(employed), true
	case ChapterMembers:
		return s.chapterShare(index), s.Members.Count() > 0
	case ChapterSilos:
		return 1 - s.bond(index), true
	default:
		return 0, false
	}
}

// trend returns how far a figure has moved against the one years ago. Figures
// that count over a year compare the last closed year.
func (s *State) trend(f Figure, years int, w *World) (v float64, known bool) {
	then := len(s.book.years) - years
	switch f {
	case Renewal, FirstYearRenewal, Net, Revenue:
		then--
	}
	if years < 1 || then < 0 {
		return 0, false
	}
	now, known := s.read(Quantity(f), 0, w)
	was := s.book.years[then]
	return now - was.Float(f), known
}
