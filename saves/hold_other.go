//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package saves

import "os"

const noWait = 0 // files can always be opened at once

// openHeld opens a file to read and write. These systems offer no simple lock.
func openHeld(dir *os.Root, name string) (*os.File, error) { return dir.OpenFile(name, os.O_RDWR, 0) }
