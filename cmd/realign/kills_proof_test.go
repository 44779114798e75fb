//go:build unix && proof

package main

// How often a hosted class is killed, and each way of playing a game.
const (
	classKills = 200
	kills      = 100
)
