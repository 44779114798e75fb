package saves

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// A disk is where saves are kept. Tests put one in its place that fails.
type disk interface {
	// create makes a new file to write.
	create(path string) (file, error)
	// extend opens a file, new or old, to write at its end.
	extend(path string) (file, error)
	// hold opens a save to read and write, and keeps other programs from
	// holding it until it is closed.
	hold(path string) (file, error)
	// publish gives a finished file its name, unless there is a file of that
	// name already, and makes the name last.
	publish(from, to string) error
	remove(path string) error
}

// A file is an open file of a disk.
type file interface {
	io.ReadWriteSeeker
	io.Closer
	Truncate(size int64) error
	Sync() error
}

// Errors of opening a save.
var (
	ErrInUse    = errors.New("the game is open in another window; close it there first")
	ErrExists   = errors.New("there is such a file already; choose another name")
	errNotPlain = errors.New("this is a link, a folder or a device, not a saved game")
	errTooBig   = fmt.Errorf("the file is larger than %d MB; no saved game is", maxFile>>20)
	errFull     = errors.New("the disk is full; free some space and try again")
)

// osDisk is the machine's own.
type osDisk struct{}

func (osDisk) create(path string) (file, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func (osDisk) extend(path string) (file, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
}

func (osDisk) hold(path string) (file, error) {
	return openPlain(path, openHeld)
}

func (osDisk) remove(path string) error { return os.Remove(path) }

// publish links rather than renames where it can, because a rename would
// replace a file that another program has put there in the meantime.
func (osDisk) publish(from, to string) error {
	err := os.Link(from, to)
	switch {
	case err == nil:
		err = os.Remove(from)
	case errors.Is(err, fs.ErrExist):
		return ErrExists
	default: // a file system without links
		if _, found := os.Lstat(to); found == nil {
			return ErrExists
		}
		err = os.Rename(from, to)
	}
	if err == nil {
		err = syncDir(filepath.Dir(to))
	}
	if err != nil {
		_ = os.Remove(to) // the whole file or nothing
	}
	return err
}

// syncDir makes the names in a folder last. Windows has no such call.
func syncDir(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := dir.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil // or a file system that keeps names in its own way
}

// openPlain opens path with open if it is a plain file of a size that a save
// can have. It does not follow links, and never waits for a pipe.
func openPlain(path string, open func(string) (*os.File, error)) (*os.File, error) {
	before, err := os.Lstat(path)
	if err != nil {
		return nil, err
	}
	if !before.Mode().IsRegular() {
		return nil, errNotPlain
	}
	if before.Size() > maxFile {
		return nil, errTooBig
	}
	f, err := open(path)
	if err != nil {
		return nil, err
	}
	if now, err := f.Stat(); err != nil || !os.SameFile(before, now) {
		_ = f.Close()
		return nil, errNotPlain
	}
	return f, nil
}

// plainly returns err without the names of calls and files, in words for a
// person.
func plainly(err error) error {
	const diskFull, handleDiskFull = syscall.Errno(112), syscall.Errno(39) // on Windows
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT),
		runtime.GOOS == "windows" && (errors.Is(err, diskFull) || errors.Is(err, handleDiskFull)):
		return errFull
	case errors.Is(err, fs.ErrNotExist):
		return errMissing{}
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	default:
		return err
	}
}

// An errMissing says that a file is not there; it is an [fs.ErrNotExist].
type errMissing struct{}

func (errMissing) Error() string        { return "there is no such file or folder" }
func (errMissing) Is(target error) bool { return target == fs.ErrNotExist }
