package stream

import (
	"errors"

	"github.com/nats-io/nats.go"
)

// alone reports whether no other host serves the event, and from now on answers
// those who ask.
func (s *Stream) alone() (bool, error) {
	_, err := s.nc.Request(hosts(s.event), nil, attempt)
	nobody := errors.Is(err, nats.ErrNoResponders) || errors.Is(err, nats.ErrTimeout)
	if err != nil && !nobody {
		return false, err
	}
	if _, err = s.nc.Subscribe(hosts(s.event), func(m *nats.Msg) { _ = m.Respond(nil) }); err != nil { // who asked may be gone
		return false, err
	}
	return nobody, s.nc.FlushTimeout(attempt) // whoever comes next finds this one
}
