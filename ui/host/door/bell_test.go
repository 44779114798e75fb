package door

import (
	"io"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// hung is a bell on this computer alone.
func hung(t *testing.T, change func(*Limits)) (at string, key HostKey, told func() int) {
	t.Helper()
	key, err := OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	var mu sync.Mutex
	n := 0
	b := &Bell{Key: key, Limits: Usual, Line: "It works.", Heard: func(_ net.Addr, told bool) {
		mu.Lock()
		defer mu.Unlock()
		if told {
			n++
		}
	}}
	if change != nil {
		change(&b.Limits)
	}
	served := make(chan error, 1)
	go func() { served <- b.Serve(l) }()
	t.Cleanup(func() {
		_ = l.Close()
		require.NoError(t, <-served)
	})
	return l.Addr().String(), key, func() int {
		mu.Lock()
		defer mu.Unlock()
		return n
	}
}

func TestWhoRingsIsToldALineAndNothingElse(t *testing.T) {
	at, key, told := hung(t, nil)
	dial := func() *ssh.Client {
		c, err := ssh.Dial("tcp", at, &ssh.ClientConfig{User: "doctor", HostKeyCallback: ssh.FixedHostKey(key.signer.PublicKey()), Timeout: deadline})
		require.NoError(t, err)
		t.Cleanup(func() { _ = c.Close() })
		return c
	}
	_, _, err := dial().OpenChannel("direct-tcpip", nil)
	assert.Error(t, err)
	s, err := dial().NewSession()
	require.NoError(t, err)
	assert.Error(t, s.Run("ls"))
	assert.Zero(t, told())
	s, err = dial().NewSession()
	require.NoError(t, err)
	out, err := s.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, s.Shell())
	line, err := io.ReadAll(out)
	require.NoError(t, err)
	assert.Equal(t, "It works.\r\n", string(line))
	assert.NoError(t, s.Wait())
	assert.Eventually(t, func() bool { return told() == 1 }, deadline, time.Millisecond)
}

// T-08: whoever says nothing, or something else, is sent away.
func TestT08ABellSendsAwayWhoSaysNothing(t *testing.T) {
	at, _, told := hung(t, func(l *Limits) { l.Login, l.Silent = l.Delay/10, 5 })
	for _, says := range []string{"", "GET / HTTP/1.1\r\n\r\n"} {
		var all []net.Conn
		for range 20 {
			conn, err := net.Dial("tcp", at)
			require.NoError(t, err)
			_, _ = io.WriteString(conn, says) // there are too many already
			all = append(all, conn)
		}
		for _, conn := range all {
			_, _ = io.Copy(io.Discard, conn) // to its end, which comes
		}
	}
	assert.Zero(t, told())
}
