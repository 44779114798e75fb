package host

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// This file keeps a mistake in the program from ending more than what the desk was just
// doing: all tables come in by the same process.

// Update takes keys, answers and time.
func (d *Desk) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	defer func() {
		if cause := recover(); cause != nil {
			next, cmd = d, d.breaks(msg, cause)
		}
	}()
	return d, d.take(msg)
}

// breaks leaves what was being done, and says so. Time goes on.
func (d *Desk) breaks(at tea.Msg, cause any) tea.Cmd {
	d.panes, d.keys, d.said = nil, nil, say.Why(hall.ErrBroke)
	d.notes(hall.NewBroke(cause))
	if _, timed := at.(beatMsg); timed {
		return beats()
	}
	return nil
}

// notes has the log say what a mistake was, as it does of those at the tables' screens.
// One that is met again and again, as by what is drawn, is told once.
func (d *Desk) notes(broke *hall.Broke) {
	what := clean.Fit(hall.MistakeText(broke.Why), whyRoom).String()
	if what == d.broke {
		return
	}
	d.broke = what
	note := class.Act{Do: class.Note, Team: hall.Everything, Text: say.Textf("The desk met a mistake in the program, so what was asked for there was not done. Nothing else is lost. %s", what)}
	d.asks = append(d.asks, ask{
		do: func() error {
			// What cannot be written down is told by the hall, which is what matters then.
			_ = caught(func() error { return d.Hall.Do(class.Command{By: class.Facilitator, Act: note}) })
			return nil
		},
		then: func(*Desk, error) {},
	})
}

// whyRoom is how much of a mistake stands in the log, in cells.
const whyRoom = 80

// View draws the desk, or what is open above it.
func (d *Desk) View() (text string) {
	defer func() {
		if cause := recover(); cause != nil {
			d.notes(hall.NewBroke(cause))
			text = say.Text("This cannot be shown, because of a mistake in the program. The class goes on, and Esc closes what is open here.")
		}
	}()
	return d.draw()
}

// caught is what do returns, or that it met a mistake.
func caught(do func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = hall.NewBroke(cause)
		}
	}()
	return do()
}
