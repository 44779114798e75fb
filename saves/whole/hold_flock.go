//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package whole

import (
	"errors"
	"os"
	"syscall"
)

// NoWait is a flag of opening, which keeps it from waiting for somebody at the other
// end of a pipe.
const NoWait = syscall.O_NONBLOCK

// Hold opens a file of a folder to read and write, and keeps other programs from
// holding it: theirs is an [ErrHeld]. That ends when the file is closed or the program
// dies, so no lock is ever left behind.
func Hold(dir *os.Root, name string) (*os.File, error) {
	f, err := dir.OpenFile(name, os.O_RDWR|NoWait, 0)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	switch {
	case err == nil, errors.Is(err, syscall.ENOTSUP), errors.Is(err, syscall.ENOSYS), errors.Is(err, syscall.ENOLCK):
		return f, nil // a file system without locks has to do
	case errors.Is(err, syscall.EWOULDBLOCK):
		err = ErrHeld
	}
	_ = f.Close()
	return nil, err
}
