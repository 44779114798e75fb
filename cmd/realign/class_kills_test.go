//go:build unix && !proof

package main

// classKills is how often a hosted class is killed.
const classKills = 6
