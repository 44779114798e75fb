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

	"example.com/realign/saves/whole"
)

// A disk is where saves are kept. Tests put one in its place that fails.
type disk interface {
	// open opens a save to read.
	open(path string) (file, error)
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

// osDisk is the machine's own. It reaches a file only through the folder that
// was named for it, so that no link in that folder leads elsewhere.
type osDisk struct{}

// in calls do with the folder of path and the name in it.
func in(path string, do func(dir *os.Root, name string) error) error {
	dir, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer func() { _ = dir.Close() }() // nothing was written to it
	name := filepath.Base(path)
	if !filepath.IsLocal(name) { // a device of Windows, or no name at all
		return errNotPlain
	}
	return do(dir, name)
}

func (osDisk) create(path string) (f file, err error) {
	err = in(path, func(dir *os.Root, name string) error {
		f, err = dir.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		return err
	})
	return f, err
}

func (osDisk) extend(path string) (f file, err error) {
	err = in(path, func(dir *os.Root, name string) error {
		if about, err := dir.Lstat(name); err == nil && !about.Mode().IsRegular() {
			return errNotPlain
		}
		f, err = dir.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND|whole.NoWait, 0o644)
		return err
	})
	return f, err
}

func (osDisk) open(path string) (file, error) { return openPlain(path, openRead) }

func (osDisk) hold(path string) (file, error) { return openPlain(path, openHeld) }

func (osDisk) remove(path string) error {
	return in(path, func(dir *os.Root, name string) error {
		return whole.Patiently(func() error { return dir.Remove(name) })
	})
}

// publish links rather than renames where it can, because a rename would
// replace a file that another program has put there in the meantime.
func (osDisk) publish(from, to string) error {
	return in(to, func(dir *os.Root, name string) error {
		draft := filepath.Base(from)
		if err := place(dir, draft, name); err != nil {
			return err
		}
		if err := syncDir(dir); err != nil {
			_ = dir.Remove(name) // the whole file or nothing
			return err
		}
		return nil
	})
}

// place gives the file called draft another name, if there is none of that name.
func place(dir *os.Root, draft, name string) error {
	err := dir.Link(draft, name)
	if err == nil {
		_ = whole.Patiently(func() error { return dir.Remove(draft) }) // it is the same file
		return nil
	}
	if _, found := dir.Lstat(name); found == nil || errors.Is(err, fs.ErrExist) {
		return ErrExists
	}
	return whole.Patiently(func() error { return dir.Rename(draft, name) }) // a file system without links
}

// syncDir makes the names in a folder last. Windows has no such call.
func syncDir(dir *os.Root) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := dir.Open(".")
	if err != nil {
		return err
	}
	defer f.Close()
	if err := f.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil // or a file system that keeps names in its own way
}

// openRead opens a file to read. It never waits for a pipe.
func openRead(dir *os.Root, name string) (*os.File, error) {
	return dir.OpenFile(name, os.O_RDONLY|whole.NoWait, 0)
}

// openHeld opens a file to read and write, and keeps other programs from doing so.
func openHeld(dir *os.Root, name string) (*os.File, error) {
	f, err := whole.Hold(dir, name)
	if errors.Is(err, whole.ErrHeld) {
		err = ErrInUse
	}
	return f, err
}

// openPlain opens path with open if it is a plain file of a size that a save
// can have. It does not follow links.
func openPlain(path string, open func(*os.Root, string) (*os.File, error)) (file, error) {
	var f *os.File
	err := in(path, func(dir *os.Root, name string) error {
		before, err := dir.Lstat(name)
		switch {
		case err != nil:
			return err
		case !before.Mode().IsRegular():
			return errNotPlain
		case before.Size() > maxFile:
			return errTooBig
		}
		if f, err = open(dir, name); err != nil {
			return err
		}
		if now, err := f.Stat(); err != nil || !os.SameFile(before, now) {
			_ = f.Close()
			return errNotPlain
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// plainly returns err without the names of calls and files, in words for a
// person.
func plainly(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case whole.Full(err):
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
