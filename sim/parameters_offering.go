package sim

// OfferingRules say how offerings come about, age and end.
type OfferingRules struct {
	BestWeight, SecondWeight, ThirdWeight, MostQuality                                           float64
	LaunchQuality, LaunchSkill, LaunchStyle, LaunchScatter, LaunchBuild                          float64
	IdeaRate, IdeaFade, LeadCoDevelopment, LeadListening, LeadMinds, LeadBase, LeadKnowledge     float64
	TrialRate, TrialBase, TrialCooperation, TrialBoldBase, TrialBold, TrialBank, IdeaNeeded      float64
	AimBonus, AimAhead, TrialQuality, TrialSkill, TrialCooperationQuality, TrialBuild            float64
	GateBase, GateSkill, Follow                                                                  float64
	SunsetAt, SunsetResist, SunsetChance, SunsetAge, OldAge, OldChance, OldResist, CutProgrammes float64
	NewYear, NewGain, CoMadeGain, Spread                                                         float64
	FreshAge, FreshFrom, FreshSpan, FreshWeight, IdeaWeight, IdeaHalf, TrialWeight, TrialHalf    float64
	Adoption                                                                                     Table // fit times quality → adoption
}

var offeringParameters = []Parameter{
	{"offerings.best_weight", "weight of a segment's best offering in fit", "weight", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Offering.BestWeight }},
	{"offerings.second_weight", "weight of the second", "weight", "A", 0, 1, all(.3), func(r *Rules) *float64 { return &r.Offering.SecondWeight }},
	{"offerings.third_weight", "weight of the third", "weight", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Offering.ThirdWeight }},
	{"offerings.most_quality", "best quality there is", "0 to 1", "A", 0, 1, all(.95), func(r *Rules) *float64 { return &r.Offering.MostQuality }},
	{"launches.quality", "quality of a launch by unskilled staff", "0 to 1", "A", 0, 1, all(.52), func(r *Rules) *float64 { return &r.Offering.LaunchQuality }},
	{"launches.skill", "quality that full skill adds", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Offering.LaunchSkill }},
	{"launches.style", "quality that a fitting style adds", "0 to 1", "A", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Offering.LaunchStyle }},
	{"launches.scatter", "how far a launch misses the house's picture of the member, either way", "need-space", "A", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Offering.LaunchScatter }},
	{"launches.build", "time from decision to offer", "quarters", "A", 0, 20, all(2), func(r *Rules) *float64 { return &r.Offering.LaunchBuild }},
	{"ideas.rate", "ideas that full contact brings", "a year and segment", "A", 0, 20, all(2.6), func(r *Rules) *float64 { return &r.Offering.IdeaRate }},
	{"ideas.fade", "ideas that go stale", "a year", "A", 0, 5, all(.35), func(r *Rules) *float64 { return &r.Offering.IdeaFade }},
	{"ideas.co_development", "contact through co-development", "share", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Offering.LeadCoDevelopment }},
	{"ideas.listening", "contact through listening", "share", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Offering.LeadListening }},
	{"ideas.minds", "contact through staff who think from outside", "share", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Offering.LeadMinds }},
	{"ideas.knowledge_base", "part that is understood without knowledge", "share", "A", 0, 1, all(.3), func(r *Rules) *float64 { return &r.Offering.LeadBase }},
	{"ideas.knowledge", "part that knowledge adds", "share", "A", 0, 1, all(.7), func(r *Rules) *float64 { return &r.Offering.LeadKnowledge }},
	{"trials.rate", "experiments that full co-development starts", "a year", "F32, F33", 0, 50, all(8), func(r *Rules) *float64 { return &r.Offering.TrialRate }},
	{"trials.cooperation_base", "part without cooperation", "share", "A, direction F34", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Offering.TrialBase }},
	{"trials.cooperation", "part that cooperation adds", "share", "A, direction F34", 0, 1, all(.65), func(r *Rules) *float64 { return &r.Offering.TrialCooperation }},
	{"trials.bold_base", "part without a habit of experiments", "share", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Offering.TrialBoldBase }},
	{"trials.bold", "part that the habit adds", "share", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Offering.TrialBold }},
	{"trials.bank", "most experiments that can wait", "experiments", "A", 0, 20, all(3), func(r *Rules) *float64 { return &r.Offering.TrialBank }},
	{"trials.idea_needed", "ideas of a segment that an experiment takes", "ideas", "A", 0, 5, all(.25), func(r *Rules) *float64 { return &r.Offering.IdeaNeeded }},
	{"trials.aim_bonus", "sight of needs that working with members adds", "0 to 1", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Offering.AimBonus }},
	{"trials.aim_ahead", "how far ahead an experiment aims", "years", "A", 0, 5, all(1), func(r *Rules) *float64 { return &r.Offering.AimAhead }},
	{"trials.quality", "quality without skill or cooperation", "0 to 1", "A", 0, 1, all(.50), func(r *Rules) *float64 { return &r.Offering.TrialQuality }},
	{"trials.skill", "quality that skill adds", "0 to 1", "A", 0, 1, all(.28), func(r *Rules) *float64 { return &r.Offering.TrialSkill }},
	{"trials.cooperation_quality", "quality that cooperation adds: complete solutions", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Offering.TrialCooperationQuality }},
	{"trials.build", "time from experiment to offer", "quarters", "A", 0, 20, all(4), func(r *Rules) *float64 { return &r.Offering.TrialBuild }},
	{"trials.gate_base", "chance to pass the gate", "chance", "F32, F33", 0, 1, all(.50), func(r *Rules) *float64 { return &r.Offering.GateBase }},
	{"trials.gate_skill", "chance that the habit of experiments adds", "chance", "F33", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Offering.GateSkill }},
	{"trials.follow", "how fast a co-made offering follows its users", "a year", "A", 0, 5, all(.45), func(r *Rules) *float64 { return &r.Offering.Follow }},
	{"sunset.at", "return on experiments from which programmes are ended", "0 to 1", "A", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Offering.SunsetAt }},
	{"sunset.resist", "what a belief that nothing dies takes from that", "multiple", "A", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Offering.SunsetResist }},
	{"sunset.chance", "chance that an unused programme is ended in a quarter", "chance", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Offering.SunsetChance }},
	{"sunset.age", "age from which it can be", "quarters", "A", 0, 80, all(8), func(r *Rules) *float64 { return &r.Offering.SunsetAge }},
	{"sunset.old_age", "age from which it dies by itself", "quarters", "A", 0, 200, all(40), func(r *Rules) *float64 { return &r.Offering.OldAge }},
	{"sunset.old_chance", "chance of that in a quarter", "chance", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Offering.OldChance }},
	{"sunset.old_resist", "what a belief that nothing dies takes from that", "multiple", "A", 0, 1, all(.7), func(r *Rules) *float64 { return &r.Offering.OldResist }},
	{"adoption.new_year", "how long an offering is new", "quarters", "A", 0, 20, all(4), func(r *Rules) *float64 { return &r.Offering.NewYear }},
	{"adoption.new_gain", "sales of a new offering", "multiple", "A", 0, 5, all(1.25), func(r *Rules) *float64 { return &r.Offering.NewGain }},
	{"adoption.co_made_gain", "sales of a co-made offering: its makers sell it", "multiple", "calibrated to F30, F31", 0, 10, all(1.7), func(r *Rules) *float64 { return &r.Offering.CoMadeGain }},
	{"adoption.spread", "adoption at which half of the spending ceiling is reached", "sum", "A", .01, 10, all(.60), func(r *Rules) *float64 { return &r.Offering.Spread }},
	{"innovation.fresh_age", "age up to which an offering counts as new", "quarters", "A", 1, 40, all(12), func(r *Rules) *float64 { return &r.Offering.FreshAge }},
	{"innovation.fresh_from", "fit from which a new offering counts", "0 to 1", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Offering.FreshFrom }},
	{"innovation.fresh_span", "fit above that which counts in full", "0 to 1", "A", .01, 1, all(.35), func(r *Rules) *float64 { return &r.Offering.FreshSpan }},
	{"sunset.with_posts", "part of the programmes that ends where the same part of the posts is cut", "multiple", "A", 0, 3, all(1), func(r *Rules) *float64 { return &r.Offering.CutProgrammes }},
	{"innovation.fresh_weight", "weight of new offerings that fit", "weight", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Offering.FreshWeight }},
	{"innovation.idea_weight", "weight of ideas from members", "weight", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Offering.IdeaWeight }},
	{"innovation.idea_half", "ideas that give half of that", "ideas", "A", .1, 100, all(6), func(r *Rules) *float64 { return &r.Offering.IdeaHalf }},
	{"innovation.trial_weight", "weight of experiments under way", "weight", "A", 0, 1, all(.20), func(r *Rules) *float64 { return &r.Offering.TrialWeight }},
	{"innovation.trial_half", "experiments that give half of that", "experiments", "A", .1, 100, all(2), func(r *Rules) *float64 { return &r.Offering.TrialHalf }},
}
