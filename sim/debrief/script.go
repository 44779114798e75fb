package debrief

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
)

// A script makes choices in a run that may go otherwise than the one they were
// made in. What cannot be done as it was is done as [Departure] says, and noted.
type script struct {
	choices *Choices
	given   []bool // which of the answers have been given
	noted   []Departure
	last    int // the year after which it stops; 0 where it goes on to the end
	// planning and answering are told before a choice is made; they may be nil.
	planning  func(r *sim.Run, plan sim.Plan)
	answering func(r *sim.Run, answer int)
}

// follow plays r to its end by the choices, from where it is, with nobody looking.
func (c *Choices) follow(r *sim.Run) Track {
	s := script{choices: c}
	r.Unseen()
	return s.play(r)
}

// play plays r to its end. It stops early if not even the least plan fits, which
// leaves r without an ending.
func (s *script) play(r *sim.Run) Track {
	s.years(r)
	t := trackOf(r)
	t.Departures = s.noted
	return t
}

// years plays r to its end, or up to the last year, and returns its years, without
// looking beyond them.
func (s *script) years(r *sim.Run) []sim.Year {
	first := r.Year()
	s.given = make([]bool, len(s.choices.Answers))
	for i := range s.given {
		s.given[i] = s.choices.Answers[i].Year < first
	}
	var err error
	for r.Phase() != sim.Over && (s.last == 0 || len(r.Years()) < s.last) && err == nil {
		switch r.Phase() {
		case sim.Planning:
			err = s.plan(r)
		case sim.Underway:
			_, err = r.Quarter()
		default:
			err = s.answer(r)
		}
	}
	s.noteAbsent(len(r.Years()))
	return r.Years()
}

// trackOf returns how r went, which is over.
func trackOf(r *sim.Run) Track {
	t := Track{Years: r.Years(), Ending: r.Ending()}
	if o, came := r.Outlook(); came {
		t.Outlook = &o
	}
	return t
}

// plan plans the year that r is at.
func (s *script) plan(r *sim.Run) error {
	year := r.Year()
	plans := s.choices.Plans
	plan := plans[min(year, len(plans))-1]
	if year > len(plans) {
		s.note(Departure{Kind: PlanKept, Year: year, Card: -1, Plan: plan})
	}
	if s.planning != nil && year <= len(plans) {
		s.planning(r, plan)
	}
	if r.Decide(plan) == nil {
		return nil
	}
	v := r.View()
	eased := sim.Trim(plan, &v, r.Rules())
	s.note(Departure{Kind: PlanEased, Year: year, Card: -1, Plan: eased})
	return r.Decide(eased)
}

// answer answers the card that waits.
func (s *script) answer(r *sim.Run) error {
	card := r.Card()
	answer, came := s.next(card)
	if s.answering != nil {
		s.answering(r, answer)
	}
	if came && r.Open(answer) {
		return r.Answer(answer)
	}
	kind := CardNew
	if came {
		kind = AnswerClosed
	}
	first := firstOpen(r)
	s.note(Departure{Kind: kind, Year: r.Year(), Card: card, Answer: first})
	return r.Answer(first)
}

// next returns what was answered to a card in the run, each time it came there;
// where it comes more often now, what was answered the last time.
func (s *script) next(card int) (answer int, came bool) {
	for i, a := range s.choices.Answers {
		if a.Card != card {
			continue
		}
		answer, came = a.Choice, true
		if !s.given[i] {
			s.given[i] = true
			return answer, true
		}
	}
	return answer, came
}

// noteAbsent notes the cards that were answered in the run and did not come in so
// many years.
func (s *script) noteAbsent(years int) {
	for i, a := range s.choices.Answers {
		if !s.given[i] && a.Year <= years {
			s.note(Departure{Kind: CardAbsent, Year: a.Year, Card: a.Card, Answer: a.Choice})
		}
	}
	slices.SortStableFunc(s.noted, func(a, b Departure) int { return cmp.Compare(a.Year, b.Year) })
}

func (s *script) note(d Departure) { s.noted = append(s.noted, d) }

// firstOpen returns the first answer to the waiting card that can be given.
func firstOpen(r *sim.Run) int {
	for k := range r.World().Cards[r.Card()].Choices {
		if r.Open(k) {
			return k
		}
	}
	return -1
}
