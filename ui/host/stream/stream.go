package stream

import (
	"bytes"
	"context"
	"crypto/hmac"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/say"
)

// A Stream is an event on a server, as one host sees it. It is not for use by
// several goroutines at once, but for [Stream.Wake], [Stream.Host] and [Stream.Gone].
type Stream struct {
	at       Server
	event    string
	nc       *nats.Conn
	js       jetstream.JetStream
	seal     record.Seal
	head     record.Head
	inbox    *inbox
	presence *presence
	joiner   joiner
	reading  jetstream.ConsumeContext
	last     uint64  // message that is part of what whoever appends has decided by
	doubts   []doubt // batches of which nobody knows whether they are kept
	behind   bool    // somebody has written more
	broken   error   // what stands there cannot be read, so nothing is added to it
}

// What the server calls what is kept for an event.
func stored(event string) string  { return "realign-" + event }
func subject(event string) string { return "realign." + event + ".journal" }
func hosts(event string) string   { return "realign." + event + ".hosts" }

// copies is how often what was written is kept where the server is one of several.
const copies = 3

// errBegun says that an event is there.
var errBegun = say.Error("an event of this name is there already; join it, or name another")

// errNoEvent says that there is none.
var errNoEvent = say.Error("no event of this name has begun there; look whether it is spelt as where it began")

// errOtherKey says that a host has the wrong file.
var errOtherKey = say.Error("the key is not the one that this event began with; take that file from the host that began it")

// errName says what an event is called.
var errName = say.Error("an event is called by small letters, digits and hyphens, for example spring-retreat")

// Begin begins an event with a key of [record.KeyBytes]. Teams are the names; seed
// is the luck. The event must not be there yet.
func Begin(at Server, event string, key []byte, s *sessions.Session, seed sim.Seed, teams []string, today time.Time) (*Stream, *class.Class, error) {
	j, c, err := begin(at, event, key, s, seed, teams, today)
	if err != nil {
		return nil, nil, fmt.Errorf(say.Text("the event %s cannot begin: %w"), event, plainly(err))
	}
	return j, c, nil
}

func begin(at Server, event string, key []byte, s *sessions.Session, seed sim.Seed, teams []string, today time.Time) (*Stream, *class.Class, error) {
	j, err := enter(at, event, key)
	if err != nil {
		return nil, nil, err
	}
	head := record.NewHead(s, seed, teams, today)
	head.Check = record.Check(key)
	first, err := head.Record()
	if err == nil {
		err = j.make()
	}
	if err == nil {
		records := bytes.Join([][]byte{first, record.Framed(s.Text), record.Framed(s.Scenario.Text)}, nil)
		err = j.put(batch(subject(event), records, j.nc.MaxPayload()))
	}
	j.nc.Close()
	switch {
	case errors.Is(err, hall.ErrMoved):
		return nil, nil, errBegun
	case err != nil:
		return nil, nil, err
	}
	j, c, _, err := join(at, event, key)
	return j, c, err
}

// Join joins an event as one more host, or as the first after all were stopped.
// Found says which: whoever is alone tells the class that it was opened again.
func Join(at Server, event string, key []byte) (*Stream, *class.Class, record.Recovered, error) {
	j, c, found, err := join(at, event, key)
	if err != nil {
		return nil, nil, found, fmt.Errorf(say.Text("the event %s cannot be joined: %w"), event, plainly(err))
	}
	return j, c, found, nil
}

func join(at Server, event string, key []byte) (*Stream, *class.Class, record.Recovered, error) {
	j, err := enter(at, event, key)
	if err != nil {
		return nil, nil, record.Recovered{}, err
	}
	c, found, err := j.open(key)
	if err == nil {
		found.Alone, err = j.alone()
	}
	if err != nil {
		_ = j.Close() // it was not used
		return nil, nil, found, err
	}
	return j, c, found, nil
}

// enter connects to a server, for an event that is there or not. Without a key
// nothing secret is read or written.
func enter(at Server, event string, key []byte) (*Stream, error) {
	if !Is(event) {
		return nil, errName
	}
	j := &Stream{at: at, event: event, inbox: newInbox(), presence: newPresence(at.slowly(beat))}
	var err error
	if len(key) > 0 {
		if j.seal, err = record.NewSeal(key); err != nil {
			return nil, err
		}
	}
	if j.nc, err = at.connect(); err != nil {
		return nil, err
	}
	if j.js, err = jetstream.New(j.nc, jetstream.WithDefaultTimeout(at.slowly(attempt))); err != nil {
		j.nc.Close()
		return nil, err
	}
	return j, nil
}

// make makes the stream. Where it is there and empty it does nothing: somebody was
// interrupted.
func (s *Stream) make() error {
	ctx, done := context.WithTimeout(context.Background(), s.at.patient())
	defer done()
	wants := jetstream.StreamConfig{
		Name: stored(s.event), Subjects: []string{subject(s.event)}, Storage: jetstream.FileStorage,
		Discard: jetstream.DiscardNew, DenyDelete: true, DenyPurge: true, Replicas: copies,
	}
	_, err := s.js.CreateStream(ctx, wants)
	var api *jetstream.APIError
	if errors.As(err, &api) && api.ErrorCode == oneServer {
		wants.Replicas = 1
		_, err = s.js.CreateStream(ctx, wants)
	}
	switch {
	case errors.Is(err, jetstream.ErrStreamNameAlreadyInUse):
		return errBegun
	case errors.Is(err, nats.ErrNoResponders):
		return jetstream.ErrJetStreamNotEnabled
	}
	return err
}

// open reads all that was written, and goes on reading.
func (s *Stream) open(key []byte) (*class.Class, record.Recovered, error) {
	var found record.Recovered
	until, err := s.read()
	switch {
	case err != nil:
		return nil, found, err
	case until == 0:
		return nil, found, errNoEvent
	case !s.inbox.until(until, s.at.patient()):
		return nil, found, context.DeadlineExceeded
	}
	var c *class.Class
	for _, m := range s.inbox.take() {
		s.last, found.Last = m.seq, m.at
		records := s.joiner.join(m.header, m.data)
		switch {
		case len(records) == 0:
		case c == nil:
			if c, err = s.first(records, key); err != nil {
				return nil, found, err
			}
		default:
			events, err := s.events(records)
			if err != nil {
				return nil, found, err
			}
			for _, e := range events {
				c = c.Apply(e)
			}
			found.Events += len(events)
		}
	}
	if c == nil {
		return nil, found, errNoEvent
	}
	return c, found, nil
}

// read begins to read into the inbox, and returns the number of the newest message.
// Where one of several servers has just died the others may take a while to agree.
func (s *Stream) read() (newest uint64, err error) {
	ctx, done := context.WithTimeout(context.Background(), s.at.slowly(settling))
	defer done()
	for {
		newest, err = s.readOnce(ctx)
		switch {
		case errors.Is(err, jetstream.ErrStreamNotFound):
			return 0, errNoEvent
		case errors.Is(err, nats.ErrNoResponders):
			return 0, jetstream.ErrJetStreamNotEnabled
		case err == nil, final(err):
			return newest, err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return 0, err
		}
	}
}

func (s *Stream) readOnce(ctx context.Context) (newest uint64, err error) {
	ctx, done := context.WithTimeout(ctx, s.at.slowly(attempt))
	defer done()
	kept, err := s.js.Stream(ctx, stored(s.event))
	if err != nil {
		return 0, err
	}
	from, err := kept.OrderedConsumer(ctx, jetstream.OrderedConsumerConfig{InactiveThreshold: time.Minute})
	if err != nil {
		return 0, err
	}
	s.reading, err = from.Consume(s.heard, jetstream.PullHeartbeat(min(s.at.slowly(beat), mostBeat)), jetstream.PullExpiry(s.at.slowly(beat*10)))
	return kept.CachedInfo().State.LastSeq, err
}

// heard puts what comes into the inbox.
func (s *Stream) heard(m jetstream.Msg) {
	if about, err := m.Metadata(); err == nil { // which every message of a stream has
		s.inbox.put(message{about.Sequence.Stream, about.Timestamp, m.Headers(), m.Data()})
	}
}

// first returns the class that the first batch begins.
func (s *Stream) first(records, key []byte) (*class.Class, error) {
	head, size, err := record.ReadHead(records)
	if err != nil {
		return nil, err
	}
	session, more, _ := record.Unframed(records[size:])
	scenario, _, whole := record.Unframed(records[size+more:])
	switch {
	case !whole:
		return nil, record.ErrDamaged
	case len(key) > 0 && !hmac.Equal(head.Check, record.Check(key)):
		return nil, errOtherKey
	}
	s.head = head
	return head.Begin(session, scenario)
}

// events returns what stands in a batch.
func (s *Stream) events(records []byte) ([]class.Event, error) {
	events, size, err := s.seal.Events(records)
	if err == nil && size < len(records) {
		err = record.ErrDamaged
	}
	return events, err
}

// Event returns what the event is called.
func (s *Stream) Event() string { return s.event }

// Secret returns what only hosts with the key know, another one for each use.
func (s *Stream) Secret(use string) []byte { return s.seal.Secret(use) }

// Due reports whether the days have passed for which the event is kept.
func (s *Stream) Due(today time.Time) bool { return s.head.Due(today) }

// Close lets go of the server. Everything that was done is there.
func (s *Stream) Close() error {
	if s.reading != nil {
		s.reading.Stop()
	}
	s.nc.Close()
	return nil
}
