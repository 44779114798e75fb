package saves

import (
	"bytes"
	"fmt"
)

// Write makes a new save at path that holds s. It appears whole or not at all,
// and never in place of another file.
func Write(path string, s *Saved) error { return write(osDisk{}, path, s) }

func write(d disk, path string, s *Saved) error {
	content, _, err := s.bytes()
	if err == nil {
		err = publishNew(d, path, content)
	}
	if err != nil {
		return fmt.Errorf("cannot save to %s: %w", path, plainly(err))
	}
	return nil
}

// Text returns what the file of s holds.
func (s *Saved) Text() ([]byte, error) {
	content, _, err := s.bytes()
	if err != nil {
		return nil, fmt.Errorf("the game cannot be written: %w", err)
	}
	return content, nil
}

// bytes returns the file of s and the chain of all that is in it.
func (s *Saved) bytes() ([]byte, chain, error) {
	content, end, err := opened(s.Head)
	if err != nil {
		return nil, end, err
	}
	counted := census{records: bytes.Count(content, []byte("\n")) - 1}
	for _, r := range s.Records {
		b, err := encode(r)
		if err == nil {
			err = counted.take(r)
		}
		if err != nil {
			return nil, end, fmt.Errorf("%s: %w", describe(r), err)
		}
		end = end.with(b)
		content = append(content, end.line(b)...)
	}
	if len(content) > maxFile {
		return nil, end, errTooBig
	}
	return content, end, nil
}
