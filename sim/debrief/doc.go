// Package debrief finds out what mattered in a run.
//
// The one idea is that a run can be played again under the same luck with one
// thing changed, so what a choice did is not a matter of opinion: it is the run
// less the run without it. All questions a debrief asks are asked in that way,
// of a choice, a year, an elephant, a leader, the luck or an assumption.
//
// A [Review] is a game opened for looking back. [Open] plays it once and answers
// what one game can answer, which takes as long as that game. Each further
// question is a method that plays many games, on as many cores as the workers it
// is given, and returns the same on any number of them. The methods change
// nothing, so they can be asked in any order, at the same time, or not at all;
// [Review.Whole] asks them all and returns one [Debrief].
//
// Everything here is numbers and places: of a lever, of a card among the world's
// cards, of an elephant among its elephants. The words belong to whoever shows
// them. Read debrief.go for what there is to know, then game.go for what is
// looked back on and script.go for how choices are played again.
package debrief
