package load

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/house"
	"example.com/realign/ui/host/stream"
)

// This file lets the test program be a host, or the server of one, in a process of
// its own: it starts itself again with a word in the environment. What it is to do
// comes line by line, and each line is answered by one.

// The words, and what follows the word of a host: a folder, or an event.
const (
	roleName   = "REALIGN_LOAD"
	hostRole   = "host"
	serverRole = "server"
)

func TestMain(m *testing.M) {
	role := strings.Fields(os.Getenv(roleName))
	if len(role) == 0 {
		os.Exit(m.Run())
	}
	var err error
	switch role[0] {
	case hostRole:
		err = beHost(role[1:], os.Stdin, os.Stdout)
	case serverRole:
		err = beServer(role[1], os.Stdin, os.Stdout)
	}
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// beServer keeps events in a folder until its input ends.
func beServer(path string, in io.Reader, out io.Writer) error {
	s, err := keeps(path)
	if err != nil {
		return err
	}
	defer s.Shutdown()
	if _, err := fmt.Fprintln(out, s.ClientURL()); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, in)
	return err
}

// beHost hosts the class of a folder, or of an event: its server and key.
func beHost(of []string, in io.Reader, out io.Writer) error {
	j, c, err := journalOf(of)
	if err != nil {
		return err
	}
	defer house.KeepLittleInReserve()()
	r, err := open(c, j, door.Usual.Stall)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(out, r.at); err != nil {
		return err
	}
	for lines := bufio.NewScanner(in); lines.Scan(); {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		if _, err := fmt.Fprintln(out, answered(r, word, rest)); err != nil {
			return err
		}
	}
	r.shut()
	return nil
}

func journalOf(of []string) (hall.Journal, *class.Class, error) {
	if len(of) == 1 {
		f, c, _, err := folder.Open(of[0])
		return f, c, err
	}
	key, err := hex.DecodeString(of[1])
	if err != nil {
		return nil, nil, err
	}
	slow, err := strconv.Atoi(of[2])
	if err != nil {
		return nil, nil, err
	}
	s, c, _, err := stream.Join(stream.Server{URL: of[0], Slow: slow}, "retreat", key)
	return s, c, err
}

// answered does what a line says.
func answered(r *room, word, rest string) string {
	var err error
	switch word {
	case "to":
		err = to(r.Hall, rest)
	case "do":
		var a class.Act
		if err = json.Unmarshal([]byte(rest), &a); err == nil {
			err = r.Do(class.Command{By: class.Facilitator, Act: a})
		}
	case "memory":
		return fmt.Sprint(inUse(), " ", resident())
	case "worked":
		return fmt.Sprint(worked())
	case "drafts":
		all, _ := json.Marshal(drafts(r.Class())) // which a plan always can
		return string(all)
	}
	if err != nil {
		return "error " + err.Error()
	}
	return "ok"
}

// resident returns the bytes that the process has of the machine's memory, where the
// system tells.
func resident() int64 {
	told, _ := os.ReadFile("/proc/self/statm") // elsewhere there is none
	var size, pages int64
	_, _ = fmt.Sscan(string(told), &size, &pages) // and then it stays nothing
	return pages * int64(os.Getpagesize())
}

// worked returns the hundredths of a second that processors have worked for the
// process, where the system tells.
func worked() (hundredths int64) {
	told, _ := os.ReadFile("/proc/self/stat") // elsewhere there is none
	_, fields, _ := strings.Cut(string(told), ") ")
	for i, field := range strings.Fields(fields) {
		if n, err := strconv.ParseInt(field, 10, 64); err == nil && (i == 11 || i == 12) { // user and system
			hundredths += n
		}
	}
	return hundredths
}

// A child is a process that serves.
type child struct {
	cmd   *exec.Cmd
	in    io.WriteCloser
	lines *bufio.Scanner
	said  string // first: where it serves
}

// starts starts a child with a role.
func starts(t testing.TB, role ...string) *child {
	t.Helper()
	c := &child{cmd: exec.Command(os.Args[0])}
	c.cmd.Env = append(os.Environ(), roleName+"="+strings.Join(role, " "))
	c.cmd.Stderr = os.Stderr
	var err error
	c.in, err = c.cmd.StdinPipe()
	require.NoError(t, err)
	out, err := c.cmd.StdoutPipe()
	require.NoError(t, err)
	c.lines = bufio.NewScanner(out)
	c.lines.Buffer(nil, 16<<20)
	require.NoError(t, c.cmd.Start())
	t.Cleanup(func() { c.stop(t) })
	require.True(t, c.hears(), "it never said where it serves")
	c.said = c.lines.Text()
	require.NotContains(t, c.said, "error")
	return c
}

// stop lets it end by itself.
func (c *child) stop(t testing.TB) {
	_ = c.in.Close() // it may be dead
	late := c.tires()
	_ = c.cmd.Wait()
	assert.True(t, late.Stop(), "it did not end by itself; above is where it stood")
}

// tires ends it where what is waited for does not come in time, and has it tell first
// where it stands.
func (c *child) tires() *time.Timer {
	return time.AfterFunc(deadline, func() {
		if c.cmd.Process.Signal(syscall.SIGQUIT) != nil {
			_ = c.cmd.Process.Kill() // where nobody can be asked
		}
	})
}

// hears reads its next line, and reports whether there was one.
func (c *child) hears() bool {
	defer c.tires().Stop()
	return c.lines.Scan()
}

// kill ends it at once.
func (c *child) kill(t testing.TB) {
	t.Helper()
	require.NoError(t, c.cmd.Process.Kill())
	_ = c.cmd.Wait() // it was killed
}

// asks has it do something, and returns its answer.
func (c *child) asks(t testing.TB, line string) string {
	t.Helper()
	_, err := io.WriteString(c.in, line+"\n")
	require.NoError(t, err)
	require.True(t, c.hears(), "the host is gone")
	answer := c.lines.Text()
	require.NotContains(t, answer, "error")
	return answer
}

// does has it do what the facilitator does.
func (c *child) does(t testing.TB, a class.Act) {
	t.Helper()
	require.True(t, c.tries(a))
}

// tries is does where the host may be dead. It reports whether the host says that it
// was done.
func (c *child) tries(a class.Act) bool {
	return c.sends(a) && c.hears() && c.lines.Text() == "ok"
}

// sends asks it to do something and waits for no answer.
func (c *child) sends(a class.Act) bool {
	line, err := json.Marshal(a)
	if err == nil {
		_, err = io.WriteString(c.in, "do "+string(line)+"\n")
	}
	return err == nil
}
