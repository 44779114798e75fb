//go:build openssh && !windows

package door

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// openSSH is what a laptop has: the ssh of OpenSSH, knowing nothing yet.
func openSSH(t *testing.T, d opened, folder string, args ...string) *exec.Cmd {
	t.Helper()
	_, port, err := net.SplitHostPort(d.at)
	require.NoError(t, err)
	args = append([]string{
		"-F", os.DevNull, "-p", port, "-o", "UserKnownHostsFile=" + filepath.Join(folder, "known_hosts"), "-o", "IdentityAgent=none",
	}, args...)
	cmd := exec.Command("ssh", args...) //nolint:gosec // the test says what it runs
	cmd.Env = []string{"TERM=xterm-256color", "HOME=" + folder, "PATH=" + os.Getenv("PATH")}
	return cmd
}

// A laptop is OpenSSH in a pseudo-terminal.
type laptop struct {
	t    *testing.T
	file *os.File
	cmd  *exec.Cmd
	seen string // after what was waited for
}

func sitDown(t *testing.T, cmd *exec.Cmd) *laptop {
	t.Helper()
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	require.NoError(t, err)
	late := time.AfterFunc(deadline/4, func() { _ = cmd.Process.Kill() }) // then what is waited for has an end
	t.Cleanup(func() {
		late.Stop()
		_ = file.Close()
		_ = cmd.Process.Kill() // it may have ended already
	})
	return &laptop{t: t, file: file, cmd: cmd}
}

func (l *laptop) press(keys string) {
	l.t.Helper()
	_, err := l.file.WriteString(keys)
	require.NoError(l.t, err)
}

// until waits for a text, and returns what was seen up to there.
func (l *laptop) until(text string) string {
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

// rest reads to the end.
func (l *laptop) rest() string {
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

// C-03, and a year: yes to the key that the wall shows, the code, and a practice
// year, with nothing but OpenSSH.
func TestC03ARealClientPlaysAYear(t *testing.T) {
	d := openDoor(t, newVillage(played(t)), nil)
	home := t.TempDir()
	l := sitDown(t, openSSH(t, d, home, "-o", "HostKeyAlias="+d.key.Alias(), "anchor@127.0.0.1"))
	assert.Contains(t, l.until("fingerprint])?"), d.key.Fingerprint())
	l.press("yes\r")
	l.until("Table code on your card:")
	l.press("wrong\r")
	l.until("4 tries are left.")
	l.until("Table code on your card:") // what is typed before is not heard
	l.press("lantern-42\r")
	l.until("New game")
	l.press("2") // a practice year
	l.until("Days a quarter")
	played := ""
	for text := ""; !strings.Contains(text, "New game"); played += text {
		l.press("\r\x0c")               // on, and the whole screen anew
		l.until(ansi.EraseEntireScreen) // which begins with this
		text = l.until("help")          // and ends with this
	}
	for _, text := range []string{"Commit the plan for year 1?", "Year 1 runs", "A dilemma", "That was practice"} {
		assert.Contains(t, played, text)
	}
	l.press("\x03")
	l.until("Quit")
	l.press("\x03")
	assert.Contains(t, l.rest(), "The same command brings you back.")
	assert.NoError(t, l.cmd.Wait())

	again := sitDown(t, openSSH(t, d, home, "-o", "HostKeyAlias="+d.key.Alias(), "anchor@localhost"))
	assert.NotContains(t, again.until("Table code on your card:"), "fingerprint", "C-05: another address, the same host")
}

// T-22 from a real client.
func TestT22ARealClientIsGivenNothingButATerminal(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	home := t.TempDir()
	for _, args := range [][]string{
		{"anchor@127.0.0.1", "ls"},
		{"-s", "anchor@127.0.0.1", "sftp"},
		{"-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:1", "anchor@127.0.0.1"},
		{"-W", "127.0.0.1:1", "anchor@127.0.0.1"},
		{"-T", "anchor@127.0.0.1"},
	} {
		l := sitDown(t, openSSH(t, d, home, append([]string{"-o", "StrictHostKeyChecking=accept-new"}, args...)...))
		l.until("Table code on your card:")
		l.press("lantern-42\r")
		said := l.rest()
		_ = l.cmd.Wait() // some of them end well, having been told
		assert.Regexp(t, "exec request failed|subsystem request failed|forwarding failed|nothing here but a terminal|needs a terminal", said, "%v", args)
	}
	v := sitDown(t, openSSH(t, d, home, "-A", "-X", "-o", "StrictHostKeyChecking=accept-new", "anchor@127.0.0.1"))
	v.until("Table code on your card:")
	v.press("lantern-42\r")
	v.until("keys 0")
}

// C-01 from a real client: no code is asked for, and it ends well.
func TestC01ARealClientThatRingsIsToldThatItWorks(t *testing.T) {
	at, key, _ := hung(t, nil)
	l := sitDown(t, openSSH(t, opened{at: at}, t.TempDir(), "-o", "HostKeyAlias="+key.Alias(), "doctor@127.0.0.1"))
	l.until("fingerprint])?")
	l.press("yes\r")
	assert.Contains(t, l.rest(), "It works.")
	assert.NoError(t, l.cmd.Wait())
}

// T-26 from a real client: what it and the door settle on.
func TestT26ARealClientSettlesOnNothingWeak(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	cmd := openSSH(t, d, t.TempDir(), "-vv", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=accept-new", "anchor@127.0.0.1")
	said, err := cmd.CombinedOutput()
	require.Error(t, err, "it has no code")
	settled := regexp.MustCompile(`debug1: kex: ([^\r\n:]+): (\S+)`).FindAllStringSubmatch(string(said), -1)
	strong := ssh.SupportedAlgorithms()
	found := map[string]bool{}
	for _, s := range settled {
		found[s[1]] = true
		assert.Contains(t, slices.Concat(strong.KeyExchanges, strong.Ciphers, []string{ssh.KeyAlgoED25519}), s[2], s[1])
	}
	for _, about := range []string{"algorithm", "host key algorithm", "server->client cipher", "client->server cipher"} {
		assert.True(t, found[about], "%s in %s", about, said)
	}
	assert.Contains(t, string(said), "Authentications that can continue: keyboard-interactive\r\n", "and nothing else")
}
