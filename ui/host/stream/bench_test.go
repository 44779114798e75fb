package stream

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
)

// draft is what is written down most: a plan on a desk.
var draft = []class.Event{{At: 1000, By: 1, Act: class.Act{Do: class.Draft, Team: 7, Seat: 1, Plan: &sim.Plan{}}}}

// BenchmarkAppend measures how often a second a class can be written to, by the place
// where it is kept, and how often many classes can at once that share a server.
func BenchmarkAppend(b *testing.B) {
	b.Run("folder", func(b *testing.B) {
		s := journaltest.Session(b)
		f, _, err := folder.Create(filepath.Join(b.TempDir(), "class"), s, s.Seed, s.Teams.Names, today)
		require.NoError(b, err)
		appends(b, f)
		require.NoError(b, f.Close())
	})
	for _, synced := range []bool{true, false} {
		b.Run(fmt.Sprintf("server/synced=%t", synced), func(b *testing.B) {
			at := newCellar(b, func(o *server.Options) { o.SyncAlways = synced }).at()
			appends(b, several(b, at, 1)...)
		})
	}
	b.Run("server/synced=true/10 events", func(b *testing.B) {
		appends(b, several(b, newCellar(b, nil).at(), 10)...)
	})
	b.Run("cluster of 3/10 events", func(b *testing.B) {
		var urls []string
		for _, c := range cluster(b) {
			urls = append(urls, c.s.ClientURL())
		}
		at := Server{URL: strings.Join(urls, ",")}
		require.NoError(b, begun(b, at, record.NewKey()).Close())
		appends(b, several(b, at, 10)...)
	})
}

// several begins events on a server.
func several(b *testing.B, at Server, n int) (all []hall.Journal) {
	s := journaltest.Session(b)
	for i := range n {
		j, _, err := Begin(at, fmt.Sprint("event-", i), record.NewKey(), s, s.Seed, s.Teams.Names, today)
		require.NoError(b, err)
		b.Cleanup(func() { _ = j.Close() }) // at the end of the benchmark
		all = append(all, j)
	}
	return all
}

// appends writes to all journals at once, as often as is asked for.
func appends(b *testing.B, journals ...hall.Journal) {
	b.ReportAllocs()
	b.ResetTimer()
	began := time.Now()
	var all sync.WaitGroup
	for i, j := range journals {
		all.Go(func() {
			for n := i; n < b.N; n += len(journals) {
				if err := j.Append(draft); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	b.ReportMetric(float64(b.N)/time.Now().Sub(began).Seconds(), "appends/s")
}

// BenchmarkJoin measures how long a host takes to join an event in which so much was
// written down.
func BenchmarkJoin(b *testing.B) {
	for _, events := range []int{1_000, 20_000} {
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			p := placed(b, nil)
			j, _, _ := p.join(b)
			for range events / 100 {
				var batch []class.Event
				for range 100 {
					batch = append(batch, draft...)
				}
				require.NoError(b, j.Append(batch))
			}
			require.NoError(b, j.Close())
			for b.Loop() {
				j, _, found := p.join(b)
				require.Equal(b, events, found.Events)
				require.NoError(b, j.Close())
			}
		})
	}
}
