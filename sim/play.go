package sim

// Play lets p lead r to its end. A plan that asks for more than there is is
// trimmed until it fits.
func Play(r *Run, p Policy) {
	for r.phase != Over {
		switch r.phase {
		case Planning:
			v := r.View()
			rules := r.world.RulesAt(r.state.Quarter)
			plan := Trim(p.Plan(&v, rules), &v, rules)
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

// Trim returns p cut down until it fits the budgets that v shows: first what
// cannot be done at all, then investments one level at a time from the last,
// then the annual cycle.
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

// lower returns p with the lever eased that fault f points at.
func (p Plan) lower(f PlanFault, r *Rules) Plan {
	switch f.Kind {
	case AlreadyMade, TooFewCapital:
		return p.With(BigInvestment, 0)
	case UnderLeast:
		return p.With(f.Lever, r.Least[f.Lever])
	case TooManyDays, TooMuchMoney:
		for l := NumLevers - 1; l >= 0; l-- {
			e := p.Effort(l, r)
			costs := e.Days > 0 && f.Kind == TooManyDays || e.Money > 0 && f.Kind == TooMuchMoney
			if costs && p.Levels[l] > r.Least[l] {
				return p.With(l, max(r.Least[l], min(p.nearestLevel(l, r), MaxLevel)-1))
			}
		}
		for e := len(r.Elephants) - 1; e >= 0; e-- {
			if p.ElephantDays(e, r) > 0 && f.Kind == TooManyDays {
				return p.WithElephant(e, 0)
			}
		}
		return p
	default:
		return least(r)
	}
}

// least is the plan that does only what a scenario insists on.
func least(r *Rules) Plan {
	return Plan{Style: Administrator, Levels: r.Least}
}
