package ui

import (
	"fmt"
	"math/rand/v2"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/theme"
)

// The sizes that a long walk is taken at: the smallest there is, the usual ones,
// a wall, and one that is too small for anything.
var walkSizes = [][2]int{{80, 24}, {100, 30}, {120, 40}, {200, 60}, {80, 24}, {60, 20}, {80, 22}}

// walkKeys is how many keys, clicks and turns of the wheel a long walk has.
const walkKeys = 10_000

// walkLeg is how many of them begin in one place; walkFrom are the places.
const walkLeg = 1000

var walkFrom = []string{"title", "desk", "replay", "second-term", "debrief", "take-over", "pledge"}

// walkPool are the keys of a long walk. Those that leave the game are few, so that
// it gets somewhere.
var walkPool = []string{
	"up", "down", "left", "right", "enter", "enter", "enter", "enter", "n", "tab", "shift+tab", "home", "end", "pgup", "pgdown",
	" ", " ", "b", "h", "j", "k", "l", "g", "G", "u", "s", "p", "r", "a", "c", "o", "x", "y", "?", ":", "/", "ctrl+k", "ctrl+l", "ctrl+u", "ctrl+d", "f1",
	"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "alt+3", "backspace", "esc", "esc", "q", "ctrl+z", "é", "漢", "🙂", "\u202e", "RL1-03MHRZ-482",
}

// Ten thousand keys, clicks, turns of the wheel and new sizes in a row: no panic,
// nothing outside the frame, and always a way on. What it reaches must be most of
// the game, or it proves little.
func TestTenThousandKeysInARow(t *testing.T) {
	sc := small(t)
	chance := rand.New(rand.NewPCG(2026, 11))
	seen := map[string]bool{}
	var b *table
	for i := range walkKeys {
		if i%walkLeg == 0 || b.left {
			if b != nil {
				b.router.letGo()
			}
			b = accompanied(lay(t, sc, theme.Plain, 80, 24))
			placeNamed(walkFrom[i/walkLeg%len(walkFrom)])(t, b)
		}
		switch chance.IntN(40) {
		case 0:
			size := walkSizes[chance.IntN(len(walkSizes))]
			b.width, b.height = size[0], size[1]
			b.send(tea.WindowSizeMsg{Width: b.width, Height: b.height})
		case 1, 2, 3, 4, 5:
			b.clickAt(chance.IntN(b.width), chance.IntN(b.height))
		case 6:
			b.wheel(chance.IntN(5) - 2)
		default:
			b.press(walkPool[chance.IntN(len(walkPool))])
		}
		b.fits(t)
		seen[fmt.Sprintf("%T", b.top())] = true
		require.False(t, t.Failed(), "it broke on %T:\n%s", b.top(), b.text())
	}
	for _, kind := range []Screen{title{}, setup{}, desk{}, commit{}, forecast{}, card{}, sheet{}, debrief{}, palette{}, glossary{},
		preferences{}, help{}, quit{}, paste{}, listing{}, replay{}, secondTerm{}, contents{}, takeOver{}, pledge{}} {
		assert.True(t, seen[fmt.Sprintf("%T", kind)], "the walk never came to %T", kind)
	}
}

// placeNamed returns what leads to one of the places.
func placeNamed(name string) func(fataler, *table) {
	for _, p := range places {
		if p.name == name {
			return p.to
		}
	}
	panic("there is no place " + name)
}

// Every screen at every size that a room has: nothing is wrapped away or cut off.
func TestEveryScreenFitsEverySize(t *testing.T) {
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 80, height: 24}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := tour.to(t, p.name)
			for _, size := range walkSizes {
				b.width, b.height = size[0], size[1]
				b.send(tea.WindowSizeMsg{Width: b.width, Height: b.height})
				b.fits(t)
			}
		})
	}
}
