//go:build !linux && !darwin && !windows

package doctor

// freeRoom does not know how many bytes are free.
func freeRoom(string) (uint64, bool) { return 0, false }
