package ui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// wheelLines is how many lines of a text one notch of the wheel is worth.
const wheelLines = 3

// A wheelMsg tells the screen shown that the wheel was turned by so many
// notches, down where it is more than 0.
type wheelMsg int

// point takes what the mouse does. What was drawn under it says what it means: a
// key, or a message to the screen. Screens know nothing of places.
func (a App) point(msg tea.MouseMsg) (tea.Model, tea.Cmd) {
	switch {
	case a.small() || a.deaf > 0:
	case msg.Button == tea.MouseButtonWheelUp:
		return a.hand(wheelMsg(-1))
	case msg.Button == tea.MouseButtonWheelDown:
		return a.hand(wheelMsg(+1))
	case msg.Button == tea.MouseButtonLeft && msg.Action == tea.MouseActionPress:
		return a.touch(msg.X, msg.Y)
	}
	return a, nil
}

// touch does what the cell at column x of row y means.
func (a App) touch(x, y int) (tea.Model, tea.Cmd) {
	asked := a.frame
	asked.zones = &zones{}
	meant, ok := asked.zones.at(a.draw(asked), x, y)
	if !ok {
		return a, nil
	}
	if press, isKey := meant.(tea.KeyMsg); isKey {
		return a.press(press)
	}
	return a.hand(meant)
}

// hand shows msg to the screen shown alone.
func (a App) hand(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, cmd := a.top().Update(msg)
	a.screens = append(a.screens[:len(a.screens)-1:len(a.screens)-1], next)
	return a, from(a.moves, cmd)
}

// A selected screen is there for its text to be selected with the mouse.
type selected interface{ Selected() bool }

// listens reports whether the game hears the mouse. Where text is to be selected
// it leaves the mouse to the terminal.
func (a App) listens() bool {
	if len(a.screens) == 0 {
		return a.mouse
	}
	s, ok := a.top().(selected)
	return a.mouse && (!ok || !s.Selected())
}

// pointing turns the mouse on or off in the terminal. Where it is on, text is
// selected with shift held.
func pointing(on bool) tea.Cmd {
	if on {
		return tea.EnableMouseCellMotion
	}
	return tea.DisableMouse
}
