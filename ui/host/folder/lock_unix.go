//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package folder

import (
	"errors"
	"os"
	"syscall"
)

// held reports whether another program leads the class of a journal, and takes it where
// none does. The system lets go of it when the journal is closed, also by a kill. On a
// disk that knows no locks nobody is kept out.
func held(journal *os.File) bool {
	return errors.Is(syscall.Flock(int(journal.Fd()), syscall.LOCK_EX|syscall.LOCK_NB), syscall.EWOULDBLOCK)
}
