package sim

// ClosenessRules say how standing, relationships, the members' network and mastery grow.
type ClosenessRules struct {
	ConferenceBase, ConferenceDays, ConferenceDaysHalf, ConferenceScale, ConferenceScaleHalf                  float64
	StandingBase, StandingConference, StandingScaleMost, StandingAppearances, StandingBoard, StandingDaysHalf float64
	StandingLaunches, StandingLaunchesHalf, StandingTrustBase, StandingTrust, StandingTime                    float64
	RelationBase, Personal, Strategic, CoDevelopment                                                          float64
	KnowledgeBase, Knowledge, SkillBase, Skill, CooperationBase, Cooperation                                  float64
	SystemsBase, Systems, Tour, TourHalf, RelationUp, RelationDown                                            float64
	NetworkBase, Communities, VolunteerBase, Volunteers, NetworkConference, NetworkTime                       float64
	MasteryBase, MasterySkill, MasteryStyle, MasteryConference, MasteryAppearances, MasteryTime               float64
}

var closenessParameters = []Parameter{
	{"conference.base", "quality of any conference that is held", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Closeness.ConferenceBase }},
	{"conference.days", "quality that leaders' days add", "0 to 1", "A", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Closeness.ConferenceDays }},
	{"conference.days_half", "days that give half of that", "days a quarter", "A", .1, 60, all(5), func(r *Rules) *float64 { return &r.Closeness.ConferenceDaysHalf }},
	{"conference.scale", "quality that size adds", "0 to 1", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Closeness.ConferenceScale }},
	{"conference.scale_half", "scale that gives half of that", "multiple", "A", .01, 5, all(.5), func(r *Rules) *float64 { return &r.Closeness.ConferenceScaleHalf }},
	{"standing.base", "standing that remains without anything", "0 to 1", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Closeness.StandingBase }},
	{"standing.conference", "standing that a perfect conference brings", "0 to 1", "A", 0, 1, all(.42), func(r *Rules) *float64 { return &r.Closeness.StandingConference }},
	{"standing.scale_most", "conference scale beyond which standing gains nothing", "multiple", "A", 0, 5, all(1.2), func(r *Rules) *float64 { return &r.Closeness.StandingScaleMost }},
	{"standing.appearances", "standing that appearances bring", "0 to 1", "A", 0, 1, all(.26), func(r *Rules) *float64 { return &r.Closeness.StandingAppearances }},
	{"standing.board", "standing that board meetings bring", "0 to 1", "A", 0, 1, all(.12), func(r *Rules) *float64 { return &r.Closeness.StandingBoard }},
	{"standing.days_half", "days that give half of either", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Closeness.StandingDaysHalf }},
	{"standing.launches", "standing that launches bring: most where members expect the centre to provide", "0 to 1", "A", 0, 1, eras(.20, .26, .14), func(r *Rules) *float64 { return &r.Closeness.StandingLaunches }},
	{"standing.launches_half", "launches that give half of that", "a year", "A", .1, 50, all(2), func(r *Rules) *float64 { return &r.Closeness.StandingLaunchesHalf }},
	{"standing.trust_base", "standing without trust", "multiple", "A", 0, 1, all(.9), func(r *Rules) *float64 { return &r.Closeness.StandingTrustBase }},
	{"standing.trust", "standing that full trust adds", "multiple", "A", 0, 1, all(.1), func(r *Rules) *float64 { return &r.Closeness.StandingTrust }},
	{"standing.time", "time in which standing follows", "years", "A", .25, 10, eras(3, 2.5, 1.5), func(r *Rules) *float64 { return &r.Closeness.StandingTime }},
	{"relationships.base", "relationship that any membership gives", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Closeness.RelationBase }},
	{"relationships.personal", "relationship that personal relationships bring", "0 to 2", "A", 0, 5, all(1.20), func(r *Rules) *float64 { return &r.Closeness.Personal }},
	{"relationships.strategic", "relationship that strategic relationships bring", "0 to 2", "A", 0, 5, all(.70), func(r *Rules) *float64 { return &r.Closeness.Strategic }},
	{"relationships.co_development", "relationship that co-development brings", "0 to 2", "A", 0, 5, all(.30), func(r *Rules) *float64 { return &r.Closeness.CoDevelopment }},
	{"relationships.knowledge_base", "part of that without knowledge of the customer", "share", "A, direction F34", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Closeness.KnowledgeBase }},
	{"relationships.knowledge", "part that full knowledge adds", "share", "A, direction F34", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Closeness.Knowledge }},
	{"relationships.skill_base", "part without skill", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Closeness.SkillBase }},
	{"relationships.skill", "part that full skill adds", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Closeness.Skill }},
	{"relationships.cooperation_base", "part without cooperation", "share", "A, direction F35", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Closeness.CooperationBase }},
	{"relationships.cooperation", "part that full cooperation adds", "share", "A, direction F35", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Closeness.Cooperation }},
	{"relationships.systems_base", "part without systems", "share", "A", 0, 2, all(.86), func(r *Rules) *float64 { return &r.Closeness.SystemsBase }},
	{"relationships.systems", "part that systems add where departments cooperate", "share", "A, direction the essay", 0, 2, all(.9), func(r *Rules) *float64 { return &r.Closeness.Systems }},
	{"relationships.tour", "most that browsing best practice brings", "0 to 1", "A, direction the essay", 0, 1, all(.03), func(r *Rules) *float64 { return &r.Closeness.Tour }},
	{"relationships.tour_half", "days that give half of that", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Closeness.TourHalf }},
	{"relationships.up", "time in which relationships grow", "years", "A", .25, 10, all(1.2), func(r *Rules) *float64 { return &r.Closeness.RelationUp }},
	{"relationships.down", "time in which they fade", "years", "A", .25, 10, all(2), func(r *Rules) *float64 { return &r.Closeness.RelationDown }},
	{"network.base", "network that members keep up by themselves", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Closeness.NetworkBase }},
	{"network.communities", "network that communities bring", "0 to 2", "A", 0, 5, all(.95), func(r *Rules) *float64 { return &r.Closeness.Communities }},
	{"network.volunteer_base", "part without able volunteers", "share", "A", 0, 1, all(.4), func(r *Rules) *float64 { return &r.Closeness.VolunteerBase }},
	{"network.volunteers", "part that able volunteers add", "share", "A, direction F16", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Closeness.Volunteers }},
	{"network.conference", "network that a perfect conference brings", "0 to 1", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Closeness.NetworkConference }},
	{"network.time", "time in which the network follows", "years", "A", .25, 10, all(1.25), func(r *Rules) *float64 { return &r.Closeness.NetworkTime }},
	{"mastery.base", "mastery that any house passes on", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Closeness.MasteryBase }},
	{"mastery.skill", "mastery that skilled staff add", "0 to 1", "A", 0, 1, all(.40), func(r *Rules) *float64 { return &r.Closeness.MasterySkill }},
	{"mastery.style", "mastery that a master who is followed adds", "0 to 1", "A, direction the essay", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Closeness.MasteryStyle }},
	{"mastery.conference", "mastery that a perfect conference adds", "0 to 1", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Closeness.MasteryConference }},
	{"mastery.appearances", "mastery that appearances add", "0 to 1", "A", 0, 1, all(.08), func(r *Rules) *float64 { return &r.Closeness.MasteryAppearances }},
	{"mastery.time", "time in which mastery follows", "years", "A", .25, 10, all(2), func(r *Rules) *float64 { return &r.Closeness.MasteryTime }},
}
