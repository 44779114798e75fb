package door

import (
	"net"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A caller is a connection that only has an address.
type caller struct {
	net.Conn
	from string
	gone bool
}

func (c *caller) RemoteAddr() net.Addr { return &net.TCPAddr{IP: net.ParseIP(c.from), Port: 1} }

func (c *caller) Close() error {
	c.gone = true
	return nil
}

// T-08 and T-09: where there is no room, the oldest of the busiest address goes.
func TestT08AFloodCrowdsOutItself(t *testing.T) {
	w := waiting{silent: 3, all: 5}
	call := func(from string, speaks bool) *caller {
		c := &caller{from: from}
		if a := w.admit(c); speaks {
			w.speaks(a)
		}
		return c
	}
	one := call("10.0.0.1", false)
	flood := []*caller{call("10.0.0.2", false), call("10.0.0.2", false), call("10.0.0.2", false)}
	assert.False(t, one.gone, "of another address")
	assert.True(t, flood[0].gone, "the oldest of the flood")
	assert.False(t, flood[2].gone)
	for range 100 {
		assert.False(t, call("10.0.0.3", true).gone, "who comes last gets in")
	}
	assert.LessOrEqual(t, len(w.list), 5)
	assert.False(t, one.gone)
	w.clear()
	assert.True(t, one.gone)
}
