package sessions

import (
	"slices"
	"strings"
)

// reserved are names that mean somebody else in a class, or several.
var reserved = []string{"all", "that-team", "facilitator", "trainer", "host", "admin", "wall", "projector", "system"}

// Reserved reports whether a team cannot go by a name, because it would be taken
// for somebody else.
func Reserved(name string) bool {
	return slices.Contains(reserved, strings.ToLower(strings.TrimSpace(name)))
}
