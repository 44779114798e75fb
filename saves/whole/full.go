package whole

import (
	"errors"
	"runtime"
	"syscall"
)

// Full reports whether err says that there is no room left: on the disk, or of what
// its owner may use of it.
func Full(err error) bool {
	const diskFull, handleDiskFull = syscall.Errno(112), syscall.Errno(39) // on Windows
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) ||
		runtime.GOOS == "windows" && (errors.Is(err, diskFull) || errors.Is(err, handleDiskFull))
}
