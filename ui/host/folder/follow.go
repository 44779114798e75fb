package folder

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/say"
)

// A Follower sees a class as another process leads it. It has no key, so it knows
// that a seat has voted and never what.
type Follower struct {
	path string
	c    *class.Class
	at   int64  // how far the journal was read
	last []byte // what stands before that
}

// recalled is how much of what was read is looked at again: a write that failed on its
// way is cut off after it was read, and something else comes in its place.
const recalled = 256

// Follow opens a folder to look on.
func Follow(path string) (*Follower, error) {
	f, err := follow(path)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the class in %s cannot be opened: %w"), path, plainly(err))
	}
	return f, nil
}

func follow(path string) (*Follower, error) {
	dir, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	data, err := read(dir, journalName)
	if err != nil {
		return nil, err
	}
	c, _, size, _, err := load(dir, data, record.Seal{})
	f := &Follower{path: path, c: c}
	f.reads(data[:size])
	return f, err
}

// Class returns the class as it was when it was looked at last.
func (f *Follower) Class() *class.Class { return f.c }

// Look returns the class after what has been written since it was looked at last, and
// whether that was anything. Together with an error it is what was known last.
func (f *Follower) Look() (*class.Class, bool, error) {
	data, err := f.more()
	if err != nil {
		return f.c, false, err
	}
	if !bytes.HasPrefix(data, f.last) {
		anew, err := follow(f.path)
		if err == nil {
			*f = *anew
		}
		return f.c, err == nil, plainly(err)
	}
	data = data[len(f.last):]
	c, size, events, err := replay(f.c, data, record.Seal{})
	f.c = c
	f.reads(data[:size])
	return f.c, events > 0, err
}

// reads notes that something more of the journal was read.
func (f *Follower) reads(more []byte) {
	f.at += int64(len(more))
	f.last = append(f.last, more...)
	f.last = slices.Clone(f.last[max(len(f.last)-recalled, 0):])
}

// more returns what stands in the journal behind what was read, and before that the end
// of it.
func (f *Follower) more() ([]byte, error) {
	dir, err := os.OpenRoot(f.path)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the class in %s is gone: %w"), f.path, plainly(err))
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	file, err := dir.Open(journalName)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the class in %s is gone: %w"), f.path, plainly(err))
	}
	defer func() { _ = file.Close() }() // it was only read
	if _, err := file.Seek(f.at-int64(len(f.last)), io.SeekStart); err != nil {
		return nil, plainly(err)
	}
	data, err := io.ReadAll(io.LimitReader(file, maxFile))
	if err != nil {
		return nil, plainly(err)
	}
	return data, nil
}
