package sim

import (
	"cmp"
	"slices"
)

// figures returns every figure as it stands now. Those that count over a year
// hold the year so far.
func (s *State) figures(w *World) (all Figures) {
	for f := range NumFigures {
		all[f] = s.figure(f, w)
	}
	return all
}

// figure returns one of them.
func (s *State) figure(f Figure, w *World) Amount {
	b := &s.book
	switch f {
	case Members:
		return Amount(s.Members.Count())
	case Renewal:
		return Amount(micro(b.renewal.rate()))
	case FirstYearRenewal:
		return Amount(micro(b.first.rate()))
	case Engagement:
		return Amount(micro(s.Members.meanEngagement()))
	case Vitality:
		return s.figure(Members, w) * s.figure(Engagement, w)
	case Silos:
		return Amount(micro(1 - s.meanCollaboration()))
	case Innovation:
		return Amount(micro(s.innovation(w)))
	case Knowledge:
		return Amount(micro(s.meanKnowledge()))
	case Reserves:
		return Amount(s.Cash + s.Endowment)
	case Net:
		return Amount(b.net())
	case Revenue:
		return Amount(b.yearIncome())
	case BoardSupport:
		return Amount(micro(s.Support))
	case PoliticalCapital:
		return Amount(micro(s.Capital))
	case Trust:
		return Amount(micro(s.Trust))
	case Load:
		return Amount(micro(s.Load))
	default:
		return 0
	}
}

// net returns all money of the year so far: what came in, what went out and what
// cards and shocks gave or took.
func (b *book) net() (sum Money) {
	for _, m := range b.money {
		sum += m
	}
	return sum
}

// innovationParts returns the parts of innovation: new offerings that fit, ideas
// from members, and experiments under way. Launches that fit nobody do not count.
func (s *State) innovationParts(w *World) (due [NumCauses]float64) {
	r := s.rules(w)
	o := &r.Offering
	fresh, trials := 0.0, 0.0
	for i := range s.Segments {
		best := 0.0
		for k := range s.Offerings {
			if off := &s.Offerings[k]; off.onOffer() && float64(off.Age) <= o.FreshAge {
				best = max(best, fit(off, &s.Segments[i], r))
			}
		}
		fresh += share(sat(div(best-o.FreshFrom, o.FreshSpan)), float64(len(s.Segments)))
	}
	for k := range s.Offerings {
		if off := &s.Offerings[k]; off.Alive && off.CoMade && off.Building > 0 {
			trials++
		}
	}
	due[CauseFreshFit] = mul(o.FreshWeight, fresh)
	due[CauseIdeas] = mul(o.IdeaWeight, hill(s.totalIdeas(), o.IdeaHalf))
	due[CauseTrials] = mul(o.TrialWeight, hill(trials, o.TrialHalf))
	return due
}

// innovation adds its parts up, 0 to 1.
func (s *State) innovation(w *World) float64 {
	sum := 0.0
	for _, v := range s.innovationParts(w) {
		sum += v
	}
	return sat(sum)
}

// close reports the year that is over, without its digest, and opens the next.
func (s *State) close(w *World) Year {
	b := &s.book
	figures := s.figures(w)
	b.due[Innovation] = s.innovationParts(w)
	if b.renewal.Due == 0 && s.Members.Count() > 0 { // nobody was asked, so nothing is known anew
		figures[Renewal] = b.opening[Renewal]
	}
	if b.first.Due == 0 && s.Members.Count() > 0 {
		figures[FirstYearRenewal] = b.opening[FirstYearRenewal]
	}
	y := Year{
		Number:    len(b.years) + 1,
		Plan:      s.Plan,
		Figures:   figures,
		Dashboard: s.dashboard(),
		Income:    b.moneyLines(CauseDues, CauseYield),
		Costs:     b.moneyLines(CausePayroll, CauseServiceCost),
		People:    b.people,
		Renewals:  b.groups,
		relation:  s.meanRelation(s.rules(w)),
	}
	y.People.Opening, y.People.Closing = int(b.opening[Members]), s.Members.Count()
	for _, c := range []Cause{CauseCards, CauseShocks, CauseStart} {
		if b.money[c] != 0 {
			y.Costs = append(y.Costs, Line{c, Amount(b.money[c])})
		}
	}
	s.account(&y, w)
	b.years = append(b.years, figures)
	b.conference, b.attendance = b.money[CauseConferenceIncome], s.Attendance
	b.lastAll, b.lastNew = b.renewal, b.first
	b.open(figures)
	return y
}

// open starts a new year in the book.
func (b *book) open(opening Figures) {
	if len(b.years) == 0 { // the founders' own chances are all there is to go by
		opening[Renewal] = Amount(micro(b.lastAll.chance()))
		opening[FirstYearRenewal] = Amount(micro(b.lastNew.chance()))
	}
	b.opening = opening
	b.opened = b.due
	b.openLoad = b.loadParts
	b.money = [NumCauses]Money{}
	b.people = People{}
	b.renewal, b.first, b.groups = tally{}, tally{}, RenewalGroups{}
	b.launched, b.coMadeIncome, b.ownIncome, b.coMadeCount, b.ownCount = 0, 0, 0, 0, 0
}

func (s *State) dashboard() Dashboard {
	b := &s.book
	income := max(1, b.yearIncome().Float())
	return Dashboard{
		Attendance:      s.Attendance,
		AttendanceTrend: s.Attendance - b.attendance,
		BudgetVariance:  b.net(),
		Headcount:       s.Staff,
		Programmes:      s.programmes(),
		Launched:        b.launched,
		ConferenceShare: div(b.money[CauseConferenceIncome].Float(), income),
		DuesShare:       div(b.money[CauseDues].Float(), income),
		CoMadeEach:      perOffering(b.coMadeIncome, b.coMadeCount),
		OwnEach:         perOffering(b.ownIncome, b.ownCount),
	}
}

// perOffering returns a year's income for each offering, from income and
// offering-quarters.
func perOffering(m Money, quarters int) Money {
	return cents(mul(share(m.Float(), float64(quarters)), QuartersAYear))
}

// moneyLines returns the year's money by cause, largest first.
func (b *book) moneyLines(from, to Cause) (lines []Line) {
	for c := from; c <= to; c++ {
		if b.money[c] != 0 {
			lines = append(lines, Line{c, Amount(b.money[c])})
		}
	}
	return ordered(lines)
}

// ordered sorts lines by size, the largest first, and drops empty ones.
func ordered(lines []Line) []Line {
	lines = slices.DeleteFunc(lines, func(l Line) bool { return l.Amount == 0 })
	slices.SortStableFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(size(b.Amount), size(a.Amount)), cmp.Compare(a.Cause, b.Cause))
	})
	return lines
}

func size(a Amount) Amount {
	if a < 0 {
		return -a
	}
	return a
}
