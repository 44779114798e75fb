package sim

// BoardRules say how the board judges, and what that and trust bring.
type BoardRules struct {
	InsideBase, InsideSurplus, InsideGrowth, InsideConference, InsideStanding, StandingPivot                   float64
	OutsideBase, OutsideRenewal, RenewalPivot, OutsideEngagement, EngagementPivot                              float64
	OutsideRelationship, RelationshipPivot, OutsideGrowth, OutsideSurplus                                      float64
	SurplusLow, SurplusHigh, GrowthLow, GrowthHigh, ConferenceLow, ConferenceHigh                              float64
	Verdict, Meetings, Appearances, DaysHalf, Budget, BudgetUsual, Tour, TourHalf, Endowment, Thin, ThinMonths float64
	Up, Down, DismissBelow, DismissQuarters, WarnBelow, ConferenceCut                                          float64
	CapitalSupport, CapitalPivot, CapitalAppearances, CapitalAppearancesHalf, CapitalUpkeep, CapitalFade       float64
	TrustBase, TrustRelationship, TrustMinds, TrustStyle, TrustControl, TrustUp, TrustDown                     float64
	InvestmentCapital, SystemsGain, SystemsHalf, SystemsCooperationBase, SystemsCooperation                    float64
	SystemsSkillBase, SystemsSkill, SystemsFade, SystemsLeast                                                  float64
}

var boardParameters = []Parameter{
	{"board.inside_base", "inside view of an ordinary year", "0 to 1", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Board.InsideBase }},
	{"board.inside_surplus", "weight of the surplus", "slope", "A", 0, 10, all(2.5), func(r *Rules) *float64 { return &r.Board.InsideSurplus }},
	{"board.inside_growth", "weight of growth", "slope", "A", 0, 10, all(2), func(r *Rules) *float64 { return &r.Board.InsideGrowth }},
	{"board.inside_conference", "weight of the conference's growth", "slope", "A", 0, 10, all(.5), func(r *Rules) *float64 { return &r.Board.InsideConference }},
	{"board.inside_standing", "weight of standing", "slope", "A", 0, 10, all(.4), func(r *Rules) *float64 { return &r.Board.InsideStanding }},
	{"board.standing_pivot", "standing that neither pleases nor worries", "0 to 1", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Board.StandingPivot }},
	{"board.outside_base", "outside view of an ordinary year", "0 to 1", "A", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Board.OutsideBase }},
	{"board.outside_renewal", "weight of renewal", "slope", "A", 0, 10, all(2), func(r *Rules) *float64 { return &r.Board.OutsideRenewal }},
	{"board.renewal_pivot", "renewal that neither pleases nor worries", "share", "F1", 0, 1, all(.83), func(r *Rules) *float64 { return &r.Board.RenewalPivot }},
	{"board.outside_engagement", "weight of engagement", "slope", "A", 0, 10, all(1.2), func(r *Rules) *float64 { return &r.Board.OutsideEngagement }},
	{"board.engagement_pivot", "engagement that neither pleases nor worries", "0 to 1", "A", 0, 1, all(.38), func(r *Rules) *float64 { return &r.Board.EngagementPivot }},
	{"board.outside_relationship", "weight of relationships", "slope", "A", 0, 10, all(.6), func(r *Rules) *float64 { return &r.Board.OutsideRelationship }},
	{"board.relationship_pivot", "relationships that neither please nor worry", "0 to 1", "A", 0, 1, all(.22), func(r *Rules) *float64 { return &r.Board.RelationshipPivot }},
	{"board.outside_growth", "weight of growth", "slope", "A", 0, 10, all(1.5), func(r *Rules) *float64 { return &r.Board.OutsideGrowth }},
	{"board.outside_surplus", "weight of the surplus", "slope", "A", 0, 10, all(1.2), func(r *Rules) *float64 { return &r.Board.OutsideSurplus }},
	{"board.surplus_low", "surplus below which nothing gets worse", "share", "A", -1, 0, all(-.2), func(r *Rules) *float64 { return &r.Board.SurplusLow }},
	{"board.surplus_high", "surplus above which nothing gets better", "share", "A", 0, 1, all(.1), func(r *Rules) *float64 { return &r.Board.SurplusHigh }},
	{"board.growth_low", "growth below which nothing gets worse", "share", "A", -1, 0, all(-.15), func(r *Rules) *float64 { return &r.Board.GrowthLow }},
	{"board.growth_high", "growth above which nothing gets better", "share", "A", 0, 1, all(.1), func(r *Rules) *float64 { return &r.Board.GrowthHigh }},
	{"board.conference_low", "conference growth below which nothing gets worse", "share", "A", -1, 0, all(-.5), func(r *Rules) *float64 { return &r.Board.ConferenceLow }},
	{"board.conference_high", "conference growth above which nothing gets better", "share", "A", 0, 1, all(.3), func(r *Rules) *float64 { return &r.Board.ConferenceHigh }},
	{"board.verdict", "support that a perfect verdict brings", "0 to 1", "A", 0, 1, all(.62), func(r *Rules) *float64 { return &r.Board.Verdict }},
	{"board.meetings", "support that board meetings bring", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Board.Meetings }},
	{"board.appearances", "support that appearances bring", "0 to 1", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Board.Appearances }},
	{"board.days_half", "days that give half of either", "days a quarter", "A", .1, 60, all(5), func(r *Rules) *float64 { return &r.Board.DaysHalf }},
	{"board.budget", "support that careful budget work brings", "0 to 1", "A", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Board.Budget }},
	{"board.budget_usual", "budget work that boards expect, as a part of the most there can be", "0 to 1", "A", 0, 1, all(.57), func(r *Rules) *float64 { return &r.Board.BudgetUsual }},
	{"board.tour", "support that browsing best practice brings", "0 to 1", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Board.Tour }},
	{"board.tour_half", "days that give half of that", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Board.TourHalf }},
	{"board.endowment", "support that guarding the endowment brings", "0 to 1", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Board.Endowment }},
	{"board.thin", "support that empty reserves take", "0 to 1", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Board.Thin }},
	{"board.thin_months", "months of spending from which reserves are thin", "months", "A", .1, 60, all(2), func(r *Rules) *float64 { return &r.Board.ThinMonths }},
	{"board.up", "time in which support rises", "years", "A", .25, 5, all(1), func(r *Rules) *float64 { return &r.Board.Up }},
	{"board.down", "time in which support falls", "years", "A", .25, 5, all(.6), func(r *Rules) *float64 { return &r.Board.Down }},
	{"board.dismiss_below", "support below which a board dismisses", "0 to 1", "A, F65", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Board.DismissBelow }},
	{"board.dismiss_quarters", "quarters it waits, after a first warning", "quarters", "A", 1, 20, all(4), func(r *Rules) *float64 { return &r.Board.DismissQuarters }},
	{"board.warn_below", "support below which a board warns", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Board.WarnBelow }},
	{"board.conference_cut", "cut in the conference's scale from which a board that takes it for the association feels the loss double", "multiple", "A", 0, 5, all(.3), func(r *Rules) *float64 { return &r.Board.ConferenceCut }},
	{"capital.support", "political capital that support brings", "points a year", "A", 0, 200, all(34), func(r *Rules) *float64 { return &r.Board.CapitalSupport }},
	{"capital.pivot", "support that brings nothing", "0 to 1", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Board.CapitalPivot }},
	{"capital.appearances", "political capital that appearances bring", "points a year", "A", 0, 100, all(6), func(r *Rules) *float64 { return &r.Board.CapitalAppearances }},
	{"capital.appearances_half", "days that give half of that", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Board.CapitalAppearancesHalf }},
	{"capital.upkeep", "political capital that leading takes", "points a year", "A", 0, 100, all(3), func(r *Rules) *float64 { return &r.Board.CapitalUpkeep }},
	{"capital.fade", "political capital that wears off", "a year", "A", 0, 2, all(.22), func(r *Rules) *float64 { return &r.Board.CapitalFade }},
	{"trust.base", "trust in any leader", "0 to 1", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Board.TrustBase }},
	{"trust.relationship", "trust that relationships bring", "0 to 1", "A", 0, 1, all(.4), func(r *Rules) *float64 { return &r.Board.TrustRelationship }},
	{"trust.minds", "trust that changed minds bring", "0 to 1", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Board.TrustMinds }},
	{"trust.style", "trust that a fitting style brings", "0 to 1", "A", 0, 1, all(.1), func(r *Rules) *float64 { return &r.Board.TrustStyle }},
	{"trust.control", "trust that control takes from interactive people", "0 to 1", "A, direction F52", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Board.TrustControl }},
	{"trust.up", "time in which trust grows", "years", "A", .25, 10, all(2), func(r *Rules) *float64 { return &r.Board.TrustUp }},
	{"trust.down", "time in which trust is lost", "years", "A", .25, 10, all(.75), func(r *Rules) *float64 { return &r.Board.TrustDown }},
	{"investment.capital", "political capital that the one big investment takes", "points", "A", 0, 100, all(18), func(r *Rules) *float64 { return &r.Board.InvestmentCapital }},
	{"investment.systems", "systems that it builds at its best", "0 to 1", "A", 0, 2, all(.72), func(r *Rules) *float64 { return &r.Board.SystemsGain }},
	{"investment.half", "dollars that give half of that", "$", "A", 1, 1e9, all(400000), func(r *Rules) *float64 { return &r.Board.SystemsHalf }},
	{"investment.cooperation_base", "part that comes without cooperation", "share", "A, direction the essay", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Board.SystemsCooperationBase }},
	{"investment.cooperation", "part that cooperation adds", "share", "A, direction the essay", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Board.SystemsCooperation }},
	{"investment.skill_base", "part that comes without skill", "share", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Board.SystemsSkillBase }},
	{"investment.skill", "part that skill adds", "share", "A", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Board.SystemsSkill }},
	{"investment.fade", "systems that age", "a year", "A", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Board.SystemsFade }},
	{"investment.least", "systems that any house has", "0 to 1", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Board.SystemsLeast }},
}
