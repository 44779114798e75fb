package folder

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/say"
)

// A Folder is an open folder of a class. It is not for use by several goroutines
// at once.
type Folder struct {
	path string
	head record.Head
	held io.Closer // the key, by which other desks see that this one leads
	file disk
	size int64 // of what is whole
	torn bool  // behind it may lie what could not be written
	seal record.Seal
}

// A Recovered says what was found when a folder was opened again.
type Recovered = record.Recovered

// Create makes a folder for a class that has not begun. Teams are the names; seed
// is the luck. The folder must not be there yet, or be empty, and where it cannot be
// made it is as it was.
func Create(path string, s *sessions.Session, seed sim.Seed, teams []string, today time.Time) (*Folder, *class.Class, error) {
	f, c, err := create(path, s, seed, teams, today)
	if err != nil {
		return nil, nil, fmt.Errorf(say.Text("the folder %s cannot be made: %w"), path, plainly(err))
	}
	return f, c, nil
}

func create(path string, s *sessions.Session, seed sim.Seed, teams []string, today time.Time) (*Folder, *class.Class, error) {
	if err := clean.FileName(path); err != nil {
		return nil, nil, err
	}
	first, err := record.NewHead(s, seed, teams, today).Record()
	if err != nil {
		return nil, nil, err
	}
	undo, err := whole.Folder(path, 0o700)
	if err != nil {
		return nil, nil, err
	}
	if there, err := os.ReadDir(path); err != nil || len(there) > 0 {
		return nil, nil, errors.Join(err, say.Error("it is there already and holds something; name another"))
	}
	f, c, err := fill(path, []part{{sessionName, s.Text}, {scenarioName, s.Scenario.Text}, {keyName, record.NewKey()}, {journalName, first}})
	if err != nil {
		undo()
	}
	return f, c, err
}

// A part is a file that a class begins with.
type part struct {
	name    string
	content []byte
}

// fill writes the parts of a class into an empty folder, all of them or none, and
// opens it.
func fill(path string, parts []part) (f *Folder, c *class.Class, err error) {
	dir, err := os.OpenRoot(path)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = dir.Close() }() // what is written to it was synced
	written := 0
	defer func() {
		for n := 0; err != nil && n < written; n++ {
			_ = dir.Remove(parts[n].name) // half a class is of no use to anybody
		}
	}()
	for ; written < len(parts); written++ {
		if err := write(dir, parts[written].name, parts[written].content, 0o600); err != nil {
			return nil, nil, err
		}
	}
	if err := syncDir(path); err != nil {
		return nil, nil, err
	}
	f, c, _, err = open(path)
	return f, c, err
}

// Is reports whether a path is a folder of a class.
func Is(path string) bool {
	about, err := os.Lstat(filepath.Join(path, journalName))
	return err == nil && about.Mode().IsRegular()
}

// Open opens a folder to lead its class on. What a crash left unfinished is cut
// off, and told.
func Open(path string) (*Folder, *class.Class, Recovered, error) {
	f, c, found, err := open(path)
	if err != nil {
		return nil, nil, found, fmt.Errorf(say.Text("the class in %s cannot be opened: %w"), path, plainly(err))
	}
	return f, c, found, nil
}

// errLed says that a class has its desk elsewhere. A second one would write where the
// first is writing, and stop it.
var errLed = say.Error("it is led in another window; close it there first, or look on with realign class wall")

func open(path string) (*Folder, *class.Class, Recovered, error) {
	dir, err := os.OpenRoot(path)
	if err != nil {
		return nil, nil, Recovered{}, err
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	held, err := whole.Hold(dir, keyName)
	switch {
	case errors.Is(err, whole.ErrHeld):
		return nil, nil, Recovered{}, errLed
	case err != nil:
		return nil, nil, Recovered{}, err
	}
	f, c, found, err := lead(path, dir)
	if err != nil {
		_ = held.Close() // nobody leads here
		return nil, nil, found, err
	}
	f.held = held
	return f, c, found, nil
}

// lead opens what is in a folder to write on, once nobody else does.
func lead(path string, dir *os.Root) (*Folder, *class.Class, Recovered, error) {
	var found Recovered
	key, err := read(dir, keyName)
	if err != nil {
		return nil, nil, found, err
	}
	f := &Folder{path: path}
	if f.seal, err = record.NewSeal(key); err != nil {
		return nil, nil, found, err
	}
	data, err := read(dir, journalName)
	if err != nil {
		return nil, nil, found, err
	}
	c, head, size, events, err := load(dir, data, f.seal)
	if err != nil {
		return nil, nil, found, err
	}
	found = Recovered{Events: events, Cut: len(data) - size, Alone: true}
	file, err := dir.OpenFile(journalName, os.O_WRONLY, 0)
	if err != nil {
		return nil, nil, found, err
	}
	if about, err := file.Stat(); err == nil {
		found.Last = about.ModTime()
	}
	if found.Cut > 0 {
		aside(dir, data[size:])
		if err := errors.Join(file.Truncate(int64(size)), file.Sync()); err != nil {
			_ = file.Close() // why it cannot be used is told
			return nil, nil, found, err
		}
	}
	f.file, f.size, f.head = file, int64(size), head
	return f, c, found, nil
}

// load leads to the class that a journal holds, as far as it is whole.
func load(dir *os.Root, data []byte, s record.Seal) (c *class.Class, head record.Head, size, events int, err error) {
	head, size, err = record.ReadHead(data)
	if err != nil {
		return nil, head, 0, 0, err
	}
	if c, err = begin(dir, head); err != nil {
		return nil, head, 0, 0, err
	}
	c, n, events, err := replay(c, data[size:], s)
	return c, head, size + n, events, err
}

// replay leads a class through the events in data, as far as they are whole. It
// returns how many bytes and events that are.
func replay(c *class.Class, data []byte, s record.Seal) (*class.Class, int, int, error) {
	events, size, err := s.Events(data)
	for _, e := range events {
		c = c.Apply(e)
	}
	if err != nil {
		err = fmt.Errorf(say.Text("event %d of its journal: %w"), len(events)+1, err)
	}
	return c, size, len(events), err
}

// begin returns the class of a folder before anything was done.
func begin(dir *os.Root, head record.Head) (*class.Class, error) {
	scenario, err := read(dir, scenarioName)
	if err != nil {
		return nil, err
	}
	session, err := read(dir, sessionName)
	if err != nil {
		return nil, err
	}
	return head.Begin(session, scenario)
}

// Path returns the name of the folder.
func (f *Folder) Path() string { return f.path }

// Secret returns what only the owner of the folder knows, another one for each use.
func (f *Folder) Secret(use string) []byte { return f.seal.Secret(use) }

// Append writes events down and returns once they are on the disk. After an error
// none of them counts; what was written before is safe, and writing can be tried
// again.
func (f *Folder) Append(events []class.Event) error {
	records, err := f.seal.Records(events)
	if err != nil {
		return err
	}
	all := bytes.Join(records, nil)
	if len(all) == 0 {
		return nil
	}
	if err := f.alone(); err != nil {
		return err
	}
	if err := f.put(all); err != nil {
		f.torn = f.file.Truncate(f.size) != nil
		return fmt.Errorf(say.Text("this could not be written down, so it was not done: %w"), plainly(err))
	}
	f.size += int64(len(all))
	return nil
}

// News returns nothing: nobody else writes to a folder.
func (*Folder) News() ([]class.Event, error) { return nil, nil }

// alone refuses to write where another desk has written. What a failed write of our
// own has left is cut off first.
func (f *Folder) alone() error {
	if f.torn {
		if err := f.file.Truncate(f.size); err != nil {
			return fmt.Errorf(say.Text("this could not be written down, so it was not done: %w"), plainly(err))
		}
		f.torn = false
	}
	if about, err := f.file.Stat(); err == nil && about.Size() != f.size {
		return say.Error("the journal was changed by somebody else; close the other window and open the class again")
	}
	return nil
}

func (f *Folder) put(all []byte) error {
	if _, err := f.file.WriteAt(all, f.size); err != nil {
		return err
	}
	return f.file.Sync()
}

// Due reports whether the days have passed for which the folder is kept.
func (f *Folder) Due(today time.Time) bool { return f.head.Due(today) }

// Close lets go of the journal. Everything that was done is in it.
func (f *Folder) Close() error {
	_ = f.held.Close() // nothing was written to it
	return f.file.Close()
}

var _ disk = (*os.File)(nil)
