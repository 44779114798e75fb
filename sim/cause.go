package sim

// A Cause names why an amount changed. Every change of a reported figure is
// booked on a cause, and the causes of a year add up to its change.
type Cause int

// The causes, by what they speak of. The words for them belong to whoever shows
// them.
const (
	// Members who come and go.
	CauseJoined Cause = iota
	CauseLapsed
	CauseLeftField

	// What members value.
	CauseStanding
	CauseOfferings
	CauseRelationships
	CausePeers
	CauseMastery
	CauseConference
	CauseRivals
	CauseZeal       // what members bring themselves
	CauseTurnover   // who came and who left
	CauseEngagement // how engaged members were
	CauseValue      // what value they felt
	CauseMembers    // how many members there were
	CauseTenure     // how long members have belonged
	CauseLostTies   // ties to members who left
	CauseCredential
	CauseLuck // what the dice did against what was to be expected
	CauseMix  // the rest of a changing population

	// Levers.
	CauseListening
	CausePersonal
	CauseCommunities
	CauseStrategic
	CauseCoDevelopment
	CauseExperiments
	CauseSiloWork
	CauseCulture
	CauseCapability
	CauseBoardRenewal
	CauseBoardMeetings
	CauseAppearances
	CauseBudget
	CauseLaunches
	CauseTour
	CauseControl
	CauseEndowment
	CauseInvestment
	CauseConfronting
	CauseUrgency
	CauseStyle

	// The house.
	CauseProgrammes
	CauseMembersServed
	CauseStaff
	CauseVolunteers
	CauseSkills
	CauseCooperation
	CauseLoad
	CauseMinds
	CauseForgetting // knowledge that fades and needs that move on
	CauseHabit      // what slides back by itself
	CauseIdeas
	CauseFreshFit
	CauseTrials

	// The board.
	CauseVerdict
	CauseSupport
	CauseReserves
	CauseOffice // the trust any leader is given
	CauseUpkeep // political capital that wears off and is not renewed

	// Money in.
	CauseDues
	CauseConferenceIncome
	CauseOfferingIncome
	CauseSponsors
	CauseYield

	// Money out.
	CausePayroll
	CauseOverhead
	CauseConferenceCost
	CauseProgrammeCost
	CauseLaunchCost
	CauseConnection // all investments in connection together
	CauseTourCost
	CauseInvestmentCost
	CauseServiceCost

	// From outside.
	CauseCards
	CauseShocks
	CauseStart  // what was there at the start and wears off
	CauseLimits // a quantity cannot leave its range

	NumCauses
)

var causeIDs = [NumCauses]string{
	CauseJoined:           "joined",
	CauseLapsed:           "lapsed",
	CauseLeftField:        "left_field",
	CauseStanding:         "standing",
	CauseOfferings:        "offerings",
	CauseRelationships:    "relationships",
	CausePeers:            "peers",
	CauseMastery:          "mastery",
	CauseConference:       "conference",
	CauseRivals:           "rivals",
	CauseZeal:             "zeal",
	CauseTurnover:         "turnover",
	CauseEngagement:       "engagement",
	CauseValue:            "value",
	CauseMembers:          "members",
	CauseTenure:           "tenure",
	CauseLostTies:         "lost_ties",
	CauseCredential:       "credential",
	CauseLuck:             "luck",
	CauseMix:              "mix",
	CauseListening:        "listening",
	CausePersonal:         "personal",
	CauseCommunities:      "communities",
	CauseStrategic:        "strategic",
	CauseCoDevelopment:    "co_development",
	CauseExperiments:      "experiments",
	CauseSiloWork:         "silo_work",
	CauseCulture:          "culture",
	CauseCapability:       "capability",
	CauseBoardRenewal:     "board_renewal",
	CauseBoardMeetings:    "board_meetings",
	CauseAppearances:      "appearances",
	CauseBudget:           "budget",
	CauseLaunches:         "launches",
	CauseTour:             "tour",
	CauseControl:          "control",
	CauseEndowment:        "endowment",
	CauseInvestment:       "investment",
	CauseConfronting:      "confronting",
	CauseUrgency:          "urgency",
	CauseStyle:            "style",
	CauseProgrammes:       "programmes",
	CauseMembersServed:    "members_served",
	CauseStaff:            "staff",
	CauseVolunteers:       "volunteers",
	CauseSkills:           "skills",
	CauseCooperation:      "cooperation",
	CauseLoad:             "load",
	CauseMinds:            "minds",
	CauseForgetting:       "forgetting",
	CauseHabit:            "habit",
	CauseIdeas:            "ideas",
	CauseFreshFit:         "fresh_fit",
	CauseTrials:           "trials",
	CauseVerdict:          "verdict",
	CauseSupport:          "support",
	CauseReserves:         "reserves",
	CauseOffice:           "office",
	CauseUpkeep:           "upkeep",
	CauseDues:             "dues",
	CauseConferenceIncome: "conference_income",
	CauseOfferingIncome:   "offering_income",
	CauseSponsors:         "sponsors",
	CauseYield:            "yield",
	CausePayroll:          "payroll",
	CauseOverhead:         "overhead",
	CauseConferenceCost:   "conference_cost",
	CauseProgrammeCost:    "programme_cost",
	CauseLaunchCost:       "launch_cost",
	CauseConnection:       "connection",
	CauseTourCost:         "tour_cost",
	CauseInvestmentCost:   "investment_cost",
	CauseServiceCost:      "service_cost",
	CauseCards:            "cards",
	CauseShocks:           "shocks",
	CauseStart:            "start",
	CauseLimits:           "limits",
}

// ID returns the cause's name in files and data.
func (c Cause) ID() string { return causeIDs[c] }

// String returns the cause's ID.
func (c Cause) String() string { return c.ID() }
