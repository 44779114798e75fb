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

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// C-03, and a year: yes to the key that the wall shows, the code, and a practice
// year, with nothing but OpenSSH.
func TestC03ARealClientPlaysAYear(t *testing.T) {
	d := openDoor(t, newVillage(played(t)), nil)
	home := t.TempDir()
	l := visitor.SitDown(t, visitor.OpenSSH(t, d.at, home, "-o", "HostKeyAlias="+d.key.Alias(), "anchor@127.0.0.1"))
	assert.Contains(t, l.Until("fingerprint])?"), d.key.Fingerprint())
	l.Press("yes\r")
	l.Until("Table code on your card:")
	l.Press("wrong\r")
	l.Until("4 tries are left.")
	l.Until("Table code on your card:") // what is typed before is not heard
	l.Press("lantern-42\r")
	l.Until("New game")
	l.Press("2") // a practice year
	l.Until("Days a quarter")
	played := ""
	for text := ""; !strings.Contains(text, "New game"); played += text {
		l.Press("\r\x0c")                         // on, and the whole screen anew
		played += l.Until(ansi.EraseEntireScreen) // which begins with this
		text = l.Until("help")                    // and ends with this
	}
	played = ansi.Strip(played)
	for _, text := range []string{"Commit the plan for year 1?", "Year 1 runs", "A dilemma", "That was practice"} {
		assert.Contains(t, played, text)
	}
	l.Press("\x03")
	l.Until("Quit")
	l.Press("\x03")
	assert.Contains(t, l.Rest(), "the same command brings you back to your table.")
	assert.NoError(t, l.Cmd.Wait())

	again := visitor.SitDown(t, visitor.OpenSSH(t, d.at, home, "-o", "HostKeyAlias="+d.key.Alias(), "anchor@localhost"))
	assert.NotContains(t, again.Until("Table code on your card:"), "fingerprint", "C-05: another address, the same host")
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
		l := visitor.SitDown(t, visitor.OpenSSH(t, d.at, home, append([]string{"-o", "StrictHostKeyChecking=accept-new"}, args...)...))
		l.Until("Table code on your card:")
		l.Press("lantern-42\r")
		said := l.Rest()
		_ = l.Cmd.Wait() // some of them end well, having been told
		assert.Regexp(t, "exec request failed|subsystem request failed|forwarding failed|nothing here but a terminal|needs a terminal", said, "%v", args)
	}
	v := visitor.SitDown(t, visitor.OpenSSH(t, d.at, home, "-A", "-X", "-o", "StrictHostKeyChecking=accept-new", "anchor@127.0.0.1"))
	v.Until("Table code on your card:")
	v.Press("lantern-42\r")
	v.Until("keys 0")
}

// T-22 with the programs that copy files, old way and new: they bring nothing in and
// take nothing out.
func TestT22ARealClientCopiesNothing(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	home := t.TempDir()
	_, port, err := net.SplitHostPort(d.at)
	require.NoError(t, err)
	file := filepath.Join(home, "file")
	require.NoError(t, os.WriteFile(file, []byte("mine"), 0o600))
	options := []string{
		"-F", os.DevNull, "-P", port, "-o", "UserKnownHostsFile=" + filepath.Join(home, "known_hosts"), "-o", "IdentityAgent=none",
		"-o", "StrictHostKeyChecking=accept-new",
	}
	for _, args := range [][]string{
		{"scp", file, "anchor@127.0.0.1:there"}, {"scp", "-O", file, "anchor@127.0.0.1:there"}, {"scp", "anchor@127.0.0.1:/etc/passwd", filepath.Join(home, "taken")},
		{"sftp", "anchor@127.0.0.1"},
	} {
		cmd := exec.Command(args[0], append(slices.Clone(options), args[1:]...)...) //nolint:gosec // the test says what it runs
		cmd.Env = []string{"TERM=xterm-256color", "HOME=" + home, "PATH=" + os.Getenv("PATH")}
		l := visitor.SitDown(t, cmd)
		l.Until("Table code on your card:")
		l.Press("lantern-42\r")
		said := l.Rest()
		assert.Error(t, l.Cmd.Wait(), "%v", args)
		assert.Regexp(t, "request failed|[Cc]onnection closed", said, "%v", args)
	}
	assert.NoFileExists(t, filepath.Join(home, "taken"))
}

// C-01 from a real client: no code is asked for, and it ends well.
func TestC01ARealClientThatRingsIsToldThatItWorks(t *testing.T) {
	at, key, _ := hung(t, nil)
	l := visitor.SitDown(t, visitor.OpenSSH(t, at, t.TempDir(), "-o", "HostKeyAlias="+key.Alias(), "doctor@127.0.0.1"))
	l.Until("fingerprint])?")
	l.Press("yes\r")
	assert.Contains(t, l.Rest(), "It works.")
	assert.NoError(t, l.Cmd.Wait())
}

// T-26 from a real client: what it and the door settle on.
func TestT26ARealClientSettlesOnNothingWeak(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	cmd := visitor.OpenSSH(t, d.at, t.TempDir(), "-vv", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=accept-new", "anchor@127.0.0.1")
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
