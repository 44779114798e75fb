package ui

import tea "github.com/charmbracelet/bubbletea"

// invite has other leaders play g's scenario on the same luck.
func invite(g game) tea.Cmd {
	play := g.Ghosts()
	return func() tea.Msg { return ghostsMsg{g, play()} }
}
