package stream

import (
	"strconv"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nuid"
)

// What is written down at once is one batch, and counts as a whole or not at all. A
// batch is a message, or several where it is larger than the server takes: each says
// in its header which batch it is of and how many follow. Where those do not follow,
// because its host died or another was faster, the batch never was.
const (
	batchHeader = "Realign-Batch"
	leftHeader  = "Realign-Left"
	headerRoom  = 1 << 10
)

// batch returns records as the messages of a batch, none larger than room.
func batch(subject string, records []byte, room int64) (messages []*nats.Msg) {
	id := nuid.Next()
	part := max(int(room)-headerRoom, headerRoom)
	left := (len(records) - 1) / part
	for ; left >= 0; left-- {
		n := min(part, len(records))
		m := nats.NewMsg(subject)
		m.Header.Set(batchHeader, id)
		m.Header.Set(leftHeader, strconv.Itoa(left))
		m.Data, records = records[:n], records[n:]
		messages = append(messages, m)
	}
	return messages
}

// A joiner puts batches together from messages in order.
type joiner struct {
	id    string
	parts []byte
}

// join takes the next message. It returns the records of a batch where this was its
// last, and nothing before.
func (j *joiner) join(header nats.Header, data []byte) []byte {
	if id := header.Get(batchHeader); id != j.id {
		*j = joiner{id: id}
	}
	j.parts = append(j.parts, data...)
	if left := header.Get(leftHeader); left != "0" {
		return nil
	}
	whole := j.parts
	*j = joiner{}
	return whole
}
