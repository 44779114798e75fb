//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package whole

import "os"

// NoWait is no flag here: files can always be opened at once.
const NoWait = 0

// Hold opens a file of a folder to read and write. These systems offer no simple lock.
func Hold(dir *os.Root, name string) (*os.File, error) { return dir.OpenFile(name, os.O_RDWR, 0) }
