// Package shelf is the saved games: what each of them holds, what is wrong with
// it, and what can be done with it besides playing on.
//
// The full screen and the line-by-line form both show the pages that this package
// returns and do what its functions do, so they always tell the same facts.
// Looking changes nothing on the disk; whatever makes a game makes a new file.
// Nothing here runs by itself: what takes a moment is for a command. Read game.go
// first, then doing.go for what can be done; every other file is one of those
// things.
package shelf
