package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

var figureWords = [sim.NumFigures]struct{ label, about string }{
	sim.Members:          {say.Mark("Members"), say.Mark("people who belong")},
	sim.Renewal:          {say.Mark("Renewal rate"), say.Mark("of the members who were due this year")},
	sim.FirstYearRenewal: {say.Mark("First-year renewal"), say.Mark("of those who were due for the first time")},
	sim.Engagement:       {say.Mark("Engagement"), say.Mark("how much members take part and care, on average")},
	sim.Vitality:         {say.Mark("Vitality"), say.Mark("members times engagement")},
	sim.Silos:            {say.Mark("Silos"), say.Mark("how far departments keep apart; lower is more open")},
	sim.Innovation:       {say.Mark("Innovation"), say.Mark("new offerings that fit, ideas from members, experiments under way")},
	sim.Knowledge:        {say.Mark("Knowledge of members"), say.Mark("how well the house knows who its members are and what they need")},
	sim.Reserves:         {say.Mark("Reserves"), say.Mark("cash and endowment together")},
	sim.Net:              {say.Mark("Net result"), say.Mark("income less spending")},
	sim.Revenue:          {say.Mark("Income"), say.Mark("of the year")},
	sim.BoardSupport:     {say.Mark("Board support"), say.Mark("how firmly the board stands behind the leader")},
	sim.PoliticalCapital: {say.Mark("Political capital"), say.Mark("of 100; what confronting an assumption is paid from")},
	sim.Trust:            {say.Mark("Trust"), say.Mark("of staff, volunteers and members in the leadership")},
	sim.Load:             {say.Mark("Workload"), say.Mark("of what staff can carry; above 100% work gets worse")},
}

// FigureLabel names figure f.
func FigureLabel(f sim.Figure) string {
	if f < 0 || f >= sim.NumFigures {
		return "?"
	}
	return say.Text(figureWords[f].label)
}

// FigureAbout says what figure f means.
func FigureAbout(f sim.Figure) string {
	if f < 0 || f >= sim.NumFigures {
		return ""
	}
	return say.Text(figureWords[f].about)
}
