package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// newFile is the mode of a file that was not there before.
const newFile = 0o644

// rewrite replaces what stands in a file, all of it or nothing. A link stays one.
func rewrite(path string, text []byte) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, reason(err))
	}
	about, err := os.Stat(target)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, reason(err))
	}
	return publish(target, text, about.Mode().Perm())
}

// publish puts a file in its place, all of it or nothing: the text is written
// beside it and takes its place when it is whole.
func publish(path string, text []byte, mode os.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, reason(err))
	}
	if err = fill(f, text, mode); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // what is half written
		return fmt.Errorf("%s cannot be written: %w", path, reason(err))
	}
	return nil
}

// fill writes a file to the end and closes it.
func fill(f *os.File, text []byte, mode os.FileMode) error {
	_, err := f.Write(text)
	if err == nil {
		err = f.Sync()
	}
	if err == nil {
		err = f.Chmod(mode)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}
