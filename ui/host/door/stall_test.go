package door

import (
	"net"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/visitor"
)

// stalled joins, and reads nothing of what it is shown again and again.
func (d opened) stalled(t *testing.T, free chan struct{}) {
	t.Helper()
	conn, shut, err := visitor.KnockUnderLid(free, d.at, "harbour", ssh.FixedHostKey(d.key.signer.PublicKey()), "meadow-17")
	require.NoError(t, err)
	c := &client{Client: conn}
	t.Cleanup(func() { _ = c.Close() })
	v := c.terminal(t, "xterm", wide, 100)
	v.until("keys 0")
	shut()
}

// wide is how many columns only those have who read nothing.
const wide = 300

// restlessWhereWide fills the screen of those who read nothing and draws it anew all
// the time, whatever they press. Everybody else has an echo.
func restlessWhereWide(at Terminal) tea.Model {
	if at.Width == wide {
		return restless{echo{at: at}}
	}
	return echoes(at)
}

type (
	restless struct{ echo }
	againMsg struct{}
)

func (r restless) Init() tea.Cmd { return r.again() }

func (r restless) again() tea.Cmd {
	return tea.Tick(time.Millisecond, func(time.Time) tea.Msg { return againMsg{} })
}

func (r restless) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, due := msg.(againMsg); due {
		return r, tea.Batch(tea.ClearScreen, r.again())
	}
	next, cmd := r.echo.Update(msg)
	return restless{next.(echo)}, cmd
}

func (r restless) View() string {
	about, lines, _ := strings.Cut(r.echo.View(), "\n")
	return about + "\n" + strings.ReplaceAll(lines, "line", strings.Repeat("x", r.at.Width))
}

// T-10, C-32 and C-33: ten clients that read nothing hold up nobody, and are sent
// away.
func TestC33ClientsThatReadNothingHoldUpNobody(t *testing.T) {
	v := newVillage(restlessWhereWide)
	d := openDoor(t, v, func(l *Limits) { l.Stall = Usual.Stall / 2 }) // a good client on a busy machine takes its time too
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
	require.Eventually(t, func() bool { return v.count(Abused) >= 10 }, deadline, time.Millisecond)
	good.forget()
	good.press("x")
	good.until("keys 51")
	assert.Equal(t, 10, v.count(Abused), "nobody else was sent away")
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

// T-10: whichever runs out of patience first, a packet or the frame around it, the
// trainer is told, and once.
func TestWhoReadsNothingIsToldOfOnce(t *testing.T) {
	line, _ := net.Pipe() // nobody reads at its other end
	v := newVillage(echoes)
	limits := Usual
	limits.Stall = time.Millisecond
	c := &connection{Conn: line, door: New(v, HostKey{}, limits), gone: make(chan struct{})}
	_, err := c.Write([]byte("before the code"))
	require.Error(t, err)
	assert.Zero(t, v.count(Abused), "of strangers nothing is said")

	line, _ = net.Pipe()
	c = &connection{Conn: line, door: c.door, gone: make(chan struct{})}
	c.team.Store(&clean.Text{})
	_, err = c.Write([]byte("a packet"))
	require.Error(t, err)
	c.stalled() // the frame around it
	assert.Equal(t, 1, v.count(Abused))
}
