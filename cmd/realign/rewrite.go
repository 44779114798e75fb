package main

import (
	"fmt"
	"os"
	"path/filepath"

	"example.com/realign/saves/whole"
)

// newFile is the mode of a file that was not there before.
const newFile = 0o644

// rewrite replaces what stands in a file, all of it or nothing. A link stays one.
func rewrite(path string, text []byte) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	about, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	return publish(target, text, about.Mode().Perm())
}

// publish puts a file in its place, all of it or nothing.
func publish(path string, text []byte, mode os.FileMode) error {
	if err := whole.Write(path, text, mode); err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	return nil
}
