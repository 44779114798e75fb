package stream

import (
	"bytes"
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A line is between hosts and their server. It keeps all that goes over it, and can
// break where a test wants.
type line struct {
	listener net.Listener

	mu    sync.Mutex
	to    string
	heard bytes.Buffer
	cut   []string // before the server says the first of these the line breaks; then the next counts
	cuts  int
	lost  map[bool]bool // what is lost: the answers of the server, or what the host says
	ends  []net.Conn
}

// newLine lays a line to a server.
func newLine(t testing.TB, s Server) *line {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	k := &line{listener: l, lost: map[bool]bool{}}
	k.turn(s)
	t.Cleanup(func() { _ = l.Close() }) // at the end of the test
	go k.serve()
	return k
}

func (k *line) at() Server { return Server{URL: "nats://" + k.listener.Addr().String(), Slow: slow} }

func (k *line) serve() {
	for {
		host, err := k.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", k.leads())
		if err != nil {
			_ = host.Close() // the server is gone
			continue
		}
		k.mu.Lock()
		k.ends = append(k.ends, host, server)
		k.mu.Unlock()
		go k.carry(server, host, false)
		go k.carry(host, server, true)
	}
}

// leads returns where the line leads to.
func (k *line) leads() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.to
}

// turn has a line that is laid anew lead to another server.
func (k *line) turn(to Server) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.to = strings.TrimPrefix(to.URL, "nats://")
}

// carry carries what one side says to the other until the line breaks.
func (k *line) carry(to, from net.Conn, answers bool) {
	defer func() { _, _ = to.Close(), from.Close() }() // both ends hear of it
	b := make([]byte, 64<<10)
	for {
		n, err := from.Read(b)
		if err != nil || answers && k.breaks(b[:n]) {
			return
		}
		if k.swallows(answers) {
			continue
		}
		k.mu.Lock()
		k.heard.Write(b[:n])
		k.mu.Unlock()
		if _, err := io.Copy(to, bytes.NewReader(b[:n])); err != nil {
			return
		}
	}
}

// breaks reports whether the line is to break before this is carried.
func (k *line) breaks(said []byte) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.cut) == 0 || !bytes.Contains(said, []byte(k.cut[0])) {
		return false
	}
	k.cut = k.cut[1:]
	k.cuts++
	return true
}

// breakBefore has the line break before the server says something, then before the
// next, and cuts counts how often it has.
func (k *line) breakBefore(said ...string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.cut = said
}

// lose has the line lose what one side says, the server with its answers or the host;
// neither notices. The line that is laid next is whole again.
func (k *line) lose(answers bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.lost[answers] = true
}

func (k *line) swallows(answers bool) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.lost[answers]
}

// mend breaks the line, so that it is laid anew.
func (k *line) mend() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.lost = map[bool]bool{}
	for _, end := range k.ends {
		_ = end.Close() // which both sides notice
	}
	k.ends = nil
}

func (k *line) all() (string, int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.heard.String(), k.cuts
}
