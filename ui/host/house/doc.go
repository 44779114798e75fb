// Package house is what is behind the door of a hosted class: it knows the tables
// and their codes, gives everybody who comes in a [Place] in the hall, and makes the
// program that is shown there.
//
// What somebody may do ends here, whatever their program asks for: a place belongs
// to one table, its deeds are done by a seat of that table, and nothing that is the
// facilitator's can be done from it. Whoever leads the class sits before the program
// itself; nobody becomes that through the door.
//
// Read house.go for who is let in, place.go for what they have of the class, chairs.go
// for who sits where, and porch.go for what the facilitator hears of the door.
package house
