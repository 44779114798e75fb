package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// authored lays a game that is played from a file of the test, and returns how
// the file is written anew.
func authored(t *testing.T) (b *table, write func(from, to string)) {
	t.Helper()
	sc := small(t)
	path := filepath.Join(t.TempDir(), "mine.yaml")
	write = func(from, to string) {
		require.Contains(t, string(sc.Text), from)
		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(sc.Text), from, to, 1)), 0o600))
	}
	write("", "")
	b = lay(t, sc, theme.Plain, 80, 24)
	b.router.still = true
	b.router.file = session.NewWatch(path)
	b.send(pushMsg{b.router.setup(sc)})
	return b, write
}

// look lets the screen shown look at the file now.
func (b *table) look() *table {
	b.send(lookMsg{b.router.turns})
	return b
}

// on tells a screen by its type, whether or not it looks at a file.
func on[S Screen](s Screen) bool {
	if w, ok := s.(watched); ok {
		s = w.Screen
	}
	return is[S](s)
}

func TestAChangedFileStartsTheGameAnewWhereItStood(t *testing.T) {
	b, write := authored(t)
	b.until(t, "enter", on[desk])
	first := b.game()
	b.look()
	assert.True(t, on[desk](b.top()), "nothing has changed")
	b.press("enter").until(t, "enter", on[desk])
	require.Equal(t, 2, b.game().Year())
	b.press("right")
	draft, digest := b.game().Draft(), b.game().Digest()

	write("title: The Small Guild", "title: The Little Guild")
	b.look()
	assert.Contains(t, b.text(), "The scenario has changed")
	assert.Contains(t, b.text(), "Your plans for 1 year were made again")
	b.fits(t)
	b.press("enter")
	require.True(t, on[desk](b.top()), b.text())
	g := b.game()
	assert.NotSame(t, first, g)
	assert.Equal(t, "The Little Guild", g.Scenario().Title)
	assert.Equal(t, digest, g.Digest())
	assert.Equal(t, draft, g.Draft())
	assert.Equal(t, 2, g.Year())
	b.look()
	assert.True(t, on[desk](b.top()), "it is told once")
	b.until(t, "enter", is[debrief])
	assert.Equal(t, sim.Over, b.game().Phase())
}

func TestAFaultInTheFileIsShownAndTheGameGoesOn(t *testing.T) {
	b, write := authored(t)
	b.until(t, "enter", on[desk])
	g := b.game()
	b.press("right")
	draft := g.Draft()
	write("years: 3", "yeers: 3")
	b.look()
	assert.Contains(t, b.text(), "The scenario was saved with a fault")
	assert.Contains(t, b.text(), `did you mean "years"?`)
	b.fits(t)

	write("years: 3", "years:   3") // mended while the faults are shown
	b.look()
	assert.Contains(t, b.text(), "The scenario has changed")
	b.press("enter")
	require.True(t, on[desk](b.top()))
	assert.Equal(t, draft, b.game().Draft())
}

func TestTheBriefAlsoLooksAtTheFile(t *testing.T) {
	b, write := authored(t)
	b.until(t, "enter", func(s Screen) bool { w, ok := s.(watched); return ok && is[sheet](w.Screen) })
	write("Three hundred bell founders", "Three hundred founders of bells")
	b.look().press("enter")
	assert.Contains(t, b.text(), "Three hundred founders of bells")
}

func TestAYearThatRunsIsLeftInPeace(t *testing.T) {
	b, write := authored(t)
	b.until(t, "enter", is[card])
	g := b.game()
	write("title: The Small Guild", "title: The Little Guild")
	b.look()
	assert.True(t, is[card](b.top()))
	assert.Same(t, g, b.game())
}

func TestLooksOfScreensThatAreGoneDoNothing(t *testing.T) {
	b, write := authored(t)
	b.until(t, "enter", on[desk])
	write("title: The Small Guild", "title: The Little Guild")
	b.send(lookMsg{b.router.turns - 1})
	b.send(sawMsg{b.router.turns - 1, session.News{Scenario: b.game().Scenario()}})
	assert.True(t, on[desk](b.top()))
}

func TestABuiltInScenarioIsNotWatched(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	assert.Nil(t, b.router.file)
	assert.Nil(t, watchOf("society"))
	assert.Nil(t, watchOf("saves/one.realign"))
	assert.NotNil(t, watchOf("mine.yaml"))
}

// A file is looked at for the games of it alone.
func TestASecondTermOfAnotherGameIsNotStartedAnewFromTheFileLeftBehind(t *testing.T) {
	b, _ := authored(t)
	b.until(t, "enter", on[desk])
	b.send(titleMsg{})
	other, err := session.New(longer(t), 3, "", tell.Guided, session.Full, b.router.dir)
	require.NoError(t, err)
	require.NoError(t, other.Close())
	b.settle(b.router.take(other.Path(), ""))
	b.press("3")
	require.True(t, is[secondTerm](b.top()), b.text())
	b.until(t, "enter", on[desk])
	g := b.game()
	b.look()
	assert.True(t, on[desk](b.top()), b.text())
	assert.Same(t, g, b.game())
}
