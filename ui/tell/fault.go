package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// PlanFaultText says why a plan cannot be committed and what would mend it.
func PlanFaultText(f sim.PlanFault, sc *scenarios.Scenario) string {
	label := LeverLabel(sc, f.Lever)
	switch f.Kind {
	case sim.TooManyDays:
		return "The plan takes " + DayCount(sim.Days(f.Over)) + " a quarter more than there are. Lower something that takes days."
	case sim.TooMuchMoney:
		return "The plan takes " + Money(sim.Money(f.Over)) + " more than can be spent. Lower something that costs money."
	case sim.BadLevel:
		return label + " is set outside its levels, which run from 0 to 3."
	case sim.AlreadyMade:
		return label + ": it has been made already, and can be made once."
	case sim.TooFewCapital:
		return label + ": it takes more political capital than there is."
	case sim.UnderLeast:
		return label + " cannot be set that low here."
	default:
		return "There is no such style of leading."
	}
}
