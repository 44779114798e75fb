package ui

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/ui/shelf"
)

// shelved leads from a place in a game, or the title, to the newest saved game.
func shelved(t fataler, b *table) *table {
	t.Helper()
	if !is[title](b.top()) {
		b.press("ctrl+c", "2")
	}
	require.True(t, is[title](b.top()), b.text())
	return b.choose(t, "Saved games").press("1")
}

// choose presses the number of the item that is called label.
func (b *table) choose(t fataler, label string) *table {
	t.Helper()
	for line := range strings.SplitSeq(b.text(), "\n") {
		line = strings.TrimLeft(line, "> ")
		if number, rest, ok := strings.Cut(line, "  "); ok && strings.HasPrefix(rest, label) {
			return b.press(number)
		}
	}
	require.Fail(t, "there is no such item", "%q in\n%s", label, b.text())
	return b
}

// finished plays a game to its end and leads to it on the shelf.
func finished(t fataler, b *table) *table {
	t.Helper()
	b.until(t, "enter", is[debrief]).press("esc")
	return shelved(t, b)
}

// secondTermOf plays a game, and from its year 2 a second term with a smaller
// conference, and leads to that one on the shelf.
func secondTermOf(t fataler, b *table) *table {
	t.Helper()
	finished(t, b).press("3", "2", "down", "ctrl+u", "A", "n", "e", "w", "enter")
	require.True(t, is[desk](b.top()), b.text())
	b.press("1")
	b.until(t, "enter", is[debrief]).press("esc")
	return shelved(t, b)
}

// troubled puts two files on the shelf: one that is damaged in its second year,
// and one of a newer version. The title is fresh.
func troubled(t fataler, b *table) *table {
	t.Helper()
	b.until(t, "enter", is[debrief])
	path := b.game().Path()
	b.press("esc")
	require.True(t, is[title](b.top()))
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := bytes.SplitAfter(good, []byte("\n"))
	at := len(lines) - 4
	lines[at] = bytes.Replace(lines[at], []byte(`"year":`), []byte(`"jahr":`), 1)
	put(t, path, bytes.Join(lines, nil), 2)
	put(t, filepath.Join(filepath.Dir(path), "from-the-future"+saves.Suffix), []byte("realign-save/2\nall is new\n"), 1)
	b.send(titleMsg{})
	return b
}

// put writes a file that was changed so many hours after a certain one.
func put(t fataler, path string, content []byte, hours int) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, content, 0o644))
	when := time.Date(2000, 1, 1, hours, 0, 0, 0, time.UTC)
	require.NoError(t, os.Chtimes(path, when, when))
}

// handedOut returns the code of the game that is looked at.
func handedOut(t fataler, b *table) string {
	t.Helper()
	all, err := saves.List()
	require.NoError(t, err)
	g := shelf.Look(all[0].Path)
	code, err := g.Code()
	require.NoError(t, err)
	return code
}

// pasted goes to the title and pastes a text as a terminal hands it over.
func pasted(t fataler, b *table, text string) *table {
	t.Helper()
	b.send(titleMsg{})
	b.choose(t, "Paste a code")
	b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
	return b.press("enter")
}
