package folder

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

// A place is a folder that hosts open one after the other.
type place struct {
	path string
	open *Folder
	good disk
}

func beginPlace(t testing.TB, s *sessions.Session, teams []string) journaltest.Place {
	t.Helper()
	p := &place{path: filepath.Join(t.TempDir(), "retreat")}
	f, _, err := Create(p.path, s, s.Seed, teams, today)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	return p
}

// Open opens the folder as another window does where a file system knows no locks.
func (p *place) Open(t testing.TB) (journaltest.Journal, *class.Class) {
	t.Helper()
	if p.open != nil {
		_ = p.open.held.Close() // it may be closed
	}
	f, c, _, err := Open(p.path)
	require.NoError(t, err)
	p.open = f
	return f, c
}

func (p *place) journal(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(p.path, journalName))
	require.NoError(t, err)
	return data
}

func (p *place) Events(t testing.TB) []class.Event {
	t.Helper()
	data := p.journal(t)
	key, err := os.ReadFile(filepath.Join(p.path, keyName))
	require.NoError(t, err)
	seal, err := record.NewSeal(key)
	require.NoError(t, err)
	_, size, err := record.ReadHead(data)
	require.NoError(t, err)
	events, _, err := seal.Events(data[size:])
	require.NoError(t, err)
	return events
}

func (p *place) Bytes(t testing.TB) []byte { return p.journal(t) }

// Tear leaves the first event without its end. Of a folder one event is whole where
// its record is, so nothing more is torn than that.
func (p *place) Tear(t testing.TB, events []class.Event) {
	t.Helper()
	records, err := record.Seal{}.Records(events)
	require.NoError(t, err)
	torn := bytes.Join(records, nil)[:len(records[0])-3]
	f, err := os.OpenFile(filepath.Join(p.path, journalName), os.O_WRONLY|os.O_APPEND, 0)
	require.NoError(t, err)
	_, err = f.Write(torn)
	require.NoError(t, err)
	require.NoError(t, f.Close())
}

func (p *place) Break(testing.TB) {
	p.good = p.open.file
	p.open.file = &full{disk: p.good, room: 20}
}

func (p *place) Mend(testing.TB) { p.open.file = p.good }

func TestAFolderIsAJournal(t *testing.T) { journaltest.Run(t, journaltest.Kind{Begin: beginPlace}) }
