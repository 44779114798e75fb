// Package join is what a table needs to join a hosted class: the line that it
// types, the code of the table, and how to know that it reached the right host.
//
// A [Place] says where the class is; [Place.Card] makes the card of one team, which
// can be printed ([WriteHTML]) or written ([Card.Text]), and [Place.Wall] draws what
// all teams need, for the projector: no code is on it. [Codes] are the codes of a
// class.
//
// Read place.go first, then codes.go.
package join
