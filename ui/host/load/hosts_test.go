package load

import (
	"io"
	"net"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// keeps starts a server that keeps events in a folder.
func keeps(path string) (*server.Server, error) {
	s, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: path, SyncAlways: true, NoLog: true, NoSigs: true,
	})
	if err != nil {
		return nil, err
	}
	s.Start()
	if !s.ReadyForConnections(deadline) {
		return nil, io.ErrNoProgress
	}
	return s, nil
}

// How many times longer than usual a server may take: a whole hall, its hosts and the
// server share the processors of one machine here. Where a host that dies must be
// missed, everybody waits for as long.
const (
	slow    = 20
	missing = 2
)

// serverAt is a server that is given much time.
func serverAt(url string) stream.Server { return stream.Server{URL: url, Slow: slow} }

// A balancer sends each who comes to the next of several hosts that is there.
type balancer struct {
	net.Listener
	mu    sync.Mutex
	hosts []string
	next  int
}

// newBalancer puts a balancer before hosts.
func newBalancer(t testing.TB, hosts ...string) *balancer {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	b := &balancer{Listener: l, hosts: hosts}
	t.Cleanup(func() { _ = l.Close() }) // at the end of the test
	go func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			go b.carry(client)
		}
	}()
	return b
}

// sends sends everybody to one host from now on: the others do not answer.
func (b *balancer) sends(host string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.hosts = []string{host}
}

func (b *balancer) carry(client net.Conn) {
	b.mu.Lock()
	host := b.hosts[b.next%len(b.hosts)]
	b.next++
	b.mu.Unlock()
	to, err := net.Dial("tcp", host)
	if err != nil {
		_ = client.Close() // it comes again
		return
	}
	var both sync.WaitGroup
	for _, way := range [][2]net.Conn{{to, client}, {client, to}} {
		both.Go(func() {
			_, _ = io.Copy(way[0], way[1]) // until one hangs up
			_, _ = way[0].Close(), way[1].Close()
		})
	}
	both.Wait()
}

// hosted opens a room on an event, as one of several hosts.
func hosted(t testing.TB, at stream.Server, key []byte) *room {
	t.Helper()
	j, c, _, err := stream.Join(at, "retreat", key)
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() }) // at the end of the test
	return opens(t, c, j)
}

// few is how many tables two hosts share: more than one for each, and not so many that
// whatever they press piles up at a server that shares the processors with all of them.
const few = 6

// Two hosts serve one event behind a balancer. Laptops of one table reach different
// hosts and work on one plan; one host dies, and its laptops come back by the same
// command through the other, to the plan that lay on the desk.
func TestWhereOneOfTwoHostsDiesItsTablesGoOnAtTheOther(t *testing.T) {
	s, err := keeps(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() {
		s.Shutdown()
		s.WaitForShutdown() // it writes until then
	})
	at, key, script := serverAt(s.ClientURL()), record.NewKey(), journaltest.Session(t)
	begun, _, err := stream.Begin(at, "retreat", key, script, script.Seed, names(few), today)
	require.NoError(t, err)
	require.NoError(t, begun.Close())
	one, other := hosted(t, at, key), hosted(t, at, key)
	b := newBalancer(t, one.at, other.at)
	all := everybody(t, b.Addr().String(), few)
	all.see(t, sitting)
	full := func(c *class.Class) bool {
		n := 0
		for team := range few {
			for seat := range people {
				n += c.Chair(team, seat).People
			}
		}
		return n == few*people
	}
	one.sees(t, "everybody sits", full)
	other.sees(t, "everybody sits", full)
	all.forget()
	require.NoError(t, to(other.Hall, "first"))
	all.see(t, planning)
	empty := drafts(other.Class())[0]
	drafted := func(c *class.Class) bool { return !slices.Contains(drafts(c), empty) }
	all.insist(t, "\x1b[C", "●●●")
	other.sees(t, "every table has a plan", drafted, func() {
		for team, plan := range drafts(other.Class()) {
			if plan == empty { // where the server did not answer in time a seat is told, and is back where it was
				require.NoError(t, all[team][0].press("\x1b[C"))
			}
		}
	})
	other.does(t, class.Act{Do: class.Hold}) // after which nothing more is taken
	one.sees(t, "the class is paused", func(c *class.Class) bool { return !c.Going() })
	assert.Equal(t, drafts(one.Class()), drafts(other.Class()))
	before := drafts(other.Class())
	b.sends(other.at)
	one.shut()
	each(few, func(team, seat int) {
		if _, _, err := all[team][seat].conn.SendRequest("keepalive@openssh.com", true, nil); err == nil {
			return // it is at the other host
		}
		g, err := cardOf(b.Addr().String(), team).join()
		if !assert.NoError(t, err) {
			return
		}
		t.Cleanup(func() { _ = g.conn.Close() }) // at the end of the test
		all[team][seat] = g
		if assert.True(t, g.waits(arriving)) {
			assert.True(t, g.insists(strconv.Itoa(seat+1), paused), "team %d seat %d sees\n%s", team, seat, g.all())
		}
	})
	require.False(t, t.Failed())
	assert.Equal(t, before, drafts(other.Class()))
	all.forget()
	other.does(t, class.Act{Do: class.Go})
	all.see(t, planning)
}
