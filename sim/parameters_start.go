package sim

// StartRules say where a house of its era begins.
type StartRules struct {
	Knowledge, Relationship, Network, Standing, Mastery, ConferenceQuality, Systems float64
	Mindset, Capability                                                             [NumLayers]float64
	CollaborationLow, CollaborationSpread                                           float64
	Capital, Support, Trust, Verdict, Appeal                                        float64
	Staff, Overhead, ReserveYears, OtherSpending, ConferenceSpending                float64
	PictureAge, Legacy, LegacyQuality, LegacySpread, LegacyScatter                  float64
}

var startParameters = []Parameter{
	{"start.knowledge", "knowledge of customers", "0 to 1", "A", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Start.Knowledge }},
	{"start.relationship", "quality of relationships", "0 to 1", "A", 0, 1, all(.18), func(r *Rules) *float64 { return &r.Start.Relationship }},
	{"start.network", "quality of the members' network", "0 to 1", "A", 0, 1, all(.22), func(r *Rules) *float64 { return &r.Start.Network }},
	{"start.standing", "standing", "0 to 1", "A", 0, 1, all(.63), func(r *Rules) *float64 { return &r.Start.Standing }},
	{"start.mastery", "mastery", "0 to 1", "A", 0, 1, all(.50), func(r *Rules) *float64 { return &r.Start.Mastery }},
	{"start.conference_quality", "quality of the last conference", "0 to 1", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Start.ConferenceQuality }},
	{"start.systems", "systems and platforms", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Start.Systems }},
	{"start.mindset.exec", "outside-in thinking of exec", "0 to 1", "A, direction F40", 0, 1, all(.32), func(r *Rules) *float64 { return &r.Start.Mindset[Exec] }},
	{"start.mindset.board", "outside-in thinking of board", "0 to 1", "A, direction F40", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Start.Mindset[Board] }},
	{"start.mindset.staff", "outside-in thinking of staff", "0 to 1", "A, direction F40", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Start.Mindset[Staff] }},
	{"start.mindset.volunteers", "outside-in thinking of volunteers", "0 to 1", "A, direction F40", 0, 1, all(.14), func(r *Rules) *float64 { return &r.Start.Mindset[Volunteers] }},
	{"start.capability.exec", "skill of exec", "0 to 1", "A, order F42", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Start.Capability[Exec] }},
	{"start.capability.board", "skill of board", "0 to 1", "A, order F42", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Start.Capability[Board] }},
	{"start.capability.staff", "skill of staff", "0 to 1", "A, order F42", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Start.Capability[Staff] }},
	{"start.capability.volunteers", "skill of volunteers", "0 to 1", "A, order F42", 0, 1, all(.28), func(r *Rules) *float64 { return &r.Start.Capability[Volunteers] }},
	{"start.collaboration", "least cooperation of two departments", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Start.CollaborationLow }},
	{"start.collaboration_spread", "how much more it can be", "0 to 1", "A", 0, 1, all(.18), func(r *Rules) *float64 { return &r.Start.CollaborationSpread }},
	{"start.capital", "political capital", "points", "A", 0, 100, all(45), func(r *Rules) *float64 { return &r.Start.Capital }},
	{"start.support", "board support", "0 to 1", "A", 0, 1, all(.60), func(r *Rules) *float64 { return &r.Start.Support }},
	{"start.trust", "trust", "0 to 1", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Start.Trust }},
	{"start.verdict", "the board's verdict on the year before", "0 to 1", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Start.Verdict }},
	{"start.appeal", "appeal to prospects", "0 to 1", "A", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Start.Appeal }},
	{"start.staff", "staff of a house of 8,000", "posts", "F18", 0, 1000, eras(14, 26, 28), func(r *Rules) *float64 { return &r.Start.Staff }},
	{"start.overhead", "overhead of a house of 8,000", "$ a year", "A", 0, 1e8, eras(200000, 600000, 950000), func(r *Rules) *float64 { return &r.Start.Overhead }},
	{"start.reserve_years", "reserves, in years of spending", "years", "F25", 0, 10, all(.5), func(r *Rules) *float64 { return &r.Start.ReserveYears }},
	{"start.other_spending", "spending beside staff, overhead and conference, for the reserves", "$ a year", "A", 0, 1e8, all(250000), func(r *Rules) *float64 { return &r.Start.OtherSpending }},
	{"start.conference_spending", "spending on a full conference, for the reserves", "$ a year", "A", 0, 1e8, all(900000), func(r *Rules) *float64 { return &r.Start.ConferenceSpending }},
	{"start.picture_age", "how old the house's picture of the member is", "years", "A", 0, 20, all(2), func(r *Rules) *float64 { return &r.Start.PictureAge }},
	{"start.legacy", "legacy offerings, one for each of the last years", "offerings", "A", 0, 40, all(9), func(r *Rules) *float64 { return &r.Start.Legacy }},
	{"start.legacy_quality", "least quality of a legacy offering", "0 to 1", "A", 0, 1, all(.62), func(r *Rules) *float64 { return &r.Start.LegacyQuality }},
	{"start.legacy_spread", "how much better it can be", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Start.LegacySpread }},
	{"start.legacy_scatter", "how far it missed its members, either way", "need-space", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Start.LegacyScatter }},
}
