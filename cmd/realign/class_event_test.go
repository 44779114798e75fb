//go:build unix

package main

import (
	"bufio"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// keeper starts a server that keeps events, and returns its address.
func keeper(t *testing.T) string {
	t.Helper()
	s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(), NoLog: true, NoSigs: true})
	require.NoError(t, err)
	s.Start()
	t.Cleanup(func() {
		s.Shutdown()
		s.WaitForShutdown() // it writes until then
	})
	require.True(t, s.ReadyForConnections(time.Minute))
	return s.ClientURL()
}

// joins starts one more host of an event, and returns where it is joined.
func (k *hostedKill) joins(t *testing.T, event ...string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(k.exe, append([]string{"class", "host", "--headless", "--port", "0", "--address", "127.0.0.1"}, event...)...)
	cmd.Env = environment(k.home, "dumb")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { // unless the test has ended it
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	late := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() }) // then what is waited for has an end
	defer late.Stop()
	var cards string
	lines := bufio.NewScanner(out)
	for codes := 0; codes < len(k.codes) && lines.Scan(); {
		cards += lines.Text() + "\n"
		if codeLine.MatchString(lines.Text()) {
			codes++
		}
	}
	before := k.codes
	port := k.readCards(t, cards)
	assert.Equal(t, before, k.codes, "a card is good for every host")
	go func() { // what else it prints must not fill the pipe
		for lines.Scan() {
			continue
		}
	}()
	return cmd, "127.0.0.1:" + port
}

// What is typed to look on at a class names it where it is kept.
func TestTheWallOfAnEventIsNamedByItsServer(t *testing.T) {
	s, err := openSession("../../ui/host/testdata/hour.yaml")
	require.NoError(t, err)
	l := &classHosting{}
	l.folder = "results"
	l.event.at.URL, l.event.name, l.event.key = keeper(t), "spring", filepath.Join(t.TempDir(), "event.key")
	l.event.at.Slow = 3 // the server shares the processors with all other tests
	k, err := l.shares("hour.yaml", &beginning{&s, []string{"Anchor", "Beacon"}})
	require.NoError(t, err)
	defer func() { assert.NoError(t, k.Close()) }()
	assert.Contains(t, wallHint(k.looks), "realign class wall --journal URL --event spring")
	assert.Empty(t, k.folder(), "class pages would find no class in it")
}

// Two hosts of one event, as the program serves it: laptops know both as one, a table
// plays on at the second when the first is killed, and a third goes on when both are
// gone.
func TestAnyHostOfAnEventTakesOverFromOneThatIsKilled(t *testing.T) {
	t.Parallel() // the program works, and the test waits for it
	home := t.TempDir()
	k := &hostedKill{exe: build(t), home: home, folder: filepath.Join(home, "results")}
	event := []string{"--journal=" + keeper(t), "--event", "spring", "--key", filepath.Join(home, "event.key"), "--folder", k.folder,
		"--slow", "3"} // the server and both hosts share the processors with all other tests
	first, at := k.start(t, calm(t), event...)
	second, other := k.joins(t, event...)
	var known []ssh.PublicKey
	sees := func(_ string, _ net.Addr, key ssh.PublicKey) error {
		known = append(known, key)
		return nil
	}
	knock := func(at string) *visitor.Screen {
		conn, _, err := visitor.Knock(at, k.logins[0], sees, k.codes[0])
		require.NoError(t, err)
		t.Cleanup(func() { _ = conn.Close() })
		s := visitor.Open(t, conn, "xterm", 80, 24)
		s.Until("Which seat is yours?")
		s.Press("1")
		return s
	}
	knock(at).Until("Anchor, Chair")
	require.NoError(t, first.Process.Kill())
	s := knock(other)
	if now := s.When("the seat, or who sits there", func(now string) bool {
		return strings.Contains(now, "Anchor, Chair") || strings.Contains(now, "Chair is already at the table.")
	}); !strings.Contains(now, "Anchor, Chair") {
		s.Until("Chair is free again.")
		s.Press("1")
	}
	s.Until("Anchor, Chair")
	s.Until("You are the board of a guild.")
	require.Len(t, known, 2)
	assert.Equal(t, known[0].Marshal(), known[1].Marshal(), "laptops know both hosts as one")

	require.NoError(t, second.Process.Kill())
	require.Error(t, second.Wait())
	_, again := k.joins(t, event...)
	knock(again).Until("Anchor, Chair") // for nobody sits anywhere after a restart
}
