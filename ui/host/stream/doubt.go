package stream

import (
	"errors"
	"fmt"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// A server that is asked to keep a batch and does not answer may keep it all the same.
// Whoever asked is told so at once, and later what came: a batch has one place in the
// stream where it counts, so either it is found there or something else is.

// A doubt is a batch of which nobody knows whether it is kept.
type doubt struct {
	batch string
	told  *hall.Unsure
}

// errSilent says that the server was asked and has not answered.
type errSilent struct{ error }

func (e errSilent) Unwrap() error { return e.error }

// refused reports whether an error says that a batch is not kept: it never went to a
// server, nobody took it there, or it was answered.
func refused(err error) bool {
	var api *jetstream.APIError
	if errors.As(err, &api) {
		return true
	}
	for _, known := range []error{
		nats.ErrReconnectBufExceeded, nats.ErrConnectionClosed, nats.ErrConnectionReconnecting, nats.ErrNoResponders, jetstream.ErrNoStreamResponse,
	} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// answer returns what whoever asked for a batch is told of an error.
func (s *Stream) answer(err error, batch string) error {
	var silent errSilent
	switch {
	case err == nil, errors.Is(err, hall.ErrMoved):
		return err
	case errors.As(err, &silent):
		d := doubt{batch, hall.NewUnsure(plainly(err))}
		s.doubts = append(s.doubts, d)
		return d.told
	}
	return fmt.Errorf(say.Text("this could not be written down, so it was not done: %w"), plainly(err))
}

// learn settles doubts by what stands where they would: a batch, with so many messages
// of it to come.
func (s *Stream) learn(batch, left string) {
	var still []doubt
	for _, d := range s.doubts {
		switch {
		case d.batch != batch:
			d.told.Settle(false)
		case left == "0":
			d.told.Settle(true)
		default:
			still = append(still, d)
		}
	}
	s.doubts = still
}
