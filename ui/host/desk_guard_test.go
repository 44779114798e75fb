package host

import (
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A mistaken pane is a planted fault.
type mistaken struct{ picker }

func (*mistaken) press(*Desk, tea.KeyMsg)     { panic("plugh") }
func (*mistaken) hear(*Desk, string) string   { panic("plugh") }
func (*mistaken) draw(*Desk) (lines []string) { panic("plugh") }

func TestT23AMistakeAtTheDeskCostsWhatIsOpenThereAndNotTheClass(t *testing.T) {
	r := hostedRoom(t)
	r.press(" ")
	r.d.open(&mistaken{})
	assert.Contains(t, r.d.View(), "The class goes on, and Esc closes what is open here.")
	r.press("x")
	assert.Contains(t, r.d.View(), "a mistake in the program, so it was not done")
	r.press(" ")
	assert.False(t, r.hall.c.Going(), "and the desk goes on")

	r.d.asks = append(r.d.asks, ask{func() error { panic("plugh") }, func(d *Desk, err error) { d.refused(err) }})
	r.run(r.d.goOn())
	assert.Contains(t, r.d.View(), "a mistake in the program, so it was not done")
	assert.False(t, r.d.asking, "what comes next is asked")

	lines := talkIn(r)
	lines.d.open(&mistaken{})
	assert.Contains(t, lines.says("anything"), "a mistake in the program")
	lines.says("go")
	assert.True(t, r.hall.c.Going())
}

// Whoever mends a mistake has to know where it is, and nobody at the desk can say.
func TestT23TheLogSaysWhatAMistakeAtTheDeskWasOnce(t *testing.T) {
	logged := func(r *room) string {
		r.wait(time.Second)
		var all []string
		for _, l := range r.hall.c.Log() {
			all = append(all, l.Words)
		}
		return strings.Join(all, "\n")
	}
	r := hostedRoom(t)
	r.press(" ")
	r.d.open(&mistaken{})
	for range 3 {
		_ = r.d.View()
	}
	r.press("esc")
	assert.Equal(t, 1, strings.Count(logged(r), "The desk met a mistake in the program, so what was asked for there was not done. Nothing else is lost. desk_guard_test.go:"), logged(r))
	assert.Equal(t, 1, strings.Count(logged(r), ": plugh"))
	r.d.asks = append(r.d.asks, ask{func() error { panic("xyzzy") }, func(*Desk, error) {}})
	r.run(r.d.goOn())
	assert.Contains(t, logged(r), ": xyzzy")
	assert.Equal(t, 1, strings.Count(logged(r), ": plugh"))
}

// Nor does a mistake in what is told by itself, line by line.
func TestT23AMistakeInTheNewsOfASpokenDeskCostsNoMore(t *testing.T) {
	r := hostedRoom(t)
	lines := talkIn(r)
	kept := r.d.team
	r.d.team = 99
	before := lines.out.Len()
	lines.p.looks()
	r.d.team = kept
	assert.Contains(t, lines.out.String()[before:], "a mistake in the program")
	lines.says("go")
	assert.True(t, r.hall.c.Going())
}

func TestAfterAMistakeInATickTimeGoesOnAtTheDesk(t *testing.T) {
	r := hostedRoom(t)
	kept := r.d.Hall
	r.d.Hall = nil
	_, cmd := r.d.Update(beatMsg{})
	r.d.Hall = kept
	assert.NotNil(t, cmd, "the next beat comes")
}

func TestTheDeskSaysThatAnAnswerTakesLong(t *testing.T) {
	r := hostedRoom(t)
	_, slow := r.d.Update(tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")})
	require.NotNil(t, slow)
	said := "One moment: what you did last is being saved."
	for range lateBeats {
		assert.NotContains(t, r.d.View(), said, "what is quick flickers for nobody")
		r.d.Update(beatMsg{})
	}
	assert.Contains(t, r.d.View(), said)
	r.run(slow)
	assert.NotContains(t, r.d.View(), said)
	assert.True(t, r.hall.c.Going())
}
