//go:build unix

package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"example.com/realign/saves"
)

// patience is how long a test waits for the program to say something before it
// gives up. No test asks how fast something was.
const patience = 5 * time.Minute

// mostPresses is more than any game takes.
const mostPresses = 1000

// The whole game is played by the program itself, with nothing but Enter: once
// on a terminal and once through a pipe. Both must be the same game.
func TestEnterPlaysAWholeGame(t *testing.T) {
	t.Parallel() // the program works, and the test waits for it
	exe := build(t)
	screen, plain := t.TempDir(), t.TempDir()
	playOnTerminal(t, exe, screen)
	first := gameIn(t, screen)
	playThroughPipe(t, exe, plain, first.Scenario.ID)
	second := gameIn(t, plain)
	assert.Equal(t, first.Run.Digest(), second.Run.Digest(), "the same luck and plans give the same game")
}

// A terminal that never answers must not be asked anything, or every command
// waits for it.
func TestNothingIsAskedOfTheTerminal(t *testing.T) {
	exe := build(t)
	t.Run("help", func(t *testing.T) {
		w := open(t, exe, t.TempDir(), "--help")
		said := w.rest(t)
		assert.Contains(t, said, "realign COMMAND")
		assert.NotContains(t, said, "\x1b")
	})
	t.Run("first frame", func(t *testing.T) {
		w := open(t, exe, t.TempDir(), "--seed", "7")
		w.until(t, "New game")
		for name, query := range map[string]string{
			"background colour": "\x1b]11;?", "foreground colour": "\x1b]10;?", "cursor": "\x1b[6n", "device": "\x1b[c",
		} {
			assert.NotContains(t, w.seen.String(), query, name)
		}
		w.leave(t)
	})
}

// program builds the program as players build it, once for all tests.
var program = sync.OnceValues(func() (string, error) {
	exe := filepath.Join(workshop, "realign")
	if out, err := exec.Command("go", "build", "-o", exe, ".").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return exe, nil
})

// build returns the program.
func build(t *testing.T) string {
	t.Helper()
	exe, err := program()
	require.NoError(t, err)
	return exe
}

// environment is that of a player whose saves are kept in home.
func environment(home, term string) []string {
	return append(os.Environ(), "REALIGN_HOME="+home, "REALIGN_MOTION=off", "TERM="+term, "NO_COLOR=", "REALIGN_LANGUAGE=en")
}

// gameIn plays the one save in home again.
func gameIn(t *testing.T, home string) saves.Replayed {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(home, "saves", "*"+saves.Suffix))
	require.NoError(t, err)
	require.Len(t, paths, 1, "one game, one save")
	s, err := saves.Read(paths[0])
	require.NoError(t, err)
	r, err := s.Replay()
	require.NoError(t, err)
	require.Equal(t, saves.Verified, r.Verdict, r.Message)
	return r
}

// playOnTerminal plays the scenario that comes first, from the title on.
func playOnTerminal(t *testing.T, exe, home string) {
	w := open(t, exe, home, "--seed", "7")
	w.until(t, "New game")
	w.pressUntil(t, "\r", func() bool { return w.shows("Debrief") })
	w.leave(t)
}

func playThroughPipe(t *testing.T, exe, home, scenario string) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, exe, "play", scenario, "--seed", "7", "--plain")
	cmd.Env = environment(home, "dumb")
	cmd.Stdin = strings.NewReader(strings.Repeat("\n", 2000))
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	assert.Contains(t, strings.ToLower(string(out)), "debrief")
	assert.NotContains(t, string(out), "\x1b", "a pipe gets plain text")
}

// A window is the program in a terminal of 80 by 24 that shows what it is told
// and answers nothing.
type window struct {
	terminal *os.File
	name     string // of the program's end
	cmd      *exec.Cmd
	drawing  <-chan []byte // closed when the program has ended
	seen     bytes.Buffer
	ended    bool
	mark     int // what of the text was waited for already
}

func open(t *testing.T, exe, home string, args ...string) *window {
	t.Helper()
	cmd := exec.Command(exe, args...)
	cmd.Env = environment(home, "xterm-256color")
	f, end, err := pty.Open()
	require.NoError(t, err)
	require.NoError(t, pty.Setsize(f, &pty.Winsize{Rows: 24, Cols: 80}))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = end, end, end
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	require.NoError(t, cmd.Start())
	require.NoError(t, end.Close()) // which leaves it to the program
	drawing := make(chan []byte)
	go func() {
		defer close(drawing)
		for chunk := make([]byte, 64<<10); ; {
			n, err := f.Read(chunk)
			if err != nil {
				return // the program has closed its end
			}
			drawing <- bytes.Clone(chunk[:n])
		}
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended already if all went well
		for range drawing {
			continue // what nobody waited for
		}
		_ = f.Close()
		_ = cmd.Wait()
	})
	return &window{terminal: f, name: end.Name(), cmd: cmd, drawing: drawing}
}

// pressUntil presses a key on every new screen until done. Where nothing changes
// it presses again, because a game that is busy drops keys. It never presses while
// one is not read yet: two letters that are read at once are text.
func (w *window) pressUntil(t *testing.T, key string, done func() bool) {
	t.Helper()
	for presses := 0; !done(); presses++ {
		if w.ended {
			require.FailNow(t, "the program ended by itself", "%v, after\n%s", w.cmd.Wait(), w.tail())
		}
		require.Less(t, presses, mostPresses, "%q leads nowhere:\n%s", key, w.tail())
		w.press(t, key)
		for wait := time.Second; !w.ended && w.draws(wait); wait = 40 * time.Millisecond {
			continue // a screen comes in several pieces; keys in between would pile up
		}
		for late := time.Now().Add(patience); !w.ended && w.unread(); w.draws(40 * time.Millisecond) {
			require.True(t, time.Now().Before(late), "%q is never read:\n%s", key, w.tail())
		}
	}
}

// press presses a key once, where it would do something else the second time.
func (w *window) press(t *testing.T, key string) {
	t.Helper()
	_, err := io.WriteString(w.terminal, key)
	require.NoError(t, err)
}

// kill ends the program at once, and waits until it is gone with all that it holds.
func (w *window) kill(t *testing.T) {
	t.Helper()
	require.NoError(t, w.cmd.Process.Kill())
	_ = w.cmd.Wait() // it was killed
}

// unread reports whether something that was pressed is not read yet by the program.
func (w *window) unread() bool {
	end, err := os.OpenFile(w.name, os.O_RDONLY|syscall.O_NOCTTY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return false // nobody will read it
	}
	defer func() { _ = end.Close() }() // nothing was written
	waits := []unix.PollFd{{Fd: int32(end.Fd()), Events: unix.POLLIN}}
	n, err := unix.Poll(waits, 0)
	return err == nil && n > 0 && waits[0].Revents&unix.POLLIN != 0
}

// draws reports whether the program says something within wait.
func (w *window) draws(wait time.Duration) bool {
	select {
	case chunk, running := <-w.drawing:
		w.take(chunk, running)
		return true
	case <-time.After(wait):
		return false
	}
}

func (w *window) take(chunk []byte, running bool) {
	w.seen.Write(chunk)
	w.ended = !running
}

// more waits until the program has drawn something or ended.
func (w *window) more(t *testing.T) {
	t.Helper()
	if !w.draws(patience) {
		require.FailNow(t, "the program says nothing more", "the last screen was\n%s", w.tail())
	}
}

// shows reports whether text was drawn after what was waited for last.
func (w *window) shows(text string) bool {
	drawn := ansi.Strip(w.seen.String())
	at := strings.Index(drawn[w.mark:], text)
	if at >= 0 {
		w.mark += at + len(text)
	}
	return at >= 0
}

// until waits until text is drawn. A clock is drawn again and again, so this has an
// end of its own.
func (w *window) until(t *testing.T, text string) {
	t.Helper()
	for late := time.Now().Add(patience); !w.shows(text); w.more(t) {
		require.False(t, w.ended, "the program ended before it said %q:\n%s", text, w.tail())
		require.True(t, time.Now().Before(late), "the program never said %q:\n%s", text, w.tail())
	}
}

// leave quits the game as a player does.
func (w *window) leave(t *testing.T) {
	t.Helper()
	w.pressUntil(t, "q", func() bool { return w.shows("leave?") })
	w.pressUntil(t, "y", func() bool { return w.ended })
	w.rest(t)
}

// rest waits until the program ends well and returns all it has said.
func (w *window) rest(t *testing.T) string {
	t.Helper()
	for late := time.Now().Add(patience); !w.ended; w.more(t) {
		require.True(t, time.Now().Before(late), "the program never ends:\n%s", w.tail())
	}
	require.NoError(t, w.cmd.Wait(), "the last screen was\n%s", w.tail())
	return w.seen.String()
}

// tail returns the end of what was drawn, as text.
func (w *window) tail() string {
	drawn := ansi.Strip(w.seen.String())
	return drawn[max(0, len(drawn)-3000):]
}
