package whole

import "errors"

// ErrHeld says that another program holds a file.
var ErrHeld = errors.New("another program has the file open")
