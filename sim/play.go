package sim

// Play lets p lead r to its end. A plan that asks for more than there is is
// trimmed until it fits.
func Play(r *Run, p Policy) {
	for r.phase != Over {
		switch r.phase {
		case Planning:
			v := r.View()
			plan := Trim(p.Plan(&v, r.Rules()), &v, r.Rules())
			if err := r.Decide(plan); err != nil {
				return
			}
		case Underway:
			if _, err := r.Quarter(); err != nil {
				return
			}
		default:
			if err := r.Answer(r.pick(p)); err != nil {
				return
			}
		}
	}
}

// pick returns p's answer to the waiting card, or the first that is open.
func (r *Run) pick(p Policy) int {
	c := &r.world.Cards[r.card]
	open := make([]bool, len(c.Choices))
	first := -1
	for k := range open {
		open[k] = r.Open(k)
		if open[k] && first < 0 {
			first = k
		}
	}
	v := r.View()
	if k := p.Answer(&v, c, open); k >= 0 && k < len(open) && open[k] {
		return k
	}
	return first
}

// Trim returns p cut down until it fits the budgets that v shows: what cannot be
// done at all goes, and then one lever after the other is eased by as little as
// does it.
func Trim(p Plan, v *View, r *Rules) Plan {
	for range int(NumLevers) * int(Tuned) {
		faults := Check(p, v, r)
		if len(faults) == 0 {
			return p
		}
		before := p
		for _, f := range faults {
			p = p.lower(f, r)
		}
		if p == before {
			break
		}
	}
	if len(Check(p, v, r)) > 0 {
		return least(r)
	}
	return p
}

// lower returns p eased where fault f points at.
func (p Plan) lower(f PlanFault, r *Rules) Plan {
	switch f.Kind {
	case AlreadyMade, TooFewCapital:
		return p.With(BigInvestment, 0)
	case UnderLeast:
		return p.With(f.Lever, r.Least[f.Lever])
	case TooManyDays, TooMuchMoney:
		return p.ease(f, r)
	default:
		return least(r)
	}
}

// ease returns p with one lever or elephant a level lower: the one that frees as
// much as is needed and least beyond it, or, where none does, the one that frees
// most. Of equals the last is eased, so the annual cycle stays longest.
func (p Plan) ease(f PlanFault, r *Rules) Plan {
	best, frees := p, int64(0)
	try := func(eased Plan) {
		freed := int64(p.Days(r) - eased.Days(r))
		if f.Kind == TooMuchMoney {
			freed = int64(p.Money(r) - eased.Money(r))
		}
		enough := freed >= f.Over
		switch {
		case freed <= 0:
		case frees == 0, enough && (frees < f.Over || freed <= frees), !enough && frees < f.Over && freed >= frees:
			best, frees = eased, freed
		}
	}
	for l := range NumLevers {
		if p.Levels[l] > r.Least[l] {
			try(p.With(l, max(r.Least[l], min(p.nearestLevel(l, r), MaxLevel)-1)))
		}
	}
	for e := range r.Elephants {
		if level := p.Elephants[e]; level > 0 {
			try(p.WithElephant(e, min(level, MaxLevel)-1))
		}
	}
	return best
}

// least is the plan that does only what a scenario insists on.
func least(r *Rules) Plan {
	return Plan{Style: Administrator, Levels: r.Least}
}
