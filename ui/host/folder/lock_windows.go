package folder

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// held reports whether another program leads the class of a journal, and takes it where
// none does. The system lets go of it when the journal is closed, also by a kill. What
// is locked is one byte far behind the end, so that the wall can read what is before.
func held(journal *os.File) bool {
	const behind = 1 << 30 // times 4 GB
	at := &windows.Overlapped{OffsetHigh: behind}
	err := windows.LockFileEx(windows.Handle(journal.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, at)
	return errors.Is(err, windows.ERROR_LOCK_VIOLATION)
}
