package doctor

import "golang.org/x/sys/windows"

// freeRoom returns how many bytes are free where path is.
func freeRoom(path string) (uint64, bool) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return 0, false
	}
	var free uint64
	err = windows.GetDiskFreeSpaceEx(name, &free, nil, nil)
	return free, err == nil
}
