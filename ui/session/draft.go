package session

import "example.com/realign/sim"

// Draft returns the plan on the desk, which nothing has been done with yet.
func (s *Session) Draft() sim.Plan { return s.draft }

// SetLever puts lever l of the draft at a level.
func (s *Session) SetLever(l sim.Lever, level sim.Level) { s.redraft(s.draft.With(l, level)) }

// SetElephant sets how hard elephant e is worked on.
func (s *Session) SetElephant(e int, level sim.Level) { s.redraft(s.draft.WithElephant(e, level)) }

// SetStyle sets the way of leading.
func (s *Session) SetStyle(style sim.Style) {
	p := s.draft
	p.Style = style
	s.redraft(p)
}

// Propose puts a plan on the desk, as a change that can be taken back.
func (s *Session) Propose(p sim.Plan) { s.redraft(p) }

// SameAsLastYear makes the draft the plan that stands.
func (s *Session) SameAsLastYear() {
	s.redraft(s.standing())
}

// Fit lowers the draft until it can be committed.
func (s *Session) Fit() {
	v := s.View()
	s.redraft(sim.Trim(s.draft, &v, s.Rules()))
}

// Undo takes back the last change of the draft, and reports whether there was
// one. It never reaches behind a committed plan.
func (s *Session) Undo() bool {
	last := len(s.past) - 1
	if last < 0 {
		return false
	}
	s.draft, s.past = s.past[last], s.past[:last]
	return true
}

// CanUndo reports whether there is a change to take back.
func (s *Session) CanUndo() bool { return len(s.past) > 0 }

// Faults returns why the draft cannot be committed; none if it can.
func (s *Session) Faults() []sim.PlanFault { return s.run.Check(s.draft) }

func (s *Session) redraft(p sim.Plan) {
	p = s.barred(p)
	if p == s.draft {
		return
	}
	s.past = append(s.past, s.draft)
	s.draft = p
}

// lay puts the plan that stands on the desk, with nothing to undo.
func (s *Session) lay() {
	s.draft, s.past = s.standing(), nil
}

// standing returns the plan in force without the one big investment, which is
// made once.
func (s *Session) standing() sim.Plan {
	v := s.View()
	return v.LastPlan.With(sim.BigInvestment, 0)
}
