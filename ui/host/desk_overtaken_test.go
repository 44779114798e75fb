package host

import (
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// at returns the stage that is underway.
func (r *room) at() string { return r.hall.c.Script().Stages[r.hall.c.Stage()].ID }

func TestAStageThatTheClockEndsWhileTheDeskAsksIsNotFollowedByTwo(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("first")
	r.press("n")
	require.Contains(t, r.d.View(), "Not every table is ready.")
	r.wait(9 * time.Minute)
	require.Equal(t, "vote", r.at())
	r.press("y")
	assert.Equal(t, "vote", r.at())
	assert.Contains(t, r.d.View(), "the class had gone on by then")
}

func TestAKeyThatIsPressedAgainBecauseTheAnswerTakesLongSkipsNoStage(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("welcome")
	n := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("n")}
	_, slow := r.d.Update(n)
	r.d.Update(n)
	r.run(slow)
	assert.Equal(t, "seats", r.at())
	r.press("n")
	assert.Equal(t, "practice", r.at(), "who sees what a key did can press it again")
}

func TestAChoiceForAVoteThatHasEndedSaysSoAndDoesNothing(t *testing.T) {
	r := newRoom(t, append(oneScreen, "    do: ballot\n", "    do: ballot\n    gate: clock\n")...)
	r.to("vote")
	r.press("v")
	require.Contains(t, r.d.View(), "Who is at the keyboard?")
	r.wait(7 * time.Minute)
	require.NotEqual(t, "vote", r.at())
	r.press("1")
	assert.Contains(t, r.d.View(), "That cannot be done now.")
}
