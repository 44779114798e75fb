package folder

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"example.com/realign/saves/whole"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/say"
)

// The files of a folder.
const (
	journalName  = "journal"
	asideName    = "journal.cut"
	keyName      = "key"
	sessionName  = record.SessionName
	scenarioName = record.ScenarioName
	savesName    = "saves"
	ballotsName  = "ballots.csv"
	injectsName  = "injects.csv"
	cardsName    = "join-cards."
	takeaway     = "takeaway-"
	page         = ".html"

	// ClassPage is the page with the teams side by side.
	ClassPage = "class.html"
)

// The largest files that are read. Every seat of the largest class changes its plan
// about every ten seconds in some hours, each time by almost a kilobyte, and what was
// written down has to be read again: so a journal may be larger than anything else.
const (
	maxFile    = 256 << 20
	maxJournal = 1 << 30
)

// A disk file is the journal while it is written. It is written at a place and not
// opened to append, since Windows does not let a file be cut that was opened so. Tests
// put one in its place that fails.
type disk interface {
	io.WriterAt
	io.Closer
	Truncate(int64) error
	Sync() error
	Stat() (fs.FileInfo, error)
}

// write makes a new file in a folder, on the disk when it returns. Where that fails
// there is none.
func write(dir *os.Root, name string, content []byte, mode fs.FileMode) error {
	f, err := dir.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		_ = dir.Remove(name) // half a file is of no use to anybody
	}
	return err
}

// aside keeps what is cut off a journal, for whoever wants to look: usually it is an
// event that was never acknowledged, and where a disk is damaged it may be more. On a
// full disk it cannot be kept, and the class goes on all the same.
func aside(dir *os.Root, cut []byte) {
	if cut = bytes.TrimRight(cut, "\x00"); len(cut) == 0 {
		return
	}
	f, err := dir.OpenFile(asideName, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return
	}
	_, _ = f.Write(cut)
	_ = f.Close()
}

// read reads a plain file of a folder.
func read(dir *os.Root, name string) ([]byte, error) {
	most := int64(maxFile)
	if name == journalName {
		most = maxJournal
	}
	about, err := dir.Lstat(name)
	switch {
	case err != nil:
		return nil, err
	case !about.Mode().IsRegular() || about.Size() > most:
		return nil, say.Error("this is no file of a class")
	}
	return dir.ReadFile(name)
}

// plainly returns an error in words for a person.
func plainly(err error) error {
	var path *fs.PathError
	switch {
	case whole.Full(err):
		return say.Error("the disk is full; free some space and try again")
	case errors.Is(err, fs.ErrNotExist):
		return say.Error("there is no such file or folder")
	case errors.As(err, &path):
		return path.Err
	default:
		return err
	}
}

// syncDir makes the names in a folder last, where a system has such a call.
func syncDir(path string) error {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // nothing is written to it
	if err := f.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return nil
}
