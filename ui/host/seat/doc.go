// Package seat is what somebody at a table of a hosted class has before them.
//
// The game itself is shown by the screens of home, in package ui: the session that
// they look at follows the game of the table, and its choices go to the class. What
// there is between those screens - arriving, waiting, votes, what a board expects -
// is drawn here, always from what [class.Class.ViewFor] lets this seat see. Nothing
// of another seat or table ever reaches this package by another way.
//
// One idea holds it together: after everything that happens, the model asks which
// scene is due now (scene.go), and shows that one. Several screens of one table thus
// agree without talking to each other.
//
// Read place.go for what a seat has of the class, model.go for how it lives, follow.go
// for how it keeps up with the game, scene.go for which screen comes when, and strip.go
// for what is always above it.
package seat
