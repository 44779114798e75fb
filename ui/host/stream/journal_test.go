package stream

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
)

// A place is an event that hosts join.
type place struct {
	*cellar
	at    Server
	event string
	key   []byte
	line  *line     // to the server, for the tests of every journal
	open  []*Stream // likewise
}

// beginPlace begins the event "retreat" on a server of its own.
func beginPlace(t testing.TB, s *sessions.Session, teams []string) journaltest.Place {
	t.Helper()
	p := &place{cellar: newCellar(t, nil), event: "retreat", key: record.NewKey()}
	p.line = newLine(t, p.cellar.at()) // which leads to another port where the server is started again
	p.at = p.line.at()
	j, _, err := Begin(p.at, p.event, p.key, s, s.Seed, teams, today)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	return p
}

func (p *place) join(t testing.TB) (*Stream, *class.Class, record.Recovered) {
	t.Helper()
	j, c, found, err := Join(p.at, p.event, p.key)
	require.NoError(t, err)
	return j, c, found
}

func (p *place) Open(t testing.TB) (journaltest.Journal, *class.Class) {
	t.Helper()
	j, c, _ := p.join(t)
	p.open = append(p.open, j)
	return j, c
}

// messages returns all that is kept.
func (p *place) messages(t testing.TB) []message {
	t.Helper()
	j, err := enter(p.at, p.event, nil)
	require.NoError(t, err)
	defer func() { _ = j.Close() }() // it was read
	until, err := j.read()
	require.NoError(t, err)
	require.True(t, j.inbox.until(until, deadline))
	return j.inbox.take()
}

func (p *place) Events(t testing.TB) (all []class.Event) {
	t.Helper()
	seal, err := record.NewSeal(p.key)
	require.NoError(t, err)
	var whole joiner
	for i, m := range p.messages(t) {
		records := whole.join(m.header, m.data)
		if i == 0 {
			continue // it says what is led
		}
		events, size, err := seal.Events(records)
		require.NoError(t, err)
		require.Equal(t, len(records), size)
		all = append(all, events...)
	}
	return all
}

// Bytes returns the files of the server.
func (p *place) Bytes(t testing.TB) []byte {
	t.Helper()
	var all bytes.Buffer
	require.NoError(t, filepath.WalkDir(p.options.StoreDir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		all.Write(data)
		return err
	}))
	require.True(t, bytes.Contains(all.Bytes(), []byte(`"do":1`)), "the events lie there")
	return all.Bytes()
}

// Tear leaves a batch without its last message.
func (p *place) Tear(t testing.TB, events []class.Event) {
	t.Helper()
	j, _, _ := p.join(t)
	records, err := j.seal.Records(events)
	require.NoError(t, err)
	messages := batch(subject(p.event), bytes.Join(records, nil), headerRoom*2)
	if len(messages) == 1 { // it would be whole
		messages[0].Header.Set(leftHeader, "1")
	} else {
		messages = messages[:len(messages)-1]
	}
	for i, m := range messages {
		require.NoError(t, j.send(m, j.last+uint64(i)))
	}
	require.NoError(t, j.Close())
}

// Break stops the server, for which nobody has to wait long then, and Mend starts it
// again with what it has kept.
func (p *place) Break(testing.TB) {
	for _, j := range p.open {
		j.at.Slow = 0
	}
	p.stop()
}

func (p *place) Mend(testing.TB) {
	p.start()
	p.line.turn(p.cellar.at())
}

func TestAStreamIsAJournal(t *testing.T) {
	t.Parallel() // most of it waits
	journaltest.Run(t, journaltest.Kind{Begin: beginPlace, Shared: true})
}
