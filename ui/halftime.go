package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// halfTime looks back in the middle of the years. What was decided stands there at
// once; the years are played again while the player reads, and nobody has to wait for
// them.
type halfTime struct {
	sheet
	game  game
	known bool // the years have been played again
}

// A halvedMsg brings the first half of a game as it has been looked back on.
type halvedMsg struct {
	game game
	half tell.HalfTime
}

func newHalfTime(g game, next func() tea.Cmd) halfTime {
	half := g.HalfTime()
	return halfTime{sheet: newSheet("", whereabouts(g), half.Page(), say.Text("the second half"), next).staged().at(tell.OnLater), game: g}
}

// newHalfTimeAgain is the same look back once more, from a later year.
func newHalfTimeAgain(g game) halfTime {
	half := g.HalfTime()
	return halfTime{sheet: newSheet("", whereabouts(g), half.Page(), say.Text("back"), goBack), game: g}
}

// Start has the years played again.
func (s halfTime) Start() (Screen, tea.Cmd) {
	g, halving := s.game, s.game.Halving()
	return s, func() tea.Msg { return halvedMsg{g, halving()} }
}

func (s halfTime) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if came, ok := msg.(halvedMsg); ok {
		if came.game == s.game {
			s.known, s.reader = true, s.reader.show(untitled(came.half.Page()))
		}
		return s, nil
	}
	next, cmd := s.sheet.Update(msg)
	s.sheet = next.(sheet)
	return s, cmd
}

// Busy reports whether the years are still being played again.
func (s halfTime) Busy() bool { return !s.known }
