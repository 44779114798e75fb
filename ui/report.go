package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newReport says what the year that is just over brought.
func newReport(g game, next func() tea.Cmd) sheet {
	v := g.View()
	return newSheet("", whereabouts(g), tell.Report(g.Closing(), &v, g.Scenario()), say.Text("go on"), next).staged().at(tell.OnReport)
}
