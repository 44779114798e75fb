package search

import "example.com/realign/sim"

// A Leader follows plans that are written down, one for each year, and answers
// each card as it is written down. It looks at nothing.
type Leader struct {
	Plans   []sim.Plan // by year; the last holds for all years after it
	Answers []int      // by card of the world: which answer, -1 for the last that is open
	ids     []string   // of the world's cards
}

// Follow returns the leader of w who follows plans and answers. Answers may be
// nil: then every card gets the last answer that is open.
func Follow(w *sim.World, plans []sim.Plan, answers []int) Leader {
	l := Leader{Plans: plans, Answers: answers}
	for k := range w.Cards {
		l.ids = append(l.ids, w.Cards[k].ID)
		if len(answers) == 0 {
			l.Answers = append(l.Answers, -1)
		}
	}
	return l
}

// Plan returns what is written down for the year.
func (l Leader) Plan(v *sim.View, _ *sim.Rules) sim.Plan {
	return l.Plans[min(v.Year, len(l.Plans))-1]
}

// Answer returns what is written down for the card, or the last answer that is
// open.
func (l Leader) Answer(_ *sim.View, c *sim.Card, open []bool) int {
	for k, id := range l.ids {
		if a := l.Answers[k]; id == c.ID && a >= 0 && a < len(open) && open[a] {
			return a
		}
	}
	for k := len(open) - 1; k >= 0; k-- {
		if open[k] {
			return k
		}
	}
	return -1
}

// clone returns a copy of l that can be changed.
func (l Leader) clone() Leader {
	l.Plans = append([]sim.Plan(nil), l.Plans...)
	l.Answers = append([]int(nil), l.Answers...)
	return l
}

// A shadow notes what a policy does while it leads, after the years that are
// given; the first after them is the first to the policy.
type shadow struct {
	sim.Policy
	given []sim.Plan
	noted *Leader
}

// Plan notes the policy's plan as far as it can be afforded.
func (s shadow) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	var p sim.Plan
	if v.Year <= len(s.given) {
		p = s.given[v.Year-1]
	} else {
		from := *v
		from.Year -= len(s.given)
		p = sim.Trim(s.Policy.Plan(&from, r), v, r)
	}
	s.noted.Plans = append(s.noted.Plans, p)
	return p
}

// Answer notes the policy's answer.
func (s shadow) Answer(v *sim.View, c *sim.Card, open []bool) int {
	a := s.Policy.Answer(v, c, open)
	for k, id := range s.noted.ids {
		if id == c.ID {
			s.noted.Answers[k] = a
		}
	}
	return a
}
