package seat

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file is about the while between a key and the answer of the class, which is long
// where its journal is far away or its disk is slow.

// sending is what a screen says of an answer that it awaits.
type sending struct {
	n     int  // answers that were awaited so far
	awake bool // one is awaited
	slow  bool // and has been for a moment, so it is said
	chose bool // one of the game's screens awaits it
}

// A slowMsg comes a moment after an answer began to be awaited.
type slowMsg struct{ n int }

// waits reports whether somebody here has done something that the class has not answered
// yet: by a screen of the class, or by one of the game.
func (m *Model) waits() bool { return m.busy || m.table.game != nil && m.table.game.Choosing() }

// stands reports whether a class is paused. That is shown at once, whatever is awaited.
func stands(c *class.Class) bool { return c.Stage() >= 0 && !c.Over() && !c.Going() }

// newest looks at the newest class. What the class has not answered yet is not shown:
// whoever sees what a key did can press the next one. What the game here goes on by
// belongs to its answer, so with that the class is looked at in any case.
func (m *Model) newest() {
	chooses := m.table.game != nil && m.table.game.Choosing()
	taken := m.sends.chose && !chooses
	m.sends.chose = chooses
	if now := m.place.Class(); taken || !m.waits() || stands(now) {
		m.class = now
	}
}

// patience notes whether an answer is awaited, and has it said once that takes a while.
func (m *Model) patience() tea.Cmd {
	s := &m.sends
	switch waits := m.waits(); {
	case !waits:
		s.awake, s.slow = false, false
	case !s.awake:
		s.n++
		s.awake = true
		return m.soon(slowMsg{s.n})
	}
	return nil
}

// stillSending is said while an answer is awaited, also to whoever asks for more.
func stillSending() string {
	return say.Text("One moment: what you did last is being saved.")
}
