package ui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// curtain is shown until the title is ready.
type curtain struct{}

func (s curtain) Update(tea.Msg) (Screen, tea.Cmd) { return s, nil }

func (s curtain) Draw(f Frame) string { return f.head(say.Text("Realign"), "") }

func (s curtain) Keys() []key.Binding { return nil }
