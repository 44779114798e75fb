package stream

import (
	"slices"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
)

// A message is one of the stream, with its place there.
type message struct {
	seq    uint64
	at     time.Time
	header nats.Header
	data   []byte
}

// An inbox holds what was read and not yet taken. It is filled by the goroutines of
// the connection and emptied by the host's.
type inbox struct {
	more chan struct{} // one slot: something has come

	mu     sync.Mutex
	waits  []message
	early  map[uint64]message // before which others are missing
	newest uint64             // that has come, as all before it have
	known  uint64             // that need not be kept: it was taken, or written from here
}

func newInbox() *inbox { return &inbox{more: make(chan struct{}, 1), early: map[uint64]message{}} }

// put puts a message into the inbox. One that came before is left out: after a line
// broke, a server may begin earlier again. Another goroutine reads on then, and its
// first may come before the last of the one that has read so far. So one that comes
// before its time waits for those that are missing; numbers have no gaps, as nothing
// is ever deleted.
func (b *inbox) put(m message) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if m.seq <= b.newest {
		return
	}
	b.early[m.seq] = m
	for {
		next, there := b.early[b.newest+1]
		if !there {
			return
		}
		b.newest++
		delete(b.early, next.seq)
		if next.seq > b.known {
			b.waits = append(b.waits, next)
		}
		select {
		case b.more <- struct{}{}:
		default:
		}
	}
}

// take empties the inbox.
func (b *inbox) take() []message {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := b.waits
	b.waits = nil
	if len(all) > 0 {
		b.known = all[len(all)-1].seq
	}
	return all
}

// wrote notes that all until seq is known here without having been read.
func (b *inbox) wrote(seq uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.known = max(b.known, seq)
	b.waits = slices.DeleteFunc(b.waits, func(m message) bool { return m.seq <= seq })
}

// until waits until seq has come. It gives up where nothing comes for long.
func (b *inbox) until(seq uint64, long time.Duration) bool {
	for {
		b.mu.Lock()
		there := b.newest
		b.mu.Unlock()
		if there >= seq {
			return true
		}
		select {
		case <-b.more:
		case <-time.After(long):
			return false
		}
	}
}
