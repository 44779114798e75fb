package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newLibrary lists the scenarios.
func newLibrary(all []scenarios.Scenario, choose func(scenarios.Scenario) tea.Cmd) listing {
	all, first := tell.Offered(all)
	s := listing{
		what: say.Text("Choose a scenario"), doing: say.Text("choose"), esc: back, escDoes: say.Text("back"),
		chosen: func(i int) tea.Cmd { return choose(all[i]) },
	}
	for i := range all {
		s.menu.items = append(s.menu.items, item{label: tell.OfferLabel(&all[i]), note: tell.OfferAbout(&all[i]), brief: true})
	}
	s.menu.at = first
	return s
}
