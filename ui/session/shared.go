package session

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

// This file is for a game that several people play at once, and that somebody else
// leads. The session is then one person's look at it: what is chosen here goes to
// the leader of the game, who is the journal, and what others chose comes from there.

// A Standing is where a game stands that somebody else leads.
type Standing struct {
	Run      *sim.Run       // which nobody changes
	Records  []saves.Record // of the choices that led there
	Draft    sim.Plan       // on the desk
	Practice bool           // it does not count
}

// Bars say what cannot be moved on the desk, and why. Nothing bars what says "".
type Bars struct {
	All    string
	Levers [sim.NumLevers]string
}

// Credits say who has set each thing on the desk last, where that is worth saying.
type Credits struct {
	Levers    [sim.NumLevers]string
	Elephants [sim.MaxElephants]string
	Style     string
}

// Join returns one person's look at a game that somebody else leads. Choices go to
// j, which returns once they are taken, or why they are not.
func Join(sc scenarios.Scenario, seed sim.Seed, name string, aid tell.Aid, at Standing, j Journal) *Session {
	s := &Session{scenario: sc, seed: seed, name: name, aid: aid, pace: Full, journal: j, shared: true}
	s.Follow(at)
	return s
}

// Follow goes to where the game stands now. What is under way here comes too late.
func (s *Session) Follow(at Standing) {
	s.outdate()
	s.run, s.practice, s.quarters = at.Run, at.Practice, nil
	s.answers, s.votes = nil, nil
	for _, r := range at.Records {
		s.recall(r)
	}
	s.Adopt(at.Draft)
}

// recall remembers a choice that was made elsewhere.
func (s *Session) recall(r saves.Record) {
	switch r := r.(type) {
	case saves.AnswerRecord:
		card, choice := place(s.World(), r)
		s.answers = append(s.answers, tell.Answered{Year: r.Year, Quarter: r.Quarter, Card: card, Choice: choice})
	case saves.BallotRecord:
		s.votes = append(s.votes, voted(s.World(), r))
	case saves.RewindRecord:
		s.answers = slices.DeleteFunc(s.answers, func(a tell.Answered) bool { return a.Year >= r.Year })
		s.votes = slices.DeleteFunc(s.votes, func(b tell.Ballot) bool { return b.Year >= r.Year })
	}
}

// outdate makes what is under way come too late.
func (s *Session) outdate() {
	s.turn++
	s.busy, s.chosen = false, false
}

// Meet lets the game meet what was sent in from outside since, as the same game does
// further on. It changes nothing that has been played.
func (s *Session) Meet(further *sim.Run) {
	if s.run.World() == further.World() {
		return
	}
	s.run = s.run.Clone()
	s.run.MeetAs(further)
}

// Share lets go of the copy of the game that was played here, where another is at the
// same place: many people who look at one game then keep it once.
func (s *Session) Share(other *sim.Run) {
	same := s.run.Phase() == other.Phase() && len(s.Years()) == len(other.Years()) && s.Card() == other.Card()
	if s.run != other && same && s.World() == other.World() && s.Digest() == other.Digest() {
		s.run = other
	}
}

// Adopt puts a plan that was made elsewhere on the desk. There is nothing to undo
// of it.
func (s *Session) Adopt(p sim.Plan) { s.draft, s.past = p, nil }

// Decided takes the plan of a year that was committed elsewhere.
func (s *Session) Decided(p sim.Plan) error {
	return s.heard(p, func(run *sim.Run) error { return run.Decide(p) })
}

// Answered takes the answer to the waiting card that was given elsewhere.
func (s *Session) Answered(choice int) error {
	if !s.Open(choice) {
		return sim.ErrNoSuchChoice
	}
	given := tell.Answered{Year: s.Year(), Quarter: s.View().Quarter, Card: s.Card(), Choice: choice}
	err := s.heard(byAnswer(choice), func(run *sim.Run) error { return run.Answer(choice) })
	if err == nil {
		s.answers = append(s.answers, given)
	}
	return err
}

// heard takes a choice that is kept already. It comes before what is under way here.
func (s *Session) heard(by any, take func(*sim.Run) error) error {
	s.outdate()
	return s.Settle(s.job(by, func(run *sim.Run) (sim.QuarterReport, error) { return sim.QuarterReport{}, take(run) })())
}

// Bar says what cannot be moved on the desk from now on.
func (s *Session) Bar(b Bars) { s.bars = b }

// Barred returns why nothing can be moved on the desk; "" where something can.
func (s *Session) Barred() string { return s.bars.All }

// Locked returns why a lever cannot be moved on the desk; "" where it can.
func (s *Session) Locked(l sim.Lever) string { return s.bars.Levers[l] }

// Credit says who has set what on the desk, from now on.
func (s *Session) Credit(c Credits) { s.credits = c }

// Credits return who has set what on the desk.
func (s *Session) Credits() *Credits { return &s.credits }

// barred returns plan p without what cannot be moved.
func (s *Session) barred(p sim.Plan) sim.Plan {
	if s.bars.All != "" {
		return s.draft
	}
	for l, why := range s.bars.Levers {
		if why != "" {
			p.Levels[l], p.Tuned[l] = s.draft.Levels[l], s.draft.Tuned[l]
		}
	}
	return p
}
