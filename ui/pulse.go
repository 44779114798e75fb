package ui

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// pulse is how often the mark of something that takes a while moves. What is done
// before the first is over shows none.
const pulse = 250 * time.Millisecond

// pulsesASecond is how many pulses make the second that is counted.
const pulsesASecond = int(time.Second / pulse)

// A busier is a screen that may be waiting for work to be done.
type busier interface{ Busy() bool }

// A pulseMsg moves the mark.
type pulseMsg struct{}

// busy reports whether any screen waits for work.
func (a App) busy() bool {
	for _, s := range a.screens {
		if b, can := s.(busier); can && b.Busy() {
			return true
		}
	}
	return false
}

// watch lets the mark move while there is something to wait for.
func (a App) watch(cmd tea.Cmd) (App, tea.Cmd) {
	if a.pulsing || !a.motion || !a.busy() {
		return a, cmd
	}
	a.pulsing, a.frame.Pulses = true, 0
	return a, tea.Batch(cmd, throb())
}

// beatOn moves the mark, or stops it where nothing is waited for any more.
func (a App) beatOn() (App, tea.Cmd) {
	if !a.motion || !a.busy() {
		a.pulsing, a.frame.Pulses = false, 0
		return a, nil
	}
	a.frame.Pulses++
	return a, throb()
}

func throb() tea.Cmd { return tea.Tick(pulse, func(time.Time) tea.Msg { return pulseMsg{} }) }

// dots draws the mark: three dots that come one after the other, and from the
// first second on how long it has taken.
func (f Frame) dots() string {
	if f.Pulses == 0 {
		return f.glyph("…", "...")
	}
	n := 1 + f.Pulses%3
	mark := strings.Repeat(".", n) + strings.Repeat(" ", 3-n)
	if seconds := f.Pulses / pulsesASecond; seconds > 0 {
		mark += " " + say.Textf("%d s", seconds)
	}
	return mark
}
