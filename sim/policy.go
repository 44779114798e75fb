package sim

// A Policy is a leader that decides by rule from what it can see.
type Policy interface {
	// Plan decides the year that v looks at. It may ask for more than there
	// is; [Play] then trims it.
	Plan(v *View, r *Rules) Plan
	// Answer chooses among the answers of c, of which open ones can be given.
	Answer(v *View, c *Card, open []bool) int
}
