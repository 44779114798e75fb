package sim

// The strategies of the reference modes, by quarter. They use the 45 days a
// quarter that leaders have, and share one rule of prudence: when reserves fall
// under a fifth of a year's spending, money and days for connection are cut.

// A strategy decides each quarter from the state.
type strategy func(s *State, quarter int) Plan

// proving is set where the reference modes are held on other seeds.
var proving bool

// modeSeeds are the eight seeds of the reference modes.
var modeSeeds = []Seed{1, 2, 3, 7, 11, 19, 42, 101}

func functions(conference, budget, board, launches, appearances float64, scale, launched int) Plan {
	var p Plan
	p.Style = Administrator
	set := func(l Lever, days float64, amount int) {
		p = p.Tune(l, Effort{Days: Days(days * 100), Amount: Permille(amount)})
	}
	set(Conference, conference, scale)
	set(BudgetPreparation, budget, 0)
	set(BoardMeetings, board, 0)
	set(ProgramLaunches, launches, launched)
	set(KeyAppearances, appearances, 0)
	return p
}

func invest(p Plan, l Lever, days float64, dollars int) Plan {
	return p.Tune(l, Effort{Days: Days(days*100 + .5), Money: Money(dollars) * Dollar})
}

// usual is business as usual: the calendar, and a day each for listening and
// relationships.
func usual() Plan {
	p := functions(14, 7, 10, 6, 6, 1000, 2000)
	p = invest(p, Listening, 1, 5000)
	return invest(p, PersonalRelationships, 1, 5000)
}

func annual() Plan { return functions(16, 7, 9, 6, 7, 1100, 3000) }

// connecting is the connection programme at full stretch.
func connecting() Plan {
	p := functions(6, 4, 6, 1, 2, 900, 500)
	p.Style = Relational
	for _, i := range []struct {
		l       Lever
		days    float64
		dollars int
	}{
		{Listening, 4, 15000}, {PersonalRelationships, 2.5, 18000}, {MemberCommunities, 2.5, 12000},
		{StrategicRelationships, 2, 8000}, {CoDevelopment, 4, 18000}, {SiloBreaking, 3, 8000},
		{CultureBuilding, 3, 8000}, {CapabilityBuilding, 2, 15000}, {BoardRenewal, 2, 6000}, {Experiments, 1, 10000},
	} {
		p = invest(p, i.l, i.days, i.dollars)
	}
	return p
}

// clearing works on three elephants at a time.
func clearing(s *State) Plan {
	p := functions(8, 4, 7, 1, 2, 1000, 1000)
	p.Style = Relational
	p = invest(p, Listening, 4, 15000)
	p = invest(p, CultureBuilding, 3, 8000)
	p = invest(p, BoardRenewal, 2, 6000)
	return work(p, s, 3, 14)
}

// building is connecting with four days kept on two elephants.
func building(s *State) Plan {
	p := connecting()
	p = p.Tune(Conference, Effort{Days: 500, Amount: 900}).Tune(BoardMeetings, Effort{Days: 550})
	p = invest(p, Listening, 2.5, 15000)
	p = invest(p, CoDevelopment, 3, 18000)
	return work(p, s, 2, 4)
}

// work spends days on the first n elephants still in the way.
func work(p Plan, s *State, n int, days float64) Plan {
	var which []int
	for _, e := range []int{8, 0, 2, 5, 6, 3, 7, 4, 1} {
		if s.Elephants[e].Grip > .22 && len(which) < n {
			which = append(which, e)
		}
	}
	for _, e := range which {
		p = p.TuneElephant(e, Days(days*100/float64(len(which))))
	}
	return p
}

func always(p Plan) strategy { return func(*State, int) Plan { return p } }

// path clears for a number of quarters, then connects.
func path(quarters int) strategy {
	return func(s *State, q int) Plan {
		if q < quarters {
			return clearing(s)
		}
		return building(s)
	}
}

// reverse connects for three years before it turns to the elephants.
func reverse(s *State, q int) Plan {
	if q < 12 {
		return connecting()
	}
	return building(s)
}

// elephantsOnly clears and builds nothing.
func elephantsOnly(s *State, _ int) Plan {
	p := functions(9, 5, 9, 3, 3, 1000, 2000)
	p.Style = Relational
	p = invest(p, Listening, 1, 5000)
	p = invest(p, PersonalRelationships, 1, 5000)
	return work(p, s, 3, 14)
}

// prudent cuts connection when reserves are thin.
func prudent(p Plan, s *State) Plan {
	n := len(s.book.years)
	if n == 0 {
		return p
	}
	spending := Money(s.book.years[n-1][Revenue] - s.book.years[n-1][Net])
	if (s.Cash + s.Endowment).Float() >= .20*spending.Float() {
		return p
	}
	for l := firstInvestment; l <= lastInvestment; l++ {
		e := p.Effort(l, &Rules{})
		p = p.Tune(l, Effort{Days: e.Days * 6 / 10, Money: e.Money * 4 / 10})
	}
	e := p.Tuned[ProgramLaunches]
	e.Amount = e.Amount * 4 / 10
	return p.Tune(ProgramLaunches, e)
}

// A trial is a played-through run of a strategy.
type trial struct {
	state State
	years []Year
}

// vitality returns members times engagement in year n, and 0 once the run has
// failed.
func (t *trial) vitality(n int) float64 { return t.figure(n, Vitality) }

func (t *trial) figure(n int, f Figure) float64 {
	if n > len(t.years) || t.state.failed() && n == len(t.years) && t.state.Quarter%QuartersAYear != 0 {
		return 0
	}
	return t.years[n-1].Figures.Float(f)
}

// A house is a world for the reference modes.
func house(members int, change func(*World)) *World {
	w := &World{ID: "house", Years: 10, Members: members, Rules: Standard("knowledge"), Plan: usual()}
	if change != nil {
		change(w)
	}
	return w
}

// follow puts what f decides for a quarter in force.
func follow(s *State, w *World, f strategy, q int) {
	if q%QuartersAYear == 0 {
		s.ScaleBefore = s.Plan.Effort(Conference, &w.Rules).Amount.Float()
	}
	s.Plan = prudent(f(s, q), s)
}

// play plays a strategy for a number of quarters; before each it lets meddle
// change the state.
func play(w *World, seed Seed, f strategy, quarters int, meddle func(*State)) *trial {
	t := &trial{state: New(w, seed)}
	s := &t.state
	s.Plan = f(s, 0)
	for q := 0; q < quarters && !s.failed(); q++ {
		if meddle != nil {
			meddle(s)
		}
		follow(s, w, f, q)
		s.advance(w)
		if s.Quarter%QuartersAYear == 0 || s.failed() {
			t.years = append(t.years, s.close(w))
		}
	}
	return t
}
