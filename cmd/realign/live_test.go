//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A scenario that is saved while it is played is taken by the program itself, in
// a terminal.
func TestASavedScenarioIsTakenWhileItIsPlayed(t *testing.T) {
	t.Parallel() // the program works, and the test waits for it
	exe, home := build(t), t.TempDir()
	file := filepath.Join(home, "hall.yaml")
	made := exec.Command(exe, "scenarios", "new", "--yes", "--name", "Guild of Halls", file)
	made.Env = environment(home, "dumb")
	out, err := made.CombinedOutput()
	require.NoError(t, err, string(out))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	save := func(from, to string) {
		changed := strings.Replace(string(text), from, to, 1)
		require.NotEqual(t, string(text), changed)
		require.NoError(t, os.WriteFile(file, []byte(changed), 0o600))
	}

	w := open(t, exe, home, "play", file, "--seed", "7")
	w.pressUntil(t, "\r", func() bool { return w.shows("Year 1 of 10") })
	save("years: 10", "yeers: 10")
	w.until(t, `did you mean "years"?`)
	save("title: 'Guild of Halls'", "title: 'Guild of Bigger Halls'")
	w.until(t, "The scenario has changed")
	w.pressUntil(t, "\r", func() bool { return w.shows("Guild of Bigger Halls") })
	w.leave(t)
}
