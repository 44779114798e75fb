package sim

// NeedsRules say what members need and how fast that moves.
type NeedsRules struct {
	Drift, Dispersion               float64
	DriftCommon, DriftOwn, DriftOut float64
	FitReach                        float64
}

// PopulationRules say who the members are.
type PopulationRules struct {
	Interactivity, InteractivitySpread   float64
	ZealSpread, ZealFloor                float64
	FirstYearShare                       float64
	Prospects, Growth, FieldExit         float64
	NewcomerEngagement, NewcomerZeal     float64
	StaffGap                             float64
	VolunteerEngagement, CredentialShare float64
	EmployerShare                        float64
}

// ValueRules say what a member experiences and how engagement follows. The
// weights are pairs: for a wholly bureaucratic and a wholly interactive member.
type ValueRules struct {
	Mastery                               float64 // weight
	Standing, StandingInteractive         float64
	Offerings, OfferingsInteractive       float64
	Relationship, RelationshipInteractive float64
	Peers, PeersInteractive               float64
	PeerBase, PeerTies                    float64
	NetworkBase, NetworkGain              float64
	Conference                            float64
	PerceiveUp, PerceiveDown              float64
	EngageBase, EngageValue, RivalPull    float64
	EngageUp, EngageDown                  float64
}

// AttendanceRules say who comes to the conference.
type AttendanceRules struct {
	Base, Engagement, EngagementSquared float64
	QualityBase, Quality                float64
	ScaleMost, Most                     float64
}

// LeavingRules say who stays.
type LeavingRules struct {
	Base, Engagement, EngagementPivot float64
	Value, ValuePivot                 float64
	Outside, OutsideBase, OutsideX    float64
	LostTie, LossFade, Zeal           float64
	Credential, EmployerStops         float64
	Tenure                            Table // years of membership → log odds
	Logistic                          Table // log odds → chance
}

// JoiningRules say who comes.
type JoiningRules struct {
	Rate                                 float64
	AppealStanding, AppealOfferings      float64
	AppealStandingX, AppealOfferingsX    float64
	AppealRelationshipX                  float64
	AppealTime, WordTime                 float64
	AppealWeight, WordWeight, RivalShade float64
	Pull                                 Table // attraction → multiple of the joining rate
}

// TieRules say how members come to know each other.
type TieRules struct {
	Attempts, SameSegment          float64
	Base, Network, AtTheConference float64
}

var memberParameters = []Parameter{
	{"needs.drift", "how fast what members need moves", "need-space a year", "A; signs tested at ±25 %", 0, 0.3, eras(.008, .020, .042), func(r *Rules) *float64 { return &r.Needs.Drift }},
	{"needs.dispersion", "how far segments' needs lie from their common centre", "need-space", "A; signs tested at ±20 %", 0, 0.6, eras(.06, .10, .30), func(r *Rules) *float64 { return &r.Needs.Dispersion }},
	{"needs.drift_common", "part of the drift that all segments share", "weight", "A", 0, 2, all(.55), func(r *Rules) *float64 { return &r.Needs.DriftCommon }},
	{"needs.drift_own", "part of the drift that is a segment's own", "weight", "A", 0, 2, all(.35), func(r *Rules) *float64 { return &r.Needs.DriftOwn }},
	{"needs.drift_outward", "part of the drift away from the centre", "weight", "A", 0, 2, all(.45), func(r *Rules) *float64 { return &r.Needs.DriftOut }},
	{"needs.fit_reach", "distance at which an offering fits nobody", "need-space", "A", .1, 3, all(.90), func(r *Rules) *float64 { return &r.Needs.FitReach }},

	{"people.interactivity", "mean interactivity of those who enter the field", "0 to 1", "A, direction F52", 0, 1, eras(.12, .22, .60), func(r *Rules) *float64 { return &r.Population.Interactivity }},
	{"people.interactivity_spread", "spread of interactivity", "multiple of a sum of three draws", "A", 0, 1, all(.36), func(r *Rules) *float64 { return &r.Population.InteractivitySpread }},
	{"people.zeal_spread", "spread of what members bring themselves; few bring much", "0 to 1", "calibrated to F12, F13", 0, 2, all(.62), func(r *Rules) *float64 { return &r.Population.ZealSpread }},
	{"people.zeal_floor", "least zeal", "0 to 1", "calibrated to F12, F13", -1, 0, all(-.14), func(r *Rules) *float64 { return &r.Population.ZealFloor }},
	{"people.first_year_share", "founding members in their first year", "share", "A, order of C10", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Population.FirstYearShare }},
	{"people.prospects", "people in the field who are not members, for each member", "people", "A", 0, 20, all(2.6), func(r *Rules) *float64 { return &r.Population.Prospects }},
	{"people.growth", "growth of the profession", "a year", "F67", -.1, .2, eras(.008, .025, .005), func(r *Rules) *float64 { return &r.Population.Growth }},
	{"people.field_exit", "members who leave the field", "a year", "A, order of F8", 0, .5, all(.035), func(r *Rules) *float64 { return &r.Population.FieldExit }},
	{"people.newcomer_engagement", "engagement of a newcomer without zeal", "0 to 1", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Population.NewcomerEngagement }},
	{"people.newcomer_zeal", "engagement a newcomer's zeal adds", "multiple", "A", 0, 2, all(.5), func(r *Rules) *float64 { return &r.Population.NewcomerZeal }},
	{"people.staff_gap", "how much less interactive staff are than entrants", "0 to 1", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Population.StaffGap }},
	{"people.volunteer_engagement", "engagement from which a member volunteers", "0 to 1", "A, order of F12", 0, 1, all(.62), func(r *Rules) *float64 { return &r.Population.VolunteerEngagement }},
	{"people.credential_share", "founding members whom a credential binds", "share", "scenario", 0, 1, all(0), func(r *Rules) *float64 { return &r.Population.CredentialShare }},

	{"people.employer_share", "members whose dues an employer pays", "share", "A, order F9", 0, 1, all(.20), func(r *Rules) *float64 { return &r.Population.EmployerShare }},

	{"value.mastery", "weight of mastery in what members value", "0 to 1", "A, direction the essay", 0, 1, eras(.45, .08, .08), func(r *Rules) *float64 { return &r.Value.Mastery }},
	{"value.standing", "weight of standing, bureaucratic member", "0 to 1", "A, direction F52", 0, 1, all(.50), func(r *Rules) *float64 { return &r.Value.Standing }},
	{"value.standing_interactive", "weight of standing, interactive member", "0 to 1", "A, direction F52", 0, 1, all(.07), func(r *Rules) *float64 { return &r.Value.StandingInteractive }},
	{"value.offerings", "weight of offerings, bureaucratic member", "0 to 1", "A", 0, 1, all(.40), func(r *Rules) *float64 { return &r.Value.Offerings }},
	{"value.offerings_interactive", "weight of offerings, interactive member", "0 to 1", "A", 0, 1, all(.36), func(r *Rules) *float64 { return &r.Value.OfferingsInteractive }},
	{"value.relationship", "weight of relationship, bureaucratic member", "0 to 1", "A, direction F52", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Value.Relationship }},
	{"value.relationship_interactive", "weight of relationship, interactive member", "0 to 1", "A, direction F52", 0, 1, all(.34), func(r *Rules) *float64 { return &r.Value.RelationshipInteractive }},
	{"value.peers", "weight of peers, bureaucratic member", "0 to 1", "A", 0, 1, all(.05), func(r *Rules) *float64 { return &r.Value.Peers }},
	{"value.peers_interactive", "weight of peers, interactive member", "0 to 1", "A", 0, 1, all(.23), func(r *Rules) *float64 { return &r.Value.PeersInteractive }},
	{"value.peer_base", "worth of peers with hardly any ties", "share", "A", 0, 1, all(.4), func(r *Rules) *float64 { return &r.Value.PeerBase }},
	{"value.peer_ties", "worth that a full set of ties adds", "share", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Value.PeerTies }},
	{"value.network_base", "worth of peers without a network", "multiple", "A", 0, 2, all(.5), func(r *Rules) *float64 { return &r.Value.NetworkBase }},
	{"value.network_gain", "worth of peers that a full network adds", "multiple", "A", 0, 3, all(1.2), func(r *Rules) *float64 { return &r.Value.NetworkGain }},
	{"value.conference", "value of a perfect conference to those who went", "0 to 1", "A; attendees against others F11", 0, .5, all(.07), func(r *Rules) *float64 { return &r.Value.Conference }},
	{"value.perceive_up", "time in which better value is noticed", "years", "A", .25, 5, all(.6), func(r *Rules) *float64 { return &r.Value.PerceiveUp }},
	{"value.perceive_down", "time in which worse value is noticed", "years", "A", .25, 5, all(.9), func(r *Rules) *float64 { return &r.Value.PerceiveDown }},
	{"value.engage_base", "engagement without value or zeal", "0 to 1", "A", -1, 1, all(-.02), func(r *Rules) *float64 { return &r.Value.EngageBase }},
	{"value.engage_value", "engagement that full value adds", "0 to 1", "A", 0, 2, all(.95), func(r *Rules) *float64 { return &r.Value.EngageValue }},
	{"value.rival_pull", "engagement that a perfect rival takes from a fully interactive member", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Value.RivalPull }},
	{"value.engage_up", "time in which engagement rises", "years", "A", .25, 5, all(1.0), func(r *Rules) *float64 { return &r.Value.EngageUp }},
	{"value.engage_down", "time in which engagement falls", "years", "A", .25, 5, all(1.4), func(r *Rules) *float64 { return &r.Value.EngageDown }},

	{"attendance.base", "chance that a wholly unengaged member comes", "chance", "calibrated to F12, F14", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Attendance.Base }},
	{"attendance.engagement", "chance that engagement adds", "chance", "calibrated to F12, F14", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Attendance.Engagement }},
	{"attendance.engagement_squared", "chance that engagement squared adds", "chance", "calibrated to F12, F14", 0, 2, all(.62), func(r *Rules) *float64 { return &r.Attendance.EngagementSquared }},
	{"attendance.quality_base", "draw of a poor conference", "multiple", "A", 0, 2, all(.45), func(r *Rules) *float64 { return &r.Attendance.QualityBase }},
	{"attendance.quality", "draw that quality adds", "multiple", "A", 0, 2, all(.9), func(r *Rules) *float64 { return &r.Attendance.Quality }},
	{"attendance.scale_most", "scale beyond which nobody else comes", "multiple", "A", 0, 5, all(1.3), func(r *Rules) *float64 { return &r.Attendance.ScaleMost }},
	{"attendance.most", "highest chance there is", "chance", "A", 0, 1, all(.95), func(r *Rules) *float64 { return &r.Attendance.Most }},

	{"leaving.base", "log odds of renewing at the pivots", "log odds", "calibrated to F1, F2", -5, 8, all(1.52), func(r *Rules) *float64 { return &r.Leaving.Base }},
	{"leaving.engagement", "log odds that engagement adds", "log odds", "calibrated to F8, F11", 0, 20, all(3.2), func(r *Rules) *float64 { return &r.Leaving.Engagement }},
	{"leaving.engagement_pivot", "engagement that neither helps nor hurts", "0 to 1", "calibrated to F1", 0, 1, all(.36), func(r *Rules) *float64 { return &r.Leaving.EngagementPivot }},
	{"leaving.value", "log odds that value felt adds; members may renew without engaging (F74)", "log odds", "calibrated to F8", 0, 20, all(2.0), func(r *Rules) *float64 { return &r.Leaving.Value }},
	{"leaving.value_pivot", "value that neither helps nor hurts", "0 to 1", "calibrated to F1", 0, 1, all(.42), func(r *Rules) *float64 { return &r.Leaving.ValuePivot }},
	{"leaving.outside", "log odds that a perfect outside option takes", "log odds", "A", 0, 5, all(.55), func(r *Rules) *float64 { return &r.Leaving.Outside }},
	{"leaving.outside_base", "part of that for a bureaucratic member", "share", "A", 0, 2, all(.4), func(r *Rules) *float64 { return &r.Leaving.OutsideBase }},
	{"leaving.outside_interactive", "part that interactivity adds", "share", "A", 0, 2, all(.6), func(r *Rules) *float64 { return &r.Leaving.OutsideX }},
	{"leaving.lost_tie", "log odds that each recently lost tie takes", "log odds", "A; about ×1.2 on the hazard, F63 found ×1.8 elsewhere", 0, 2, all(.22), func(r *Rules) *float64 { return &r.Leaving.LostTie }},
	{"leaving.loss_fade", "part of a loss still felt a quarter later", "share", "A, shape F63", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Leaving.LossFade }},
	{"leaving.zeal", "log odds that zeal adds", "log odds", "A", 0, 5, all(.15), func(r *Rules) *float64 { return &r.Leaving.Zeal }},
	{"leaving.employer_stops", "log odds taken, at one renewal, from a member whose employer has stopped paying", "log odds", "A, order F9", 0, 6, all(1.2), func(r *Rules) *float64 { return &r.Leaving.EmployerStops }},
	{"leaving.credential", "log odds that a binding credential adds", "log odds", "A, order F69, F70", 0, 6, all(2.0), func(r *Rules) *float64 { return &r.Leaving.Credential }},

	{"joining.rate", "prospects who join at a pull of 1", "a year", "calibrated to C10", 0, .5, eras(.026, .030, .054), func(r *Rules) *float64 { return &r.Joining.Rate }},
	{"joining.appeal_standing", "appeal of standing to bureaucratic prospects", "weight", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Joining.AppealStanding }},
	{"joining.appeal_offerings", "appeal of offerings to bureaucratic prospects", "weight", "A", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Joining.AppealOfferings }},
	{"joining.appeal_standing_interactive", "appeal of standing to interactive prospects", "weight", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Joining.AppealStandingX }},
	{"joining.appeal_offerings_interactive", "appeal of offerings to interactive prospects", "weight", "A", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Joining.AppealOfferingsX }},
	{"joining.appeal_relationship_interactive", "appeal of relationships to interactive prospects", "weight", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Joining.AppealRelationshipX }},
	{"joining.appeal_time", "time in which prospects notice", "years", "A", .25, 5, all(1.0), func(r *Rules) *float64 { return &r.Joining.AppealTime }},
	{"joining.word_time", "time in which word of mouth follows engagement", "years", "A", .25, 5, all(.75), func(r *Rules) *float64 { return &r.Joining.WordTime }},
	{"joining.appeal_weight", "weight of appeal in the pull", "weight", "A", 0, 1, all(.6), func(r *Rules) *float64 { return &r.Joining.AppealWeight }},
	{"joining.word_weight", "weight of word of mouth in the pull", "weight", "A", 0, 1, all(.4), func(r *Rules) *float64 { return &r.Joining.WordWeight }},
	{"joining.rival_shade", "pull that rivals used by all take", "0 to 1", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Joining.RivalShade }},

	{"ties.attempts", "ties that a new member tries to form", "ties", "A", 0, 6, all(3), func(r *Rules) *float64 { return &r.Ties.Attempts }},
	{"ties.same_segment", "ties sought within the segment", "share", "A", 0, 1, all(.75), func(r *Rules) *float64 { return &r.Ties.SameSegment }},
	{"ties.base", "chance of a new tie in a quarter", "chance", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Ties.Base }},
	{"ties.network", "chance that a full network adds for an engaged member", "chance", "A", 0, 1, all(.16), func(r *Rules) *float64 { return &r.Ties.Network }},
	{"ties.conference", "chance that being at the conference adds", "chance", "A", 0, 1, all(.10), func(r *Rules) *float64 { return &r.Ties.AtTheConference }},
}

// setCurves gives r the curves that the model shares between eras.
func setCurves(r *Rules) {
	r.Leaving.Tenure = Table{ // calibrated to F10
		X: []float64{1, 2, 3, 6, 12, 20},
		Y: []float64{-.72, -.10, .15, .45, .75, .95},
	}
	r.Leaving.Logistic = Table{ // 1/(1+e^-z) at the knots, straight between
		X: []float64{-6, -5, -4, -3, -2.5, -2, -1.5, -1, -.5, 0, .5, 1, 1.5, 2, 2.5, 3, 4, 5, 6},
		Y: []float64{.0025, .0067, .0180, .0474, .0759, .1192, .1824, .2689, .3775, .5, .6225, .7311, .8176, .8808, .9241, .9526, .9820, .9933, .9975},
	}
	r.Joining.Pull = Table{ // A
		X: []float64{.10, .20, .30, .40, .50, .65, .85},
		Y: []float64{.25, .5, .8, 1.1, 1.45, 2.0, 2.6},
	}
	r.Minds.Reversion = Table{ // knee where F61 finds a committed minority tips a norm
		X: []float64{0, .15, .35, 1},
		Y: []float64{1, 1, .25, .15},
	}
	r.Offering.Adoption = Table{ // calibrated so that co-made offerings earn 2–8 times others (F30, F31)
		X: []float64{0, .20, .35, .45, .55, .65, .75, .90},
		Y: []float64{0, .004, .012, .022, .050, .110, .180, .270},
	}
	r.Leadership.MasterResonance = Table{ // A, direction the essay and F53
		X: []float64{0, .1, .45, 1},
		Y: []float64{.25, .35, 1, 1},
	}
}
