package ticket

import (
	"fmt"
	"io"
	"os"
	"regexp"

	"golang.org/x/mod/sumdb/note"

	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
)

var hostPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,39}$`)

// NewKey makes a key for the host of a course: a secret one to sign with and a
// public one to verify with. The name stands in every signature.
func NewKey(random io.Reader, name string) (secret, public string, err error) {
	if !hostPattern.MatchString(name) {
		return "", "", fmt.Errorf("%q cannot name a key; use at most 40 small letters, digits, dots and dashes", name)
	}
	secret, public, err = note.GenerateKey(random, name)
	if err != nil {
		return "", "", fmt.Errorf("no key can be made: %w", err)
	}
	return secret, public, nil
}

// keyMode lets only the host read a secret key.
const keyMode = 0o600

// WriteKey puts a secret key into a new file that only its owner can read.
func WriteKey(path, secret string) error {
	if err := clean.FileName(path); err != nil {
		return fmt.Errorf("the key cannot be kept: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, keyMode)
	if err != nil {
		return fmt.Errorf("the key cannot be kept: %w", whole.Reason(err))
	}
	_, err = f.WriteString(secret + "\n")
	if err == nil {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		_ = os.Remove(path)
		return fmt.Errorf("the key cannot be kept: %w", whole.Reason(err))
	}
	return nil
}
