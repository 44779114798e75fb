//go:build unix

package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/visitor"
)

// A hostedKill is a class that the program itself hosts, and that is killed.
type hostedKill struct {
	exe, home, folder string
	logins, codes     []string
}

// What the program prints of how each table joins.
var (
	joinLine = regexp.MustCompile(`ssh -p (\d+) .* (\S+)@127\.0\.0\.1$`)
	codeLine = regexp.MustCompile(`^ +([a-z]+-[a-z]+-\d\d)$`)
)

// start starts the program and returns where it is joined.
func (k *hostedKill) start(t *testing.T, what string, more ...string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(k.exe, append([]string{"class", "host", what, "--headless", "--port", "0", "--address", "127.0.0.1"}, more...)...)
	cmd.Env = environment(k.home, "dumb")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	cmd.Stderr = os.Stderr
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { // unless the test has ended it
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	late := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() }) // then what is waited for has an end
	defer late.Stop()
	var card strings.Builder
	lines := bufio.NewScanner(out)
	for lines.Scan() && !strings.Contains(lines.Text(), "The clock runs.") {
		card.WriteString(lines.Text() + "\n")
	}
	port := k.readCards(t, card.String())
	go func() { // what else it prints must not fill the pipe
		for lines.Scan() {
			continue
		}
	}()
	return cmd, "127.0.0.1:" + port
}

// readCards reads how each table joins, and returns the port.
func (k *hostedKill) readCards(t *testing.T, text string) (port string) {
	t.Helper()
	k.logins, k.codes = nil, nil
	for line := range strings.SplitSeq(text, "\n") {
		if found := joinLine.FindStringSubmatch(line); found != nil {
			port, k.logins = found[1], append(k.logins, found[2])
		}
		if found := codeLine.FindStringSubmatch(line); found != nil {
			k.codes = append(k.codes, found[1])
		}
	}
	require.NotEmpty(t, port, "it never said how to join")
	require.Len(t, k.codes, len(k.logins))
	return port
}

// journal returns all that was written down.
func (k *hostedKill) journal(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(k.folder, "journal"))
	require.NoError(t, err)
	return data
}

// raises counts how often each team has raised its hand or taken it down.
func (k *hostedKill) raises(t *testing.T) []int {
	t.Helper()
	data := k.journal(t)
	_, size, err := record.ReadHead(data)
	require.NoError(t, err)
	events, _, err := record.Seal{}.Events(data[size:])
	require.NoError(t, err)
	all := make([]int, len(k.logins))
	for _, e := range events {
		if e.Do == class.Raise {
			all[e.Team]++
		}
	}
	return all
}

// calm writes the hour of the tests so that its first stage outlasts every test, also
// on a slow machine: a stage that ends leads each table to another screen, and closes
// what was open on the one before.
func calm(t *testing.T) string {
	t.Helper()
	folder, from := t.TempDir(), "../../ui/host/testdata"
	world, err := os.ReadFile(filepath.Join(from, "bells.yaml"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "bells.yaml"), world, 0o600))
	hour, err := os.ReadFile(filepath.Join(from, "hour.yaml"))
	require.NoError(t, err)
	text := string(hour)
	for was, is := range map[string]string{"\nminutes: 40\n": "\nminutes: 600\n", "    minutes: 3\n    say: You": "    minutes: 563\n    say: You"} {
		require.Contains(t, text, was)
		text = strings.Replace(text, was, is, 1)
	}
	path := filepath.Join(folder, "hour.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// tail is how many bytes of a journal tell what was done last.
const tail = 800

// up is what a table reads while its hand is up.
const up = "Your hand is up"

// C-31 with the program itself, and with tables that join it: whenever it is killed,
// what a table had read is there, and nothing is there twice.
func TestC31AHostThatIsKilledKeepsWhatTablesWereTold(t *testing.T) {
	home := t.TempDir()
	k := &hostedKill{exe: build(t), home: home, folder: filepath.Join(home, "class")}
	luck := rand.New(rand.NewPCG(2026, 31))
	what, more := calm(t), []string{"--folder", k.folder, "--teams", "Anchor,Beacon,Compass"}
	var told [3]atomic.Int64 // how often a table was told that its hand is up or down
	inMiddle := 0
	for round := range classKills {
		cmd, at := k.start(t, what, more...)
		what, more = k.folder, nil
		before := k.raises(t)
		enough := int64(1 + luck.IntN(20))
		var total atomic.Int64
		var tables sync.WaitGroup
		reached := make(chan struct{})
		var showed [3]string
		for team := range k.logins {
			tables.Go(func() {
				showed[team] = k.waves(t, at, team, func() {
					told[team].Add(1)
					if total.Add(1) == enough {
						close(reached)
					}
				})
			})
		}
		stuck := make(chan struct{})
		go func() { defer close(stuck); tables.Wait() }()
		select {
		case <-reached:
		case <-stuck: // each waits for what it reads, and not for ever
			written := k.journal(t)
			require.FailNow(t, "no table goes on", "the tables showed\n%s\nin round %d after %d of %d answers, and the journal ends in\n%s",
				strings.Join(showed[:], "\n"), round, total.Load(), enough, written[max(0, len(written)-tail):])
		}
		for range luck.IntN(1000) { // some way into whatever comes next
			_, _ = os.Stat(k.folder)
		}
		require.NoError(t, cmd.Process.Kill())
		_ = cmd.Wait() // it was killed
		<-stuck
		after := k.raises(t)
		for team, n := range after {
			was := int(told[team].Swap(0))
			assert.GreaterOrEqual(t, n-before[team], was, "round %d: %s was told of more than there is", round, k.logins[team])
			assert.LessOrEqual(t, n-before[team], was+1, "round %d: something of %s is there twice", round, k.logins[team])
			if n-before[team] > was {
				inMiddle++
			}
		}
	}
	t.Logf("%d of %d tables were between a deed and its answer", inMiddle, 3*classKills)
}

// waves joins as a team and raises a hand and takes it down again, until the host is
// gone. Told is called each time that the table reads it. It returns what the table saw
// last.
func (k *hostedKill) waves(t *testing.T, at string, team int, told func()) (showed string) {
	conn, _, err := visitor.Knock(at, k.logins[team], ssh.InsecureIgnoreHostKey(), k.codes[team]) //nolint:gosec // the key is not what this is about
	if err != nil {
		return err.Error()
	}
	defer func() { _ = conn.Close() }()
	s, err := visitor.TryOpen(t, conn, "xterm", 80, 24)
	if err != nil {
		return err.Error()
	}
	steps := []struct {
		press string
		done  func(string) bool
	}{
		{"?", func(now string) bool { return strings.Contains(now, "\n Help\n") }},
		{"?", func(now string) bool { return strings.Contains(now, up) }},
		{"a", func(now string) bool { return !strings.Contains(now, up) }},
		{"\x1b", func(now string) bool { return !strings.Contains(now, "\n Help\n") }},
	}
	if !s.Sees(func(now string) bool { return strings.Contains(now, "Which seat is yours?") }) {
		return s.Now()
	}
	if s.TryPress("1") != nil || !s.Sees(func(now string) bool { return strings.Contains(now, fmt.Sprintf("%s, Chair", k.name(team))) }) {
		return s.Now()
	}
	first := 0
	if strings.Contains(s.Now(), up) { // as it was left in the round before
		if s.TryPress("?") != nil || !s.Sees(func(now string) bool { return strings.Contains(now, "\n Help\n") }) {
			return s.Now()
		}
		first = 2
	}
	for n := first; ; n++ {
		step := steps[n%len(steps)]
		if s.TryPress(step.press) != nil || !s.Sees(step.done) {
			return s.Now()
		}
		if now := n % len(steps); now == 1 || now == 2 { // the others only open and close the help
			told()
		}
	}
}

// name is what a team is called.
func (k *hostedKill) name(team int) string {
	return strings.ToUpper(k.logins[team][:1]) + k.logins[team][1:]
}
