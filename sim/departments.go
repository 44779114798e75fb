package sim

// workTogether moves cooperation between each two departments: silo work and
// work with members raise it, overload and control wear it off, and the culture
// holds a floor.
func (t *turn) workTogether() {
	s, c := t.s, &t.r.Collaboration
	work := mul3(c.SiloWork, t.returns[SiloBreaking], t.people)
	together := mul(c.CoDevelopment, t.returns[CoDevelopment])
	loaded, controlled := mul(c.LoadSlide, t.overload), mul(c.ControlSlide, t.control)
	floor := c.FloorBase + mul(c.FloorMind, s.Mindset[Staff])
	each := div(dt, float64(NumDepartments*(NumDepartments-1)/2))
	for i := range s.Collaboration {
		for j := i + 1; j < len(s.Collaboration); j++ {
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
		}
	}
	t.cooperation = s.meanCollaboration()
	s.book.settle(Silos, 1-t.cooperation)
	t.coordination = 1 - mul3(c.Coordination, t.effort[SiloBreaking], 1-t.cooperation)
}
