package host

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// This file keeps a mistake in the program from ending more than what the desk was just
// doing: all tables come in by the same process.

// Update takes keys, answers and time.
func (d *Desk) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	defer func() {
		if recover() != nil {
			next, cmd = d, d.breaks(msg)
		}
	}()
	return d, d.take(msg)
}

// breaks leaves what was being done, and says so. Time goes on.
func (d *Desk) breaks(at tea.Msg) tea.Cmd {
	d.panes, d.keys, d.said = nil, nil, say.Why(hall.ErrBroke)
	if _, timed := at.(beatMsg); timed {
		return beats()
	}
	return nil
}

// View draws the desk, or what is open above it.
func (d *Desk) View() (text string) {
	defer func() {
		if recover() != nil {
			text = say.Text("This cannot be shown, because of a mistake in the program. The class goes on, and Esc closes what is open here.")
		}
	}()
	return d.draw()
}

// caught is what do returns, or that it met a mistake.
func caught(do func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = hall.ErrBroke
		}
	}()
	return do()
}
