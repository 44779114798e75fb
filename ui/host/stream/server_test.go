package stream

import (
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"
)

// deadline is how long a test waits for something before it gives up.
const deadline = 3 * time.Minute

// today is the day of the tests.
var today = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// A cellar is a server of a test, which can be stopped and started again.
type cellar struct {
	t       testing.TB
	options server.Options
	s       *server.Server
}

// newCellar starts a server. Change may ask for more than it has by itself.
func newCellar(t testing.TB, change func(*server.Options)) *cellar {
	t.Helper()
	c := &cellar{t: t, options: server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(), NoLog: true, NoSigs: true,
		SyncAlways: true, MaxPayload: 64 << 10,
	}}
	if change != nil {
		change(&c.options)
	}
	c.start()
	t.Cleanup(c.stop)
	return c
}

func (c *cellar) start() {
	c.t.Helper()
	options := c.options // which a server fills in
	s, err := server.NewServer(&options)
	require.NoError(c.t, err)
	s.Start()
	require.True(c.t, s.ReadyForConnections(deadline), "the server is not ready")
	c.s = s
}

func (c *cellar) stop() {
	c.s.Shutdown()
	c.s.WaitForShutdown()
}

// slow is how many times longer than usual a server of a test may take: many of them
// share the processors with their hosts.
const slow = 5

func (c *cellar) at() Server { return Server{URL: c.s.ClientURL(), Slow: slow} }
