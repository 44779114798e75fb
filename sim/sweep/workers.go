package sweep

import (
	"sync"
	"sync/atomic"

	"example.com/realign/sim"
)

// Workers returns workers on so many cores, for a large membership or for many
// what-ifs. One core works alone.
func Workers(cores int) sim.Workers {
	return func(pieces int, do func(piece int)) {
		var next atomic.Int64
		var wait sync.WaitGroup
		work := func() {
			for n := int(next.Add(1)) - 1; n < pieces; n = int(next.Add(1)) - 1 {
				do(n)
			}
		}
		for range min(cores, pieces) - 1 {
			wait.Go(work)
		}
		work()
		wait.Wait()
	}
}
