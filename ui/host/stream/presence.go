package stream

import (
	"errors"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nuid"
)

// absent is for how many beats nobody has heard of a host that is taken for gone.
const absent = 4

// A presence is how a host knows which others serve the event. Each says on the server
// again and again that it is there; nothing of that is kept.
type presence struct {
	name string // of this host
	beat time.Duration
	now  func() time.Time

	mu    sync.Mutex
	since time.Time // when this one began to listen, or could hear again
	heard map[string]time.Time
}

func newPresence(beat time.Duration) *presence {
	now := func() time.Time { return time.Now() } //nolint:forbidigo // how long a host is silent is no time of the class
	return &presence{name: nuid.Next(), beat: beat, now: now, since: now(), heard: map[string]time.Time{}}
}

// hear notes that a host is there. Where this one has not heard itself for some beats,
// it has heard nobody, and gives all of them as long as at the beginning.
func (p *presence) hear(host string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	if host == p.name && now.Sub(p.heard[host]) > 2*p.beat {
		p.since = now
	}
	p.heard[host] = now
}

// gone reports whether a host is silent. Where this one does not hear even itself,
// its own line is broken, and it knows nothing of the others.
func (p *presence) gone(host string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.now()
	silent := func(host string) bool {
		return now.Sub(p.heard[host]) > absent*p.beat && now.Sub(p.since) > absent*p.beat
	}
	return host != p.name && silent(host) && !silent(p.name)
}

// Host returns what this host goes by.
func (s *Stream) Host() string { return s.presence.name }

// Gone reports whether another host has not been there for a while.
func (s *Stream) Gone(host string) bool { return s.presence.gone(host) }

// alone reports whether no other host serves the event, and from now on answers
// those who ask and says that it is there.
func (s *Stream) alone() (bool, error) {
	_, err := s.nc.Request(hosts(s.event), nil, s.at.slowly(attempt))
	nobody := errors.Is(err, nats.ErrNoResponders) || errors.Is(err, nats.ErrTimeout)
	if err != nil && !nobody {
		return false, err
	}
	if _, err = s.nc.Subscribe(hosts(s.event), s.answers); err != nil {
		return false, err
	}
	go s.present()
	return nobody, s.nc.FlushTimeout(s.at.slowly(attempt)) // whoever comes next finds this one
}

// answers hears of a host that is there, or answers one that asks.
func (s *Stream) answers(m *nats.Msg) {
	if m.Reply != "" {
		_ = m.Respond(nil) // who asked may be gone
		return
	}
	s.presence.hear(string(m.Data))
}

// present says that this host is there, until its line is closed for good.
func (s *Stream) present() {
	beats := time.NewTicker(beat)
	defer beats.Stop()
	for ; !s.nc.IsClosed(); <-beats.C {
		_ = s.nc.Publish(hosts(s.event), []byte(s.presence.name)) // while the line is broken nobody hears it
	}
}
