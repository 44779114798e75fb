//go:build !windows

package visitor

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/require"
)

// OpenSSH is what a laptop has: the ssh of OpenSSH, knowing nothing yet.
func OpenSSH(t testing.TB, address, folder string, args ...string) *exec.Cmd {
	t.Helper()
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	args = append([]string{
		"-F", os.DevNull, "-p", port, "-o", "UserKnownHostsFile=" + filepath.Join(folder, "known_hosts"), "-o", "IdentityAgent=none",
	}, args...)
	cmd := exec.Command("ssh", args...) //nolint:gosec // the test says what it runs
	cmd.Env = []string{"TERM=xterm-256color", "HOME=" + folder, "PATH=" + os.Getenv("PATH")}
	return cmd
}

// A Laptop is OpenSSH in a pseudo-terminal.
type Laptop struct {
	t    testing.TB
	file *os.File
	Cmd  *exec.Cmd
	seen string // after what was waited for
}

// SitDown starts a program in a terminal.
func SitDown(t testing.TB, cmd *exec.Cmd) *Laptop {
	t.Helper()
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	require.NoError(t, err)
	late := time.AfterFunc(5*deadline, func() { _ = cmd.Process.Kill() }) // then what is waited for has an end
	t.Cleanup(func() {
		late.Stop()
		_ = file.Close()
		_ = cmd.Process.Kill() // it may have ended already
		_ = cmd.Wait()
	})
	return &Laptop{t: t, file: file, Cmd: cmd}
}

// Press presses keys.
func (l *Laptop) Press(keys string) {
	l.t.Helper()
	_, err := l.file.WriteString(keys)
	require.NoError(l.t, err)
}

// Until waits for a text, and returns what was seen up to there.
func (l *Laptop) Until(text string) string {
	l.t.Helper()
	b := make([]byte, 4096)
	for {
		if before, after, found := strings.Cut(l.seen, text); found {
			l.seen = after
			return before
		}
		n, err := l.file.Read(b)
		l.seen += string(b[:n])
		require.NoError(l.t, err, "never seen: %q in %q", text, l.seen)
	}
}

// Rest reads to the end.
func (l *Laptop) Rest() string {
	l.t.Helper()
	b := make([]byte, 4096)
	for {
		n, err := l.file.Read(b)
		l.seen += string(b[:n])
		if err != nil {
			return l.seen // the program has ended, which reads as an error here
		}
	}
}
