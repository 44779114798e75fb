package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newReport says what the year that is just over brought.
func newReport(g game, next func() tea.Cmd) sheet {
	v, doing := g.View(), say.Text("go on")
	if g.Ending() != "" {
		doing = say.Text("the debrief")
	}
	return newSheet("", whereabouts(g), tell.Report(g.Closing(), &v, g.Scenario()), doing, next).staged().at(tell.OnReport)
}
