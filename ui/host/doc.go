// Package host leads a class on one computer: the desk, which is the facilitator's
// private screen, and the wall, which everybody sees.
//
// The class itself is a value in package class, and a hall owns it: of a class on
// one laptop as of one whose tables join by network. The desk turns keys into
// commands, asks the hall, and shows what came of them once it is written down; keys
// wait their turn meanwhile. The wall is another process that follows the folder.
// Both draw only what [class.Class.ViewFor] lets them see, and both can go line by
// line, for whoever hears a screen rather than sees it: the same facts, and a word
// for every key.
//
// Read wall.go for what the wall shows, desk.go for the desk and desk_keys.go for
// what it can do and why that is safe, panes.go for what opens above it,
// desk_console.go for the rows of many tables, desk_doubt.go and wall_doubt.go for what
// somebody doubts of the model, desk_lines.go and wall_lines.go for lines, and auto.go
// for an hour that plays itself.
package host
