package stream

import (
	"context"
	"fmt"
	"net"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
)

// Ports of servers that have to know each other before they start. Below those that the
// system deals out by itself, nobody takes one between its choice and its use.
const lowest, many = 20_000, 10_000

// listens listens at the next port that is free. Each process begins elsewhere.
func listens(t testing.TB) net.Listener {
	t.Helper()
	for n := range many {
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(lowest+(os.Getpid()+n)%many)))
		if err == nil {
			return l
		}
	}
	require.FailNow(t, "no port is free")
	return nil
}

// cluster starts three servers that keep everything three times.
func cluster(t testing.TB) []*cellar {
	t.Helper()
	var all []*cellar
	var held []net.Listener
	var routes []*url.URL
	for range copies { // each has to know all before it starts
		l := listens(t)
		held, routes = append(held, l), append(routes, &url.URL{Scheme: "nats", Host: l.Addr().String()})
	}
	for i, l := range held {
		require.NoError(t, l.Close())
		port := l.Addr().(*net.TCPAddr).Port
		options := server.Options{
			ServerName: fmt.Sprint("server", i), Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(),
			NoLog: true, NoSigs: true, Routes: routes, Cluster: server.ClusterOpts{Name: "cellar", Host: "127.0.0.1", Port: port},
		}
		s, err := server.NewServer(&options)
		require.NoError(t, err)
		s.Start()
		c := &cellar{t: t, s: s}
		t.Cleanup(c.stop)
		all = append(all, c)
	}
	for i, c := range all {
		require.True(t, c.s.ReadyForConnections(deadline), "server %d is not ready", i)
	}
	return all
}

// leader returns which of the servers has the last word on an event.
func leader(t testing.TB, j *Stream, all []*cellar) *cellar {
	t.Helper()
	ctx, done := context.WithTimeout(context.Background(), deadline)
	defer done()
	kept, err := j.js.Stream(ctx, stored(j.event))
	require.NoError(t, err)
	require.Len(t, kept.CachedInfo().Cluster.Replicas, copies-1, "it is kept three times")
	for _, c := range all {
		if c.s.Name() == kept.CachedInfo().Cluster.Leader {
			return c
		}
	}
	require.FailNow(t, "no server has the last word")
	return nil
}

// begun begins an event as soon as the servers have found each other.
func begun(t testing.TB, at Server, key []byte) *Stream {
	t.Helper()
	s := journaltest.Session(t)
	late := time.Now().Add(deadline)
	for {
		j, _, err := Begin(at, "retreat", key, s, s.Seed, s.Teams.Names, today)
		if err == nil {
			return j
		}
		require.True(t, time.Now().Before(late), "%v", err)
	}
}

// The server that has the last word dies while people play: what they were told has
// happened is there, and what was refused can be done a little later.
func TestC31AServerOfThreeDiesAndNothingAcknowledgedIsLost(t *testing.T) {
	t.Parallel() // most of it waits
	const people, each = 4, 60
	servers := cluster(t)
	var urls []string
	for _, c := range servers {
		urls = append(urls, c.s.ClientURL())
	}
	p := &place{at: Server{URL: strings.Join(urls, ","), Slow: slow}, event: "retreat", key: record.NewKey()}
	require.NoError(t, begun(t, Server{URL: p.at.URL}, p.key).Close())
	j, c, _ := p.join(t)
	j.at.Slow = 0 // one of those that are asked will be dead
	h := hall.New(c, j, c.Now)
	var told sync.Map
	var playing sync.WaitGroup
	half := make(chan struct{})
	for i := range people {
		playing.Go(func() {
			for k := range each {
				if i == 0 && k == each/2 {
					close(half)
				}
				text := strconv.Itoa(i*each + k)
				for late := time.Now().Add(deadline); ; {
					err := h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Banner, Text: text}})
					if err == nil {
						told.Store(text, true)
						break
					}
					if !assert.True(t, time.Now().Before(late), "%v", err) {
						return
					}
				}
			}
		})
	}
	<-half
	leader(t, j, servers).stop()
	playing.Wait()
	h.Close()
	require.NoError(t, j.Close())
	found := map[string]bool{}
	for _, e := range p.Events(t) {
		found[e.Text] = true
	}
	for i := range people * each {
		text := strconv.Itoa(i)
		_, acknowledged := told.Load(text)
		assert.True(t, acknowledged, text)
		assert.True(t, found[text], text)
	}
}
