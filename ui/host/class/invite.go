package class

import "example.com/realign/scenarios/clean"

// An invitation is how to join, as the wall shows it. No code is on it.
type invitation struct {
	lines []string
	up    bool // although the class has begun
}

// The size of the smallest wall, in cells.
const (
	mostInvited = 22
	wideInvited = 80
)

// invites does what [Invite] says.
func (c *Class) invites(e Event) {
	if len(e.More) > 0 {
		c.invitation.lines = nil
	}
	for _, line := range e.More[:min(len(e.More), mostInvited)] {
		c.invitation.lines = append(c.invitation.lines, clean.Fit(line, wideInvited).String())
	}
	c.invitation.up = e.N == 1
}

// invited returns what the wall shows to those who want to join: before the class
// begins, and later where the facilitator wants it.
func (c *Class) invited() []string {
	if c.stage < 0 || c.invitation.up {
		return c.invitation.lines
	}
	return nil
}
