//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// A hostedClass is one that the program hosts with its console in a terminal.
type hostedClass struct {
	hostedKill
	cards string
}

// opens shows the console until it says something, and returns it with where tables
// join.
func (k *hostedClass) opens(t *testing.T, says string, args ...string) (*window, string) {
	t.Helper()
	w := open(t, k.exe, k.home, append([]string{"class", "host", "--address", "127.0.0.1", "--port", "0", "--cards", k.cards}, args...)...)
	w.until(t, says)
	text, err := os.ReadFile(filepath.Join(k.cards, "join-cards.txt"))
	require.NoError(t, err)
	return w, "127.0.0.1:" + k.readCards(t, string(text))
}

// sits joins as a team and takes its first seat.
func (k *hostedClass) sits(t *testing.T, at string, team int) *visitor.Screen {
	t.Helper()
	conn, _, err := visitor.Knock(at, k.logins[team], ssh.InsecureIgnoreHostKey(), k.codes[team]) //nolint:gosec // the key is not what this is about
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	s := visitor.Open(t, conn, "xterm", 80, 24)
	s.Until("Which seat is yours?")
	s.Press("1")
	s.Until(k.name(team) + ", Chair")
	return s
}

// C-30 with the program itself, its wall, and tables that join it: the host is killed
// and started again, and the same command brings each table back.
func TestC30AKilledHostIsStartedAgainAndItsTablesComeBack(t *testing.T) {
	home := t.TempDir()
	k := &hostedClass{hostedKill{exe: build(t), home: home, folder: filepath.Join(home, "class")}, filepath.Join(home, "cards")}
	console, at := k.opens(t, "all keys", "../../ui/host/testdata/hour.yaml", "--folder", k.folder)
	wall := open(t, k.exe, home, "class", "wall", k.folder)
	wall.until(t, "Join this class")
	codes := k.codes
	anchor := k.sits(t, at, 0)
	console.until(t, "here")
	console.press(t, " ")
	console.until(t, "The plugh-notes are for you alone.")
	anchor.Until("You are the board of a guild.")
	wall.until(t, "You are the board of a guild.")

	console.kill(t)
	console, at = k.opens(t, "All 2 teams stand where they were.", k.folder)
	wall.until(t, "Paused")
	assert.Equal(t, codes, k.codes, "the cards are still right")
	anchor = k.sits(t, at, 0)
	anchor.Until("aused")
	console.until(t, "here")
	console.press(t, " ")
	for late := time.Now().Add(patience); !strings.Contains(anchor.Now(), "You are the board of a guild."); {
		require.False(t, console.ended || time.Now().After(late), "never seen at the table:\n%s", anchor.Now())
		console.draws(time.Second) // what nobody reads would hold it up
	}
	console.pressUntil(t, "q", func() bool { return console.shows("Close the class?") })
	console.pressUntil(t, "2", func() bool { return console.ended })
	assert.Contains(t, console.rest(t), "To go on: realign class host "+k.folder)
	wall.pressUntil(t, "q", func() bool { return wall.ended })
	seen := wall.rest(t)
	for _, secret := range append([]string{"plugh"}, codes...) {
		assert.NotContains(t, seen, secret, "C-22: what is for the desk alone, or on a card, never reaches the wall")
	}
}
