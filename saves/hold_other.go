//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package saves

import "os"

// openHeld opens path to read and write. These systems offer no simple lock.
func openHeld(path string) (*os.File, error) { return os.OpenFile(path, os.O_RDWR, 0) }
