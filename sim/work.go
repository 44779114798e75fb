package sim

// The parts that make up the load on staff: what is asked of them, then what
// they can carry, then what shifts it for a while.
const (
	loadConference = iota
	loadProgrammes
	loadLaunches
	loadMembers
	loadConnection
	loadTraining
	loadTour
	loadStaff
	loadVolunteers
	loadSkill
	loadCooperation
	loadControl
	loadEvents
	numLoadParts
)

var loadCauses = [numLoadParts]Cause{
	CauseConference, CauseProgrammes, CauseLaunches, CauseMembersServed, CauseConnection, CauseCapability, CauseTour,
	CauseStaff, CauseVolunteers, CauseSkills, CauseCooperation, CauseControl, CauseCards,
}

// carryLoad works out what the calendar and the projects ask of staff against
// what they can carry, and what that leaves of the quality of their work.
func (t *turn) carryLoad() {
	s, wk := t.s, &t.r.Work
	s.FeltControl += mul(div(dt, wk.ControlTime), t.control-s.FeltControl)
	parts := t.work()
	s.book.loadParts = parts
	s.Load = loadOf(&parts, wk)
	t.shareLoad(&parts)
	t.execution = div(1, 1+mul(wk.Overload, t.overload))
}

// work returns what makes up the load.
func (t *turn) work() [numLoadParts]float64 {
	s, wk := t.s, &t.r.Work
	size := div(t.r.Start.Staff, wk.ReferenceStaff) // what the era's house is built for
	connection := 0.0
	for l := firstInvestment; l <= lastInvestment; l++ {
		if l != CapabilityBuilding {
			connection += t.days[l]
		}
	}
	return [numLoadParts]float64{
		loadConference:  mul3(wk.Conference, t.scale, size),
		loadProgrammes:  mul3(wk.Programme, float64(s.programmes()), size),
		loadLaunches:    mul3(wk.Launch, t.launches, size),
		loadMembers:     mul3(wk.Member, float64(t.members), size),
		loadConnection:  mul3(wk.Investment, connection, size),
		loadTraining:    mul3(wk.Training, t.days[CapabilityBuilding], size),
		loadTour:        mul3(wk.Tour, t.days[BestPracticeTour], size),
		loadStaff:       mul(s.Staff, wk.DaysAPost),
		loadVolunteers:  mul3(float64(s.Active), wk.VolunteerDays, s.Capability[Volunteers]),
		loadSkill:       wk.SkillBase + mul(wk.SkillGain, s.Capability[Staff]),
		loadCooperation: wk.CooperationBase + mul(wk.CooperationGain, s.meanCollaboration()),
		// Control squeezes slack out at first; then people adapt to it.
		loadControl: 1 - mul(wk.ControlSqueeze, max(0, t.control-mul(wk.ControlFelt, s.FeltControl))),
		loadEvents:  s.modified(Quantity(Load), 0),
	}
}

// shareLoad works out what each department has to carry. Where departments work
// together, one that has hands free helps one that drowns, and in time gives up
// posts to it; where they do not, the house is overloaded though its load is
// not.
func (t *turn) shareLoad(parts *[numLoadParts]float64) {
	s, wk := t.s, &t.r.Work
	together := s.meanCollaboration()
	help := sat(wk.HelpBase + mul(wk.Help, together))
	asked := departmentWork(parts)
	t.overload = 0
	for d := range NumDepartments {
		own := mul(s.Load, share(asked[d], s.Posts[d]))
		s.Loads[d] = mix(own, s.Load, help)
		t.overload += mul(s.Posts[d], max(0, s.Loads[d]-1))
	}
	for d := range NumDepartments {
		s.Posts[d] += mul(mul3(dt, wk.PostsFollow, together), asked[d]-s.Posts[d])
	}
}

// departmentWork returns each department's share of the work, and equal shares
// where there is none.
func departmentWork(parts *[numLoadParts]float64) (asked [NumDepartments]float64) {
	sum := 0.0
	for k := loadConference; k <= loadTour; k++ {
		sum += parts[k]
	}
	for d := range asked {
		if sum == 0 {
			asked[d] = div(1, float64(NumDepartments))
		}
		for k := loadConference; k <= loadTour; k++ {
			asked[d] += share(mul(parts[k], workShares[k][d]), sum)
		}
	}
	return asked
}

// workShares says which department does how much of each kind of work. It is an
// assumption: a usual division of labour.
var workShares = [loadTour + 1][NumDepartments]float64{
	loadConference: {EventsDept: .60, CommunicationsDept: .15, OperationsDept: .15, EducationDept: .10},
	loadProgrammes: {EducationDept: .40, PublicationsDept: .25, AdvocacyDept: .10, EventsDept: .10, OperationsDept: .15},
	loadLaunches:   {EducationDept: .40, CommunicationsDept: .30, PublicationsDept: .20, OperationsDept: .10},
	loadMembers:    {MembershipDept: .55, OperationsDept: .25, CommunicationsDept: .10, AdvocacyDept: .10},
	loadConnection: {MembershipDept: .40, EducationDept: .20, AdvocacyDept: .10, CommunicationsDept: .15, OperationsDept: .15},
	loadTraining:   {MembershipDept: .15, EventsDept: .15, EducationDept: .15, PublicationsDept: .10, AdvocacyDept: .10, CommunicationsDept: .15, OperationsDept: .20},
	loadTour:       {MembershipDept: .30, EducationDept: .20, CommunicationsDept: .20, OperationsDept: .30},
}

// workNames name the kinds of work of workShares.
var workNames = [loadTour + 1]string{
	loadConference: "conference", loadProgrammes: "programmes", loadLaunches: "launches", loadMembers: "members",
	loadConnection: "connection", loadTraining: "training", loadTour: "best practice",
}

// loadOf returns demand over capacity.
func loadOf(p *[numLoadParts]float64, wk *WorkRules) float64 {
	demand := 0.0
	for k := loadConference; k <= loadTour; k++ {
		demand += p[k]
	}
	capacity := mul(mul(p[loadStaff], p[loadSkill])+p[loadVolunteers], p[loadCooperation])
	load := wk.NoCapacity
	if capacity > 0 {
		load = min(div(demand, capacity), mul(wk.NoCapacity, wk.NoCapacity))
	}
	return max(0, mul(load, p[loadControl])+p[loadEvents])
}
