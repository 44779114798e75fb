//go:build linux || darwin

package doctor

import "syscall"

// freeRoom returns how many bytes are free where path is.
func freeRoom(path string) (uint64, bool) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(path, &s); err != nil {
		return 0, false
	}
	return s.Bavail * uint64(s.Bsize), true
}
