package ui

import (
	"reflect"
	"strings"
	"testing"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/theme"
)

func typedIn(m menu, letter string) int {
	_, chosen := m.press(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(letter)})
	return chosen
}

func TestWhatStandsBehindTheNinthChoiceHasALetter(t *testing.T) {
	m := menu{items: make([]item, 13)}
	for pressed, want := range map[string]int{"1": 0, "9": 8, "d": 9, "i": 12, "t": -1, "0": -1, "x": -1} {
		assert.Equal(t, want, typedIn(m, pressed), pressed)
	}
	picks := m.keys("choose")[2]
	assert.Equal(t, "1-9 defi", picks.Help().Key)
	assert.Len(t, picks.Keys(), 13)
	drawn := strings.Join(m.draw(Frame{Width: 80, Height: 24, Theme: theme.Plain}, 20), "\n")
	assert.Contains(t, drawn, "  9  \n")
	assert.Contains(t, drawn, "  d  \n")
	m.items[9].shut = "not now"
	assert.Equal(t, -1, typedIn(m, "d"), "what is shut cannot be picked")
	m.items = m.items[:10]
	assert.Equal(t, "1-9 d", m.keys("choose")[2].Help().Key)
}

// A letter that picks must not do something else as well.
func TestNoKeyHasALetterThatPicks(t *testing.T) {
	all := reflect.ValueOf(keys)
	for i := range all.NumField() {
		for _, on := range all.Field(i).Interface().(key.Binding).Keys() {
			assert.False(t, len(on) == 1 && strings.Contains(spare, on), "%s listens to %s", all.Type().Field(i).Name, on)
		}
	}
}
