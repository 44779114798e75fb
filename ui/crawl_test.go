package ui

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// places leads to every screen of the game. Each is reached from the title by
// keys alone.
var places = []struct {
	name string
	to   func(t fataler, b *table)
}{
	{"title", func(fataler, *table) {}},
	{"quit", func(_ fataler, b *table) { b.press("q") }},
	{"help", func(_ fataler, b *table) { b.press("?") }},
	{"how", func(_ fataler, b *table) { b.press("4") }},
	{"believe", func(_ fataler, b *table) { b.press("5") }},
	{"settings", func(_ fataler, b *table) { b.press("7", "down") }},
	{"glossary", func(_ fataler, b *table) { b.press("6") }},
	{"glossary-found", func(t fataler, b *table) {
		b.until(t, "enter", is[desk]).goTo(t, say.Text("The words of the game")).press("/", say.Text("Grip"))
	}},
	{"glossary-nothing", func(_ fataler, b *table) { b.press("6", "/", "7", "7") }},
	{"palette", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press(":") }},
	{"library", func(_ fataler, b *table) { b.press("1") }},
	{"setup", func(t fataler, b *table) { b.until(t, "enter", is[setup]).press("down") }},
	{"brief", func(t fataler, b *table) { b.until(t, "enter", titled("The brief")) }},
	{"offer", func(t fataler, b *table) { b.until(t, "enter", titled("Ready?")) }},
	{"desk", func(t fataler, b *table) { b.until(t, "enter", is[desk]) }},
	{"desk-connection", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press(" ", "right") }},
	{"desk-elephants", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press(" ", " ", " ") }},
	{"desk-style", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("end", "right") }},
	{"desk-over", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("3", "end", "home") }},
	{"coach", func(t fataler, b *table) { accompanied(b).until(t, "enter", is[desk]) }},
	{"coach-bars", func(t fataler, b *table) { accompanied(b).until(t, "enter", is[desk]).press("left") }},
	{"coach-card", func(t fataler, b *table) { accompanied(b).until(t, "enter", is[card]) }},
	{"coach-report", func(t fataler, b *table) { accompanied(b).until(t, "enter", titled("Report on year %d of %d")) }},
	{"practice", func(_ fataler, b *table) { b.press("2") }},
	{"members", func(t fataler, b *table) { secondYear(t, b).press("tab") }},
	{"people", func(t fataler, b *table) { secondYear(t, b).press("tab", "m", "right", "down") }},
	{"member", func(t fataler, b *table) { secondYear(t, b).press("tab", "m", "enter") }},
	{"organisation", func(t fataler, b *table) { secondYear(t, b).press("alt+3") }},
	{"organisation-ring", func(t fataler, b *table) { secondYear(t, b).press("alt+3", "r") }},
	{"innovation", func(t fataler, b *table) { secondYear(t, b).press("4") }},
	{"finance", func(t fataler, b *table) { secondYear(t, b).press("5") }},
	{"story", func(t fataler, b *table) { secondYear(t, b).press("6") }},
	{"commit", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("1", "down", "1", "enter") }},
	{"commit-faulty", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("3", "enter") }},
	{"forecast", func(t fataler, b *table) { b.until(t, "enter", is[forecast]).press("right") }},
	{"card", func(t fataler, b *table) { b.until(t, "enter", is[card]) }},
	{"reply", func(t fataler, b *table) { b.until(t, "enter", titled("Your answer")) }},
	{"year", func(t fataler, b *table) { b.until(t, "enter", is[year]) }},
	{"report", func(t fataler, b *table) { b.until(t, "enter", titled("Report on year %d of %d")) }},
	{"half-time", func(t fataler, b *table) { halfWay(t, b) }},
	{"debrief", func(t fataler, b *table) { b.until(t, "enter", is[debrief]) }},
	{"debrief-years", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("4") }},
	{"debrief-lit", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("4", "o", "o") }},
	{"debrief-turning-points", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("2") }},
	{"otherwise", func(t fataler, b *table) { room(t, b, tell.TurningPointsRoom).press("a") }},
	{"debrief-luck", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("3") }},
	{"debrief-people", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("8") }},
	{"debrief-contents", func(t fataler, b *table) { b.until(t, "enter", is[debrief]).press("c", "down") }},
	{"debrief-model-wrong", func(t fataler, b *table) { room(t, b, tell.AssumptionsRoom) }},
	{"debrief-talk", func(t fataler, b *table) { room(t, b, tell.TalkRoom) }},
	{"debrief-what-if", func(t fataler, b *table) { room(t, b, tell.TakeOverRoom) }},
	{"take-over", func(t fataler, b *table) { room(t, b, tell.TakeOverRoom).press("a", "right", "down") }},
	{"taken-over", func(t fataler, b *table) { room(t, b, tell.TakeOverRoom).press("a", "right", "2") }},
	{"debrief-commitments", func(t fataler, b *table) { pledged(t, b) }},
	{"pledge", func(t fataler, b *table) {
		room(t, b, tell.CommitmentsRoom).press("a", "C", "a", "l", "l", "down", "M", "a", "y")
	}},
	{"debrief-print", func(t fataler, b *table) { room(t, b, tell.PrintRoom) }},
	{"afterwards", func(t fataler, b *table) {
		room(t, b, tell.ModelRoom).until(t, "enter", titled("What next?"))
	}},
	{"besides", func(t fataler, b *table) { beside(t, b) }},
	{"practised", func(t fataler, b *table) {
		b.until(t, "enter", titled("Ready?")).press("2").until(t, "enter", titled("Practice"))
	}},
	{"leave", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("esc") }},
	{"shelf", func(t fataler, b *table) { b.until(t, "enter", is[desk]).press("esc", "t", "3") }},
	{"shelf-troubled", func(t fataler, b *table) { troubled(t, b).press("2") }},
	{"saved-game", func(t fataler, b *table) { finished(t, b) }},
	{"saved-game-unfinished", func(t fataler, b *table) { shelved(t, b.until(t, "enter", is[desk])) }},
	{"saved-game-damaged", func(t fataler, b *table) { troubled(t, b).press("2", "1") }},
	{"saved-game-newer", func(t fataler, b *table) { troubled(t, b).press("2", "2") }},
	{"saved-game-second-term", func(t fataler, b *table) { secondTermOf(t, b) }},
	{"replay", func(t fataler, b *table) { finished(t, b).press("2", "right") }},
	{"replay-end", func(t fataler, b *table) { finished(t, b).press("2", "left", "3", "n") }},
	{"replay-unfinished", func(t fataler, b *table) {
		b.until(t, "enter", is[card])
		shelved(t, b.press("esc", "t", "3", "1")).press("2")
	}},
	{"second-term", func(t fataler, b *table) { finished(t, b).press("3", "left") }},
	{"second-term-name", func(t fataler, b *table) { finished(t, b).press("3", "down", "N", "e", "w") }},
	{"rivals", func(t fataler, b *table) { secondTermOf(t, b).press("4") }},
	{"compare", func(t fataler, b *table) { secondTermOf(t, b).press("4", "1") }},
	{"compare-choices", func(t fataler, b *table) { secondTermOf(t, b).press("4", "1", "2") }},
	{"compare-years", func(t fataler, b *table) { secondTermOf(t, b).press("4", "1", "3") }},
	{"compare-lines", func(t fataler, b *table) { secondTermOf(t, b).press("4", "1", "4") }},
	{"verify", func(t fataler, b *table) { finished(t, b).press("5") }},
	{"verify-damaged", func(t fataler, b *table) { troubled(t, b).press("2", "1", "5") }},
	{"code", func(t fataler, b *table) { finished(t, b).press("6") }},
	{"repaired", func(t fataler, b *table) { troubled(t, b).press("2", "1", "7") }},
	{"paste", func(_ fataler, b *table) { b.press("3", "RL1-Q0000") }},
	{"paste-wrong", func(t fataler, b *table) { b.press("3", "RL1-Q00000-W00000", "enter") }},
	{"paste-mend", func(t fataler, b *table) { b.press("3", "RL1-Q00000-W00000", "enter", "enter") }},
	{"paste-good", func(t fataler, b *table) { finished(t, b); pasted(t, b, handedOut(t, b)) }},
}

// room leads to a room of the debrief.
func room(t fataler, b *table, to tell.Room) *table {
	return b.until(t, "enter", is[debrief]).until(t, "right", func(s Screen) bool { return s.(debrief).room() == to })
}

// pledged leads to the commitments, after one was written down.
func pledged(t fataler, b *table) *table {
	return room(t, b, tell.CommitmentsRoom).press("a", "Call the ten who left", "down", "in May", "down", "the treasurer", "enter")
}

// beside leads from a second term's debrief to the games that can stand beside it.
func beside(t fataler, b *table) *table {
	finished(t, b).press("3", "enter")
	return room(t, b, tell.OthersRoom).press("a")
}

// secondYear leads to the desk of a year that has one before it.
func secondYear(t fataler, b *table) *table {
	b.until(t, "enter", titled("Report on year %d of %d"))
	return b.until(t, "enter", is[desk])
}

// halfWay leads to the middle of a game that is twice as long, after a plan that was
// changed.
func halfWay(t fataler, b *table) *table {
	sc := longer(t)
	b.router.all = func() ([]scenarios.Scenario, error) { return []scenarios.Scenario{sc}, nil }
	return b.until(t, "enter", is[desk]).press("1", " ", "right").until(t, "enter", is[halfTime])
}

// silent are the second names of keys, which no help mentions. The random walk
// presses them; here they would only repeat what the first ones do.
var silent = map[string]bool{
	"letters": true, "h": true, "j": true, "k": true, "l": true, "g": true, "G": true,
	"pgup": true, "pgdown": true, "ctrl+d": true, "ctrl+u": true,
}

// Every key that a screen advertises, on every screen: it never breaks the frame,
// and from wherever it leads there is a way on and a way back.
func TestEveryAdvertisedKeyOnEveryScreen(t *testing.T) {
	sc := small(t)
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			var b *table
			var from tea.Model
			var stood string
			walk := func() {
				b = lay(t, sc, theme.Plain, 80, 24)
				p.to(t, b)
				from, stood = b.app, b.stands()
			}
			walk()
			b.fits(t)
			assert.NotEmpty(t, b.top().Keys())
			for _, binding := range b.top().Keys() {
				for _, name := range binding.Keys() {
					if silent[name] {
						continue
					}
					if len(b.router.games) == 0 || b.stands() != stood { // it is a short walk, or the key before has changed something
						walk()
					}
					b.app, b.left = from, false
					b.press(name)
					b.fits(t)
					open := b.router.games
					if len(open) > 0 && b.game().Phase() == sim.Over {
						b.router.games = nil // wherever this leads, the game stays open for the next key
					}
					b.leads(t, p.name+" after "+name)
					if b.router.games == nil {
						b.router.games = open
					}
				}
			}
		})
	}
}

// stands is all that keys can change besides the screens: every file, and the games
// that are open.
func (b *table) stands() string {
	var all strings.Builder
	_ = filepath.WalkDir(os.Getenv("REALIGN_HOME"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			text, _ := os.ReadFile(path) // nobody else is there
			fmt.Fprintf(&all, "%s %x\n", path, sha256.Sum256(text))
		}
		return nil
	})
	for _, g := range b.router.games {
		fmt.Fprintln(&all, g.Path(), g.Digest(), len(g.Quarters()), g.Draft(), g.CanUndo())
	}
	fmt.Fprintln(&all, b.router.opening, b.router.refused, b.router.turns)
	return all.String()
}

// leads checks that Enter and Esc each bring another screen, or the end, from
// here.
func (b *table) leads(t assert.TestingT, from string) {
	for _, name := range []string{"esc", "enter"} {
		if b.left {
			return
		}
		before, moved := b.app, false
		text := b.text()
		for range 40 {
			b.press(name)
			if moved = b.left || b.text() != text; moved {
				break
			}
		}
		assert.True(t, moved, "%s leads nowhere from %s:\n%s", name, from, text)
		if name == "esc" && !b.left {
			b.app = before
		}
	}
}

var anyKey = rapid.SampledFrom([]string{
	"up", "down", "left", "right", "enter", "enter", "enter", "n", "esc", "tab", "shift+tab", "home", "end", "pgup", "pgdown",
	"backspace", "f1", " ", "ctrl+c", "ctrl+l", "?", "q", "u", "s", "b", "h", "j", "k", "l", "g", "G", "y",
	"p", "ctrl+u", "RL1-03MHRZ-482", ":", "ctrl+k", "/", "ctrl+z", "r", "a", "c", "o",
	"0", "1", "2", "3", "4", "5", "6", "7", "9", "alt+2", "x", "é", "漢", "🙂", "\u202e", "a long pasted text with \x1b[31m in it",
})

// Any keys at any sizes: no panic, nothing outside the frame, no dead end.
func TestRandomKeysAtRandomSizes(t *testing.T) {
	sc := small(t)
	t.Setenv("REALIGN_HOME", "") // is put back when the test is over
	home := t.TempDir()
	walk := 0
	rapid.Check(t, func(t *rapid.T) {
		walk++
		require.NoError(t, os.Setenv("REALIGN_HOME", filepath.Join(home, strconv.Itoa(walk))))
		wander(t, sc)
	})
}

func wander(t *rapid.T, sc scenarios.Scenario) {
	b := open(sc, theme.Plain, 80, 24)
	defer b.router.letGo()
	switch rapid.IntRange(0, 2).Draw(t, "from the title, the game or the shelf") {
	case 1:
		b.until(t, "enter", is[desk])
	case 2:
		secondTermOf(t, b)
	}
	for range rapid.IntRange(1, 60).Draw(t, "keys") {
		if b.left {
			return
		}
		if rapid.IntRange(0, 9).Draw(t, "resize") == 0 {
			b.width, b.height = rapid.IntRange(1, 200).Draw(t, "width"), rapid.IntRange(1, 70).Draw(t, "height")
			b.send(tea.WindowSizeMsg{Width: b.width, Height: b.height})
		}
		if rapid.IntRange(0, 9).Draw(t, "mouse") == 0 {
			b.clickAt(rapid.IntRange(0, 99).Draw(t, "column"), rapid.IntRange(0, 39).Draw(t, "row"))
			b.wheel(rapid.IntRange(-2, 2).Draw(t, "wheel"))
		} else {
			b.press(anyKey.Draw(t, "key"))
		}
		b.fits(t)
	}
	b.width, b.height = 80, 24
	b.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	b.leads(t, "a walk")
}
