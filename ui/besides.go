package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// besides lists the saved games whose choices can be made on the luck of a game.
// It closes when that has been done.
type besides struct {
	listing
	game game
}

func newBesides(g game, rows []shelf.Row, take func(path string) tea.Cmd) besides {
	s := besides{game: g, listing: gamesOf(say.Text("Which game beside this one?"), say.Text("add it"),
		say.Text("Its choices are made again on the luck of this game, as far as they can be, and its line joins the others."), rows, take)}
	s.where = whereabouts(g)
	return s
}

func (s besides) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if msg, ok := msg.(besideMsg); ok {
		switch {
		case msg.game != s.game:
			return s, nil
		case msg.err != nil:
			return s, push(newNotice(msg.err, goBack))
		}
		return s, back
	}
	next, cmd := s.listing.Update(msg)
	s.listing = next.(listing)
	return s, cmd
}
