package tell_test

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// The fixtures are written by hand, so that the golden files change when words
// change and not when the model is tuned.

// guild is a small scenario with a text of every kind.
func guild() *scenarios.Scenario {
	sc := &scenarios.Scenario{
		ID: "guild", Title: "The Quiet Decline",
		Summary:     "The Guild of Coastal Surveyors still fills its hall every June. Renewals have slipped a little each year for six years, and nobody has said so aloud.",
		Association: scenarios.Association{Name: "Guild of Coastal Surveyors", Short: "GCS", MemberWord: "surveyor", MembersWord: "surveyors"},
		Segments:    []scenarios.Segment{{ID: "site", Name: "Site surveyors"}, {ID: "firm", Name: "Firm owners"}},
		NeedNames:   [sim.NumNeeds]string{"fast answers", "weight with clients", "hours saved", "company"},
		Elephants: []scenarios.Elephant{
			{ID: "hall", Belief: "If the hall is full, the members are with us.", Hint: "The hall is fuller than the membership."},
			{ID: "know", Belief: "We know what members want.", Hint: "Nobody has asked since the survey."},
			{ID: "fail", Belief: "We cannot afford to fail.", Hint: "Trials are studied until they are too late."},
		},
		Cards: []scenarios.Card{{
			ID: "empty-seats", Title: "The hall looks full. The room does not.", Text: "Conference income is up 3%. The sign-in sheets say that half of the people in the hall work for exhibitors.",
			Advisors: []scenarios.Advisor{{Department: sim.EventsDept, Name: "Marcus", Says: "Full is full.", For: 0}, {Department: sim.MembershipDept, Says: "I know none of them.", For: 1}},
			Choices: []scenarios.Choice{
				{ID: "bigger", Label: "Add a second exhibition hall", Price: "Next year's slack", Reply: "It fills."},
				{ID: "ask", Label: "Phone the 200 members who did not come", Reply: "Most did not know it was on."},
			},
		}},
		Shocks:  []scenarios.Shock{{ID: "closed", Text: "The city closes the hall eleven days before the opening."}},
		Endings: []scenarios.Ending{{ID: "louder", Title: "A smaller calendar and a louder membership", Text: "The hall is a third smaller. It is hard to say where it ends."}},
	}
	sc.Levers[sim.Conference].Label = "The June congress"
	sc.Debrief.Questions[scenarios.Feel] = []string{"Which year felt worst?"}
	sc.Debrief.Questions[scenarios.NowWhat] = []string{"What will one of us do before the next board meeting?"}
	sc.World = sim.World{ID: "guild", Years: 10, Members: 8000, Plan: sim.StandingPlan(), Rules: *rules(), Endings: []sim.Ending{{ID: "louder"}}}
	sc.World.Rules.Board = sim.BoardRules{DismissBelow: .15, DismissQuarters: 4}
	return sc
}

// rules holds the table of levels of the fixtures.
func rules() *sim.Rules {
	r := &sim.Rules{Elephants: make([]sim.ElephantRule, 3), ElephantLevels: [4]sim.Days{0, 300, 600, 1000}}
	for l := range sim.NumLevers {
		for level := range 4 {
			r.Levels[l][level].Days = sim.Days(200 * level)
			if l.Connects() {
				r.Levels[l][level].Money = sim.Money(level) * 8000 * sim.Dollar
			}
		}
	}
	r.Levels[sim.Conference] = [4]sim.Effort{{}, {Days: 800, Amount: 700}, {Days: 1400, Amount: 1000}, {Days: 2000, Amount: 1250}}
	return r
}

func exactly(x float64) sim.Reading    { return sim.Reading{Low: x, High: x, Known: true} }
func between(a, b float64) sim.Reading { return sim.Reading{Low: a, High: b, Known: true} }

// view is what the leader of the fixtures sees, as far as sight reaches.
func view(sight sim.Sight) *sim.View {
	v := &sim.View{
		Year: 3, Years: 10, LastPlan: sim.StandingPlan(), Days: 45 * sim.Day,
		Pool: 480_000 * sim.Dollar, Spendable: 2_400_000 * sim.Dollar, Cash: 2_300_000 * sim.Dollar, Endowment: 150_000 * sim.Dollar,
		ReserveFloor: 570_000 * sim.Dollar, ReserveMonths: 5.6, Capital: 38.4,
		Members: 7412, Prospects: 20_500, Headcount: 27.3, Sight: sight,
		BoardSupport: exactly(.58), Trust: between(.45, .6), Load: exactly(1.12), Knowledge: between(.3, .45),
		Engagement: between(.31, .49), Relationships: between(.15, .3), PlatformUse: between(.15, .3), Silos: between(.6, .75), Ideas: exactly(3),
		Journey: sim.Journey{.55, .33, .25, .28, .21, .29},
	}
	for l := range sim.NumLayers {
		v.Mindset[l], v.Capability[l] = between(.15, .3), exactly(.3)
	}
	v.Resonance[sim.Administrator] = exactly(.61)
	for d := range v.Loads {
		v.Loads[d] = exactly(.96)
	}
	for i := range v.Collaboration {
		for j := range v.Collaboration[i] {
			v.Collaboration[i][j] = exactly(float64(20+3*i+3*j) / 100)
		}
	}
	v.Elephants = []sim.ElephantView{
		{Index: 0, Status: sim.Hidden, Evidence: between(.2, .5), Gap: between(.1, .25), Near: []sim.Lever{sim.MemberCommunities, sim.CultureBuilding}},
		{Index: 1, Status: sim.Suspected, Evidence: between(.85, 1), Near: []sim.Lever{sim.Listening}},
		{Index: 2, Status: sim.Confronted, Evidence: exactly(1), Grip: exactly(.44), Cost: 6},
	}
	v.Offerings = []sim.OfferingView{
		{Index: 0, AgeQuarters: 18, Segment: -1, Income: 42_800 * sim.Dollar},
		{Index: 4, AgeQuarters: 3, CoDeveloped: true, Segment: 1, Fit: between(.5, .7), Income: 61_000 * sim.Dollar},
		{Index: 5, Building: 2, CoDeveloped: true, Segment: 0},
	}
	v.Segments = segments(sight)
	for n := range 2 {
		v.History = append(v.History, yearView(n+1))
	}
	return v
}

// crowd is a sample of the members, as far as a sight tells them apart.
func crowd(sight sim.Sight) tell.Crowd {
	c := tell.Crowd{Each: 50}
	for i := range 150 {
		m := sim.MemberView{
			ID: uint64(i + 1), Seat: sim.Seat{Corner: i % 2, Nth: i / 2}, Quarters: 4 + i, Renews: 1 + i%4, Attended: i%5 == 0, Employer: i%3 == 0,
			Chapter: -1, Group: -1,
		}
		if i%13 == 0 {
			c.Members = append(c.Members, sim.MemberView{ID: m.ID, Seat: m.Seat, Left: true, Chapter: -1, Group: -1})
			continue
		}
		if sight >= sim.TwoGroups && i%4 != 0 {
			m.Group, m.Engagement = i%2, between(float64(i%10)/20, float64(i%10)/20+.1)
		}
		if sight >= sim.Shapes && m.Group >= 0 {
			m.TiesKnown, m.Ties, m.Lost, m.Elsewhere = true, 3, i%2, i%4 == 1
			m.Near = []sim.Seat{{Corner: i % 2, Nth: (i + 6) / 2 % 75}, {Corner: i % 2, Nth: 9}}
			m.Interactivity, m.Satisfied = between(.5, .7), between(.35, .5)
		}
		if sight >= sim.Needs && m.Group >= 0 {
			for k := range sim.NumValues {
				m.Values[k] = sim.ValueView{Weight: between(.15, .25), Met: between(float64(k)/8, float64(k)/8+.15)}
			}
			m.Renewal = between(.7, .85)
			m.Pulls = []sim.Pull{{Cause: sim.CauseEngagement, Strength: -1}, {Cause: sim.CauseTenure, Strength: 2}, {Cause: sim.CauseRivals, Strength: -2}}
		}
		c.Members = append(c.Members, m)
	}
	return c
}

// views are what was seen at the opening of each of the years that [lives] tell.
func views() []sim.View {
	return []sim.View{*view(sim.OneMass), *view(sim.TwoGroups), *view(sim.Arrows), *view(sim.Arrows)}
}

// lives are members through the years of the fixtures.
func lives() []tell.Life {
	crowds := []tell.Crowd{crowd(sim.OneMass), crowd(sim.TwoGroups), crowd(sim.Arrows), crowd(sim.Arrows)}
	last := &crowds[3].Members[5]
	*last = sim.MemberView{ID: last.ID, Seat: last.Seat, Left: true, Chapter: -1, Group: -1}
	came := crowds[3].Members[7]
	came.ID, came.Seat.Nth = 1<<41, 99
	crowds[3].Members = append(crowds[3].Members, came)
	return tell.Lives(crowds, 3)
}

// fits are how the offerings of the fixtures fit.
func fits() []sim.FitView {
	return []sim.FitView{
		{Index: 0, Trend: -1, Segments: []sim.Reading{between(.1, .2), between(.3, .4)}}, {Index: 4, Trend: 1, Segments: []sim.Reading{between(.5, .7), between(.6, .8)}},
	}
}

// segments are the groups that a sight tells apart.
func segments(sight sim.Sight) []sim.SegmentView {
	if sight == sim.OneMass {
		return nil
	}
	groups := []sim.SegmentView{
		{Index: -1, TopNeed: -1, Share: between(.5, .8), Engagement: between(.35, .55)},
		{Index: -1, TopNeed: -1, Share: between(.2, .5), Engagement: between(.2, .4)},
	}
	if sight == sim.TwoGroups {
		return groups
	}
	for i := range groups {
		g := &groups[i]
		g.Index, g.TopNeed = i, i
		g.Relationship, g.Fit, g.OtherNetworks = between(.2, .3), exactly(.55), between(.1, .3)
		for d := range g.Needs {
			g.Needs[d] = between(.4, .6)
			g.Drift[d] = []float64{.4, -.4, 0, .1}[d]
		}
	}
	return groups
}

// years are two finished years of the fixtures.
func years() []sim.Year { return []sim.Year{year(1), year(2)} }

func year(n int) sim.Year {
	y := sim.Year{Number: n, Plan: sim.StandingPlan()}
	if n > 1 {
		y.Plan = y.Plan.With(sim.Listening, 2).With(sim.KeyAppearances, 1).WithElephant(2, 1)
	}
	set := func(f sim.Figure, opening, closing sim.Amount, lines ...sim.Line) {
		y.Figures[f] = closing
		y.Accounts[f] = sim.Account{Opening: opening, Closing: closing, Lines: lines}
	}
	at := sim.Amount(n)
	set(sim.Members, 8000-294*(at-1), 8000-294*at, sim.Line{Cause: sim.CauseLapsed, Amount: -1201}, sim.Line{Cause: sim.CauseJoined, Amount: 1180}, sim.Line{Cause: sim.CauseLeftField, Amount: -273})
	set(sim.Renewal, 843_210, 831_333, sim.Line{Cause: sim.CauseEngagement, Amount: -8_444}, sim.Line{Cause: sim.CauseLuck, Amount: -3_433})
	set(sim.FirstYearRenewal, 699_000, 688_000, sim.Line{Cause: sim.CauseMix, Amount: -11_000})
	set(sim.Engagement, 400_000, 401_500, sim.Line{Cause: sim.CausePeers, Amount: 1_500})
	set(sim.Vitality, 3_200_000_000, 3_094_000_000, sim.Line{Cause: sim.CauseLapsed, Amount: -106_000_000})
	set(sim.Silos, 740_000, 739_000, sim.Line{Cause: sim.CauseSiloWork, Amount: -3_000}, sim.Line{Cause: sim.CauseHabit, Amount: 2_000})
	set(sim.Innovation, 277_000, 251_000, sim.Line{Cause: sim.CauseFreshFit, Amount: -51_000}, sim.Line{Cause: sim.CauseIdeas, Amount: 25_000})
	set(sim.Knowledge, 120_000, 283_000, sim.Line{Cause: sim.CauseListening, Amount: 163_000})
	set(sim.Reserves, 245_000_000, 189_200_000, sim.Line{Cause: sim.CausePayroll, Amount: -282_800_000}, sim.Line{Cause: sim.CauseDues, Amount: 227_000_000})
	set(sim.Net, 0, -55_800_000, sim.Line{Cause: sim.CausePayroll, Amount: -282_800_000}, sim.Line{Cause: sim.CauseDues, Amount: 227_000_000})
	set(sim.Revenue, 0, 227_000_000, sim.Line{Cause: sim.CauseDues, Amount: 227_000_000})
	set(sim.BoardSupport, 600_000, 565_000, sim.Line{Cause: sim.CauseVerdict, Amount: -35_000})
	set(sim.PoliticalCapital, 45_000_000, 38_400_000, sim.Line{Cause: sim.CauseConfronting, Amount: -6_600_000})
	set(sim.Trust, 550_000, 544_000, sim.Line{Cause: sim.CauseStyle, Amount: -6_000})
	set(sim.Load, 937_000, 1_120_000, sim.Line{Cause: sim.CauseProgrammes, Amount: 183_000})
	y.Income = []sim.Line{{Cause: sim.CauseDues, Amount: 227_000_000}}
	y.Costs = []sim.Line{{Cause: sim.CausePayroll, Amount: -282_800_000}}
	y.People = sim.People{Opening: 8000 - 294*(n-1), Joined: 1180, Lapsed: 1201, LeftField: 273, Closing: 8000 - 294*n}
	y.Dashboard = dashboard(n)
	y.Events = []sim.Event{
		{Kind: sim.ElephantNamed, Index: 2}, {Kind: sim.ConferenceHeld, Amount: 1552}, {Kind: sim.OfferingRetired}, {Kind: sim.OfferingRetired},
		{Kind: sim.StaffCut, Amount: 1000}, {Kind: sim.BoardVerdict, Amount: 512_000},
	}
	return y
}

func dashboard(n int) sim.Dashboard {
	return sim.Dashboard{
		Attendance: 1552 - 40*n, AttendanceTrend: -40, BudgetVariance: -558_000 * sim.Dollar, Headcount: 28 - float64(n),
		Programmes: 10, Launched: 1, ConferenceShare: .31, DuesShare: .38,
	}
}

// yearView is a year of the fixtures as it was seen: engagement and trust as
// ranges.
func yearView(n int) sim.YearView {
	y := year(n)
	yv := sim.YearView{
		Number: n, Plan: y.Plan, Dashboard: y.Dashboard, Members: int(y.Figures[sim.Members]),
		Renewal: exactly(.831333), FirstYear: exactly(.688), Net: -558_000 * sim.Dollar, Reserves: 1_892_000 * sim.Dollar,
	}
	for f := range sim.NumFigures {
		yv.Seen[f] = exactly(y.Figures.Float(f))
	}
	yv.Seen[sim.Engagement], yv.Seen[sim.Trust], yv.Seen[sim.Knowledge] = between(.3, .5), between(.45, .6), sim.Reading{}
	return yv
}

// history is what was decided in the fixtures.
func history() tell.History {
	return tell.History{
		Years:     years(),
		Answers:   []tell.Answered{{Year: 2, Quarter: 3, Card: 0, Choice: 1}, {Year: 3, Quarter: 1, Card: 0, Choice: 0}},
		Forecasts: []tell.Forecast{{Year: 1, RenewalPermille: 840, SurePercent: 80}, {Year: 2, RenewalPermille: 900, SurePercent: 60}},
	}
}
