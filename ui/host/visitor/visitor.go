package visitor

import (
	"errors"
	"fmt"
	"io"
	"net"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// deadline is how long a visitor waits for something before it gives up. It says
// nothing about how fast anything is.
const deadline = time.Minute

// Knock connects to address as a team, with codes, one after the other. Known says
// which host key is accepted. It returns what was said before each question.
func Knock(address, login string, known ssh.HostKeyCallback, codes ...string) (conn *ssh.Client, said []string, err error) {
	line, err := net.DialTimeout("tcp", address, deadline)
	if err != nil {
		return nil, nil, err
	}
	return speak(line, address, login, known, codes)
}

// speak is Knock on a line that is open.
func speak(line net.Conn, address, login string, known ssh.HostKeyCallback, codes []string) (conn *ssh.Client, said []string, err error) {
	c, channels, requests, err := ssh.NewClientConn(line, address, &ssh.ClientConfig{
		User: login, HostKeyCallback: known, Timeout: deadline,
		Auth: []ssh.AuthMethod{ssh.KeyboardInteractive(func(_, lead string, questions []string, _ []bool) ([]string, error) {
			said = append(said, lead)
			if len(questions) == 0 {
				return nil, nil
			}
			if len(codes) == 0 {
				return nil, errors.New("no more codes")
			}
			code := codes[0]
			codes = codes[1:]
			return []string{code}, nil
		})},
	})
	if err != nil {
		_ = line.Close() // nobody is let in by it
		return nil, said, err
	}
	return ssh.NewClient(c, channels, requests), said, nil
}

// A Screen is a terminal of a table, and what it shows.
type Screen struct {
	*ssh.Session
	t    testing.TB
	conn *ssh.Client
	keys io.WriteCloser

	mu    sync.Mutex
	rest  string   // of what came, that is no whole sequence yet
	lines []string // as they stand now
	row   int
	plain bool
	wide  strings.Builder // all that came
	more  chan struct{}   // something came; closed at the end
}

// Open opens a terminal of a kind on a connection.
func Open(t testing.TB, conn *ssh.Client, term string, width, height int) *Screen {
	t.Helper()
	s, err := TryOpen(t, conn, term, width, height)
	require.NoError(t, err)
	return s
}

// TryOpen opens a terminal at a host that may be gone by now; then it returns an error.
func TryOpen(t testing.TB, conn *ssh.Client, term string, width, height int) (*Screen, error) {
	s, err := conn.NewSession()
	if err != nil {
		return nil, err
	}
	v := &Screen{Session: s, t: t, conn: conn, plain: term == "dumb", more: make(chan struct{}, 1)}
	out, err := s.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if v.keys, err = s.StdinPipe(); err != nil {
		return nil, err
	}
	if err := s.RequestPty(term, height, width, ssh.TerminalModes{}); err != nil {
		return nil, err
	}
	if err := s.Shell(); err != nil {
		return nil, err
	}
	go v.read(out)
	return v, nil
}

// packet is more than the door writes at once: a frame is read as a whole, so nobody
// sees half of one.
const packet = 64 << 10

func (s *Screen) read(out io.Reader) {
	b := make([]byte, packet)
	for {
		n, err := out.Read(b)
		s.mu.Lock()
		s.wide.Write(b[:n])
		s.shows(string(b[:n]))
		s.mu.Unlock()
		if err != nil {
			close(s.more)
			return
		}
		select {
		case s.more <- struct{}{}:
		default:
		}
	}
}

// places matches what moves to the beginning of a line, or clears.
var places = regexp.MustCompile(`\x1b\[(\d*)(?:;\d*)?H|\x1b\[2J|\x1b\[J|\x1b\[0J`)

// shows follows what the door writes: whole lines, each after a move to where it
// begins.
func (s *Screen) shows(came string) {
	if s.plain {
		s.lines = strings.Split(strings.Join(s.lines, "\n")+came, "\n")
		return
	}
	s.rest += came
	for {
		at := places.FindStringSubmatchIndex(s.rest)
		if at == nil {
			s.write(s.rest)
			return
		}
		s.write(s.rest[:at[0]])
		switch found := s.rest[at[0]:at[1]]; {
		case strings.HasSuffix(found, "H"):
			row := 1
			if at[2] >= 0 && at[3] > at[2] {
				row, _ = strconv.Atoi(s.rest[at[2]:at[3]])
			}
			s.row = row - 1
		case found == "\x1b[2J":
			s.lines = nil
		default:
			s.lines = s.lines[:min(len(s.lines), s.row)]
		}
		s.rest = s.rest[at[1]:]
	}
}

// write puts a line where it belongs. What is no whole line yet is written again.
func (s *Screen) write(line string) {
	text := strings.TrimRight(ansi.Strip(line), " \r\n")
	if text == "" && !strings.Contains(line, "\x1b[K") {
		return
	}
	for len(s.lines) <= s.row {
		s.lines = append(s.lines, "")
	}
	s.lines[s.row] = text
}

// Now returns what stands on the screen.
func (s *Screen) Now() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.lines, "\n")
}

// Bytes returns all that came.
func (s *Screen) Bytes() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wide.String()
}

// Press presses keys. Those pressed at once may be taken for one.
func (s *Screen) Press(keys string) {
	s.t.Helper()
	require.NoError(s.t, s.TryPress(keys))
}

// TryPress presses keys of a session that may have ended.
func (s *Screen) TryPress(keys string) error {
	_, err := io.WriteString(s.keys, keys)
	return err
}

// Settle waits until all that was pressed has been taken: the screen is drawn anew
// after it.
func (s *Screen) Settle() {
	s.t.Helper()
	fresh := func() int { return strings.Count(s.Bytes(), ansi.EraseEntireScreen) }
	before := fresh()
	s.Press("\x0c")
	s.When("a screen that is drawn anew", func(string) bool { return fresh() > before })
}

// Sees waits until the screen is as it should be. It returns false where the session
// ended before, and fails the test where that takes too long.
func (s *Screen) Sees(holds func(string) bool) bool {
	late := time.After(deadline)
	for ended := false; ; {
		if holds(s.Now()) {
			return true
		}
		if ended {
			return false
		}
		select {
		case _, more := <-s.more:
			ended = !more
		case <-late:
			assert.Fail(s.t, "never seen", s.Now())
			return false
		}
	}
}

// Until waits until a text stands on the screen.
func (s *Screen) Until(text string) string {
	s.t.Helper()
	return s.When(fmt.Sprintf("%q", text), func(now string) bool { return strings.Contains(now, text) })
}

// When waits until the screen is as it should be, and returns it.
func (s *Screen) When(what string, holds func(string) bool) string {
	s.t.Helper()
	require.True(s.t, s.Sees(holds), "the session ended without %s; it showed\n%s", what, s.Now())
	return s.Now()
}

// Leave closes the lid.
func (s *Screen) Leave() { _ = s.conn.Close() }
