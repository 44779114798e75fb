//go:build unix && !proof

package main

// How often a hosted class is killed, and each way of playing a game. The long
// checks kill more often.
const (
	classKills = 6
	kills      = 15
)
