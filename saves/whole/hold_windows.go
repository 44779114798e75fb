package whole

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
)

const sharingViolation = syscall.Errno(32)

// NoWait is no flag here: files can always be opened at once.
const NoWait = 0

// Hold opens a file of a folder to read and write, and lets others only read it: whoever
// wants to hold it gets an [ErrHeld]. That ends when the file is closed or the program
// dies.
func Hold(dir *os.Root, name string) (*os.File, error) {
	path := filepath.Join(dir.Name(), name)
	wide, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := syscall.CreateFile(wide, syscall.GENERIC_READ|syscall.GENERIC_WRITE, syscall.FILE_SHARE_READ,
		nil, syscall.OPEN_EXISTING, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		return nil, ErrHeld
	}
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: path, Err: err}
	}
	return os.NewFile(uintptr(h), path), nil
}
