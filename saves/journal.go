package saves

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"example.com/realign/scenarios/clean"
)

// A Journal is an open save that grows record by record. It is not for use by
// several goroutines at once.
type Journal struct {
	path    string
	file    file
	end     chain
	size    int64  // of what is whole
	counted census // of what is in it
	broken  error
}

// Create makes a new save at path that starts from h. The file appears whole or
// not at all, and never in place of another.
func Create(path string, h Head) (*Journal, error) { return create(osDisk{}, path, h) }

func create(d disk, path string, h Head) (*Journal, error) {
	j, err := begin(d, path, h)
	if err != nil {
		return nil, fmt.Errorf("cannot save to %s: %w", path, plainly(err))
	}
	return j, nil
}

func begin(d disk, path string, h Head) (*Journal, error) {
	content, end, err := opened(h)
	if err != nil {
		return nil, err
	}
	if err := publishNew(d, path, content); err != nil {
		return nil, err
	}
	f, err := d.hold(path)
	if err != nil {
		return nil, err
	}
	size := int64(len(content))
	if _, err := f.Seek(size, io.SeekStart); err != nil {
		_ = f.Close()
		return nil, err
	}
	lines := bytes.Count(content, []byte("\n")) - 1
	return &Journal{path: path, file: f, end: end, size: size, counted: census{records: lines}}, nil
}

// publishNew makes a new file of content at path, whole or not at all.
func publishNew(d disk, path string, content []byte) error {
	if err := clean.FileName(path); err != nil {
		return err
	}
	draft := fmt.Sprintf("%s.%d.tmp", path, os.Getpid())
	err := writeWhole(d, draft, content)
	if err == nil {
		err = d.publish(draft, path)
	}
	if err != nil {
		_ = d.remove(draft) // it may not be there
	}
	return err
}

// opened returns the first lines of a save of h, and their chain.
func opened(h Head) ([]byte, chain, error) {
	records, err := h.records()
	if err != nil {
		return nil, chain{}, err
	}
	content, end := []byte(magic+"\n"), newChain()
	for _, r := range records {
		b, err := encode(r)
		if err != nil {
			return nil, chain{}, err
		}
		end = end.with(b)
		content = append(content, end.line(b)...)
	}
	return content, end, nil
}

// writeWhole makes a new file of content that is on the disk when it returns.
func writeWhole(d disk, path string, content []byte) error {
	f, err := d.create(path)
	if err != nil {
		return err
	}
	return writeOut(f, content)
}

// writeOut writes content to f, waits until it is on the disk and closes f.
func writeOut(f file, content []byte) error {
	err := writeSynced(f, content)
	if closing := f.Close(); err == nil {
		err = closing
	}
	return err
}

// Path returns the name of the file that j writes.
func (j *Journal) Path() string { return j.path }

// Append adds r and returns once it is on the disk. After an error nothing more
// is written: what was acknowledged before is safe, and every later call returns
// the error again. A record that makes no sense is refused without that.
func (j *Journal) Append(r Record) error {
	if j.broken != nil {
		return j.broken
	}
	b, err := encode(r)
	if err != nil {
		return fmt.Errorf("cannot save %s: %w", describe(r), err)
	}
	end := j.end.with(b)
	line := end.line(b)
	if j.size+int64(len(line)) > maxFile {
		return fmt.Errorf("cannot save %s: %w", describe(r), errTooBig)
	}
	counted := j.counted.clone()
	if err := counted.take(r); err != nil {
		return fmt.Errorf("cannot save %s to %s: %w", describe(r), j.path, err)
	}
	if err := j.write(line); err != nil {
		j.broken = fmt.Errorf("cannot save %s to %s: %w; everything before it is safe",
			describe(r), j.path, plainly(err))
		return j.broken
	}
	j.end, j.size, j.counted = end, j.size+int64(len(line)), counted
	return nil
}

// write puts line at the end of the file. What a failed write leaves is cut off
// again as far as possible; if it stays, the next reader finds a torn line.
func (j *Journal) write(line []byte) error {
	err := writeSynced(j.file, line)
	if err != nil {
		_ = j.file.Truncate(j.size) // the first error is the one to tell
	}
	return err
}

// writeSynced writes content to f and waits until it is on the disk.
func writeSynced(f file, content []byte) error {
	n, err := f.Write(content)
	if err != nil {
		return err
	}
	if n < len(content) {
		return io.ErrShortWrite
	}
	return f.Sync()
}

// Close ends the writing. The journal cannot be used afterwards.
func (j *Journal) Close() error {
	if j.broken == nil {
		j.broken = errors.New("the save is closed")
	}
	if err := j.file.Close(); err != nil {
		return fmt.Errorf("cannot close %s: %w", j.path, plainly(err))
	}
	return nil
}
