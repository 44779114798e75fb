// Package hall owns a class while several people take part in it.
//
// A class is a value, so somebody has to say which one counts. That is the one
// goroutine of a [Hall]: it takes the commands of all who are in it in the order in
// which they came, decides them, writes down what came of them, and only then shows
// the new class and answers. Whoever wants to see takes the newest class and asks it
// what it may see: nothing is ever sent to a screen, so no screen can hold up the
// class. A hall knows nothing of screens and networks, and of the disk only a
// [Journal].
//
// Read hall.go for the way of a command, clock.go for where time comes from, and
// follow.go for how a screen learns that there is something new.
package hall
