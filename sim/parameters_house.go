package sim

// LeadershipRules say what leaders have to give and how styles answer to the led.
type LeadershipRules struct {
	DaysAQuarter                                                                                 float64
	AdministratorPeak, AdministratorMatch, AdministratorSlope, AdministratorMastery, MasteryFree float64
	RelationalPeak, RelationalMatch, RelationalSlope                                             float64
	VisionaryPeak, VisionaryMatch, VisionarySlope                                                float64
	LeastResonance                                                                               float64
	FunctionBase, FunctionGain                                                                   [NumStyles]float64
	PeopleBase, PeopleGain                                                                       [NumStyles]float64
	ChangeCapital, ChangeTrust                                                                   float64
	DaysHalf, MoneyHalf                                                                          float64
	MasterResonance                                                                              Table // weight of mastery → resonance
}

// WorkRules say what the staff can carry.
type WorkRules struct {
	DaysAPost, SkillBase, SkillGain, CooperationBase, CooperationGain float64
	Conference, Programme, Launch, Member, Investment, Training, Tour float64
	ReferenceStaff, VolunteerDays, Overload, NoCapacity               float64
	HelpBase, Help, PostsFollow                                       float64
	ControlSqueeze, ControlFelt, ControlTime                          float64
}

// InsightRules say how a house comes to know its customers.
type InsightRules struct {
	Listening, SkillBase, SkillGain, CoDevelopment, Relationship float64
	Fade, DriftFade, Picture, PictureKnowledge                   float64
}

// ConfrontingRules say how elephants drag, surface and go.
type ConfrontingRules struct {
	Difficulty                                                                    float64
	EvidenceBase, EvidenceKnowledge, MostEvidence, Naming, NamedAt                float64
	DaysHalf, CostRate, CapitalKept, Rate, Bruise, BruiseCost, Relapse            float64
	FeedAbove, FeedGrip, FeedCost, MostCost                                       float64
	CoalitionMinds, CoalitionBoard, CoalitionTrust, CoalitionFull, CoalitionLeast float64
	Patience, Disappointment                                                      float64
	ResolvedAt, BuriedAt                                                          float64
}

// MindRules say how leaders at every level come to think.
type MindRules struct {
	Invest, Peers, Revert, LoadRevert, ControlRevert, Floor                       float64
	Weight                                                                        [NumLayers]float64
	ExecCulture, BoardRenewal, StaffCulture, VolunteerRenewal, VolunteerCommunity float64
	Influence                                                                     [NumLayers][NumLayers]float64 // row: who is influenced
	Reversion                                                                     Table                         // mindset → how fast it slides back
}

// SkillRules say how leaders at every level come to be able.
type SkillRules struct {
	Base, Training, Renewal                       [NumLayers]float64
	Up, Down, LoadWear, ControlWear, ControlPivot float64
}

// CollaborationRules say how departments come to work together.
type CollaborationRules struct {
	SiloWork, CoDevelopment, Slide, LoadSlide, ControlSlide float64
	FloorBase, FloorMind, FloorPull, Coordination           float64
}

var houseParameters = []Parameter{
	{"leadership.days", "leadership days that can be planned; a quarter of all days is swallowed", "days a quarter", "F50", 0, 60, all(45), func(r *Rules) *float64 { return &r.Leadership.DaysAQuarter }},
	{"leadership.days_half", "days that give half of an investment's return", "days a quarter", "A", .1, 60, all(3), func(r *Rules) *float64 { return &r.Leadership.DaysHalf }},
	{"leadership.money_half", "dollars that give half of an investment's return", "$ a quarter", "A", 1, 1e7, all(12000), func(r *Rules) *float64 { return &r.Leadership.MoneyHalf }},
	{"leadership.change_capital", "political capital that changing style takes", "points", "A", 0, 100, all(6), func(r *Rules) *float64 { return &r.Leadership.ChangeCapital }},
	{"leadership.change_trust", "trust that changing style takes", "0 to 1", "A", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Leadership.ChangeTrust }},
	{"style.least", "least resonance", "0 to 1", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Leadership.LeastResonance }},
	{"style.administrator_peak", "administrator's resonance at the best match", "0 to 2", "A, direction F52", 0, 2, all(1.05), func(r *Rules) *float64 { return &r.Leadership.AdministratorPeak }},
	{"style.administrator_match", "interactivity of staff an administrator matches", "0 to 1", "A, direction F52", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Leadership.AdministratorMatch }},
	{"style.administrator_slope", "resonance lost with distance", "slope", "A", 0, 3, all(1.1), func(r *Rules) *float64 { return &r.Leadership.AdministratorSlope }},
	{"style.administrator_mastery", "resonance lost where mastery counts", "slope", "A", 0, 3, all(.5), func(r *Rules) *float64 { return &r.Leadership.AdministratorMastery }},
	{"style.mastery_free", "weight of mastery that costs an administrator nothing", "0 to 1", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Leadership.MasteryFree }},
	{"style.relational_peak", "relational leader's resonance at the best match", "0 to 2", "A, direction F52", 0, 2, all(1.05), func(r *Rules) *float64 { return &r.Leadership.RelationalPeak }},
	{"style.relational_match", "interactivity of staff a relational leader matches", "0 to 1", "A, direction F52", 0, 1, all(.65), func(r *Rules) *float64 { return &r.Leadership.RelationalMatch }},
	{"style.relational_slope", "resonance lost with distance", "slope", "A", 0, 3, all(1.1), func(r *Rules) *float64 { return &r.Leadership.RelationalSlope }},
	{"style.visionary_peak", "visionary's resonance at the best match", "0 to 2", "A, direction F54", 0, 2, all(.9), func(r *Rules) *float64 { return &r.Leadership.VisionaryPeak }},
	{"style.visionary_match", "interactivity of staff a visionary matches", "0 to 1", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Leadership.VisionaryMatch }},
	{"style.visionary_slope", "resonance lost with distance", "slope", "A", 0, 3, all(.7), func(r *Rules) *float64 { return &r.Leadership.VisionarySlope }},
	{"style.function_base.master", "running functions, master, without resonance", "multiple", "A", 0, 2, all(.85), func(r *Rules) *float64 { return &r.Leadership.FunctionBase[MasterCraftsman] }},
	{"style.function_base.administrator", "running functions, administrator, without resonance", "multiple", "A", 0, 2, all(.80), func(r *Rules) *float64 { return &r.Leadership.FunctionBase[Administrator] }},
	{"style.function_base.relational", "running functions, relational, without resonance", "multiple", "A", 0, 2, all(.70), func(r *Rules) *float64 { return &r.Leadership.FunctionBase[Relational] }},
	{"style.function_base.visionary", "running functions, visionary, without resonance", "multiple", "A", 0, 2, all(.70), func(r *Rules) *float64 { return &r.Leadership.FunctionBase[Visionary] }},
	{"style.function_gain.master", "running functions, master, what resonance adds", "multiple", "A", 0, 2, all(.15), func(r *Rules) *float64 { return &r.Leadership.FunctionGain[MasterCraftsman] }},
	{"style.function_gain.administrator", "running functions, administrator, what resonance adds", "multiple", "A", 0, 2, all(.25), func(r *Rules) *float64 { return &r.Leadership.FunctionGain[Administrator] }},
	{"style.function_gain.relational", "running functions, relational, what resonance adds", "multiple", "A", 0, 2, all(.15), func(r *Rules) *float64 { return &r.Leadership.FunctionGain[Relational] }},
	{"style.function_gain.visionary", "running functions, visionary, what resonance adds", "multiple", "A", 0, 2, all(.15), func(r *Rules) *float64 { return &r.Leadership.FunctionGain[Visionary] }},
	{"style.people_base.master", "growing relationships and minds, master, without resonance", "multiple", "A", 0, 2, all(.35), func(r *Rules) *float64 { return &r.Leadership.PeopleBase[MasterCraftsman] }},
	{"style.people_base.administrator", "growing relationships and minds, administrator, without resonance", "multiple", "A", 0, 2, all(.25), func(r *Rules) *float64 { return &r.Leadership.PeopleBase[Administrator] }},
	{"style.people_base.relational", "growing relationships and minds, relational, without resonance", "multiple", "A", 0, 2, all(.45), func(r *Rules) *float64 { return &r.Leadership.PeopleBase[Relational] }},
	{"style.people_base.visionary", "growing relationships and minds, visionary, without resonance", "multiple", "A", 0, 2, all(.35), func(r *Rules) *float64 { return &r.Leadership.PeopleBase[Visionary] }},
	{"style.people_gain.master", "growing relationships and minds, master, what resonance adds", "multiple", "A", 0, 2, all(.35), func(r *Rules) *float64 { return &r.Leadership.PeopleGain[MasterCraftsman] }},
	{"style.people_gain.administrator", "growing relationships and minds, administrator, what resonance adds", "multiple", "A", 0, 2, all(.30), func(r *Rules) *float64 { return &r.Leadership.PeopleGain[Administrator] }},
	{"style.people_gain.relational", "growing relationships and minds, relational, what resonance adds", "multiple", "A", 0, 2, all(.55), func(r *Rules) *float64 { return &r.Leadership.PeopleGain[Relational] }},
	{"style.people_gain.visionary", "growing relationships and minds, visionary, what resonance adds", "multiple", "A", 0, 2, all(.50), func(r *Rules) *float64 { return &r.Leadership.PeopleGain[Visionary] }},

	{"work.days_a_post", "working days of a post", "days a quarter", "A", 1, 66, all(55), func(r *Rules) *float64 { return &r.Work.DaysAPost }},
	{"work.skill_base", "capacity of unskilled staff", "multiple", "A", 0, 2, eras(.795, .795, .75), func(r *Rules) *float64 { return &r.Work.SkillBase }},
	{"work.skill_gain", "capacity that full skill adds", "multiple", "A: trained staff carry more where work is knowledge", 0, 2, eras(.20, .20, .35), func(r *Rules) *float64 { return &r.Work.SkillGain }},
	{"work.cooperation_base", "capacity of departments that do not cooperate", "multiple", "A", 0, 2, all(.88), func(r *Rules) *float64 { return &r.Work.CooperationBase }},
	{"work.cooperation_gain", "capacity that full cooperation adds", "multiple", "A", 0, 2, all(.22), func(r *Rules) *float64 { return &r.Work.CooperationGain }},
	{"work.conference", "work for a full-size conference", "staff days a quarter", "A", 0, 5000, all(430), func(r *Rules) *float64 { return &r.Work.Conference }},
	{"work.programme", "work for a programme", "staff days a quarter", "A", 0, 500, all(28), func(r *Rules) *float64 { return &r.Work.Programme }},
	{"work.launch", "work for each launch a year", "staff days a quarter", "A", 0, 500, all(50), func(r *Rules) *float64 { return &r.Work.Launch }},
	{"work.member", "work for a member", "staff days a quarter", "A", 0, 1, all(.045), func(r *Rules) *float64 { return &r.Work.Member }},
	{"work.investment", "staff work that a leadership day on connection brings", "staff days", "A", 0, 50, all(7), func(r *Rules) *float64 { return &r.Work.Investment }},
	{"work.training", "staff work that a leadership day on training brings: it takes working time before it pays", "staff days", "A, direction F58", 0, 100, all(14), func(r *Rules) *float64 { return &r.Work.Training }},
	{"work.tour", "staff work that a day of browsing best practice brings", "staff days", "A", 0, 50, all(10), func(r *Rules) *float64 { return &r.Work.Tour }},
	{"work.reference_staff", "staff for whom these figures hold", "posts", "F18", 1, 500, all(28), func(r *Rules) *float64 { return &r.Work.ReferenceStaff }},
	{"work.volunteer_days", "working days that an able volunteer gives", "days a quarter", "scenario", 0, 60, all(0), func(r *Rules) *float64 { return &r.Work.VolunteerDays }},
	{"work.overload", "how fast quality falls with overload", "slope", "A, direction F58", 0, 5, all(.8), func(r *Rules) *float64 { return &r.Work.Overload }},
	{"work.no_capacity", "load where nobody is there to work", "multiple", "A", 1, 100, all(6), func(r *Rules) *float64 { return &r.Work.NoCapacity }},
	{"work.help_base", "part of a department's surplus of work that others take over anyway", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Work.HelpBase }},
	{"work.help", "part that full cooperation adds", "share", "A, direction F38", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Work.Help }},
	{"work.posts_follow", "how fast posts follow the work where departments cooperate fully", "a year", "A", 0, 5, all(.5), func(r *Rules) *float64 { return &r.Work.PostsFollow }},
	{"work.control_squeeze", "slack that control squeezes out at first", "share", "A, direction F58", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Work.ControlSqueeze }},
	{"work.control_felt", "part of control that no longer squeezes once felt", "share", "A", 0, 1, all(.95), func(r *Rules) *float64 { return &r.Work.ControlFelt }},
	{"work.control_time", "time in which control is felt", "years", "A", .25, 5, all(1), func(r *Rules) *float64 { return &r.Work.ControlTime }},

	{"insight.listening", "knowledge that listening at full return brings", "a year", "A", 0, 5, all(1.1), func(r *Rules) *float64 { return &r.Insight.Listening }},
	{"insight.skill_base", "part of that with unskilled staff", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Insight.SkillBase }},
	{"insight.skill_gain", "part that full skill adds", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Insight.SkillGain }},
	{"insight.co_development", "knowledge that co-development brings", "a year", "A", 0, 5, all(.30), func(r *Rules) *float64 { return &r.Insight.CoDevelopment }},
	{"insight.relationship", "knowledge that full relationships bring", "a year", "A", 0, 5, all(.15), func(r *Rules) *float64 { return &r.Insight.Relationship }},
	{"insight.fade", "knowledge that fades", "a year", "A", 0, 2, all(.12), func(r *Rules) *float64 { return &r.Insight.Fade }},
	{"insight.drift_fade", "knowledge overtaken, for each unit of drift", "multiple", "A", 0, 20, all(1.5), func(r *Rules) *float64 { return &r.Insight.DriftFade }},
	{"insight.picture", "how fast an unlistening house renews its picture of the member", "a year", "A", 0, 3, all(.20), func(r *Rules) *float64 { return &r.Insight.Picture }},
	{"insight.picture_knowledge", "what full knowledge adds", "a year", "A", 0, 5, all(1.2), func(r *Rules) *float64 { return &r.Insight.PictureKnowledge }},

	{"elephants.difficulty", "how much elephants drag; 0.6 gentle, 0.8 normal, 1 hard", "multiple", "A", 0, 1.2, all(.8), func(r *Rules) *float64 { return &r.Confronting.Difficulty }},
	{"elephants.evidence_base", "evidence that gathers by itself", "a year", "A", 0, 2, all(.10), func(r *Rules) *float64 { return &r.Confronting.EvidenceBase }},
	{"elephants.evidence_knowledge", "evidence that full knowledge brings", "a year", "A", 0, 5, all(1), func(r *Rules) *float64 { return &r.Confronting.EvidenceKnowledge }},
	{"elephants.most_evidence", "most evidence", "0 to 1.5", "A", 1, 3, all(1.5), func(r *Rules) *float64 { return &r.Confronting.MostEvidence }},
	{"elephants.naming", "evidence that a day of work brings", "a day and year", "A", 0, 5, all(.5), func(r *Rules) *float64 { return &r.Confronting.Naming }},
	{"elephants.named_at", "evidence at which an elephant can be named", "0 to 1.5", "A", 0, 1.5, all(1), func(r *Rules) *float64 { return &r.Confronting.NamedAt }},
	{"elephants.days_half", "days that give half of the effect", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Confronting.DaysHalf }},
	{"elephants.cost_rate", "how fast confronting spends its price", "a year", "A", 0, 10, all(1.5), func(r *Rules) *float64 { return &r.Confronting.CostRate }},
	{"elephants.capital_kept", "political capital that confronting leaves untouched", "points", "A", 0, 50, all(2), func(r *Rules) *float64 { return &r.Confronting.CapitalKept }},
	{"elephants.rate", "how fast confronting loosens grip", "a year", "A", 0, 20, all(6), func(r *Rules) *float64 { return &r.Confronting.Rate }},
	{"elephants.bruise", "board support that confronting bruises", "a year", "A, direction F60", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Confronting.Bruise }},
	{"elephants.bruise_cost", "price at which the bruise is as given", "points", "A", .1, 50, all(6), func(r *Rules) *float64 { return &r.Confronting.BruiseCost }},
	{"elephants.relapse", "how fast old beliefs return where minds have not moved", "a year", "A", 0, 2, all(.10), func(r *Rules) *float64 { return &r.Confronting.Relapse }},
	{"elephants.feed_above", "grip above which money spent around an elephant feeds it", "0 to 1", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Confronting.FeedAbove }},
	{"elephants.feed_grip", "grip that full investment feeds", "a year", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Confronting.FeedGrip }},
	{"elephants.feed_cost", "price that full investment adds", "points a year", "A", 0, 10, all(.75), func(r *Rules) *float64 { return &r.Confronting.FeedCost }},
	{"elephants.most_cost", "most that a price can grow to", "multiple", "A", 1, 5, all(1.5), func(r *Rules) *float64 { return &r.Confronting.MostCost }},
	{"elephants.coalition_minds", "weight of changed minds in the coalition", "weight", "A, direction F60", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Confronting.CoalitionMinds }},
	{"elephants.coalition_board", "weight of board support", "weight", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Confronting.CoalitionBoard }},
	{"elephants.coalition_trust", "weight of trust", "weight", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Confronting.CoalitionTrust }},
	{"elephants.coalition_full", "weighted sum at which the coalition is complete", "0 to 1", "A, direction F60", .1, 1, all(.60), func(r *Rules) *float64 { return &r.Confronting.CoalitionFull }},
	{"elephants.coalition_least", "least coalition", "0 to 1", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Confronting.CoalitionLeast }},
	{"elephants.patience", "how long a named elephant can be left alone", "quarters", "A", 0, 40, all(6), func(r *Rules) *float64 { return &r.Confronting.Patience }},
	{"elephants.disappointment", "trust lost in each quarter after that", "0 to 1", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Confronting.Disappointment }},
	{"elephants.resolved_at", "grip from which an elephant is out of the way", "0 to 1", "A", 0, 1, all(.22), func(r *Rules) *float64 { return &r.Confronting.ResolvedAt }},
	{"elephants.buried_at", "grip at which a resolved elephant is back", "0 to 1", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Confronting.BuriedAt }},

	{"minds.invest", "change of mind at full return", "a year", "A", 0, 5, all(.95), func(r *Rules) *float64 { return &r.Minds.Invest }},
	{"minds.peers", "change of mind that others who have changed bring", "a year", "A", 0, 5, all(.38), func(r *Rules) *float64 { return &r.Minds.Peers }},
	{"minds.revert", "how fast minds slide back", "a year", "A", 0, 5, all(.30), func(r *Rules) *float64 { return &r.Minds.Revert }},
	{"minds.load_revert", "what overload adds to that", "multiple", "A", 0, 10, all(2), func(r *Rules) *float64 { return &r.Minds.LoadRevert }},
	{"minds.control_revert", "what control adds to that", "multiple", "A", 0, 10, all(1.5), func(r *Rules) *float64 { return &r.Minds.ControlRevert }},
	{"minds.floor", "mindset that does not slide away", "0 to 1", "A", 0, 1, all(.04), func(r *Rules) *float64 { return &r.Minds.Floor }},
	{"minds.weight.exec", "weight of exec in the mean mindset", "weight", "A, direction F60", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Minds.Weight[Exec] }},
	{"minds.weight.board", "weight of board in the mean mindset", "weight", "A, direction F60", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Minds.Weight[Board] }},
	{"minds.weight.staff", "weight of staff in the mean mindset", "weight", "A, direction F60", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Minds.Weight[Staff] }},
	{"minds.weight.volunteers", "weight of volunteers in the mean mindset", "weight", "A, direction F60", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Minds.Weight[Volunteers] }},
	{"minds.exec_culture", "part of culture building that reaches executives", "share", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Minds.ExecCulture }},
	{"minds.board_renewal", "part of board renewal that reaches the board", "share", "A", 0, 1, all(1), func(r *Rules) *float64 { return &r.Minds.BoardRenewal }},
	{"minds.staff_culture", "part of culture building that reaches staff", "share", "A", 0, 1, all(1), func(r *Rules) *float64 { return &r.Minds.StaffCulture }},
	{"minds.volunteer_renewal", "part of board renewal that reaches volunteers", "share", "A", 0, 1, all(.8), func(r *Rules) *float64 { return &r.Minds.VolunteerRenewal }},
	{"minds.volunteer_community", "part of communities that reaches volunteers", "share", "A", 0, 1, all(.3), func(r *Rules) *float64 { return &r.Minds.VolunteerCommunity }},
	{"minds.influence.exec.board", "influence of board on exec", "weight", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Minds.Influence[Exec][Board] }},
	{"minds.influence.exec.staff", "influence of staff on exec", "weight", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Minds.Influence[Exec][Staff] }},
	{"minds.influence.exec.volunteers", "influence of volunteers on exec", "weight", "A", 0, 1, all(.1), func(r *Rules) *float64 { return &r.Minds.Influence[Exec][Volunteers] }},
	{"minds.influence.board.exec", "influence of exec on board", "weight", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Minds.Influence[Board][Exec] }},
	{"minds.influence.board.staff", "influence of staff on board", "weight", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Minds.Influence[Board][Staff] }},
	{"minds.influence.board.volunteers", "influence of volunteers on board", "weight", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Minds.Influence[Board][Volunteers] }},
	{"minds.influence.staff.exec", "influence of exec on staff", "weight", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Minds.Influence[Staff][Exec] }},
	{"minds.influence.staff.board", "influence of board on staff", "weight", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Minds.Influence[Staff][Board] }},
	{"minds.influence.staff.volunteers", "influence of volunteers on staff", "weight", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Minds.Influence[Staff][Volunteers] }},
	{"minds.influence.volunteers.exec", "influence of exec on volunteers", "weight", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Minds.Influence[Volunteers][Exec] }},
	{"minds.influence.volunteers.board", "influence of board on volunteers", "weight", "A", 0, 1, all(.15), func(r *Rules) *float64 { return &r.Minds.Influence[Volunteers][Board] }},
	{"minds.influence.volunteers.staff", "influence of staff on volunteers", "weight", "A", 0, 1, all(.4), func(r *Rules) *float64 { return &r.Minds.Influence[Volunteers][Staff] }},

	{"skills.base.exec", "skill of exec without training", "0 to 1", "A, order F42", 0, 1, all(.40), func(r *Rules) *float64 { return &r.Skills.Base[Exec] }},
	{"skills.base.board", "skill of board without training", "0 to 1", "A, order F42", 0, 1, all(.28), func(r *Rules) *float64 { return &r.Skills.Base[Board] }},
	{"skills.base.staff", "skill of staff without training", "0 to 1", "A, order F42", 0, 1, all(.28), func(r *Rules) *float64 { return &r.Skills.Base[Staff] }},
	{"skills.base.volunteers", "skill of volunteers without training", "0 to 1", "A, order F42", 0, 1, all(.26), func(r *Rules) *float64 { return &r.Skills.Base[Volunteers] }},
	{"skills.training.exec", "skill of exec that capability building adds", "0 to 1", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Skills.Training[Exec] }},
	{"skills.training.staff", "skill of staff that capability building adds", "0 to 1", "A", 0, 1, all(.72), func(r *Rules) *float64 { return &r.Skills.Training[Staff] }},
	{"skills.training.volunteers", "skill of volunteers that capability building adds", "0 to 1", "A", 0, 1, all(.2), func(r *Rules) *float64 { return &r.Skills.Training[Volunteers] }},
	{"skills.renewal.board", "skill of board that board and volunteer renewal adds", "0 to 1", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Skills.Renewal[Board] }},
	{"skills.renewal.volunteers", "skill of volunteers that board and volunteer renewal adds", "0 to 1", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Skills.Renewal[Volunteers] }},
	{"skills.up", "time in which skill grows", "years", "F59", .25, 10, all(1.8), func(r *Rules) *float64 { return &r.Skills.Up }},
	{"skills.down", "time in which skill is lost", "years", "A", .25, 10, all(3), func(r *Rules) *float64 { return &r.Skills.Down }},
	{"skills.load_wear", "skill that overload wears off", "a year", "A, direction F58", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Skills.LoadWear }},
	{"skills.control_wear", "skill that control wears off among interactive people", "a year", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Skills.ControlWear }},
	{"skills.control_pivot", "interactivity from which control wears skill off", "0 to 1", "A, direction F52", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Skills.ControlPivot }},

	{"silos.work", "cooperation that silo work at full return brings", "a year", "F59", 0, 5, all(.75), func(r *Rules) *float64 { return &r.Collaboration.SiloWork }},
	{"silos.co_development", "cooperation that co-development brings", "a year", "A", 0, 5, all(.20), func(r *Rules) *float64 { return &r.Collaboration.CoDevelopment }},
	{"silos.slide", "how fast cooperation slides back to the culture's floor", "a year", "A", 0, 5, all(.22), func(r *Rules) *float64 { return &r.Collaboration.Slide }},
	{"silos.load_slide", "what overload adds", "a year", "A", 0, 5, all(.8), func(r *Rules) *float64 { return &r.Collaboration.LoadSlide }},
	{"silos.control_slide", "what control adds", "a year", "A", 0, 5, all(.5), func(r *Rules) *float64 { return &r.Collaboration.ControlSlide }},
	{"silos.floor_base", "cooperation that any culture holds", "0 to 1", "A", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Collaboration.FloorBase }},
	{"silos.floor_mind", "cooperation that changed minds of staff hold", "0 to 1", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Collaboration.FloorMind }},
	{"silos.floor_pull", "how fast cooperation rises to the floor", "a year", "A", 0, 5, all(.20), func(r *Rules) *float64 { return &r.Collaboration.FloorPull }},
	{"silos.coordination", "relationship work lost while departments learn to work together", "share", "size A, direction F36, F37", 0, 1, all(.07), func(r *Rules) *float64 { return &r.Collaboration.Coordination }},
}
