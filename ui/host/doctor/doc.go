// Package doctor says, the day before, whether a class can be hosted from a laptop:
// what was found, what it means, and what to do.
//
// What is known of the laptop is a value, [Facts]; [Examine] is a pure function of
// it. [Read] reads the facts from the machine. Whether the network lets tables reach
// the laptop cannot be known from one machine alone, so [Wait] waits for somebody
// who comes from a second one.
//
// Read examine.go for what is looked at, in order, links.go for which address is
// the room's, and read.go for where the facts come from.
package doctor
