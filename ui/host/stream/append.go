package stream

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// Append writes events down and returns once the server keeps them: all of them or
// none. Its error is [hall.ErrMoved] where another host has written since the last
// [Stream.News], and a [hall.Unsure] where the server did not answer: then it may have
// them all the same, and they come as news. After any other error there are none.
func (s *Stream) Append(events []class.Event) error {
	if s.broken != nil {
		return s.broken
	}
	records, err := s.seal.Records(events)
	if err != nil || len(records) == 0 {
		return err
	}
	messages := batch(subject(s.event), bytes.Join(records, nil), s.nc.MaxPayload())
	return s.answer(s.put(messages), messages[0].Header.Get(batchHeader))
}

// put writes the messages of a batch.
func (s *Stream) put(messages []*nats.Msg) error {
	at := s.last
	for _, m := range messages {
		if err := s.send(m, at); err != nil {
			s.behind = s.behind || errors.Is(err, hall.ErrMoved)
			return err
		}
		at++
	}
	s.last = at
	s.inbox.wrote(at)
	s.learn(messages[0].Header.Get(batchHeader), "0")
	return nil
}

// send has the server keep a message behind the one numbered last. Where it does not
// answer it is asked again: it keeps nothing twice, because what it would be kept
// behind is then not the last. The error is an errSilent where it may have kept it.
func (s *Stream) send(m *nats.Msg, last uint64) error {
	ctx, done := context.WithTimeout(context.Background(), s.at.patient())
	defer done()
	silent := false
	for again := false; ; again = true {
		once, over := context.WithTimeout(ctx, s.at.slowly(attempt))
		_, err := s.js.PublishMsg(once, m, jetstream.WithExpectLastSequence(last), jetstream.WithRetryAttempts(0))
		over()
		silent = silent || err != nil && !refused(err)
		if moved(err) && again {
			err = s.kept(last+1, m) // perhaps by the time before, of which the answer was lost
		}
		switch {
		case err == nil:
			return nil
		case moved(err), errors.Is(err, hall.ErrMoved):
			return hall.ErrMoved
		case final(err):
			return doubted(err, silent)
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return doubted(err, silent)
		}
	}
}

// doubted returns an error, as one that leaves it open whether something is kept where
// a server was silent before.
func doubted(err error, silent bool) error {
	if silent {
		return errSilent{err}
	}
	return err
}

// moved reports whether the server refuses because somebody has written meanwhile.
func moved(err error) bool {
	var api *jetstream.APIError
	return errors.As(err, &api) &&
		(api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence || api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequenceConstant)
}

// final reports whether it is of no use to ask again: the server has answered, and
// not because another took its place just now.
func final(err error) bool {
	var api *jetstream.APIError
	return errors.As(err, &api) && api.ErrorCode != noServers && api.ErrorCode != noLeader
}

// kept returns nil where the message with a number is this one, [hall.ErrMoved] where
// it is another, and otherwise why that is not known: whoever takes its own message
// for another's does everything twice.
func (s *Stream) kept(number uint64, m *nats.Msg) error {
	ctx, done := context.WithTimeout(context.Background(), s.at.slowly(attempt))
	defer done()
	from, err := s.js.Stream(ctx, stored(s.event))
	if err != nil {
		return err
	}
	kept, err := from.GetMsg(ctx, number)
	switch {
	case err != nil:
		return err
	case kept.Header.Get(batchHeader) != m.Header.Get(batchHeader), kept.Header.Get(leftHeader) != m.Header.Get(leftHeader):
		return hall.ErrMoved
	}
	return nil
}

// News returns what other hosts have written since it was asked last, in order, and
// right after [hall.ErrMoved] what that was about.
func (s *Stream) News() ([]class.Event, error) {
	if s.broken == nil && s.behind {
		if err := s.catchUp(); err != nil {
			return nil, fmt.Errorf(say.Text("what the other hosts wrote cannot be read: %w"), plainly(err))
		}
		s.behind = false
	}
	var all []class.Event
	for _, m := range s.inbox.take() {
		s.last = m.seq
		s.learn(m.header.Get(batchHeader), m.header.Get(leftHeader))
		records := s.joiner.join(m.header, m.data)
		events, err := s.events(records)
		if err != nil {
			s.broken = fmt.Errorf(say.Text("what the other hosts wrote cannot be read: %w"), err)
		}
		all = append(all, events...)
	}
	return all, s.broken
}

// catchUp waits until what somebody has written meanwhile has come, as far as the
// server tells of it yet.
func (s *Stream) catchUp() error {
	ctx, done := context.WithTimeout(context.Background(), s.at.slowly(attempt))
	defer done()
	kept, err := s.js.Stream(ctx, stored(s.event))
	if err != nil {
		return err
	}
	newest := kept.CachedInfo().State.LastSeq
	if newest <= s.last { // several servers have not agreed on it yet
		s.inbox.until(s.last+1, beat)
		return nil
	}
	if !s.inbox.until(newest, s.at.slowly(attempt)) {
		return context.DeadlineExceeded
	}
	return nil
}

// Wake returns what gets a signal when something was written, so that nobody need
// ask for news again and again.
func (s *Stream) Wake() <-chan struct{} { return s.inbox.more }
