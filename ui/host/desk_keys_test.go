package host

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// What is written down may take its time: the desk is drawn meanwhile, and keys wait.
func TestKeysWaitForWhatIsWrittenDown(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.press("p")
	_, slow := r.d.Update(tea.KeyMsg{Type: tea.KeyRight})
	require.NotNil(t, slow)
	was := r.d.table().Draft
	for range 3 {
		_, cmd := r.d.Update(tea.KeyMsg{Type: tea.KeyLeft})
		assert.Nil(t, cmd, "it waits")
	}
	assert.NotEmpty(t, r.d.View())
	assert.Equal(t, was, r.d.table().Draft)
	r.run(slow)
	drafts := 0
	for _, e := range r.hall.events {
		if e.Do == class.Draft {
			drafts++
		}
	}
	assert.Equal(t, 4, drafts, "each in its turn")
}

func TestKeysThatArriveInOnePieceAreEachPressed(t *testing.T) {
	r := hostedRoom(t)
	_, cmd := r.d.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("C1")})
	r.run(cmd)
	assert.Contains(t, r.d.View(), "lantern-brook-40")
	_, cmd = r.d.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("mWe eat")})
	r.run(cmd)
	r.press("enter")
	assert.Equal(t, "We eat", r.d.viewed().Banner)
	_, slow := r.d.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("+")})
	r.d.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(strings.Repeat("+", 5*mostKeys))})
	assert.Len(t, r.d.keys, mostKeys, "no more wait than that")
	r.run(slow)
}

func TestTheFootOfTheDeskNamesTheKeysOfWhatIsOpen(t *testing.T) {
	r := tablesRoom(t, 20)
	foot := func() string {
		lines := strings.Split(strings.TrimRight(r.d.View(), "\n"), "\n")
		return lines[len(lines)-1]
	}
	require.Contains(t, foot(), "space go/pause")
	for key, keys := range map[string]string{
		"?": "enter chooses, esc closes", "E": "y yes, n no, esc closes", "m": "enter goes on, esc closes",
		"z": "enter or esc closes", "y": "other seat, esc closes", "L": "enter goes on, esc closes",
	} {
		r.press(key)
		assert.Contains(t, foot(), keys, key)
		assert.NotContains(t, foot(), "space go/pause", key)
		assert.Equal(t, 1, strings.Count(r.d.View(), keys), "%s: said once", key)
		r.press("esc")
	}
	assert.Contains(t, foot(), "space go/pause")
}

func TestTheFootNamesWhatEverybodyWaitsFor(t *testing.T) {
	r := hostedRoom(t, "show: [endings, renewal]", "show: [endings, renewal]\n    drum_roll: yes")
	r.to("vote")
	assert.Contains(t, r.size(80, 24), "s step", "only the desk goes on in a vote")
	r.to("reveal")
	assert.Contains(t, r.d.View(), "f next figure", "the wall is empty until then")
	r.press("f")
	assert.NotContains(t, r.d.View(), "f next figure")
}
