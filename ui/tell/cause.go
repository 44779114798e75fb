package tell

import "example.com/realign/sim"

var causeWords = [sim.NumCauses]string{
	sim.CauseJoined:    "members who joined",
	sim.CauseLapsed:    "members who did not renew",
	sim.CauseLeftField: "members who left the field",

	sim.CauseStanding:      "the association's standing",
	sim.CauseOfferings:     "offerings, and how they fit",
	sim.CauseRelationships: "relationships with members",
	sim.CausePeers:         "members' ties to each other",
	sim.CauseMastery:       "mastery of the craft",
	sim.CauseConference:    "the conference",
	sim.CauseRivals:        "other networks to turn to",
	sim.CauseZeal:          "what members bring themselves",
	sim.CauseTurnover:      "who came and who left",
	sim.CauseEngagement:    "engagement",
	sim.CauseValue:         "the value members felt",
	sim.CauseMembers:       "the number of members",
	sim.CauseTenure:        "how long members have belonged",
	sim.CauseLostTies:      "friends who left",
	sim.CauseCredential:    "a credential that binds",
	sim.CauseLuck:          "luck",
	sim.CauseMix:           "a changing membership",

	sim.CauseListening:     "listening",
	sim.CausePersonal:      "personal relationships",
	sim.CauseCommunities:   "member communities",
	sim.CauseStrategic:     "strategic relationships",
	sim.CauseCoDevelopment: "co-development",
	sim.CauseExperiments:   "experiments",
	sim.CauseSiloWork:      "breaking silos",
	sim.CauseCulture:       "culture building",
	sim.CauseCapability:    "capability building",
	sim.CauseBoardRenewal:  "board and volunteer renewal",
	sim.CauseBoardMeetings: "board meetings",
	sim.CauseAppearances:   "key appearances",
	sim.CauseBudget:        "budget preparation",
	sim.CauseLaunches:      "new programme launches",
	sim.CauseTour:          "the best-practice tour",
	sim.CauseControl:       "tightened control",
	sim.CauseEndowment:     "the endowment",
	sim.CauseInvestment:    "the one big investment",
	sim.CauseConfronting:   "confronting what nobody says",
	sim.CauseUrgency:       "alarm that somebody acts on",
	sim.CauseStyle:         "the style of leading",

	sim.CauseProgrammes:    "programmes to feed",
	sim.CauseMembersServed: "members to serve",
	sim.CauseStaff:         "the number of staff",
	sim.CauseVolunteers:    "volunteers who lend a hand",
	sim.CauseSkills:        "skills",
	sim.CauseCooperation:   "cooperation between departments",
	sim.CauseLoad:          "overload",
	sim.CauseMinds:         "how the leaders think",
	sim.CauseForgetting:    "knowledge that went stale",
	sim.CauseHabit:         "what slides back by itself",
	sim.CauseIdeas:         "ideas from members",
	sim.CauseFreshFit:      "new offerings that fit",
	sim.CauseTrials:        "experiments under way",

	sim.CauseVerdict:  "the board's verdict",
	sim.CauseSupport:  "board support",
	sim.CauseReserves: "thin reserves",
	sim.CauseOffice:   "the trust any leader is given",
	sim.CauseUpkeep:   "what has to be earned again",

	sim.CauseDues:             "dues",
	sim.CauseConferenceIncome: "conference income",
	sim.CauseOfferingIncome:   "income from offerings",
	sim.CauseSponsors:         "sponsors",
	sim.CauseYield:            "yield on reserves",

	sim.CausePayroll:        "payroll",
	sim.CauseOverhead:       "overhead",
	sim.CauseConferenceCost: "conference costs",
	sim.CauseProgrammeCost:  "running the programmes",
	sim.CauseLaunchCost:     "launching programmes",
	sim.CauseConnection:     "investments in connection",
	sim.CauseTourCost:       "best-practice travel",
	sim.CauseInvestmentCost: "paying for the big investment",
	sim.CauseServiceCost:    "serving members",

	sim.CauseCards:  "answers to dilemmas",
	sim.CauseShocks: "events from outside",
	sim.CauseStart:  "what was there at the start",
	sim.CauseLimits: "limits of the scale",
}

// CauseLabel names a cause, in the middle of a sentence.
func CauseLabel(c sim.Cause) string {
	if c < 0 || c >= sim.NumCauses {
		return "other causes"
	}
	return causeWords[c]
}
