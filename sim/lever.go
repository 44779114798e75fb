package sim

// A Lever is one control of a year's plan.
type Lever int

// The levers, in the order in which a plan lists them.
const (
	Conference Lever = iota
	BudgetPreparation
	BoardMeetings
	ProgramLaunches
	KeyAppearances

	Listening
	PersonalRelationships
	MemberCommunities
	StrategicRelationships
	CoDevelopment
	Experiments
	SiloBreaking
	CultureBuilding
	CapabilityBuilding
	BoardRenewal

	BestPracticeTour
	TightenControl
	GuardEndowment
	BigInvestment

	NumLevers
)

// The ten investments in connection are the levers from firstInvestment to
// lastInvestment.
const (
	firstInvestment = Listening
	lastInvestment  = BoardRenewal
	// NumInvestments counts the investments in connection.
	NumInvestments = int(lastInvestment-firstInvestment) + 1
)

// A Group gathers levers that serve one purpose.
type Group int

// The groups of levers, in the order of the desk.
const (
	AnnualCycle Group = iota
	Know
	Relate
	Create
	Build
	Shortcuts
	NumGroups
)

// levers holds each lever's id, as files and commands spell it, and its group.
var levers = [NumLevers]struct {
	id    string
	group Group
}{
	Conference:             {"conference", AnnualCycle},
	BudgetPreparation:      {"budget", AnnualCycle},
	BoardMeetings:          {"board", AnnualCycle},
	ProgramLaunches:        {"launches", AnnualCycle},
	KeyAppearances:         {"appearances", AnnualCycle},
	Listening:              {"listening", Know},
	PersonalRelationships:  {"relationships", Relate},
	MemberCommunities:      {"communities", Relate},
	StrategicRelationships: {"strategic", Relate},
	CoDevelopment:          {"co_development", Create},
	Experiments:            {"experiments", Create},
	SiloBreaking:           {"silo_breaking", Build},
	CultureBuilding:        {"culture", Build},
	CapabilityBuilding:     {"capability", Build},
	BoardRenewal:           {"governance", Build},
	BestPracticeTour:       {"best_practice", Shortcuts},
	TightenControl:         {"control", Shortcuts},
	GuardEndowment:         {"endowment", Shortcuts},
	BigInvestment:          {"investment", Shortcuts},
}

// ID returns the lever's name in files and commands.
func (l Lever) ID() string { return levers[l].id }

// String returns the lever's ID.
func (l Lever) String() string { return l.ID() }

// Group returns the group the lever belongs to.
func (l Lever) Group() Group { return levers[l].group }

// Connects reports whether the lever is one of the ten investments in
// connection with customers.
func (l Lever) Connects() bool { return l >= firstInvestment && l <= lastInvestment }

// TakesMoney reports whether the lever can be given money of its own: the annual
// cycle is paid by departments, and control costs nothing.
func (l Lever) TakesMoney() bool { return l >= firstInvestment && l != TightenControl }

// TakesAmount reports whether an effort says how much of the lever there is; see
// [Effort].
func (l Lever) TakesAmount() bool {
	return l == Conference || l == ProgramLaunches || l == TightenControl
}

// LeverByID returns the lever that is spelled id.
func LeverByID(id string) (Lever, bool) {
	for l := range NumLevers {
		if levers[l].id == id {
			return l, true
		}
	}
	return 0, false
}

// LeverIDs returns the ids of all levers in the order of a plan.
func LeverIDs() []string {
	ids := make([]string, NumLevers)
	for l := range NumLevers {
		ids[l] = levers[l].id
	}
	return ids
}
