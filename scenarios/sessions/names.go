package sessions

import (
	"slices"

	"example.com/realign/scenarios/clean"
)

// reserved are names that mean somebody else in a class, or several.
var reserved = []string{"all", "that-team", "facilitator", "trainer", "host", "admin", "wall", "projector", "system", "doctor"}

// Reserved reports whether a team cannot go by a name, because it would be taken
// for somebody else: also where it only looks so.
func Reserved(name string) bool {
	return slices.ContainsFunc(reserved, func(taken string) bool { return clean.Alike(name, taken) })
}
