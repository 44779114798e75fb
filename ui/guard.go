package ui

import (
	"runtime/debug"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// A guard stands around the game, so that a mistake in the program ends it with
// the terminal restored and one line to read, on whichever goroutine it happens.
type guard struct {
	app   tea.Model
	crash *crash // nil while all is well
}

// A crash is a mistake in the program.
type crash struct {
	cause any
	stack []byte
}

// Error says what happened and that nothing is lost.
func (c *crash) Error() string {
	return say.Textf("the program made a mistake and had to stop (%v); your game is safe: every choice is saved, and Continue goes on from the last", c.cause)
}

// A crashMsg brings a crash out of a command.
type crashMsg struct{ crash *crash }

func (g guard) Init() tea.Cmd { return guarded(g.app.Init()) }

func (g guard) Update(msg tea.Msg) (next tea.Model, cmd tea.Cmd) {
	defer func() {
		if cause := recover(); cause != nil {
			next, cmd = guard{g.app, &crash{cause, debug.Stack()}}, tea.Quit
		}
	}()
	if msg, ok := msg.(crashMsg); ok {
		return guard{g.app, msg.crash}, tea.Quit
	}
	app, cmd := g.app.Update(msg)
	return guard{app, g.crash}, guarded(cmd)
}

// View draws the game. What cannot be drawn must not take the game with it: the
// next key may lead elsewhere.
func (g guard) View() (text string) {
	defer func() {
		if cause := recover(); cause != nil {
			text = say.Textf("This screen cannot be drawn (%v).\nYour game is safe. Esc goes back, ctrl+c leaves.", cause)
		}
	}()
	if g.crash != nil {
		return ""
	}
	return g.app.View()
}

// guarded returns cmd so that a panic in it, or in a command it brings, comes
// back as a message.
func guarded(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if cause := recover(); cause != nil {
				msg = crashMsg{&crash{cause, debug.Stack()}}
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i := range batch {
				batch[i] = guarded(batch[i])
			}
		}
		return msg
	}
}
