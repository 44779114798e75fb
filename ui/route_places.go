package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
)

// glossary opens the words of the game that is on the table, or of any.
func (r *router) glossary() tea.Cmd {
	sc := &scenarios.Scenario{}
	if n := len(r.games); n > 0 {
		sc = r.games[n-1].Scenario()
	}
	return push(newGlossary(sc))
}

// places are where the palette leads from every screen. What leaves a game for
// the title says so: a plan that is not committed is no choice yet.
func (r *router) places() []place {
	leaves := say.Text("leaves the game")
	return []place{
		{label: say.Text("Settings"), open: r.settings},
		{label: say.Text("The words of the game"), note: say.Text("every figure, lever and word"), open: r.glossary},
		{label: say.Text("How it works"), open: func() tea.Cmd { return push(newHow()) }},
		{label: say.Text("Why believe it?"), open: func() tea.Cmd { return push(newBelieve()) }},
		{label: say.Text("Saved games"), note: leaves, open: func() tea.Cmd {
			r.letGo()
			return func() tea.Msg { return resetMsg{screen: r.home(false), then: r.shelf()} }
		}},
		{label: say.Text("Title"), note: leaves, open: func() tea.Cmd { return toTitle }},
	}
}
