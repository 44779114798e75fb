//go:build !windows

package termguard_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ground is how a terminal is asked for its background.
const ground = "\x1b]11;?"

// deadline is how long a terminal is listened to before a test gives up. It says
// nothing about how fast the program is.
const deadline = time.Minute

// build builds a command and returns its path.
func build(t *testing.T, pkg string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program")
	out, err := exec.Command("go", "build", "-o", path, pkg).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return path
}

// A terminal is a pseudo-terminal that never answers a question.
type terminal struct {
	file *os.File
	cmd  *exec.Cmd
	seen bytes.Buffer
}

func start(t *testing.T, path string, args ...string) *terminal {
	t.Helper()
	cmd := exec.Command(path, args...)
	cmd.Env = []string{"TERM=xterm-256color", "LANG=C.UTF-8", "REALIGN_MOTION=off", "REALIGN_HOME=" + t.TempDir(), "HOME=" + t.TempDir()}
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	require.NoError(t, err)
	t.Cleanup(func() {
		_ = file.Close()
		_ = cmd.Process.Kill() // it may have ended already
		_ = cmd.Wait()
	})
	return &terminal{file: file, cmd: cmd}
}

// until reads until text is seen or the program ends.
func (p *terminal) until(text string) string {
	_ = p.file.SetReadDeadline(time.Now().Add(deadline)) // without one it reads to the end
	b := make([]byte, 4096)
	for text == "" || !strings.Contains(p.seen.String(), text) {
		n, err := p.file.Read(b)
		p.seen.Write(b[:n])
		if err != nil {
			break // the program has ended, which reads as an error here
		}
	}
	return p.seen.String()
}

// Without the guard the terminal is asked: the test below would see it.
func TestWithoutTheGuardTheTerminalIsAsked(t *testing.T) {
	p := start(t, build(t, "./testdata/unguarded"))
	assert.Contains(t, p.until(ground), ground)
}

func TestHelpAsksTheTerminalNothing(t *testing.T) {
	p := start(t, build(t, "example.com/realign/cmd/realign"), "--help")
	text := p.until("")
	assert.Contains(t, text, "Realign is a leadership simulation")
	assert.NotContains(t, text, "\x1b", "help is text only")
}

func TestTheFirstFrameComesWithoutAQuestion(t *testing.T) {
	p := start(t, build(t, "example.com/realign/cmd/realign"))
	text := p.until("New game")
	require.Contains(t, text, "New game")
	assert.NotContains(t, text, ground)
	assert.NotContains(t, text, "\x1b[6n")
	_, err := p.file.WriteString("q\r")
	require.NoError(t, err)
	assert.Contains(t, p.until(""), "\x1b[?1049l", "the screen is given back")
	assert.NoError(t, p.cmd.Wait())
}
