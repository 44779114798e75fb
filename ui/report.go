package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newReport says what the year that is just over brought.
func newReport(g game, next func() tea.Cmd) sheet {
	years, v := g.Years(), g.View()
	last := len(years) - 1
	y := &years[last]
	p := tell.Report(y, &v.History[last], &v, g.Scenario(), g.Forecast(y.Number))
	return newSheet("", whereabouts(g), p, say.Text("go on"), next).staged().at(tell.OnReport)
}
