package main

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/house"
)

// seatScreens makes what a table sees.
func seatScreens(p *house.Place, _ door.Terminal) tea.Model { return watching{p} }

// watching shows a table where the class is.
type watching struct{ p *house.Place }

type newsMsg struct{}

func (w watching) Init() tea.Cmd {
	return func() tea.Msg { <-w.p.News(); return newsMsg{} }
}

func (w watching) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(newsMsg); ok {
		return w, w.Init()
	}
	if k, ok := msg.(tea.KeyMsg); ok && k.String() == "ctrl+c" {
		return w, tea.Quit
	}
	return w, nil
}

func (w watching) View() string {
	v := w.p.Class().ViewFor(class.Who{Kind: class.Seat, Team: w.p.Team()}, w.p.Now())
	return v.Teams[w.p.Team()].Name + "\n\n" + v.Title + "\n" + v.Heading
}
