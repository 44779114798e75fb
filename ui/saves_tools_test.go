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
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// shelved leads from a place in a game, or the title, to the newest saved game.
func shelved(t fataler, b *table) *table {
	t.Helper()
	if !is[title](b.top()) {
		b.press("ctrl+c", "t")
	}
	require.True(t, is[title](b.top()), b.text())
	return b.choose(t, "Saved games").press("1")
}

// choose presses the number of the item that is called label in English.
func (b *table) choose(t fataler, label string) *table {
	t.Helper()
	label = say.Text(label)
	for line := range strings.SplitSeq(b.text(), "\n") {
		line = strings.TrimLeft(line, "> ")
		if number, rest, ok := strings.Cut(line, "  "); ok && strings.HasPrefix(rest, label) {
			return b.press(number)
		}
	}
	require.Fail(t, "there is no such item", "%q in\n%s", label, b.text())
	return b
}

// The names of the saves that tests put on the shelf.
const (
	firstSave  = "small-7" + saves.Suffix
	secondSave = "small-7-2" + saves.Suffix
)

// made are the files of a game that was played to its end, and of a second term
// of it from year 2 with a smaller conference. They are played once for all tests.
var made map[string][]byte

func makeSaves(t fataler) {
	t.Helper()
	if made != nil {
		return
	}
	dir, err := os.MkdirTemp("", "realign")
	require.NoError(t, err)
	defer os.RemoveAll(dir)
	first, err := session.New(small(t), 7, "", tell.Guided, session.Full, dir)
	require.NoError(t, err)
	playOn(t, first)
	g := shelf.Look(first.Path())
	path, err := g.Term(2, "Anew", dir)
	require.NoError(t, err)
	second, err := session.Continue(path)
	require.NoError(t, err)
	second.SetLever(sim.Conference, 1)
	playOn(t, second)
	made = map[string][]byte{}
	for _, name := range []string{firstSave, secondSave} {
		made[name], err = os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
	}
}

// playOn plays a game to its end and lets it go.
func playOn(t fataler, s *session.Session) {
	t.Helper()
	for s.Phase() != sim.Over {
		switch s.Phase() {
		case sim.Planning:
			require.NoError(t, s.Commit())
		case sim.Underway:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		default:
			require.NoError(t, s.Answer(0))
		}
	}
	require.NoError(t, s.Close())
}

// finished puts a finished game on the shelf and leads to it.
func finished(t fataler, b *table) *table {
	t.Helper()
	makeSaves(t)
	put(t, b, firstSave, made[firstSave], 1)
	b.send(titleMsg{})
	return shelved(t, b)
}

// secondTermOf puts a second term above it and leads to that.
func secondTermOf(t fataler, b *table) *table {
	t.Helper()
	finished(t, b)
	put(t, b, secondSave, made[secondSave], 2)
	b.send(titleMsg{})
	return shelved(t, b)
}

// troubled puts two files on the shelf: one that is damaged in its last year, and
// one of a newer version. The title is fresh.
func troubled(t fataler, b *table) *table {
	t.Helper()
	makeSaves(t)
	lines := bytes.SplitAfter(made[firstSave], []byte("\n"))
	at := len(lines) - 4
	lines[at] = bytes.Replace(lines[at], []byte(`"year":`), []byte(`"jahr":`), 1)
	put(t, b, firstSave, bytes.Join(lines, nil), 2)
	put(t, b, "from-the-future"+saves.Suffix, []byte("realign-save/2\nall is new\n"), 1)
	b.send(titleMsg{})
	return b
}

// put writes a save that was changed at a certain hour.
func put(t fataler, b *table, name string, content []byte, hours int) {
	t.Helper()
	require.NoError(t, os.MkdirAll(b.router.dir, 0o755))
	path := filepath.Join(b.router.dir, name)
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
