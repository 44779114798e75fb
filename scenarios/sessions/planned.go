package sessions

import "slices"

// Planned returns how many years people plan in a stage. At the retreat's pace
// the years between the hinge years run on the standing plan.
func (s *Session) Planned(st *Stage) int {
	switch {
	case st.Do != PlayYears:
		return 0
	case st.Play.Practice:
		return 1
	}
	planned := 0
	for year := st.Play.First; year <= st.Play.Last; year++ {
		if s.Hinge(year) {
			planned++
		}
	}
	return planned
}

// Hinge reports whether a year is planned.
func (s *Session) Hinge(year int) bool {
	hinges := s.Scenario.HingeYears
	return s.Pace != "retreat" || len(hinges) == 0 || slices.Contains(hinges, year)
}
