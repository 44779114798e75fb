package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
)

// newLibrary lists the scenarios.
func newLibrary(all []scenarios.Scenario, choose func(scenarios.Scenario) tea.Cmd) listing {
	s := listing{
		what: say.Text("Choose a scenario"), doing: say.Text("choose"), esc: back, escDoes: say.Text("back"),
		chosen: func(i int) tea.Cmd { return choose(all[i]) },
	}
	for _, sc := range all {
		s.menu.items = append(s.menu.items, item{
			label: say.Textf("%s (%d years, %s era)", say.Text(sc.Title), sc.World.Years, say.Text(sc.Era)),
			note:  say.Text(sc.Summary),
			brief: true,
		})
	}
	return s
}
