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
	var nobody Setters
	nobody.differing(&before, &mine, func(_ *Setter, set func(*sim.Plan)) { set(&theirs) })
	return theirs
}
