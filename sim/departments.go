package sim

// MaxUnits is the most departments and chapters there can be.
const MaxUnits = int(NumDepartments) + MaxChapters

// eachPair calls do for each two units that are part of the association, in a
// fixed order.
func (s *State) eachPair(do func(i, j int)) {
	for i := range int(NumDepartments) + len(s.Chapters) {
		for j := i + 1; j < int(NumDepartments)+len(s.Chapters); j++ {
			if s.present(i) && s.present(j) {
				do(i, j)
			}
		}
	}
}

// present reports whether a unit is part of the association.
func (s *State) present(unit int) bool {
	chapter := unit - int(NumDepartments)
	return chapter < 0 || s.Chapters[chapter].Belongs
}

// mindOf returns the outside-in thinking of those who lead a unit.
func (s *State) mindOf(unit int) float64 {
	if chapter := unit - int(NumDepartments); chapter >= 0 {
		return s.Chapters[chapter].Mindset
	}
	return s.Mindset[Staff]
}

// workTogether moves cooperation between each two units: silo work and work with
// members raise it, overload and control wear it off, and the culture of the two
// holds a floor.
func (t *turn) workTogether() {
	s, c := t.s, &t.r.Collaboration
	work := mul3(c.SiloWork, t.returns[SiloBreaking], t.people)
	together := mul(c.CoDevelopment, t.returns[CoDevelopment])
	loaded, controlled := mul(c.LoadSlide, t.overload), mul(c.ControlSlide, t.control)
	pairs := 0.0
	s.eachPair(func(int, int) { pairs++ })
	each := div(dt, pairs)
	s.eachPair(func(i, j int) {
		floor := c.FloorBase + mul(c.FloorMind, mul(0.5, s.mindOf(i)+s.mindOf(j)))
		now := s.Collaboration[i][j]
		room, above, below := 1-now, max(0, now-floor), max(0, floor-now)
		s.book.add(Silos, CauseSiloWork, -mul3(each, work, room))
		s.book.add(Silos, CauseCoDevelopment, -mul3(each, together, room))
		s.book.add(Silos, CauseHabit, mul3(each, c.Slide, above))
		s.book.add(Silos, CauseLoad, mul3(each, loaded, above))
		s.book.add(Silos, CauseControl, mul3(each, controlled, above))
		s.book.add(Silos, CauseMinds, -mul3(each, c.FloorPull, below))
		up := mul(work+together, room) + mul(c.FloorPull, below)
		next := sat(now + mul(dt, up-mul(c.Slide+loaded+controlled, above)))
		s.Collaboration[i][j], s.Collaboration[j][i] = next, next
	})
	t.cooperation = s.meanCollaboration()
	s.book.settle(Silos, 1-t.cooperation)
	t.coordination = 1 - mul3(c.Coordination, t.effort[SiloBreaking], 1-t.cooperation)
}
