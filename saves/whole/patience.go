package whole

import (
	"errors"
	"runtime"
	"syscall"
	"time"
)

// Patiently does op. On Windows a virus scanner or an indexer may hold a new
// file for a moment, which makes renaming and removing fail: there it tries
// again, for two seconds in all.
func Patiently(op func() error) error {
	return retried(op, heldByAnother, func(d time.Duration) { <-time.After(d) })
}

// How long and how often to wait for another program.
const (
	firstPause = time.Millisecond
	longest    = 2 * time.Second
)

func retried(op func() error, passing func(error) bool, pause func(time.Duration)) error {
	waited := time.Duration(0)
	for next := firstPause; ; next *= 2 {
		err := op()
		if err == nil || !passing(err) || waited+next > longest {
			return err
		}
		pause(next)
		waited += next
	}
}

// heldByAnother reports whether err says that another program has the file open.
func heldByAnother(err error) bool {
	const accessDenied, sharingViolation = syscall.Errno(5), syscall.Errno(32)
	return runtime.GOOS == "windows" && (errors.Is(err, accessDenied) || errors.Is(err, sharingViolation))
}
