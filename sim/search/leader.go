package search

import "example.com/realign/sim"

// A Leader follows plans that are written down, one for each year, and gives
// every card the last answer that is open, which goes to the matter. It looks at
// nothing.
type Leader struct{ Plans []sim.Plan } // by year; the last holds for all years after it

// Plan returns what is written down for the year.
func (l Leader) Plan(v *sim.View, _ *sim.Rules) sim.Plan {
	return l.Plans[min(v.Year, len(l.Plans))-1]
}

// Answer returns the last answer that is open.
func (Leader) Answer(_ *sim.View, _ *sim.Card, open []bool) int {
	for k := len(open) - 1; k >= 0; k-- {
		if open[k] {
			return k
		}
	}
	return -1
}

// A shadow writes down what a policy plans, to the day and the dollar, after the
// years that are given; the first after them is the first to the policy.
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
