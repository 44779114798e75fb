package sweep

import (
	"sync"
	"sync/atomic"
)

// Each does n pieces of work, numbered from 0, on so many cores. The pieces must
// not depend on each other; what they find belongs into places of their own, to
// be put together afterwards in the order of their numbers. It calls progress
// after each piece with the number done; progress may be called from several
// goroutines, and may be nil. Where a piece panics, so does Each, once all cores have
// come to an end: whoever called can catch that, and nobody can on another goroutine.
func Each(n, cores int, do func(piece int), progress func(done, total int)) {
	var next, done atomic.Int64
	var broke atomic.Pointer[any]
	var wait sync.WaitGroup
	for range max(1, min(cores, n)) {
		wait.Add(1)
		go func() {
			defer wait.Done()
			defer func() {
				if cause := recover(); cause != nil {
					broke.CompareAndSwap(nil, &cause)
				}
			}()
			for piece := int(next.Add(1)) - 1; piece < n; piece = int(next.Add(1)) - 1 {
				do(piece)
				if progress != nil {
					progress(int(done.Add(1)), n)
				}
			}
		}()
	}
	wait.Wait()
	if cause := broke.Load(); cause != nil {
		panic(*cause)
	}
}
