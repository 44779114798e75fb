package sim

// A turn is one quarter in the making: what the plan asks for, and what one
// sector leaves for the next.
type turn struct {
	s       *State
	w       *World
	r       *Rules
	quarter int // of the year, 0 to 3
	report  QuarterReport

	members int // at the start

	// What the plan puts in, in days and dollars, after what cards have taken.
	days          [NumLevers]float64
	money         [NumLevers]float64
	elephantDays  [MaxElephants]float64
	scale         float64 // of the conference
	launches      float64 // a year
	control       float64 // 0 to 1
	effort        [NumLevers]float64
	drag          [NumLevers]float64
	returns       [NumLevers]float64
	resonance     float64
	functions     float64 // how well functions are run, by style
	people        float64 // how well relationships and minds grow, by style
	urgency       float64 // of the trouble that all can see, 0 to 1
	overload      float64
	execution     float64 // quality of execution under load, 0 to 1
	cooperation   float64 // mean collaboration after this quarter's work
	coordination  float64 // what learning to work together leaves of relationship work
	reach         float64 // of the quarter's relationship work
	attended      int
	renewed       int
	joined        int
	goal          [8]part // room for what a stock moves towards
	quarterIncome Money
	quarterCosts  Money
}

// sectors is the order of a quarter; the names are for whoever reads it. Each sector reads the state as the ones
// before it have left it, and books every change of a reported figure on a
// cause.
var sectors = []struct {
	name string
	run  func(*turn)
}{
	{"style", (*turn).answerStyle},
	{"load", (*turn).carryLoad},
	{"systems", (*turn).buildSystems},
	{"knowledge", (*turn).learn},
	{"elephants", (*turn).confront},
	{"minds", (*turn).changeMinds},
	{"skills", (*turn).buildSkills},
	{"silos", (*turn).workTogether},
	{"closeness", (*turn).growClose},
	{"chapters", (*turn).leadChapters},
	{"pipeline", (*turn).develop},
	{"market", (*turn).moveMarket},
	{"members", (*turn).liveQuarter},
	{"joining", (*turn).welcome},
	{"money", (*turn).settle},
	{"board", (*turn).judge},
}

// Step plays one quarter under plan p and returns the state after it and what it
// brought; after a year's last quarter the year is closed. It is pure: s is not changed, and equal arguments give equal results
// on every machine. A plan must have passed [Check]. A failed association stays
// as it is.
func Step(s State, p Plan, w *World) (State, QuarterReport) {
	next := s.Clone()
	if next.Quarter%QuartersAYear == 0 {
		next.decide(p, next.rules(w))
	}
	next.Plan = p
	report := next.advance(w)
	if next.Quarter%QuartersAYear == 0 || next.failed() {
		next.close(w)
	}
	return next, report
}

// advance plays one quarter of the plan in force. The events of its report hold
// until the next quarter.
func (s *State) advance(w *World) QuarterReport {
	if s.failed() {
		return QuarterReport{Quarter: s.Quarter, Members: s.Members.Count()}
	}
	if s.workshop == nil {
		s.workshop = new(workshop)
	}
	t := &s.workshop.turn
	*t = turn{s: s, w: w, r: s.rules(w), quarter: s.Quarter % QuartersAYear, members: s.Members.Count()}
	t.report.Quarter, t.report.Events = s.Quarter, s.workshop.events[:0]
	t.fallDue()
	t.takePlan()
	t.urgency = s.urgency(t.r)
	for _, sector := range sectors {
		sector.run(t)
	}
	s.DaysOwed = 0
	s.Quarter++
	if s.Quarter%QuartersAYear == 0 && s.Members.gappy() {
		s.Members.pack()
	}
	t.report.Members = s.Members.Count()
	t.report.Reserves = s.Cash + s.Endowment
	t.report.Load = s.Load
	s.workshop.events = t.report.Events
	return t.report
}

// tell adds a piece of news to the quarter's report.
func (t *turn) tell(kind EventKind, index int, amount Amount) {
	t.report.Events = append(t.report.Events, Event{kind, t.s.Quarter, index, amount})
}

// takePlan works out what the plan puts into this quarter.
func (t *turn) takePlan() {
	s, r := t.s, t.r
	left := sat(1 - share(s.DaysOwed, r.Leadership.DaysAQuarter))
	for l := range NumLevers {
		e := s.Plan.Effort(l, r)
		t.days[l] = mul(e.Days.Float(), left)
		t.money[l] = e.Money.Float()
	}
	for e := range r.Elephants {
		t.elephantDays[e] = mul(s.Plan.ElephantDays(e, r).Float(), left)
	}
	t.scale = max(0, s.modified(ConferenceScale, s.Plan.Effort(Conference, r).Amount.Float()))
	t.launches = s.Plan.Effort(ProgramLaunches, r).Amount.Float()
	t.control = sat(s.Plan.Effort(TightenControl, r).Amount.Float())
	for l := firstInvestment; l <= lastInvestment; l++ {
		t.effort[l] = root(mul(hill(t.days[l], r.Leadership.DaysHalf), hill(t.money[l], r.Leadership.MoneyHalf)))
		t.drag[l] = s.drag(l, r)
		t.returns[l] = mul(t.effort[l], t.drag[l])
	}
}

// decide puts plan p in force for a year. Leading in another way than before
// costs capital and trust.
func (s *State) decide(p Plan, r *Rules) {
	if p.Style != s.Plan.Style {
		s.spendCapital(r.Leadership.ChangeCapital, CauseStyle)
		was := s.Trust
		s.Trust = sat(s.Trust - r.Leadership.ChangeTrust)
		s.book.add(Trust, CauseStyle, s.Trust-was)
	}
	s.ScaleBefore = s.Plan.Effort(Conference, r).Amount.Float()
	s.Plan = p
}

// spendCapital takes political capital, as far as there is any.
func (s *State) spendCapital(points float64, c Cause) {
	was := s.Capital
	s.Capital = clamp(s.Capital-points, 0, 100)
	s.book.add(PoliticalCapital, c, s.Capital-was)
}
