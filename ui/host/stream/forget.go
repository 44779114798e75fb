package stream

import (
	"context"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go/jetstream"

	"example.com/realign/ui/say"
)

// Forget removes all that an event left on a server. It cannot be undone.
func Forget(at Server, event string) error {
	if err := forget(at, event); err != nil {
		return fmt.Errorf(say.Text("the event %s cannot be removed: %w"), event, plainly(err))
	}
	return nil
}

func forget(at Server, event string) error {
	s, err := enter(at, event, nil)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }() // nothing is read from it any more
	ctx, done := context.WithTimeout(context.Background(), at.patient())
	defer done()
	err = s.js.DeleteStream(ctx, stored(event))
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		return errNoEvent
	}
	return err
}
