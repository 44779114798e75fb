package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
)

// A field is one line of text that is being typed, as wide as most cells. What
// goes in is clean.
type field struct {
	text string
	most int
}

// press takes a key: characters and what is pasted are added, backspace takes
// the last character back, ctrl+u all of them.
func (d field) press(msg tea.KeyMsg) field {
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		if !msg.Alt {
			d.text = clean.Fit(d.text+string(msg.Runes), d.most).String()
		}
	case tea.KeyBackspace:
		if runes := []rune(d.text); len(runes) > 0 {
			d.text = string(runes[:len(runes)-1])
		}
	case tea.KeyCtrlU:
		d.text = ""
	}
	return d
}
