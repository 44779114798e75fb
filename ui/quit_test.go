package ui

import (
	"reflect"
	"testing"

	"github.com/charmbracelet/bubbles/key"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// Esc on the plan asks whether to leave. Whoever took it for the way back to the plan
// goes on setting levers, and presses enter.
func TestWhoSteersOnInTheQuestionWhetherToLeaveStaysInTheGame(t *testing.T) {
	on := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk])
	for _, steered := range []string{
		"up", "down", "left", "right", "home", "end", "tab", "shift+tab", "pgup", "pgdown", " ", "0", "1", "2", "3", "4", "5", "6", "u", "h", "j", "k", "l", "g", "G", "?", ":", "q", "f1", "backspace",
	} {
		b := *on
		b.press("esc")
		require.IsType(t, quit{}, b.top())
		b.press(steered).press(steered)
		assert.IsType(t, quit{}, b.top(), steered)
		b.press("enter")
		assert.False(t, b.left, steered)
		assert.IsType(t, desk{}, b.top(), steered)
	}
}

// Nor does any other key of the game leave, whatever letter leaves in a language.
func TestNoKeyOfTheGameLeavesInAnyLanguage(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	for _, language := range say.Languages() {
		say.Speak(language.ID)
		all := reflect.ValueOf(keys)
		for i := range all.NumField() {
			for _, pressed := range all.Field(i).Interface().(key.Binding).Keys() {
				for _, asked := range []quit{newQuit(true), newLeaving()} {
					if _, cmd := asked.Update(stroke(pressed)); cmd != nil {
						assert.Equal(t, backMsg{}, cmd(), "%s: %s", language.ID, pressed)
					}
				}
			}
		}
	}
}

func TestEveryAnswerToTheQuestionWhetherToLeaveCanBePointedAt(t *testing.T) {
	for label, leads := range map[string]func(*table) bool{
		"Stay in the game": func(b *table) bool { return is[desk](b.top()) && !b.left },
		"Go to the title":  func(b *table) bool { return is[title](b.top()) && !b.left },
		"Quit":             func(b *table) bool { return b.left },
	} {
		b := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk]).press("q")
		b.click(t, label)
		assert.True(t, leads(b), label)
	}
}
