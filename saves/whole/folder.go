package whole

import (
	"io/fs"
	"os"
	"path/filepath"
)

// Folder makes a folder, and those above it that are not there yet. It returns what
// takes back what was made, as far as nothing is in it: of what cannot be done no
// empty folder is left. Where the folder was there, nothing is taken back.
func Folder(path string, mode fs.FileMode) (undo func(), err error) {
	var made []string // the deepest first
	for at := filepath.Clean(path); missing(at); at = filepath.Dir(at) {
		made = append(made, at)
		if at == filepath.Dir(at) {
			break // a drive that is not there
		}
	}
	undo = func() {
		for _, at := range made {
			_ = os.Remove(at) // something may be in it, or it was never made
		}
	}
	if err = os.MkdirAll(path, mode); err != nil {
		undo()
	}
	return undo, err
}

func missing(path string) bool {
	_, err := os.Lstat(path)
	return err != nil
}
