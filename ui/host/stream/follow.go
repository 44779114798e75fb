package stream

import (
	"fmt"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// A Follower sees an event as its hosts lead it. It has no key, so it knows that a
// seat has voted and never what.
type Follower struct {
	s *Stream
	c *class.Class
}

// Follow opens an event to look on.
func Follow(at Server, event string) (*Follower, error) {
	s, err := enter(at, event, nil)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the event %s cannot be shown: %w"), event, plainly(err))
	}
	c, _, err := s.open(nil)
	if err != nil {
		_ = s.Close() // it was not used
		return nil, fmt.Errorf(say.Text("the event %s cannot be shown: %w"), event, plainly(err))
	}
	return &Follower{s, c}, nil
}

// Class returns the class as it was when it was looked at last.
func (f *Follower) Class() *class.Class { return f.c }

// Look returns the class after what has been written since it was looked at last, and
// whether that was anything. Together with an error it is what was known last.
func (f *Follower) Look() (*class.Class, bool, error) {
	events, err := f.s.News()
	for _, e := range events {
		f.c = f.c.Apply(e)
	}
	if err == nil && !f.s.nc.IsConnected() {
		err = say.Error("the server does not answer; this is what was known last")
	}
	return f.c, len(events) > 0, err
}

// Close lets go of the server.
func (f *Follower) Close() error { return f.s.Close() }
