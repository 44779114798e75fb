package saves

import (
	"errors"
	"fmt"
	"io"
)

// tornSuffix ends the name of the file that keeps what was cut off a save.
const tornSuffix = ".torn"

// Continue opens the save at path to go on writing it. A tail that a crash left
// unfinished is put into a file beside the save and cut off; [Saved.Torn] then
// says how many bytes it had. A file with any other fault is not touched.
func Continue(path string) (*Journal, Saved, error) { return resume(osDisk{}, path) }

func resume(d disk, path string) (*Journal, Saved, error) {
	f, err := d.hold(path)
	if err != nil {
		return nil, Saved{}, fmt.Errorf("cannot continue %s: %w", path, plainly(err))
	}
	j, saved, err := takeUp(d, path, f)
	if err != nil {
		_ = f.Close()
		return nil, Saved{}, fmt.Errorf("cannot continue %s: %w", path, plainly(err))
	}
	return j, saved, nil
}

func takeUp(d disk, path string, f file) (*Journal, Saved, error) {
	content, err := readAll(f)
	if err != nil {
		return nil, Saved{}, err
	}
	saved, s, err := parse(content)
	if err != nil {
		_, why := mendable(content, err)
		return nil, Saved{}, why
	}
	saved.Path = path
	j := &Journal{path: path, file: f, end: s.end, size: int64(s.good), counted: countAll(len(s.lines)-len(saved.Records), saved.Records)}
	if s.torn > 0 {
		if err := intact(&saved); err != nil {
			return nil, Saved{}, err
		}
		if err := setAside(d, path+tornSuffix, content[s.good:]); err != nil {
			return nil, Saved{}, fmt.Errorf("the unfinished line at its end cannot be kept: %w", plainly(err))
		}
		if err := f.Truncate(j.size); err != nil {
			return nil, Saved{}, err
		}
		if err := f.Sync(); err != nil {
			return nil, Saved{}, err
		}
	}
	_, err = f.Seek(j.size, io.SeekStart)
	return j, saved, err
}

// intact reports why a save is not as it was played. Only of one that is may a
// torn tail be cut off: in any other it may be all that shows what happened.
func intact(s *Saved) error {
	r, err := s.Replay()
	if err == nil && !r.Sound() {
		err = errors.New(r.Message)
	}
	return err
}

// setAside adds a torn tail to the file that keeps them.
func setAside(d disk, path string, tail []byte) error {
	f, err := d.extend(path)
	if err != nil {
		return err
	}
	return writeOut(f, append(tail[:len(tail):len(tail)], '\n'))
}
