package sim

// account explains every figure of the year.
func (s *State) account(y *Year, w *World) {
	b := &s.book
	for f := range NumFigures {
		a := &y.Accounts[f]
		a.Opening, a.Closing = b.opening[f], y.Figures[f]
		switch f {
		case Members:
			a.Lines = y.People.lines(1)
		case Renewal:
			a.Lines = explainRate(&b.lastAll, &b.renewal, len(b.years) == 0)
		case FirstYearRenewal:
			a.Lines = explainRate(&b.lastNew, &b.first, len(b.years) == 0)
		case Vitality: // follows engagement
		case Reserves:
			a.Lines = b.moneyLines(0, NumCauses-1)
		case Net:
			a.Opening, a.Lines = 0, b.moneyLines(0, NumCauses-1)
		case Revenue:
			a.Opening, a.Lines = 0, b.moneyLines(CauseDues, CauseYield)
		case Load:
			a.Lines = explainLoad(&b.openLoad, &b.loadParts, &w.Rules.Work)
		default:
			a.Lines = b.explain(f)
		}
		a.balance()
	}
	e := &y.Accounts[Engagement]
	v := &y.Accounts[Vitality]
	v.Lines = y.People.lines(e.Opening)
	for _, l := range e.Lines {
		v.Lines = append(v.Lines, Line{l.Cause, l.Amount * Amount(y.People.Closing)})
	}
	v.balance()
}

// balance makes the lines add up to the change exactly. What rounding left over
// goes to the largest line; anything more is named as what it is, the rest.
func (a *Account) balance() {
	sum := a.Opening
	for _, l := range a.Lines {
		sum += l.Amount
	}
	a.Lines = ordered(a.Lines)
	switch left := a.Closing - sum; {
	case left == 0:
	case len(a.Lines) == 0 || size(left) > Amount(len(a.Lines)):
		a.Lines = ordered(append(a.Lines, Line{CauseMix, left}))
	default:
		a.Lines[0].Amount += left
		a.Lines = ordered(a.Lines)
	}
}

// lines returns who came and went, each worth so much.
func (p *People) lines(each Amount) []Line {
	return []Line{
		{CauseJoined, Amount(p.Joined) * each},
		{CauseLapsed, -Amount(p.Lapsed) * each},
		{CauseLeftField, -Amount(p.LeftField) * each},
		{CauseCards, Amount(p.Cards) * each},
	}
}

// explain returns what each cause has done to a figure since the year opened.
func (b *book) explain(f Figure) (lines []Line) {
	for c := range NumCauses {
		if by := micro(b.due[f][c] - b.opened[f][c]); by != 0 {
			lines = append(lines, Line{c, Amount(by)})
		}
	}
	return lines
}

// explainRate returns why a renewal rate moved: the reasons of those who were
// due, each at the slope of the chance, and what the dice did. Before the first
// year there were no dice.
func explainRate(was, now *tally, first bool) (lines []Line) {
	if was.Due == 0 || now.Due == 0 {
		return nil
	}
	before, after := was.chance(), now.chance()
	middle := mul(0.5, before+after)
	slope := mul(middle, 1-middle)
	explained := 0.0
	for k := range numReasons {
		by := mul(slope, share(now.Reasons[k], float64(now.Due))-share(was.Reasons[k], float64(was.Due)))
		explained += by
		lines = append(lines, Line{reasonCauses[k], Amount(micro(by))})
	}
	luck := now.rate() - after
	if !first {
		luck -= was.rate() - before
	}
	return append(lines,
		Line{CauseMix, Amount(micro(after - before - explained))},
		Line{CauseLuck, Amount(micro(luck))})
}

// explainLoad returns what each part did to the load, one after the other.
func explainLoad(was, now *[numLoadParts]float64, wk *WorkRules) (lines []Line) {
	parts := *was
	before := loadOf(&parts, wk)
	for k := range numLoadParts {
		parts[k] = now[k]
		after := loadOf(&parts, wk)
		lines = append(lines, Line{loadCauses[k], Amount(micro(after - before))})
		before = after
	}
	return lines
}
