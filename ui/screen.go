package ui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/theme"
)

// A Screen is one full-window view of the game.
type Screen interface {
	// Update returns the screen after msg, and what to do next if anything.
	Update(tea.Msg) (Screen, tea.Cmd)

	// Draw returns the screen as text that fits the frame. It depends only on
	// the screen and the frame.
	Draw(Frame) string

	// Keys lists the bindings that do something now, the most useful first.
	// Footer and help are made of it.
	Keys() []key.Binding
}

// A Frame is the space a screen is given and the styles to draw with.
type Frame struct {
	Width, Height int
	Theme         theme.Theme
	Pulses        int // that something has been waited for; 0 where nothing moves

	seated bool   // at a seat of a class
	zones  *zones // what can be pointed at; nil where nobody asks
}

// A typist is a screen that can have a text field in focus. While it types,
// letters are letters.
type typist interface{ Typing() bool }

func typing(s Screen) bool {
	t, ok := s.(typist)
	return ok && t.Typing()
}

// Messages that move between screens. App alone understands them.
type (
	pushMsg  struct{ screen Screen }
	stageMsg struct{ screen Screen }
	resetMsg struct {
		screen Screen
		then   tea.Cmd // opens another above it; may be nil
	}
	breakMsg struct{ screen Screen }
	backMsg  struct{}
	titleMsg struct{}
	leaveMsg struct{}
)

// push opens s above the current screen, to come back to.
func push(s Screen) tea.Cmd { return func() tea.Msg { return pushMsg{s} } }

// stage opens s with only the title below it: what was is done with.
func stage(s Screen) tea.Cmd { return func() tea.Msg { return stageMsg{s} } }

// interrupt is [stage] for a screen that nobody asked for. It ignores keys for a
// moment, so that a key meant for the screen before does not choose on it.
func interrupt(s Screen) tea.Cmd { return func() tea.Msg { return breakMsg{s} } }

// back returns to the screen below.
func back() tea.Msg { return backMsg{} }

// toTitle returns to the title.
func toTitle() tea.Msg { return titleMsg{} }

// leave asks whether to leave the game.
func leave() tea.Msg { return leaveMsg{} }

// A fromMsg leads to another screen, as it was asked for after so many moves between
// screens. Of a key that is pressed twice before the first has led anywhere, the second
// was meant for what is not there any more.
type fromMsg struct {
	moves int
	to    tea.Msg
}

// from returns cmd so that it leads to another screen only from where that was asked for.
func from(moves int, cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		switch msg := cmd().(type) {
		case pushMsg, stageMsg, breakMsg, backMsg, leaveMsg:
			return fromMsg{moves, msg}
		default:
			return msg
		}
	}
}

// A landMsg is the result of work that was done in a command. App lets it land:
// it calls it once, where games may be changed, and shows every screen the
// message it returns.
type landMsg func() tea.Msg
