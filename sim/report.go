package sim

// An Account explains an amount of a figure. The lines add up exactly:
// Closing is Opening plus the sum of the lines.
type Account struct {
	Opening Amount // at the end of the year before; 0 for Net and Revenue
	Closing Amount
	Lines   []Line // largest first
}

// A Line is one named part of an account.
type Line struct {
	Cause  Cause
	Amount Amount
}

// A Dashboard is what a board is shown first: the house seen from the inside.
type Dashboard struct {
	Attendance      int     // members at the conference
	AttendanceTrend int     // change against the year before
	BudgetVariance  Money   // net
	Headcount       float64 // full-time staff
	Programmes      int     // offerings alive
	Launched        int     // new ones this year, of both kinds
	ConferenceShare float64 // of revenue
	DuesShare       float64 // of revenue
	CoMadeEach      Money   // a year's income for each offering made with members
	OwnEach         Money   // and for each of the house's own of the last five years
}

// A Year is the report of one year.
type Year struct {
	Number    int // from 1
	Plan      Plan
	Figures   Figures
	Accounts  [NumFigures]Account
	Dashboard Dashboard
	Income    []Line // by source, in cents; adds up to Revenue
	Costs     []Line // by purpose, in cents, negative; Income and Costs add up to Net
	People    People
	Renewals  RenewalGroups
	Events    []Event
	Digest    Digest // of the state after it; none in a run that goes on unseen
	relation  float64
}

// People says how a year's members came and went.
type People struct {
	Opening, Joined, Lapsed, LeftField, Cards, Closing int
}

// A QuarterReport is what one quarter brought.
type QuarterReport struct {
	Quarter  int // counted from 0 at the start of the run
	Members  int
	Joined   int
	Lapsed   int
	Left     int // left the field
	Revenue  Money
	Spending Money
	Reserves Money
	Load     float64
	Events   []Event
}

// An EventKind is something a quarter's news can tell.
type EventKind int

// The kinds of events.
const (
	ConferenceHeld     EventKind = iota // Amount: members there
	ConferenceOff                       // none was held
	OfferingLaunched                    // drawn in the house; Index: offering
	OfferingCoMade                      // made with members; Index: offering
	ExperimentFailed                    // stopped at the gate; Index: offering
	OfferingRetired                     // Index: offering
	ElephantSuspected                   // Index: elephant
	ElephantNamed                       // Index: elephant
	ElephantResolved                    // Index: elephant
	ElephantBack                        // Index: elephant, buried again
	StaffCut                            // Amount: thousandths of a post
	StaffGrown                          // Amount: thousandths of a post
	BoardVerdict                        // Amount: the verdict in millionths
	ShockStruck                         // Index: shock
	EndowmentBroken                     // Amount: cents taken
	BoardWarns                          // support is close to dismissal
	MoneyWarns                          // reserves are close to nothing
	InvestmentBuilt                     // the one big investment was made
	InvestmentRefused                   // it was planned without the capital it takes
	ConfrontingStalled                  // Index: elephant; no political capital was left for it
)

// An Event is one piece of a quarter's news.
type Event struct {
	Kind    EventKind
	Quarter int
	Index   int
	Amount  Amount
}
