package class

import "example.com/realign/sim"

// drafts looks at a plan that a seat has changed. Another seat of the table may have
// changed something that this one has not seen yet, as at another host of the class:
// only what this one has changed counts, so that neither undoes what the other did.
func (c *Class) drafts(cmd *Command, g *game) ([]Act, error) {
	a := cmd.Act
	if a.Over != nil {
		plan := Merged(*a.Over, *a.Plan, g.draft)
		a.Plan, a.Over = &plan, nil
	}
	return []Act{a}, c.movable(g, a.Plan)
}

// Merged returns the plan theirs with what differs between before and mine.
func Merged(before, mine, theirs sim.Plan) sim.Plan {
	for l := range mine.Levels {
		if mine.Levels[l] != before.Levels[l] || mine.Tuned[l] != before.Tuned[l] {
			theirs.Levels[l], theirs.Tuned[l] = mine.Levels[l], mine.Tuned[l]
		}
	}
	for e := range mine.Elephants {
		if mine.Elephants[e] != before.Elephants[e] || mine.TunedDays[e] != before.TunedDays[e] {
			theirs.Elephants[e], theirs.TunedDays[e] = mine.Elephants[e], mine.TunedDays[e]
		}
	}
	if mine.Style != before.Style {
		theirs.Style = mine.Style
	}
	return theirs
}
