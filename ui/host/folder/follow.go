package folder

import (
	"fmt"
	"io"
	"os"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/say"
)

// A Follower sees a class as another process leads it. It has no key, so it knows
// that a seat has voted and never what.
type Follower struct {
	path string
	c    *class.Class
	at   int64 // how far the journal was read
}

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
	return &Follower{path: path, c: c, at: int64(size)}, err
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
	c, size, events, err := replay(f.c, data, record.Seal{})
	f.c, f.at = c, f.at+int64(size)
	return f.c, events > 0, err
}

// more returns what stands in the journal behind what was read.
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
	if _, err := file.Seek(f.at, io.SeekStart); err != nil {
		return nil, plainly(err)
	}
	data, err := io.ReadAll(io.LimitReader(file, maxFile))
	if err != nil {
		return nil, plainly(err)
	}
	return data, nil
}
