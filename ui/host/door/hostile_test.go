package door

import (
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"
)

// T-08: a flood of connections that say nothing crowds out itself.
func TestT08SilentConnectionsKeepNobodyOut(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	var silent []net.Conn
	for range 400 {
		conn, err := net.Dial("tcp", d.at)
		require.NoError(t, err)
		silent = append(silent, conn)
	}
	d.join(t).terminal(t, "xterm", 80, 24).until("window")
	d.waiting.Lock()
	assert.LessOrEqual(t, len(d.waiting.list), Usual.Silent)
	d.waiting.Unlock()
	for _, conn := range silent {
		_ = conn.Close()
	}
}

// T-08: a client has to say something soon.
func TestT08AClientThatSaysNothingIsSentAway(t *testing.T) {
	d := openDoor(t, newVillage(echoes), func(l *Limits) { l.Hello = l.Delay })
	conn, err := net.Dial("tcp", d.at)
	require.NoError(t, err)
	b := make([]byte, 1000)
	for err == nil {
		_, err = conn.Read(b) // the version of the door, and then the end
	}
	assert.Error(t, err)
}

// T-09: a whole class comes from one address, all at once.
func TestT09SixtyTablesJoinAtOnceFromOneAddress(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, nil)
	var all sync.WaitGroup
	views := make([]*view, 60)
	for i := range views {
		all.Add(1)
		go func() {
			defer all.Done()
			c, err := d.knock(t, "anchor", "lantern-42")
			if assert.NoError(t, err) {
				views[i] = c.terminal(t, "xterm-256color", 80, 24)
				views[i].until("keys 0")
			}
		}()
	}
	all.Wait()
	assert.Equal(t, 60, d.Seats())
	assert.Zero(t, v.count(Abused))
}

// T-11: a window of any size becomes one that can be drawn.
func TestT11AGiantWindowIsMadeSmall(t *testing.T) {
	c := openDoor(t, newVillage(echoes), nil).join(t)
	v := c.terminal(t, "xterm", 1<<31-1, 1<<31-1)
	v.until("window 300x100")
	require.NoError(t, v.WindowChange(0, 0))
	v.until("window 80x24")
	for range 1000 {
		require.NoError(t, v.WindowChange(1<<31-1, 1<<31-1))
		require.NoError(t, v.WindowChange(50, 200))
	}
	v.until("window 200x50")
}

// T-11: of a thousand new sizes in a row few reach the program, and the last does.
func TestT11OfManyNewSizesTheLastCounts(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	s := newSeat(&connection{door: d.Door}, nil)
	s.shown = true
	for width := range uint32(1000) {
		s.resize(width+1, 30)
	}
	require.Len(t, s.sizes, 1)
	assert.Equal(t, 300, (<-s.sizes).Width)
}

// T-12: few values of the environment are kept, and none of others' names.
func TestT12FewValuesOfTheEnvironmentAreKept(t *testing.T) {
	var at Terminal
	v := newVillage(nil)
	c := openDoor(t, v, nil).join(t)
	s, err := c.NewSession()
	require.NoError(t, err)
	for _, name := range []string{"LD_PRELOAD", "PATH", "REALIGN_HOME", "TERM"} {
		assert.Error(t, s.Setenv(name, "x"), name)
	}
	for i, name := range known {
		err := s.Setenv(name, "C.UTF-8")
		assert.Equal(t, i < Usual.Values, err == nil, name)
	}
	assert.Error(t, s.Setenv("LANG", strings.Repeat("x", 65)))
	assert.False(t, at.keep("LANG", strings.Repeat("x", 65), Usual))
	assert.True(t, at.keep("LANG", "\x1b[2Jde", Usual))
	assert.NotContains(t, at.Env("LANG"), "\x1b")
	assert.Empty(t, at.Env("PATH"), "nothing of the host's own")
}

// T-12: whoever goes on asking is sent away.
func TestT12AFloodOfValuesEndsTheConnection(t *testing.T) {
	v := newVillage(echoes)
	c := openDoor(t, v, nil).join(t)
	s, err := c.NewSession()
	require.NoError(t, err)
	for n := 0; err == nil || n < Usual.Refusals; n++ {
		_, err = s.SendRequest("env", false, ssh.Marshal(aboutValue{fmt.Sprint("N", n), strings.Repeat("x", 1000)}))
		require.Less(t, n, 100_000)
	}
	assert.Contains(t, v.until(t, Abused).Why, "asking for what there is not")
}

// T-12: two terminals on one connection.
func TestT12AThirdTerminalIsRefused(t *testing.T) {
	c := openDoor(t, newVillage(echoes), nil).join(t)
	first := c.terminal(t, "xterm", 80, 24)
	c.terminal(t, "xterm", 80, 24).until("window")
	_, err := c.NewSession()
	assert.ErrorContains(t, err, "no more terminals on")
	first.until("window")
	first.press("q")
	first.ended()
	_, err = c.NewSession()
	assert.NoError(t, err, "and when one is closed there is room again, at once")
}

// T-12: of those that were closed one after the other, whatever became of them before,
// none takes the room of the next.
func TestT12ATerminalThatHasEndedTakesNoRoom(t *testing.T) {
	c := openDoor(t, newVillage(echoes), func(l *Limits) { l.Sessions = 1 }).join(t)
	for range 50 {
		v := c.terminal(t, "xterm", 80, 24)
		v.press("q")
		v.ended()
		s, err := c.NewSession()
		require.NoError(t, err)
		v = startView(t, s) // without a terminal, which is told so
		v.until("needs a terminal")
		v.ended()
	}
}

// T-12: what comes in has a budget, whatever it is.
func TestT12WhoSendsTooMuchIsSentAway(t *testing.T) {
	v := newVillage(echoes)
	c := openDoor(t, v, nil).join(t)
	flood := make([]byte, 32<<10)
	for err := error(nil); err == nil; {
		_, _, err = c.SendRequest("keepalive@openssh.com", false, flood)
	}
	assert.Contains(t, v.until(t, Abused).Why, "sent more than")
}

// T-13: keys faster than anybody presses them, and more text than anybody types.
func TestT13FloodsOfKeysAndTextAreThinnedOut(t *testing.T) {
	d := openDoor(t, newVillage(echoes), func(l *Limits) { l.Bytes *= 100 }, func(d *Door) {
		d.now = func() time.Duration { return time.Hour } // so that no budget comes back
	})
	v := d.join(t).terminal(t, "xterm", 80, 24)
	v.until("keys 0")
	v.press(strings.Repeat("x", 10_000))
	v.press(pasteBegins + strings.Repeat("y", 10<<20) + pasteEnds)
	v.until("keys 200")
	assert.NotContains(t, v.all(), "keys 201")
	assert.NotContains(t, v.all(), "q", "nothing of a paste is taken for keys")
}

// T-22: nothing but a terminal is behind the door.
func TestT22NothingButATerminalIsGranted(t *testing.T) {
	c := openDoor(t, newVillage(echoes), nil).join(t)
	for _, kind := range []string{"direct-tcpip", "forwarded-tcpip", "x11", "auth-agent@openssh.com", "tun@openssh.com", "direct-streamlocal@openssh.com"} {
		_, _, err := c.OpenChannel(kind, nil)
		var refused *ssh.OpenChannelError
		require.ErrorAs(t, err, &refused, kind)
		assert.Equal(t, ssh.Prohibited, refused.Reason, kind)
	}
	for _, kind := range []string{"tcpip-forward", "cancel-tcpip-forward", "streamlocal-forward@openssh.com", "no-more-sessions@openssh.com"} {
		ok, _, err := c.SendRequest(kind, true, nil)
		assert.NoError(t, err)
		assert.False(t, ok, kind)
	}
	s, err := c.NewSession()
	require.NoError(t, err)
	for kind, about := range map[string]any{
		"exec": struct{ Command string }{"ls"}, "subsystem": struct{ Name string }{"sftp"}, "auth-agent-req@openssh.com": struct{ Nothing string }{},
		"x11-req": struct{ One bool }{}, "signal": struct{ Name string }{"KILL"}, "break": struct{ N uint32 }{}, "window-change": aboutWindow{},
	} {
		ok, err := s.SendRequest(kind, true, ssh.Marshal(about))
		assert.NoError(t, err)
		assert.False(t, ok, kind)
	}
	v := startView(t, s)
	v.until("needs a terminal")
	v.ended()
}

// Requests that are cut off or are not what they say are refused.
func TestRequestsThatMakeNoSenseAreRefused(t *testing.T) {
	c := openDoor(t, newVillage(echoes), nil).join(t)
	s, err := c.NewSession()
	require.NoError(t, err)
	for _, kind := range []string{"env", "pty-req", "window-change"} {
		for _, payload := range [][]byte{nil, {0}, {0xff, 0xff, 0xff, 0xff}, make([]byte, 7)} {
			ok, err := s.SendRequest(kind, true, payload)
			assert.NoError(t, err)
			assert.False(t, ok, kind)
		}
	}
	require.NoError(t, s.RequestPty("\x1b]0;owned\x07xterm", 24, 80, nil))
	assert.Error(t, s.RequestPty("xterm", 24, 80, nil), "a second terminal in one session")
	startView(t, s).until("window 80x24")
	ok, err := s.SendRequest("shell", true, nil)
	assert.NoError(t, err)
	assert.False(t, ok, "a second program in one session")
}
