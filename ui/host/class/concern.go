package class

// Concerns reports whether an event may change what a seat of a team has before it.
// That time has passed every screen counts by itself, and the log and who leads are
// the facilitator's.
func (e Event) Concerns(team int) bool {
	switch {
	case e.Do == Tick, e.Do == Note, e.Do == Lead:
		return false
	case e.Do.forOne():
		return e.Team == team || e.Team < 0
	default:
		return true
	}
}

// forOne reports whether a deed is done to one team.
func (d Deed) forOne() bool {
	switch d {
	case Fire, Undo, Pass, Step, Rule, Count, Open, Tell, Attend, OneScreen, Rotate:
		return true
	default:
		return d >= Draft
	}
}

// changes counts for whom something may have changed.
func (c *Class) changes(e Event) {
	for i := range c.teams {
		if e.Concerns(i) {
			c.teams[i].changed++
			c.teams[i].looks = &looks{}
		}
	}
}

// Changed returns how often something may have changed for the seats of a team. Of
// other teams it tells nothing: what is compared with them has to be looked at anew.
func (c *Class) Changed(team int) int { return c.teams[team].changed }
