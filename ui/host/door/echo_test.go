package door

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

// An echo shows what it was told: keys, pastes and sizes. Some keys make mistakes.
type echo struct {
	at     Terminal
	keys   int
	pasted int
	sizes  int
	last   string
	broken bool
}

func echoes(at Terminal) tea.Model { return echo{at: at} }

func (e echo) Init() tea.Cmd { return nil }

func (e echo) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		e.at.Width, e.at.Height = msg.Width, msg.Height
		e.sizes++
	case tea.KeyMsg:
		if msg.Paste {
			e.pasted += len(msg.Runes)
			return e, nil
		}
		e.keys += max(len(msg.Runes), 1)
		return e.press(msg.String())
	}
	return e, nil
}

func (e echo) press(k string) (tea.Model, tea.Cmd) {
	e.last = k[:min(len(k), 10)]
	fault := func() tea.Msg { panic("planted in a command") }
	switch k {
	case "U":
		panic("planted in update")
	case "V":
		e.broken = true
	case "C":
		return e, fault
	case "B":
		return e, tea.Batch(fault, fault)
	case "S":
		return e, tea.Sequence(func() tea.Msg { return nil }, fault)
	case "Z":
		return e, tea.Suspend
	case "M":
		return e, tea.EnableMouseCellMotion
	case "q", "ctrl+c":
		return e, tea.Quit
	}
	return e, nil
}

func (e echo) View() string {
	if e.broken {
		panic("planted in view")
	}
	about := fmt.Sprintf("window %dx%d|keys %d|pasted %d|last %s|", e.at.Width, e.at.Height, e.keys, e.pasted, e.last)
	return about + strings.Repeat("\nline", max(e.at.Height-1, 0))
}
