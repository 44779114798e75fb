package host

import (
	"cmp"
	"errors"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// This file holds how the desk asks for something. The answer comes when it is
// written down, which may take a disk or a network its time: until then the desk is
// drawn on, and keys wait for their turn, so that each is pressed on the screen that
// the one before has left.

// mostKeys is how many keys wait.
const mostKeys = 1000

// A pressed key is one, with what the desk showed when it was pressed.
type pressed struct {
	tea.KeyMsg
	saw *class.Class
}

// wait puts a key behind those that wait. A terminal hands over what was typed fast
// in one piece.
func (d *Desk) wait(k tea.KeyMsg) {
	if k.Type != tea.KeyRunes || len(k.Runes) < 2 {
		d.keys = append(d.keys, pressed{k, d.shown.c})
	} else {
		for _, r := range k.Runes {
			d.keys = append(d.keys, pressed{tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}, d.shown.c})
		}
	}
	d.keys = d.keys[:min(len(d.keys), mostKeys)]
}

// An ask is what is asked for, away from the screen, and what follows.
type ask struct {
	do   func() error
	then func(*Desk, error)
}

// An answerMsg says what came of an ask.
type answerMsg struct {
	ask
	err error
}

// from returns an act that leads on from what the desk showed when its key was pressed.
// Where the class has gone on by then, as when the clock ended a stage while it was being
// asked whether to, or the key was pressed twice because the answer took a while, it is
// not done.
func (d *Desk) from(a class.Act) class.Act {
	a.Seen = cmp.Or(d.saw, d.class()).Mark(a.Team)
	return a
}

// do asks the class for an act. What cannot be written down is not done.
func (d *Desk) do(a class.Act) { d.doThen(a, func(*Desk) {}) }

// doThen is do with what follows where it is done.
func (d *Desk) doThen(a class.Act, then func(*Desk)) {
	d.asks = append(d.asks, ask{
		do: func() error { return d.Hall.Do(class.Command{By: class.Facilitator, Act: a}) },
		then: func(d *Desk, err error) {
			if err != nil {
				d.refused(err)
				d.doubts(err)
				return
			}
			d.said = ""
			then(d)
		},
	})
}

// doubts keeps what was asked for and is not known to have been done, to tell later
// what came.
func (d *Desk) doubts(err error) {
	var unsure *hall.Unsure
	if errors.As(err, &unsure) {
		d.unsure = append(d.unsure, unsure)
	}
}

// learn tells what came of what was not known.
func (d *Desk) learn() {
	d.unsure = slices.DeleteFunc(d.unsure, func(u *hall.Unsure) bool {
		came, known := u.Known()
		if known {
			d.said = hall.LearnedText(came)
		}
		return known
	})
}

// export writes the results.
func (d *Desk) export() {
	d.exportThen(func(d *Desk) {
		if !d.viewed().Over {
			d.said = words(d.said, say.Text("In a second window, realign class pages makes pages of these games."))
		}
	}, nil)
}

// exportThen writes the results; or goes on otherwise, where it says how, if they
// cannot be written.
func (d *Desk) exportThen(then, otherwise func(*Desk)) {
	c := d.class()
	d.asks = append(d.asks, ask{
		do: func() error { return d.Export(c) },
		then: func(d *Desk, err error) {
			if err != nil {
				d.said = say.Why(err)
				if otherwise != nil {
					otherwise(d)
				}
				return
			}
			d.said = say.Text("The saves, votes and injects are written into the folder.")
			then(d)
		},
	})
}

// lateBeats is from which beat on an answer is late, so that it is said.
const lateBeats = 2

// awaits counts for how long an answer has been awaited.
func (d *Desk) awaits() {
	if d.beats++; !d.asking {
		d.beats = 0
	}
}

func (d *Desk) answered(msg answerMsg) {
	d.asking, d.beats = false, 0
	if broke := (*hall.Broke)(nil); errors.As(msg.err, &broke) {
		d.notes(broke)
	}
	msg.then(d, msg.err)
	d.look()
}

// goOn does what waits: first what is asked for, then what was pressed meanwhile.
func (d *Desk) goOn() tea.Cmd {
	for !d.asking {
		switch {
		case len(d.asks) > 0:
			next := d.asks[0]
			d.asks, d.asking = d.asks[1:], true
			return func() tea.Msg { return answerMsg{next, caught(next.do)} }
		case d.leaving:
			return tea.Quit
		case len(d.keys) > 0:
			k := d.keys[0]
			d.keys, d.saw = d.keys[1:], k.saw
			d.press(k.KeyMsg)
		default:
			return nil
		}
	}
	return nil
}
