package door

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// stalled joins, presses keys, and reads nothing of what they bring.
func (d opened) stalled(t *testing.T, free chan struct{}) {
	t.Helper()
	conn, shut, err := visitor.KnockUnderLid(free, d.at, "harbour", ssh.FixedHostKey(d.key.signer.PublicKey()), "meadow-17")
	require.NoError(t, err)
	c := &client{Client: conn}
	t.Cleanup(func() { _ = c.Close() })
	v := c.terminal(t, "xterm", 300, 100)
	v.until("keys 0")
	shut()
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
		l.Stall /= 4 // a good client on a busy machine takes its time too
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
	require.Eventually(t, func() bool { return v.count(Abused) == 10 }, deadline, time.Millisecond)
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
