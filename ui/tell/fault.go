package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// PlanFaultText says why a plan cannot be committed and what would mend it.
func PlanFaultText(f sim.PlanFault, sc *scenarios.Scenario) string {
	label := LeverLabel(sc, f.Lever)
	switch f.Kind {
	case sim.TooManyDays:
		return say.Textf("The plan takes %s a quarter more than there are. Lower something that takes days.", DayCount(sim.Days(f.Over)))
	case sim.TooMuchMoney:
		return say.Textf("The plan takes %s more than can be spent. Lower something that costs money.", Money(sim.Money(f.Over)))
	case sim.BadLevel:
		return say.Textf("%s is set outside its levels, which run from 0 to 3.", label)
	case sim.AlreadyMade:
		return say.Textf("%s: it has been made already, and can be made once.", label)
	case sim.TooFewCapital:
		return say.Textf("%s: it takes more political capital than there is.", label)
	case sim.UnderLeast:
		return say.Textf("%s cannot be set that low here.", label)
	default:
		return say.Text("There is no such style of leading.")
	}
}
