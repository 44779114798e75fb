package ui

import (
	"reflect"
	"slices"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/theme"
)

// twice presses a key twice before what the first leads to has come.
func (b *table) twice(name string) *table {
	first, one := b.app.Update(stroke(name))
	second, two := first.Update(stroke(name))
	b.app = second
	b.settle(one)
	b.settle(two)
	return b
}

// screens are the kinds of the screens that lie above each other.
func (b *table) screens() (kinds []string) {
	for _, s := range b.app.(App).screens {
		kinds = append(kinds, reflect.TypeOf(s).String())
	}
	return kinds
}

// What a key leads to it leads to once, also where somebody presses it again before that
// has come: a game that is saved anew is saved once.
func TestAKeyThatIsPressedTwiceOpensAScreenOnce(t *testing.T) {
	for _, p := range places {
		if !slices.Contains([]string{"title", "library", "desk", "leave", "member", "shelf", "saved-game-damaged", "verify-damaged", "paste-mend"}, p.name) {
			continue // the others come to the same, and some take long to reach
		}
		t.Run(p.name, func(t *testing.T) {
			open := func(press func(*table, string) *table) (before, after []string) {
				b := lay(t, small(t), theme.Plain, 80, 24)
				p.to(t, b)
				before = b.screens()
				return before, press(b, "enter").screens()
			}
			before, once := open(func(b *table, key string) *table { return b.press(key) })
			_, twice := open((*table).twice)
			if !slices.Equal(before, once) { // else the key did something on the screen itself
				assert.Equal(t, once, twice)
			}
		})
	}
}

// A key that opens something at once comes before what the key before it leads to.
func TestWhatIsAskedByTwoKeysAtOnceIsAskedOnce(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk])
	before := b.screens()
	for _, second := range []string{"q", "ctrl+c", "?", ":"} {
		covered, leave := b.app.Update(stroke("esc"))
		b.app, _ = covered.Update(stroke(second))
		opened := b.screens()
		b.settle(leave)
		assert.Equal(t, opened, b.screens(), second)
		assert.Equal(t, before, b.press("esc").screens(), second)
	}
}

func TestAGameThatIsChosenTwiceStandsBesideAnotherOnce(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	beside(t, b)
	ghosts := func() int {
		for _, s := range b.app.(App).screens {
			if d, is := s.(debrief); is {
				return len(d.looking.Debrief.Ghosts)
			}
		}
		return -1
	}
	before := ghosts()
	b.twice("enter")
	assert.Equal(t, before+1, ghosts())
}

func TestWhatBecameOfACodeThatWasLeftIsNotTakenForTheNext(t *testing.T) {
	led := ""
	var s Screen = paste{
		keep: func(code string) tea.Cmd { return func() tea.Msg { return keptMsg{code: code, path: code} } },
		done: func(path, _ string) tea.Cmd { led = path; return nil },
	}
	typed := func(code string) tea.Cmd {
		s, _ = s.Update(tea.KeyMsg{Type: tea.KeyCtrlU})
		s, _ = s.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(code)})
		var cmd tea.Cmd
		s, cmd = s.Update(stroke("enter"))
		return cmd
	}
	left := typed("FIRST")()
	s = paste{keep: s.(paste).keep, done: s.(paste).done} // esc, and the screen opened again
	next := typed("SECOND")()
	s, _ = s.Update(left)
	assert.Empty(t, led)
	s, _ = s.Update(next)
	assert.Equal(t, "SECOND", led)
	assert.False(t, s.(paste).waiting)
}
