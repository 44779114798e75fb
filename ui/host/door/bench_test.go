package door

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkSeats measures a key and the frame that answers it, pressed at every
// seat in turn while all others press theirs, and the memory of a seat, client
// included: both ends are in one process.
func BenchmarkSeats(b *testing.B) {
	for _, seats := range []int{60, 200} {
		b.Run(fmt.Sprint(seats), func(b *testing.B) {
			d := openDoor(b, newVillage(played(b)), func(l *Limits) { l.Inside = seats })
			before := inUse()
			views := make([]*view, seats)
			for i := range views {
				c, err := d.knock(b, "anchor", "lantern-42")
				require.NoError(b, err)
				views[i] = c.terminal(b, "xterm-256color", 120, 40)
				views[i].until("New game")
			}
			held := inUse() - before
			var took []time.Duration
			for b.Loop() {
				answers := make(chan time.Duration, seats)
				for _, v := range views {
					go func() {
						v.forget()
						began := time.Now()
						v.press("\x1b[B")
						v.until("> ")
						answers <- time.Now().Sub(began)
					}()
				}
				for range views {
					took = append(took, <-answers)
				}
			}
			b.ReportMetric(float64(held)/float64(seats)/1024, "KB/seat")
			slices.Sort(took)
			for _, share := range []int{50, 95, 99} {
				b.ReportMetric(float64(took[len(took)*share/100])/1e6, fmt.Sprintf("ms-p%d", share))
			}
		})
	}
}

// inUse returns the bytes that are in use.
func inUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse + m.StackInuse)
}
