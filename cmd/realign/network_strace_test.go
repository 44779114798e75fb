//go:build strace && linux

// What the program asks the system for. It needs strace and fails where that is not:
// go test -tags strace ./cmd/realign -run T28
package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// outward matches a call that reaches another machine, or asks one.
var outward = regexp.MustCompile(`(?m)^.*(connect|sendto|sendmsg|sendmmsg)\(.*AF_INET.*$`)

// T-28, as the system sees it: a game, a class and its pages connect to nobody.
func TestT28TheSystemSeesNoConnectionMade(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "realign")
	out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	traced := func(input string, command ...string) string {
		log := filepath.Join(dir, "log")
		cmd := exec.Command("strace", append([]string{"-f", "-qq", "-e", "trace=network", "-o", log}, command...)...)
		cmd.Dir, cmd.Stdin, cmd.Env = dir, strings.NewReader(input), append(os.Environ(), "REALIGN_HOME="+dir, "TERM=dumb")
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%v: %s", command, out)
		calls, err := os.ReadFile(log)
		require.NoError(t, err)
		return string(calls)
	}
	for _, args := range [][]string{
		{"version"}, {"run", "one-quarter", "--save", "game.realign"}, {"save", "verify", "game.realign"}, {"debrief", "game.realign", "--html", "page.html"},
		{"class", "run", "society-45", "--auto", "--folder", "class"}, {"class", "print", "society-45"}, {"class", "pack", "society-45"},
	} {
		assert.Empty(t, outward.FindAllString(traced("", append([]string{program}, args...)...), -1), "%v", args)
	}
	assert.Empty(t, outward.FindAllString(traced("q\ny\n", program, "play", "one-quarter", "--plain"), -1))
	assert.NotEmpty(t, outward.FindAllString(traced("", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9 || true"), -1), "a planted connection")
}
