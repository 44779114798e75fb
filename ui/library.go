package ui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
)

// newLibrary lists the scenarios.
func newLibrary(all []scenarios.Scenario, choose func(scenarios.Scenario) tea.Cmd) listing {
	s := listing{
		what: "Choose a scenario", doing: "choose", esc: back, escDoes: "back",
		chosen: func(i int) tea.Cmd { return choose(all[i]) },
	}
	for _, sc := range all {
		s.menu.items = append(s.menu.items, item{
			label: fmt.Sprintf("%s (%d years, %s era)", sc.Title, sc.World.Years, sc.Era),
			note:  sc.Summary,
			brief: true,
		})
	}
	return s
}
