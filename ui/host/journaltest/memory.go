package journaltest

import (
	"bytes"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/record"
)

// Memory is a journal that is gone with its test.
var Memory = Kind{Shared: true, Begin: func(t testing.TB, s *sessions.Session, teams []string) Place {
	seal, err := record.NewSeal(record.NewKey())
	require.NoError(t, err)
	return &memory{seal: seal, begun: class.New(*s, nil, s.Seed, teams)}
}}

type memory struct {
	seal  record.Seal
	begun *class.Class

	mu      sync.Mutex
	batches [][]byte
	broken  bool
}

// A page is how far one host has read a memory.
type page struct {
	*memory
	read int
}

func (m *memory) Open(t testing.TB) (Journal, *class.Class) {
	t.Helper()
	p := &page{memory: m}
	news, err := p.News()
	require.NoError(t, err)
	c := m.begun
	for _, e := range news {
		c = c.Apply(e)
	}
	return p, c
}

func (m *memory) Events(t testing.TB) []class.Event {
	t.Helper()
	news, err := (&page{memory: m}).News()
	require.NoError(t, err)
	return news
}

func (m *memory) Bytes(testing.TB) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	return bytes.Join(m.batches, nil)
}

// Tear leaves nothing: what memory holds is whole.
func (*memory) Tear(testing.TB, []class.Event) {}

func (m *memory) Break(testing.TB) { m.breaks(true) }
func (m *memory) Mend(testing.TB)  { m.breaks(false) }

func (m *memory) breaks(broken bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.broken = broken
}

// errFull is a planted fault.
var errFull = errors.New("this could not be written down, so it was not done: the disk is full; free some space and try again")

func (p *page) Append(events []class.Event) error {
	records, err := p.seal.Records(events)
	if err != nil || len(records) == 0 {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.broken:
		return errFull
	case p.read != len(p.batches):
		return hall.ErrMoved
	}
	p.batches = append(p.batches, slices.Concat(records...))
	p.read++
	return nil
}

func (p *page) News() ([]class.Event, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	events, _, err := p.seal.Events(bytes.Join(p.batches[p.read:], nil))
	p.read = len(p.batches)
	return events, err
}

func (*page) Close() error { return nil }
