package door

import (
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// A client is an SSH client that does what a test says.
type client struct {
	*ssh.Client
	said []string // by the door, before each question
}

// knock connects with codes, one after the other.
func (d opened) knock(t testing.TB, team string, codes ...string) (*client, error) {
	t.Helper()
	conn, said, err := visitor.Knock(d.at, team, ssh.FixedHostKey(d.key.signer.PublicKey()), codes...)
	c := &client{conn, said}
	if err == nil {
		t.Cleanup(func() { _ = conn.Close() })
	}
	return c, err
}

// join connects as anchor.
func (d opened) join(t testing.TB) *client {
	t.Helper()
	c, err := d.knock(t, "anchor", "lantern-42")
	require.NoError(t, err)
	return c
}

// A view is a terminal of a client.
type view struct {
	*ssh.Session
	t    testing.TB
	keys io.WriteCloser
	mu   sync.Mutex
	seen strings.Builder
	more chan struct{} // something was seen; closed at the end
}

// terminal opens a terminal and reads all that comes.
func (c *client) terminal(t testing.TB, term string, width, height int) *view {
	t.Helper()
	s, err := c.NewSession()
	require.NoError(t, err)
	require.NoError(t, s.RequestPty(term, height, width, ssh.TerminalModes{}))
	return startView(t, s)
}

func startView(t testing.TB, s *ssh.Session) *view {
	t.Helper()
	v := &view{Session: s, t: t, more: make(chan struct{}, 1)}
	out, err := s.StdoutPipe()
	require.NoError(t, err)
	v.keys, err = s.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, s.Shell())
	go v.read(out)
	return v
}

func (v *view) read(out io.Reader) {
	b := make([]byte, 4096)
	for {
		n, err := out.Read(b)
		v.mu.Lock()
		v.seen.Write(b[:n])
		v.mu.Unlock()
		if err != nil {
			close(v.more)
			return
		}
		select {
		case v.more <- struct{}{}:
		default:
		}
	}
}

func (v *view) press(keys string) {
	v.t.Helper()
	_, err := io.WriteString(v.keys, keys)
	require.NoError(v.t, err)
}

// forget forgets what was seen so far.
func (v *view) forget() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.seen.Reset()
}

// all returns what was seen.
func (v *view) all() string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.seen.String()
}

// until waits until a text was seen.
func (v *view) until(text string) string {
	v.t.Helper()
	late := time.After(deadline)
	for ended := false; ; {
		if seen := v.all(); strings.Contains(seen, text) {
			return seen
		}
		require.False(v.t, ended, "the session ended without %q; it showed %q", text, v.all())
		select {
		case _, more := <-v.more:
			ended = !more
		case <-late:
			require.FailNow(v.t, "never seen", "%q in %q", text, v.all())
		}
	}
}

// ended waits until the session is over.
func (v *view) ended() {
	v.t.Helper()
	late := time.After(deadline)
	for {
		select {
		case _, more := <-v.more:
			if !more {
				return
			}
		case <-late:
			require.FailNow(v.t, "the session goes on")
		}
	}
}
