package sim

// changeMinds moves outside-in thinking at every level. Minds that have changed
// change others; below about a quarter a changed mind slips back, above it holds.
func (t *turn) changeMinds() {
	s, m := t.s, &t.r.Minds
	invested := [NumLayers]float64{
		Exec:       mul3(m.ExecCulture, t.effort[CultureBuilding], t.drag[CultureBuilding]),
		Board:      mul3(m.BoardRenewal, t.effort[BoardRenewal], t.drag[BoardRenewal]),
		Staff:      mul3(m.StaffCulture, t.effort[CultureBuilding], t.drag[CultureBuilding]),
		Volunteers: mul(mul(m.VolunteerRenewal, t.effort[BoardRenewal])+mul(m.VolunteerCommunity, t.effort[MemberCommunities]), t.drag[BoardRenewal]),
	}
	slide := 1 + mul(m.LoadRevert, t.overload) + mul(m.ControlRevert, t.control)
	before := s.Mindset
	for l := range NumLayers {
		mind := before[l]
		example := 0.0
		for other := range NumLayers {
			example += mul(m.Influence[l][other], before[other])
		}
		up := mul(mul3(m.Invest, invested[l], t.people)+mul3(m.Peers, example, mind), 1-mind)
		down := mul(mul3(m.Revert, m.Reversion.At(mind), slide), mind-m.Floor)
		s.Mindset[l] = sat(mind + mul(dt, up-down))
	}
}

// buildSkills moves capability at every level towards what training and renewal
// support; overload and control wear it off.
func (t *turn) buildSkills() {
	s, k := t.s, &t.r.Skills
	training, renewal := t.returns[CapabilityBuilding], t.returns[BoardRenewal]
	control := mul3(k.ControlWear, s.FeltControl, max(0, t.r.Population.Interactivity-k.ControlPivot))
	for l := range NumLayers {
		skill := s.Capability[l]
		goal := k.Base[l] + mul(k.Training[l], training) + mul(k.Renewal[l], renewal)
		time := k.Up
		if goal < skill {
			time = k.Down
		}
		wear := mul(k.LoadWear, t.overload) + mul(control, skill)
		s.Capability[l] = sat(skill + mul(div(dt, time), goal-skill) - mul(dt, wear))
	}
}
