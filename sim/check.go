package sim

import "fmt"

// A FaultKind says which rule a plan breaks.
type FaultKind int

// The kinds of faults of a plan.
const (
	TooManyDays FaultKind = iota
	TooMuchMoney
	BadLevel      // a level outside 0 to 3, or an effort below nothing
	AlreadyMade   // the one big investment can be made once
	TooFewCapital // political capital does not cover the investment
	UnderLeast    // the scenario asks for more of this lever
	BadStyle
)

// A PlanFault is one reason why a plan cannot be committed.
type PlanFault struct {
	Kind  FaultKind
	Lever Lever // where one lever is at fault
	Over  int64 // days in hundredths or cents over the budget
}

// Error says what is wrong and what to do.
func (f PlanFault) Error() string {
	switch f.Kind {
	case TooManyDays:
		return fmt.Sprintf("the plan takes %s days a quarter too many: lower a lever", Days(f.Over))
	case TooMuchMoney:
		return fmt.Sprintf("the plan takes $%.0f too much: lower a lever that costs money", Money(f.Over).Float())
	case BadLevel:
		return fmt.Sprintf("%s is set outside its levels", f.Lever)
	case AlreadyMade:
		return "the one big investment has been made already"
	case TooFewCapital:
		return "the one big investment takes more political capital than there is"
	case UnderLeast:
		return fmt.Sprintf("%s cannot be set that low here", f.Lever)
	default:
		return "there is no such style of leading"
	}
}

// Check returns every fault of p for the year that v looks at.
func Check(p Plan, v *View, r *Rules) []PlanFault {
	faults := checkLevels(&p, r)
	if len(faults) > 0 {
		return faults // days and money cannot be counted
	}
	for l := range NumLevers {
		if least, e := r.Levels[l][r.Least[l]], p.Effort(l, r); p.Levels[l] < r.Least[l] || e.Days < least.Days || e.Amount < least.Amount {
			faults = append(faults, PlanFault{Kind: UnderLeast, Lever: l})
		}
	}
	if over := p.Days(r) - v.Days; over > 0 {
		faults = append(faults, PlanFault{Kind: TooManyDays, Over: int64(over)})
	}
	if over := p.Money(r) - v.Spendable; over > 0 {
		faults = append(faults, PlanFault{Kind: TooMuchMoney, Over: int64(over)})
	}
	if p.Effort(BigInvestment, r).Money > 0 {
		switch {
		case v.InvestmentDone:
			faults = append(faults, PlanFault{Kind: AlreadyMade, Lever: BigInvestment})
		case v.Capital-p.styleCost(v, r) < r.Board.InvestmentCapital:
			faults = append(faults, PlanFault{Kind: TooFewCapital, Lever: BigInvestment})
		}
	}
	return faults
}

// styleCost returns the political capital that p's style takes because it is
// another than before.
func (p *Plan) styleCost(v *View, r *Rules) float64 {
	if p.Style == v.LastPlan.Style {
		return 0
	}
	return r.Leadership.ChangeCapital
}

// checkLevels reports settings that mean nothing.
func checkLevels(p *Plan, r *Rules) (faults []PlanFault) {
	if p.Style < 0 || p.Style >= NumStyles {
		faults = append(faults, PlanFault{Kind: BadStyle})
	}
	for l := range NumLevers {
		bad := p.Levels[l] < 0 || p.Levels[l] > Tuned || p.Levels[l] != Tuned && p.Tuned[l] != Effort{}
		if p.Levels[l] == Tuned {
			e := p.Tuned[l]
			bad = e.Days < 0 || e.Money < 0 || e.Amount < 0 ||
				e.Days > r.Leadership.quarter() || e.Amount > mostAmount || e.Money > mostMoney ||
				e.Money > 0 && !l.TakesMoney()
		}
		if bad {
			faults = append(faults, PlanFault{Kind: BadLevel, Lever: l})
		}
	}
	for e := range MaxElephants {
		level, days := p.Elephants[e], p.TunedDays[e]
		if level < 0 || level > Tuned || days < 0 || days > r.Leadership.quarter() ||
			level > 0 && e >= len(r.Elephants) {
			faults = append(faults, PlanFault{Kind: BadLevel})
		}
	}
	return faults
}

// The most that an expert can set one lever to, so that sums stay far from the
// edge of what a number holds: $1 billion a quarter, and 100 times full size.
const (
	mostMoney  Money    = 1_000_000_000 * Dollar
	mostAmount Permille = 100_000
)
