// Package host leads a class on one computer: the desk, which is the facilitator's
// private screen, and the wall, which everybody sees.
//
// The class itself is a value in package class, and package folder keeps it on
// disk. Here it is owned by one goroutine, Bubble Tea's: the desk turns keys into
// commands, writes what came of them into the folder, and only then shows it. The
// wall is another process that follows the folder. Both draw only what
// [class.Class.ViewFor] lets them see.
//
// Read wall.go for what the wall shows, desk.go for the desk, panes.go for what
// opens above it, and auto.go for an hour that plays itself.
package host
