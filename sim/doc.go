// Package sim is the model: a membership association, its members one by one,
// and what leading it does over the years.
//
// It is pure. [Step] and all it calls depend on their arguments alone: no clock,
// no files, no environment, no map order, and chance that depends only on the
// seed, the time, who and what for. Equal arguments give equal results, to the
// last bit, on every machine.
//
// Read run.go for how a game goes, step.go for what happens in a quarter and in
// which order, and rules.go for the numbers behind it. README.md tells the same
// in words.
package sim
