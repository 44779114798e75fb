package house

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/seat"
	"example.com/realign/ui/theme"
)

// Screens is the [Show] of a class: what somebody at a table has before them. Things
// move by themselves unless the visitor's terminal asks for rest.
func Screens(p *Place, at door.Terminal) tea.Model {
	still := at.Dumb() || at.Env("REDUCED_MOTION") != "" || at.Env("REALIGN_MOTION") == "off"
	return seat.New(p, seat.Look{Theme: at.Theme(), Width: at.Width, Height: at.Height, Motion: !still, Dumb: at.Dumb()})
}

// Screen draws what a seat of a team has before it, as the facilitator may see it: as
// it would be for somebody who sits down there now. What is being typed there, or
// chosen in a vote, is not in it, and nothing changes for the team.
func (h *House) Screen(th theme.Theme, team, at, width, height int) string {
	p := &Place{house: h, team: team, looks: true, at: at}
	m := seat.New(p, seat.Look{Theme: th, Width: width, Height: height})
	_ = m.Init() // what it would do later is never done
	return m.View()
}
