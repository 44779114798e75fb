package ui

import (
	"fmt"
	"path/filepath"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
)

// newShelf lists the saved games, the newest first.
func newShelf(all []saves.Listing, open func(path string) tea.Cmd) listing {
	s := listing{
		what: "Open a saved game", doing: "open", esc: back, escDoes: "back",
		chosen: func(i int) tea.Cmd { return open(all[i].Path) },
	}
	for _, l := range all {
		s.menu.items = append(s.menu.items, shelved(l))
	}
	s.menu = s.menu.mark(0, +1)
	return s
}

// shelved says what a save holds. One that cannot be read says why.
func shelved(l saves.Listing) item {
	file := clean.Fit(filepath.Base(l.Path), 60).String()
	if l.Err != nil {
		return item{label: file, shut: sentence(l.Err)}
	}
	return item{label: gameName(l), note: file}
}

// gameName says in a line which game a save is.
func gameName(l saves.Listing) string {
	name := clean.Clean(l.Title).String()
	if l.Name != (clean.Text{}) {
		name += " - " + l.Name.String()
	}
	if l.Ended {
		return fmt.Sprintf("%s, finished after year %d", name, l.Year)
	}
	return fmt.Sprintf("%s, year %d", name, l.Year)
}
