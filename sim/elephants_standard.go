package sim

// The elephants on which other parts of the model depend.
const (
	nothingDies    = "nothing-dies"
	conferenceIsUs = "conference-is-us"
	cannotFail     = "cannot-fail"
)

// StandardElephants returns the nine unexamined assumptions of a mature
// association, with how firmly each is believed, what confronting it costs and
// what it drags. The numbers are assumptions; see README.md.
func StandardElephants() []ElephantRule {
	return []ElephantRule{
		{"we-know", .95, 5, drags(.31, .26, .18, .22, .26, 0, 0, 0, 0, 0)},
		{conferenceIsUs, .95, 9, drags(0, 0, .31, 0, .13, .13, 0, 0, 0, .22)},
		{"one-package", .90, 6, drags(.22, .31, 0, .31, 0, 0, 0, 0, 0, 0)},
		{nothingDies, .90, 7, drags(0, 0, 0, 0, .18, .22, 0, .18, 0, .31)},
		{"seat-for-every-group", .95, 10, drags(0, 0, 0, 0, .18, 0, .26, 0, .40, 0)},
		{"our-data", .90, 6, drags(0, .22, .13, .13, 0, .35, 0, .22, 0, .13)},
		{"they-owe-us", .85, 5, drags(.18, 0, .22, .22, 0, 0, .18, 0, .18, 0)},
		{cannotFail, .85, 6, drags(0, 0, 0, 0, .22, 0, 0, .22, .09, .26)},
		{"running-the-calendar", .95, 4, drags(.13, .09, .13, .09, .09, .13, .35, .22, .18, .09)},
	}
}

// drags lists what an elephant at full grip takes from the return of each
// investment.
func drags(listening, personal, communities, strategic, coDevelopment, silos, culture, capability, renewal, experiments float64) (d [NumLevers]float64) {
	d[Listening], d[PersonalRelationships], d[MemberCommunities] = listening, personal, communities
	d[StrategicRelationships], d[CoDevelopment], d[SiloBreaking] = strategic, coDevelopment, silos
	d[CultureBuilding], d[CapabilityBuilding], d[BoardRenewal] = culture, capability, renewal
	d[Experiments] = experiments
	return d
}

// gripOf returns how firmly the elephant that is spelled id is believed now, and
// 0 where there is none.
func (s *State) gripOf(id string, r *Rules) float64 {
	if e := r.elephant(id); e >= 0 {
		return s.Elephants[e].Grip
	}
	return 0
}

// elephant returns the index of the elephant that is spelled id, or -1.
func (r *Rules) elephant(id string) int {
	for e := range r.Elephants {
		if r.Elephants[e].ID == id {
			return e
		}
	}
	return -1
}
