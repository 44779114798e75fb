package ui

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
)

// Whoever slips to a key that does nothing has not read the words yet, and enter shows
// the rest of them before it chooses.
func TestAKeyThatDoesNothingPassesOverNoWords(t *testing.T) {
	ask := Ask{What: "A vote", Page: page.Page{Blocks: []page.Block{page.Text{Text: strings.Repeat("Words to be read. ", 200)}}},
		Options: []Option{{Label: "One"}, {Label: "Two"}}, Chosen: func(int) tea.Cmd { return back }}
	for key, chooses := range map[string]bool{"right": false, "9": false, "down": true} {
		s, _ := ask.Screen().Update(tea.WindowSizeMsg{Width: 80, Height: 22})
		s, _ = s.Update(stroke(key))
		_, cmd := s.Update(stroke("enter"))
		assert.Equal(t, chooses, cmd != nil, key)
	}
}
