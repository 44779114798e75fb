package tell_test

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// track is how another run went, with so many vitality more in its last year.
func track(more sim.Amount, departures ...debrief.Departure) debrief.Track {
	ys := years()
	ys[1].Figures[sim.Vitality] += more * 1_000_000
	ahead := &sim.Outlook{Years: 5, Stands: true, Last: ys[1].Figures}
	return debrief.Track{Years: ys, Ending: "louder", Outlook: ahead, Departures: departures}
}

// lookedBack is a debrief with a text of every kind.
func lookedBack() *debrief.Debrief {
	plan := years()[0].Plan
	tuned := plan.Tune(sim.Listening, sim.Effort{Days: 466, Money: 15_000 * sim.Dollar})
	relational := plan
	relational.Style = sim.Relational
	weight := func(n sim.Amount) sim.Amount { return n * 1_000_000 }
	return &debrief.Debrief{
		Run: track(0), Standing: track(-400),
		Movements: []debrief.Movement{{Figure: sim.Silos, Opening: 750_000, Closing: 640_000, Causes: []debrief.Cause{
			{Cause: sim.CauseSiloWork, Amount: -150_000, Year: 2, Made: -90_000}, {Cause: sim.CauseHabit, Amount: 40_000},
		}}},
		Calibration: debrief.Calibrate(years(), history().Forecasts),
		Objectives: []debrief.Seen{
			{When: debrief.SeenEarly, Year: 1}, {When: debrief.SeenLate, Year: 9}, {When: debrief.NotSeen}, {When: debrief.OnlyPeopleCanTell},
		},
		Votes: debrief.Votes([]debrief.Ballot{
			{Year: 1, Card: 0, Choices: []int{0, 1}, First: []int{5, 4}, Second: []int{3, 6}, Dissent: 1}, {Year: 2, Card: 0, Choices: []int{0, 1}, First: []int{0, 9}},
		}, []debrief.Answer{{Year: 1, Choice: 1}, {Year: 2, Choice: 1}}),
		Ghosts: []debrief.Ghost{{ID: "drifter", Track: track(-900)}, {ID: "the other table", Track: track(120)}},
		WhatIfs: []debrief.WhatIf{
			{Possible: true, Weight: weight(1200), Choice: debrief.Choice{Kind: debrief.LeverChoice, Year: 1, Index: int(sim.Listening), Made: tuned, Instead: plan}, Track: track(-900,
				debrief.Departure{Kind: debrief.PlanEased, Year: 2, Card: -1}, debrief.Departure{Kind: debrief.PlanKept, Year: 2, Card: -1},
				debrief.Departure{Kind: debrief.AnswerClosed, Year: 2, Answer: 1}, debrief.Departure{Kind: debrief.CardNew, Year: 2}, debrief.Departure{Kind: debrief.CardAbsent, Year: 2})},
			{Possible: true, Weight: weight(-700), Choice: debrief.Choice{Kind: debrief.CardChoice, Year: 1, Quarter: 2, Made: plan, Instead: plan, Other: 1}, Track: track(800)},
			{Possible: true, Weight: weight(3), Choice: debrief.Choice{Kind: debrief.ElephantChoice, Year: 2, Index: 1, Made: plan.WithElephant(1, 2), Instead: plan}, Track: track(-1)},
			{Possible: true, Weight: weight(1), Choice: debrief.Choice{Kind: debrief.StyleChoice, Year: 2, Made: relational, Instead: plan}, Track: track(-1)},
		},
		Courses: []debrief.Course{
			{Kind: debrief.ConnectionLeft, Weight: weight(1), Track: track(-1)}, {Kind: debrief.BeliefsLeft, Weight: weight(900), Track: track(-900)},
			{Kind: debrief.CalendarLeft, Weight: weight(1500), Track: track(-1500, debrief.Departure{Kind: debrief.PlanEased, Year: 2, Card: -1})},
			{Kind: debrief.StyleKept, Weight: weight(3000), Track: debrief.Track{Years: years()[:1], Ending: sim.EndingInsolvent}}, {Kind: debrief.BeliefsOutOfWay, Weight: weight(-4000), Track: track(4000)},
		},
		Elephants: []debrief.ElephantCost{
			{Index: 0, Status: sim.Resolved, Named: 1, Resolved: 2, Vitality: weight(220), Reserves: 4_100_000}, {Index: 1, Status: sim.Hidden, Vitality: weight(-3)},
		},
		Luck: &debrief.Luck{Runs: 200, Stood: 188, Places: []debrief.Place{
			{Figure: sim.Engagement, Mine: 410_000, Middle: 402_000, Worse: 120}, {Figure: sim.Silos, Mine: 640_000, Middle: 640_000, Even: 200},
			{Figure: sim.Vitality, Mine: weight(3300), Middle: weight(3100), Worse: 150},
		}},
		Robustness: &debrief.Robustness{
			Changes: []debrief.Change{{Key: "needs.drift", From: .05, To: .025}, {Key: "needs.drift", Doubled: true, From: .05, To: .1}},
			Conclusions: []debrief.Conclusion{
				{Kind: debrief.Helped, Held: 2}, {Kind: debrief.Hurt, Turning: 1, Held: 1, Broken: []int{0}}, {Kind: debrief.AboveStanding, Figure: sim.Innovation, Broken: []int{0, 1}},
				{Kind: debrief.BelowStanding, Figure: sim.Silos, Held: 2}, {Kind: debrief.Stood, Held: 2}, {Kind: debrief.Fell, Held: 2},
			},
		},
	}
}

// lookedBackPages are the pages of the fixture's debrief.
func lookedBackPages() map[string]page.Page {
	sc, d := learned(), lookedBack()
	other := track(500, debrief.Departure{Kind: debrief.CardAbsent, Year: 2})
	return map[string]page.Page{
		"taken-over":      tell.TakenOver(2, "The Steward", &d.Run, &other, sc),
		"turning-points":  tell.TurningPoints(d, sc),
		"turning-figures": tell.TurningFigures(d, sc),
		"luck":            tell.Luck(d),
		"causes-since":    tell.CausesSince(d),
		"elephant-costs":  tell.ElephantCosts(d, sc),
		"objectives":      tell.Objectives(d, sc),
		"votes":           tell.VotesTaken(d, sc),
		"robustness":      tell.Robustness(d, sc),
		"how-it-ended":    looking().Room(tell.HowItEnded),
		"people":          looking().Room(tell.PeopleRoom),
		"talk":            looking().Room(tell.TalkRoom),
		"commitments":     looking().Room(tell.CommitmentsRoom),
		"taken-away":      tell.TakenAway("/home/me/saves/guild-7.html", "It was copied.", "one\ntwo\n"),
		"side-by-side":    tell.SideBySide([]tell.Beside{{Name: "Table 3", Scenario: sc, Debrief: d}, {Scenario: sc, Debrief: &debrief.Debrief{Run: debrief.Track{Ending: sim.EndingInsolvent}}}}, []string{"old.realign: it is no saved game."}),
	}
}
