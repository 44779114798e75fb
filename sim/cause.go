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
	CauseStyle

	// The house.
	CauseProgrammes
	CauseMembersServed
	CauseStaff
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
