package tell

import "example.com/realign/sim"

var figureWords = [sim.NumFigures]struct{ label, about string }{
	sim.Members:          {"Members", "people who belong"},
	sim.Renewal:          {"Renewal rate", "of the members who were due this year"},
	sim.FirstYearRenewal: {"First-year renewal", "of those who were due for the first time"},
	sim.Engagement:       {"Engagement", "how much members take part and care, on average"},
	sim.Vitality:         {"Vitality", "members times engagement"},
	sim.Silos:            {"Silos", "how far departments keep apart; lower is more open"},
	sim.Innovation:       {"Innovation", "new offerings that fit, ideas from members, experiments under way"},
	sim.Knowledge:        {"Knowledge of members", "how well the house knows who its members are and what they need"},
	sim.Reserves:         {"Reserves", "cash and endowment together"},
	sim.Net:              {"Net result", "income less spending"},
	sim.Revenue:          {"Income", "of the year"},
	sim.BoardSupport:     {"Board support", "how firmly the board stands behind the leader"},
	sim.PoliticalCapital: {"Political capital", "of 100; what confronting an assumption is paid from"},
	sim.Trust:            {"Trust", "of staff, volunteers and members in the leadership"},
	sim.Load:             {"Workload", "of what staff can carry; above 100% work gets worse"},
}

// FigureLabel names figure f.
func FigureLabel(f sim.Figure) string {
	if f < 0 || f >= sim.NumFigures {
		return "?"
	}
	return figureWords[f].label
}

// FigureAbout says what figure f means.
func FigureAbout(f sim.Figure) string {
	if f < 0 || f >= sim.NumFigures {
		return ""
	}
	return figureWords[f].about
}
