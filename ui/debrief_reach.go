package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// lookBack has g played again, to look back on it.
func lookBack(g game, depth session.Depth) tea.Cmd {
	l, review := g.Looking(), g.Reviewing(depth)
	return func() tea.Msg {
		v, err := review()
		if err != nil {
			l.Trouble = say.Why(err)
			return reachedMsg{g, nil, l}
		}
		return reachedMsg{g, v, v.On(l)}
	}
}

// lookOn has the next of what is looked back on played.
func lookOn(g game, v *session.Review, l tell.Looking) tea.Cmd {
	return func() tea.Msg { return reachedMsg{g, v, v.On(l)} }
}
