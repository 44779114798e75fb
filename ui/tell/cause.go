package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

var causeWords = [sim.NumCauses]string{
	sim.CauseJoined:    say.Mark("members who joined"),
	sim.CauseLapsed:    say.Mark("members who did not renew"),
	sim.CauseLeftField: say.Mark("members who left the field"),

	sim.CauseStanding:      say.Mark("the association's standing"),
	sim.CauseOfferings:     say.Mark("offerings, and how they fit"),
	sim.CauseRelationships: say.Mark("relationships with members"),
	sim.CausePeers:         say.Mark("members' ties to each other"),
	sim.CauseMastery:       say.Mark("mastery of the craft"),
	sim.CauseConference:    say.Mark("the conference"),
	sim.CauseRivals:        say.Mark("other networks to turn to"),
	sim.CauseZeal:          say.Mark("what members bring themselves"),
	sim.CauseTurnover:      say.Mark("who came and who left"),
	sim.CauseEngagement:    say.Mark("engagement"),
	sim.CauseValue:         say.Mark("the value members felt"),
	sim.CauseMembers:       say.Mark("the number of members"),
	sim.CauseTenure:        say.Mark("how long members have belonged"),
	sim.CauseLostTies:      say.Mark("friends who left"),
	sim.CauseCredential:    say.Mark("a credential that binds"),
	sim.CauseLuck:          say.Mark("luck"),
	sim.CauseMix:           say.Mark("a changing membership"),

	sim.CauseListening:     say.Mark("listening"),
	sim.CausePersonal:      say.Mark("personal relationships"),
	sim.CauseCommunities:   say.Mark("member communities"),
	sim.CauseStrategic:     say.Mark("strategic relationships"),
	sim.CauseCoDevelopment: say.Mark("co-development"),
	sim.CauseExperiments:   say.Mark("experiments"),
	sim.CauseSiloWork:      say.Mark("breaking silos"),
	sim.CauseCulture:       say.Mark("culture building"),
	sim.CauseCapability:    say.Mark("capability building"),
	sim.CauseBoardRenewal:  say.Mark("board and volunteer renewal"),
	sim.CauseBoardMeetings: say.Mark("board meetings"),
	sim.CauseAppearances:   say.Mark("key appearances"),
	sim.CauseBudget:        say.Mark("budget preparation"),
	sim.CauseLaunches:      say.Mark("new programme launches"),
	sim.CauseTour:          say.Mark("the best-practice tour"),
	sim.CauseControl:       say.Mark("tightened control"),
	sim.CauseEndowment:     say.Mark("the endowment"),
	sim.CauseInvestment:    say.Mark("the one big investment"),
	sim.CauseConfronting:   say.Mark("confronting what nobody says"),
	sim.CauseUrgency:       say.Mark("alarm that somebody acts on"),
	sim.CauseStyle:         say.Mark("the style of leading"),

	sim.CauseProgrammes:    say.Mark("programmes to feed"),
	sim.CauseMembersServed: say.Mark("members to serve"),
	sim.CauseStaff:         say.Mark("the number of staff"),
	sim.CauseVolunteers:    say.Mark("volunteers who lend a hand"),
	sim.CauseSkills:        say.Mark("skills"),
	sim.CauseCooperation:   say.Mark("cooperation between departments"),
	sim.CauseLoad:          say.Mark("overload"),
	sim.CauseMinds:         say.Mark("how the leaders think"),
	sim.CauseForgetting:    say.Mark("knowledge that went stale"),
	sim.CauseHabit:         say.Mark("what slides back by itself"),
	sim.CauseIdeas:         say.Mark("ideas from members"),
	sim.CauseFreshFit:      say.Mark("new offerings that fit"),
	sim.CauseTrials:        say.Mark("experiments under way"),

	sim.CauseVerdict:  say.Mark("the board's verdict"),
	sim.CauseSupport:  say.Mark("board support"),
	sim.CauseReserves: say.Mark("thin reserves"),
	sim.CauseOffice:   say.Mark("the trust any leader is given"),
	sim.CauseUpkeep:   say.Mark("what has to be earned again"),

	sim.CauseDues:             say.Mark("dues"),
	sim.CauseConferenceIncome: say.Mark("conference income"),
	sim.CauseOfferingIncome:   say.Mark("income from offerings"),
	sim.CauseSponsors:         say.Mark("sponsors"),
	sim.CauseYield:            say.Mark("yield on reserves"),

	sim.CausePayroll:        say.Mark("payroll"),
	sim.CauseOverhead:       say.Mark("overhead"),
	sim.CauseConferenceCost: say.Mark("conference costs"),
	sim.CauseProgrammeCost:  say.Mark("running the programmes"),
	sim.CauseLaunchCost:     say.Mark("launching programmes"),
	sim.CauseConnection:     say.Mark("investments in connection"),
	sim.CauseTourCost:       say.Mark("best-practice travel"),
	sim.CauseInvestmentCost: say.Mark("paying for the big investment"),
	sim.CauseServiceCost:    say.Mark("serving members"),

	sim.CauseCards:  say.Mark("answers to dilemmas"),
	sim.CauseShocks: say.Mark("events from outside"),
	sim.CauseStart:  say.Mark("what was there at the start"),
	sim.CauseLimits: say.Mark("limits of the scale"),
}

// CauseLabel names a cause, in the middle of a sentence.
func CauseLabel(c sim.Cause) string {
	if c < 0 || c >= sim.NumCauses {
		return say.Text("other causes")
	}
	return say.Text(causeWords[c])
}
