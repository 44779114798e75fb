package load

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// deadline is how long a test waits for something before it gives up. It says
// nothing about how fast anything is.
const deadline = 2 * time.Minute

// between is how long somebody looks whether a key has done something before it is
// pressed again.
const between = 2 * time.Second

// A guest is a laptop of a table.
type guest struct {
	conn *ssh.Client
	keys io.Writer

	mu   sync.Mutex
	seen []byte        // since it forgot
	more chan struct{} // something came; closed at the end
}

// A card is what a table needs to join.
type card struct{ at, team, code string }

// knock joins with a card.
func (k card) knock() (*ssh.Client, error) {
	return ssh.Dial("tcp", k.at, &ssh.ClientConfig{
		User: k.team, HostKeyCallback: ssh.InsecureIgnoreHostKey(), Timeout: deadline, //nolint:gosec // the key is not what this is about
		Auth: []ssh.AuthMethod{ssh.KeyboardInteractive(func(_, _ string, questions []string, _ []bool) ([]string, error) {
			return []string{k.code}[:len(questions)], nil
		})},
	})
}

// join joins with a card and opens a terminal.
func (k card) join() (*guest, error) {
	conn, err := k.knock()
	if err != nil {
		return nil, err
	}
	g, err := opened(conn)
	if err != nil {
		_ = conn.Close() // it is of no use
	}
	return g, err
}

func opened(conn *ssh.Client) (*guest, error) {
	s, err := conn.NewSession()
	if err != nil {
		return nil, err
	}
	if err := s.RequestPty("xterm-256color", 40, 120, ssh.TerminalModes{}); err != nil {
		return nil, err
	}
	g := &guest{conn: conn, more: make(chan struct{}, 1)}
	out, err := s.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if g.keys, err = s.StdinPipe(); err != nil {
		return nil, err
	}
	if err := s.Shell(); err != nil {
		return nil, err
	}
	go g.read(out)
	return g, nil
}

// joins joins with a card, or fails the test.
func (k card) joins(t testing.TB) *guest {
	t.Helper()
	g, err := k.join()
	require.NoError(t, err)
	t.Cleanup(func() { _ = g.conn.Close() }) // at the end of the test
	return g
}

func (g *guest) read(out io.Reader) {
	b := make([]byte, 8<<10)
	for {
		n, err := out.Read(b)
		g.mu.Lock()
		g.seen = append(g.seen, b[:n]...)
		g.mu.Unlock()
		if err != nil {
			close(g.more)
			return
		}
		select {
		case g.more <- struct{}{}:
		default:
		}
	}
}

// forget forgets what was seen so far.
func (g *guest) forget() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.seen = g.seen[:0]
}

func (g *guest) press(keys string) error {
	_, err := io.WriteString(g.keys, keys)
	return err
}

// has reports whether a text was seen since the guest forgot.
func (g *guest) has(text string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return bytes.Contains(g.seen, []byte(text)) || strings.Contains(ansi.Strip(string(g.seen)), text)
}

// marked reports whether a line with the mark was drawn since the guest forgot.
func (g *guest) marked() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return bytes.Contains(g.seen, []byte("> "))
}

// all returns what was seen since the guest forgot.
func (g *guest) all() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return ansi.Strip(string(g.seen))
}

// waits waits until one of some texts was seen, and reports whether it was before the
// session ended or patience did.
func (g *guest) waits(texts ...string) bool { return g.seesBy(time.After(deadline), texts...) }

// insists presses keys again and again until a text was seen.
func (g *guest) insists(keys, text string) bool {
	for late := time.Now().Add(deadline); time.Now().Before(late); {
		if g.press(keys) != nil {
			return false
		}
		if g.seesBy(time.After(between), text) {
			return true
		}
	}
	return false
}

func (g *guest) seesBy(late <-chan time.Time, texts ...string) bool {
	return g.by(late, func() bool { return slices.ContainsFunc(texts, g.has) })
}

// by waits until something holds of what was seen.
func (g *guest) by(late <-chan time.Time, holds func() bool) bool {
	for {
		if holds() {
			return true
		}
		select {
		case _, more := <-g.more:
			if !more {
				return false
			}
		case <-late:
			return false
		}
	}
}

// until is waits that fails the test.
func (g *guest) until(t testing.TB, texts ...string) {
	t.Helper()
	if !g.waits(texts...) {
		require.FailNow(t, "never seen", "%q in\n%s", texts, g.all())
	}
}
