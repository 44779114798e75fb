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
	size := div(t.r.Start.Staff, wk.ReferenceStaff) // what the era's house is built for
	connection := 0.0
	for l := firstInvestment; l <= lastInvestment; l++ {
		if l != CapabilityBuilding {
			connection += t.days[l]
		}
	}
	s.FeltControl += mul(div(dt, wk.ControlTime), t.control-s.FeltControl)
	parts := [numLoadParts]float64{
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
	s.book.loadParts = parts
	s.Load = loadOf(&parts, wk)
	t.overload = max(0, s.Load-1)
	t.execution = div(1, 1+mul(wk.Overload, t.overload))
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
