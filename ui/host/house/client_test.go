package house

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// knock connects as a team with codes, one after the other, and returns what was
// said before each question.
func (h *hosted) knock(login string, codes ...string) (conn *ssh.Client, said []string, err error) {
	h.t.Helper()
	conn, err = ssh.Dial("tcp", h.at, &ssh.ClientConfig{
		User: login, HostKeyCallback: h.known, Timeout: deadline,
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
	if err == nil {
		h.t.Cleanup(func() { _ = conn.Close() })
	}
	return conn, said, err
}

// A screen is a terminal of a table, and what it shows.
type screen struct {
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

// sit joins as a team that was renewed so many times, and opens a terminal.
func (h *hosted) sit(login string, width, height int) *screen {
	h.t.Helper()
	return h.sitAt(login, "code-"+login+"-0", "xterm-256color", width, height)
}

func (h *hosted) sitAt(login, code, term string, width, height int) *screen {
	h.t.Helper()
	conn, _, err := h.knock(login, code)
	require.NoError(h.t, err)
	return opened(h.t, conn, term, width, height)
}

func opened(t testing.TB, conn *ssh.Client, term string, width, height int) *screen {
	t.Helper()
	s, err := conn.NewSession()
	require.NoError(t, err)
	require.NoError(t, s.RequestPty(term, height, width, ssh.TerminalModes{}))
	v := &screen{Session: s, t: t, conn: conn, plain: term == "dumb", more: make(chan struct{}, 1)}
	out, err := s.StdoutPipe()
	require.NoError(t, err)
	v.keys, err = s.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, s.Shell())
	go v.read(out)
	return v
}

func (s *screen) read(out io.Reader) {
	b := make([]byte, 4096)
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
func (s *screen) shows(came string) {
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
func (s *screen) write(line string) {
	text := strings.TrimRight(ansi.Strip(line), " \r\n")
	if text == "" && !strings.Contains(line, "\x1b[K") {
		return
	}
	for len(s.lines) <= s.row {
		s.lines = append(s.lines, "")
	}
	s.lines[s.row] = text
}

// now returns what stands on the screen.
func (s *screen) now() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.lines, "\n")
}

// bytes returns all that came.
func (s *screen) bytes() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wide.String()
}

func (s *screen) press(keys string) {
	s.t.Helper()
	_, err := io.WriteString(s.keys, keys)
	require.NoError(s.t, err)
}

// until waits until a text stands on the screen.
func (s *screen) until(text string) string {
	s.t.Helper()
	return s.when(fmt.Sprintf("%q", text), func(now string) bool { return strings.Contains(now, text) })
}

// when waits until the screen is as it should be.
func (s *screen) when(what string, holds func(string) bool) string {
	s.t.Helper()
	late := time.After(deadline)
	for ended := false; ; {
		now := s.now()
		if holds(now) {
			return now
		}
		require.False(s.t, ended, "the session ended without %s; it showed\n%s", what, now)
		select {
		case _, more := <-s.more:
			ended = !more
		case <-late:
			require.FailNow(s.t, "never seen", "%s in\n%s", what, now)
		}
	}
}

// leave closes the lid.
func (s *screen) leave() { _ = s.conn.Close() }
