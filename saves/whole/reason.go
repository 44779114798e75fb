package whole

import (
	"errors"
	"io/fs"
	"os"
)

// Reason returns why the system refused something, without its own names for the file
// and for what it was asked to do.
func Reason(err error) error {
	var file *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &file):
		return file.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
