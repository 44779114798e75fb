package ui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// wait is shown while something takes a moment, and becomes the screen that
// comes of it. Whoever goes back meanwhile never sees that screen.
type wait struct {
	what string
	task *task
	size tea.WindowSizeMsg
}

// A task is work that ends in a screen. It runs in a command.
type task struct{ do func() Screen }

// A doneMsg brings the screen that a task has ended in.
type doneMsg struct {
	task   *task
	screen Screen
}

// newWait returns a screen that says what is being done, and has it done.
func newWait(what string, do func() Screen) wait { return wait{what: what, task: &task{do}} }

// Start has the work done.
func (s wait) Start() (Screen, tea.Cmd) {
	task := s.task
	return s, func() tea.Msg { return doneMsg{task, task.do()} }
}

func (s wait) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.size = msg
	case doneMsg:
		if msg.task == s.task {
			return msg.screen.Update(s.size)
		}
	case tea.KeyMsg:
		if key.Matches(msg, keys.Back) {
			return s, back
		}
	}
	return s, nil
}

// Busy reports that something is being done.
func (s wait) Busy() bool { return true }

func (s wait) Draw(f Frame) string {
	return f.head(s.what, "") + "\n\n  " + paint(f.Theme.Quiet, f.moment())
}

func (s wait) Keys() []key.Binding { return []key.Binding{means(keys.Back, say.Text("back"))} }
