package sim

// MoneyRules say what comes in, what goes out and how spending follows.
type MoneyRules struct {
	Dues, ConferenceMoney                                                         float64
	Fee, PaidShare, Exhibits, StandingPivot, PaidHalf                             float64
	SpendCeiling, Sponsors, StrategicSponsors                                     float64
	CashYield, EndowmentYield                                                     float64
	Post, Waste, BudgetCare, BudgetHalf, ControlSaving, NoStaff                   float64
	ConferenceCost, ConferenceFixed, ConferenceVariable, ConferenceOffSeason      float64
	Programme, Launch, Service, TourDay                                           float64
	DeficitAt, ReserveComfort, DeficitDeep, CutMost, CutRate                      float64
	ReserveAlarm, AlarmMost, AlarmRate, AlarmExtra, CutBase, CutCare, OverheadCut float64
	SurplusAt, LoadAt, GrowMost, GrowRate                                         float64
	Pool, PoolShared, FloorShare, FloorFear, ReferenceMembers                     float64
	EndowmentFeed, EndowmentHalf, BreakCapital, BreakSupport                      float64
}

var moneyParameters = []Parameter{
	{"money.dues", "dues", "$ a year (2015 $)", "F20 mix", 0, 1e5, eras(225, 430, 250), func(r *Rules) *float64 { return &r.Money.Dues }},
	{"money.conference_scale", "money that conferences turn over against a knowledge-era society", "multiple", "F20, F22", 0, 5, eras(.06, .14, 1), func(r *Rules) *float64 { return &r.Money.ConferenceMoney }},
	{"money.fee", "conference fee", "$", "calibrated to F22, F23", 0, 1e5, all(520), func(r *Rules) *float64 { return &r.Money.Fee }},
	{"money.paid_share", "paid places for each member there; others come too", "multiple", "A", 0, 5, all(1.12), func(r *Rules) *float64 { return &r.Money.PaidShare }},
	{"money.exhibits", "exhibits and sponsors of a full conference", "$", "calibrated to F22, F23", 0, 1e8, all(962000), func(r *Rules) *float64 { return &r.Money.Exhibits }},
	{"money.standing_pivot", "standing at which exhibitors and sponsors pay in full", "0 to 1", "A", .01, 1, all(.55), func(r *Rules) *float64 { return &r.Money.StandingPivot }},
	{"money.paid_half", "paid places at which half of the exhibitors come", "people", "A", 1, 1e5, all(600), func(r *Rules) *float64 { return &r.Money.PaidHalf }},
	{"money.spend_ceiling", "most that a member spends on offerings", "$ a year", "F20 mix", 0, 1e5, eras(12, 32, 590), func(r *Rules) *float64 { return &r.Money.SpendCeiling }},
	{"money.sponsors", "sponsors of a society of 8,000", "$ a year", "F20 mix", 0, 1e8, all(260000), func(r *Rules) *float64 { return &r.Money.Sponsors }},
	{"money.strategic_sponsors", "what strategic relationships add", "$ a year", "A", 0, 1e8, all(160000), func(r *Rules) *float64 { return &r.Money.StrategicSponsors }},
	{"money.cash_yield", "yield of cash", "a year", "A", 0, .5, all(.025), func(r *Rules) *float64 { return &r.Money.CashYield }},
	{"money.endowment_yield", "yield of the endowment", "a year", "A", 0, .5, all(.05), func(r *Rules) *float64 { return &r.Money.EndowmentYield }},
	{"money.post", "cost of a post", "$ a year", "F18, F28", 0, 1e6, all(100000), func(r *Rules) *float64 { return &r.Money.Post }},
	{"money.waste", "part of fixed cost wasted without a budget", "share", "A", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Money.Waste }},
	{"money.budget_care", "what budget work saves of that", "multiple", "A", 0, 5, all(1.4), func(r *Rules) *float64 { return &r.Money.BudgetCare }},
	{"money.budget_half", "days that give half of budget work", "days a quarter", "A", .1, 60, all(3), func(r *Rules) *float64 { return &r.Money.BudgetHalf }},
	{"money.control_saving", "part of fixed cost that full control saves", "share", "A", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Money.ControlSaving }},
	{"money.no_staff", "cost of a house without staff", "$ a year", "A", 0, 1e7, all(40000), func(r *Rules) *float64 { return &r.Money.NoStaff }},
	{"money.conference_cost", "cost of a full conference", "$", "F24", 0, 1e8, all(820000), func(r *Rules) *float64 { return &r.Money.ConferenceCost }},
	{"money.conference_fixed", "part of that whatever the members", "share", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Money.ConferenceFixed }},
	{"money.conference_variable", "part that goes with members", "share", "A", 0, 1, all(.65), func(r *Rules) *float64 { return &r.Money.ConferenceVariable }},
	{"money.conference_off_season", "cost of preparing it in each other quarter", "$ a quarter", "A", 0, 1e7, all(25000), func(r *Rules) *float64 { return &r.Money.ConferenceOffSeason }},
	{"money.programme", "cost of a programme", "$ a year", "A", 0, 1e7, all(25000), func(r *Rules) *float64 { return &r.Money.Programme }},
	{"money.launch", "cost of a launch", "$", "A", 0, 1e7, all(45000), func(r *Rules) *float64 { return &r.Money.Launch }},
	{"money.service", "cost of serving a member", "$ a quarter", "A", 0, 1000, all(8), func(r *Rules) *float64 { return &r.Money.Service }},
	{"money.tour_day", "cost of a day of browsing best practice", "$", "A", 0, 1e5, all(600), func(r *Rules) *float64 { return &r.Money.TourDay }},
	{"budget.deficit_at", "deficit, as a share of income, from which the budget rule cuts", "share", "A", 0, 1, all(.015), func(r *Rules) *float64 { return &r.Money.DeficitAt }},
	{"budget.reserve_comfort", "reserves, in years of spending, that spare a cut", "years", "F25", 0, 5, all(.55), func(r *Rules) *float64 { return &r.Money.ReserveComfort }},
	{"budget.deficit_deep", "deficit from which it cuts whatever the reserves", "share", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Money.DeficitDeep }},
	{"budget.cut_most", "most that it cuts", "share", "A", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Money.CutMost }},
	{"budget.cut_rate", "cut for each unit of deficit", "multiple", "A", 0, 5, all(1.3), func(r *Rules) *float64 { return &r.Money.CutRate }},
	{"budget.reserve_alarm", "reserves from which it cuts in alarm", "years", "A", 0, 5, all(.20), func(r *Rules) *float64 { return &r.Money.ReserveAlarm }},
	{"budget.alarm_most", "most that it then cuts", "share", "A", 0, 1, all(.22), func(r *Rules) *float64 { return &r.Money.AlarmMost }},
	{"budget.alarm_rate", "cut for each unit of deficit in alarm", "multiple", "A", 0, 5, all(1.8), func(r *Rules) *float64 { return &r.Money.AlarmRate }},
	{"budget.alarm_extra", "cut whatever the deficit in alarm", "share", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Money.AlarmExtra }},
	{"budget.cut_base", "part of a cut that is carried out without budget work", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Money.CutBase }},
	{"budget.cut_care", "part that budget work adds", "share", "A", 0, 2, all(.7), func(r *Rules) *float64 { return &r.Money.CutCare }},
	{"budget.overhead_cut", "part of a cut that also falls on overhead", "share", "A", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Money.OverheadCut }},
	{"budget.surplus_at", "surplus from which an overloaded house hires", "share", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Money.SurplusAt }},
	{"budget.load_at", "load from which it hires", "multiple", "A", 0, 5, all(1.03), func(r *Rules) *float64 { return &r.Money.LoadAt }},
	{"budget.grow_most", "most that it hires", "share", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Money.GrowMost }},
	{"budget.grow_rate", "hiring for each unit of surplus", "multiple", "A", 0, 5, all(.6), func(r *Rules) *float64 { return &r.Money.GrowRate }},
	{"money.pool", "discretionary money of a society of 8,000", "$ a quarter", "A", 0, 1e8, eras(15000, 40000, 120000), func(r *Rules) *float64 { return &r.Money.Pool }},
	{"money.pool_shared", "part of what a leader uses of the pool that departments would otherwise have spent", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Money.PoolShared }},
	{"money.floor_share", "reserves, in years of spending, that a plan cannot draw on", "years", "A", 0, 2, all(.10), func(r *Rules) *float64 { return &r.Money.FloorShare }},
	{"money.floor_fear", "what a full belief that one cannot afford to fail adds to that", "years", "A", 0, 2, all(.20), func(r *Rules) *float64 { return &r.Money.FloorFear }},
	{"money.reference_members", "members for whom these figures hold", "people", "F18", 1, 1e6, all(8000), func(r *Rules) *float64 { return &r.Money.ReferenceMembers }},
	{"endowment.feed", "grip on 'we cannot afford to fail' that guarding the endowment feeds", "a year", "A, direction the essay", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Money.EndowmentFeed }},
	{"endowment.half", "dollars a quarter that give half of its effects", "$ a quarter", "A", 1, 1e8, all(30000), func(r *Rules) *float64 { return &r.Money.EndowmentHalf }},
	{"endowment.break_capital", "political capital that breaking into it takes", "points", "A", 0, 100, all(6), func(r *Rules) *float64 { return &r.Money.BreakCapital }},
	{"endowment.break_support", "board support that breaking into it takes", "0 to 1", "A", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Money.BreakSupport }},
}
