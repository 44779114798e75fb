// Package ui is the game as played in a full-screen terminal.
//
// [App] is the only Bubble Tea model. It holds a stack of screens, shows the top
// one and knows nothing of the game. A screen is one file; it is told what it
// shows and calls what it was given when something is chosen, so any screen can
// be drawn in a test without the others. route.go is the only place where
// screens meet (route_saves.go for saved games): read its picture first, then
// screen.go and app.go.
//
// What belongs to the window and to no screen has a file each: the footer in
// chrome.go, the mouse in mouse.go and zone.go, the list of everything that can
// be done in palette.go, the lines beside a first year in coach.go, and what the
// player prefers in preferred.go.
package ui
