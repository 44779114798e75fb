package ui

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/theme"
)

// listed are the places where the palette is compared with the keys: one of each
// kind of screen.
var listed = map[string]bool{
	"title": true, "how": true, "library": true, "setup": true, "desk": true, "members": true, "commit": true,
	"forecast": true, "card": true, "report": true, "shelf": true, "second-term": true, "paste": true,
}

// Everything that a screen advertises is in the palette, and does there what its
// key does.
func TestThePaletteDoesWhatTheKeysDo(t *testing.T) {
	sc := small(t)
	shows := func(t *testing.T, to func(fataler, *table), do func(*table)) string {
		b := lay(t, sc, theme.Plain, 80, 24)
		to(t, b)
		do(b)
		return b.text()
	}
	for _, p := range places {
		if !listed[p.name] {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			b := lay(t, sc, theme.Plain, 80, 24)
			p.to(t, b)
			for _, binding := range b.top().Keys() {
				for i, s := range strikes(binding) {
					byKey := shows(t, p.to, func(b *table) { b.press(s.key) })
					byList := shows(t, p.to, func(b *table) {
						b.press("ctrl+k")
						at := indexOf(b.top().(palette), deedsOf(binding)[i])
						require.GreaterOrEqual(t, at, 0, "%s is not listed", s.shown)
						b.hand(pickMsg(at))
					})
					assert.Equal(t, byKey, byList, "%s of %s", s.shown, p.name)
				}
			}
		})
	}
}

// goTo goes to a place from the palette.
func (b *table) goTo(t fataler, name string) *table {
	t.Helper()
	b.press("ctrl+k")
	for i, d := range b.top().(palette).deeds {
		if d.label == name {
			b.hand(pickMsg(i))
			return b
		}
	}
	require.Fail(t, "no such place", name)
	return b
}

func indexOf(list palette, d deed) int {
	for i, have := range list.deeds {
		if have.label == d.label && have.note == d.note {
			return i
		}
	}
	return -1
}

func TestThePaletteIsNarrowedByTyping(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk]).press(":", "w", "o", "r", "k", "s")
	assert.Contains(t, b.text(), "How it works")
	assert.NotContains(t, b.text(), "as last year")
	b.press("enter")
	assert.Contains(t, b.text(), "You lead a membership association")
	b.press("esc")
	assert.True(t, is[desk](b.top()), "and esc leads back to the desk")
	b.press("ctrl+k", "q", "q", "q")
	assert.Contains(t, b.text(), "Nothing here is called that", "q is a letter where one types")
	b.press("enter")
	assert.True(t, is[desk](b.top()))
}

func TestAColonIsALetterInsideAField(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[setup]).press(":")
	assert.Contains(t, b.text(), ":_")
	b.press("ctrl+k")
	assert.True(t, is[palette](b.top()), "ctrl+k opens the list there too")
}

func TestAGameIsLeftForTheTitleFromThePalette(t *testing.T) {
	for name, then := range map[string][]string{"Title": nil, "Saved games": {"esc"}} {
		b := lay(t, small(t), theme.Plain, 80, 24)
		b.until(t, "enter", is[desk]).press(":").click(t, name)
		assert.Empty(t, b.router.games, "the game is let go")
		assert.Contains(t, b.press(then...).text(), "Continue", "after %s", name)
	}
}
