//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package saves

import (
	"errors"
	"os"
	"syscall"
)

// noWait keeps opening a pipe from waiting for somebody at its other end.
const noWait = syscall.O_NONBLOCK

// openHeld opens a file to read and write and locks it. The lock goes when the
// file is closed or the program dies, so none is ever left behind.
func openHeld(dir *os.Root, name string) (*os.File, error) {
	f, err := dir.OpenFile(name, os.O_RDWR|noWait, 0)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	switch {
	case err == nil, errors.Is(err, syscall.ENOTSUP), errors.Is(err, syscall.ENOSYS), errors.Is(err, syscall.ENOLCK):
		return f, nil // a file system without locks has to do
	case errors.Is(err, syscall.EWOULDBLOCK):
		err = ErrInUse
	}
	_ = f.Close()
	return nil, err
}
