package door

import (
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// A stopper is a connection that reads nothing from some moment on.
type stopper struct {
	net.Conn
	stopped chan struct{}
	free    chan struct{} // closed when it may read again
}

func (s *stopper) Read(p []byte) (int, error) {
	select {
	case <-s.stopped:
		<-s.free
	default:
	}
	return s.Conn.Read(p)
}

// stalled joins, presses keys, and reads nothing of what they bring.
func (d opened) stalled(t *testing.T, free chan struct{}) {
	t.Helper()
	conn, err := net.Dial("tcp", d.at)
	require.NoError(t, err)
	require.NoError(t, conn.(*net.TCPConn).SetReadBuffer(4096))
	s := &stopper{Conn: conn, stopped: make(chan struct{}), free: free}
	sc, chans, requests, err := ssh.NewClientConn(s, d.at, &ssh.ClientConfig{
		User: "harbour", HostKeyCallback: ssh.InsecureIgnoreHostKey(), //nolint:gosec // the key is not what this is about
		Auth: []ssh.AuthMethod{ssh.KeyboardInteractive(func(_, _ string, q []string, _ []bool) ([]string, error) {
			return []string{"meadow-17"}[:len(q)], nil
		})},
	})
	require.NoError(t, err)
	c := &client{Client: ssh.NewClient(sc, chans, requests)}
	t.Cleanup(func() { _ = c.Close() })
	v := c.terminal(t, "xterm", 300, 100)
	v.until("keys 0")
	close(s.stopped)
	go func() {
		for err := error(nil); err == nil; {
			_, err = v.keys.Write([]byte("\x0c")) // which draws the whole screen anew
		}
	}()
}

// T-10, C-32 and C-33: ten clients that read nothing hold up nobody, and are sent
// away.
func TestC33ClientsThatReadNothingHoldUpNobody(t *testing.T) {
	v := newVillage(redrawing)
	d := openDoor(t, v, func(l *Limits) {
		l.Stall /= 20
		l.Bytes *= 1000
	})
	free := make(chan struct{})
	defer close(free)
	good := d.join(t).terminal(t, "xterm", 80, 24)
	good.until("keys 0")
	for range 10 {
		d.stalled(t, free)
	}
	for range 50 {
		good.forget()
		good.press("x")
		good.until("keys")
	}
	for v.count(Abused) < 10 {
		<-v.heard
	}
	good.forget()
	good.press("x")
	good.until("keys 51")
	assert.Equal(t, "it read nothing of what it was shown", v.until(t, Abused).Why)
}

// A mailbox draws nothing while a frame is on its way, and then the newest.
func TestOfManyFramesTheNewestIsSeen(t *testing.T) {
	m := newMailbox()
	drawn := 0
	draw := func() frame {
		drawn++
		return frame{width: drawn}
	}
	for range 1000 {
		m.offer(draw)
	}
	assert.Equal(t, 1, drawn)
	assert.Equal(t, 1, (<-m.frames).width)
	assert.True(t, m.arrived(), "there is something newer")
	m.offer(draw)
	assert.Equal(t, 2, (<-m.frames).width)
	assert.False(t, m.arrived())
}
