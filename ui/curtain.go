package ui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// curtain is shown until the title is ready.
type curtain struct{}

func (s curtain) Update(tea.Msg) (Screen, tea.Cmd) { return s, nil }

func (s curtain) Draw(f Frame) string { return f.head("Realign", "") }

func (s curtain) Keys() []key.Binding { return nil }
