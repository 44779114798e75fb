package record

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"example.com/realign/saves/whole"
	"example.com/realign/ui/say"
)

// OpenKey reads the key of a class from a file that its owner alone may read. Where
// a class begins, one that is not there is made.
func OpenKey(path string, begins bool) ([]byte, error) {
	about, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && begins:
		return makeKey(path)
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf(say.Text("there is no key %s; copy that file from the host that began the event"), path)
	case err != nil:
		return nil, fmt.Errorf(say.Text("the key %s cannot be read: %w"), path, whole.Reason(err))
	case !about.Mode().IsRegular() || about.Size() != KeyBytes:
		return nil, fmt.Errorf(say.Text("the file %s is no key of a class; name another"), path)
	case runtime.GOOS != "windows" && about.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf(say.Text("others on this computer can read the key; keep it to yourself with: chmod 600 %s"), path)
	}
	key, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the key %s cannot be read: %w"), path, whole.Reason(err))
	}
	return key, nil
}

// makeKey writes a new key, all of it or nothing.
func makeKey(path string) ([]byte, error) {
	key := NewKey()
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		_, err = f.Write(key)
		if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
			err = errors.Join(err, os.Remove(path))
		}
	}
	if err != nil {
		return nil, fmt.Errorf(say.Text("the key cannot be kept in %s: %w"), path, whole.Reason(err))
	}
	return key, nil
}
