package doctor

import (
	"bytes"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/join"
)

// An elsewhere is a listener to which everybody comes from an address in the room.
type elsewhere struct{ net.Listener }

func (e elsewhere) Accept() (net.Conn, error) {
	conn, err := e.Listener.Accept()
	return stranger{conn}, err
}

type stranger struct{ net.Conn }

func (stranger) RemoteAddr() net.Addr { return &net.TCPAddr{IP: net.IPv4(192, 168, 8, 14), Port: 5} }

// A said is what a trial wrote so far.
type said struct {
	sync.Mutex
	text bytes.Buffer
	more chan struct{}
}

func (s *said) Write(p []byte) (int, error) {
	s.Lock()
	defer s.Unlock()
	s.text.Write(p)
	select {
	case s.more <- struct{}{}:
	default:
	}
	return len(p), nil
}

func (s *said) all() string {
	s.Lock()
	defer s.Unlock()
	return s.text.String()
}

// until waits until a text was written.
func (s *said) until(t *testing.T, text string) {
	t.Helper()
	late := time.After(time.Minute)
	for !strings.Contains(s.all(), text) {
		select {
		case <-s.more:
		case <-late:
			require.FailNow(t, "never said", "%q in %q", text, s.all())
		}
	}
}

// A trying is a trial that is underway.
type trying struct {
	said
	at   string
	late chan time.Time
	ends chan os.Signal
	came chan bool
}

func try(t *testing.T, from func(net.Listener) net.Listener) *trying {
	t.Helper()
	key, err := door.OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	u := &trying{said: said{more: make(chan struct{}, 1)}, at: l.Addr().String(), late: make(chan time.Time), ends: make(chan os.Signal), came: make(chan bool, 1)}
	trial := Trial{
		Place: join.Place{Name: "harbour.local", Address: "192.168.8.2", Port: 2222, Key: key}, Own: []netip.Addr{netip.MustParseAddr("192.168.8.2")},
		Waits: time.Minute, Late: u.late, Ends: u.ends, Listen: from(l),
	}
	go func() {
		came, err := trial.Wait(u)
		assert.NoError(t, err)
		u.came <- came
	}()
	return u
}

// visit comes as somebody does who types the line, and returns what it reads.
func (u *trying) visit(t *testing.T) string {
	t.Helper()
	c, err := ssh.Dial("tcp", u.at, &ssh.ClientConfig{User: "doctor", HostKeyCallback: ssh.InsecureIgnoreHostKey()}) //nolint:gosec // the key is not what this is about
	require.NoError(t, err)
	defer func() { _ = c.Close() }()
	s, err := c.NewSession()
	require.NoError(t, err)
	require.NoError(t, s.RequestPty("xterm", 24, 80, nil))
	var out bytes.Buffer
	s.Stdout = &out
	require.NoError(t, s.Shell())
	require.NoError(t, s.Wait(), "it ends well")
	return out.String()
}

func same(l net.Listener) net.Listener { return l }

func fromTheRoom(l net.Listener) net.Listener { return elsewhere{l} }

// C-01: where nobody comes, plain words and the three other ways.
func TestC01WhereTablesCannotReachTheLaptopTheOtherWaysAreNamed(t *testing.T) {
	u := try(t, same)
	u.until(t, "Waiting for a minute")
	u.late <- time.Time{}
	assert.False(t, <-u.came)
	text := strings.Join(strings.Fields(u.all()), " ")
	for _, part := range []string{
		"ssh -p 2222 doctor@harbour.local", "doctor@192.168.8.2", "tables cannot reach this laptop here", "keep laptops apart", "in one of three ways",
		"One laptop and a projector", "realign class run SESSION", "Start files on a stick or by mail", "realign class pack SESSION", "Paper.", "realign class print SESSION",
	} {
		assert.Contains(t, text, part)
	}
	for line := range strings.Lines(u.all()) {
		assert.LessOrEqual(t, ansi.StringWidth(strings.TrimRight(line, "\n")), 80, line)
	}
}

// C-01: and where somebody comes, both are told.
func TestC01AVisitFromASecondLaptopIsTheProof(t *testing.T) {
	u := try(t, fromTheRoom)
	assert.Equal(t, "It works. Tell the trainer.\r\n", u.visit(t))
	assert.True(t, <-u.came)
	assert.Contains(t, u.all(), "Somebody reached this laptop from 192.168.8.14.")
	assert.Contains(t, u.all(), "tables in this network can join")
}

func TestAVisitFromTheLaptopItselfProvesNothing(t *testing.T) {
	u := try(t, same)
	assert.Contains(t, u.visit(t), "It works.")
	u.until(t, "That was this laptop itself")
	u.late <- time.Time{}
	assert.False(t, <-u.came)
}

// Whoever is still typing yes when the time is over did reach the laptop.
func TestSomebodyWhoIsStillTypingHasReachedTheLaptop(t *testing.T) {
	u := try(t, fromTheRoom)
	conn, err := net.Dial("tcp", u.at)
	require.NoError(t, err)
	defer func() { _ = conn.Close() }()
	u.until(t, "Somebody reached this laptop")
	u.late <- time.Time{}
	assert.True(t, <-u.came)
	assert.NotContains(t, u.all(), "three ways")
}

func TestWaitingCanBeEnded(t *testing.T) {
	u := try(t, same)
	u.ends <- os.Interrupt
	assert.False(t, <-u.came)
	assert.NotContains(t, u.all(), "three ways")
}
