package saves

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A failing disk is the machine's own, but its operations fail from a chosen one
// on. A failing write still writes half.
type failing struct {
	osDisk
	left *int // operations that still work
	with error
}

func (d failing) fails() bool {
	*d.left--
	return *d.left < 0
}

func (d failing) wrap(f file, err error) (file, error) {
	if err != nil {
		return nil, err
	}
	return failingFile{f, d}, nil
}

func (d failing) create(path string) (file, error) {
	if d.fails() {
		return nil, d.with
	}
	return d.wrap(d.osDisk.create(path))
}

func (d failing) extend(path string) (file, error) {
	if d.fails() {
		return nil, d.with
	}
	return d.wrap(d.osDisk.extend(path))
}

func (d failing) open(path string) (file, error) {
	if d.fails() {
		return nil, d.with
	}
	return d.wrap(d.osDisk.open(path))
}

func (d failing) hold(path string) (file, error) {
	return d.wrap(d.osDisk.hold(path))
}

func (d failing) publish(from, to string) error {
	if d.fails() {
		return d.with
	}
	return d.osDisk.publish(from, to)
}

type failingFile struct {
	file
	disk failing
}

func (f failingFile) Write(b []byte) (int, error) {
	if !f.disk.fails() {
		return f.file.Write(b)
	}
	n, _ := f.file.Write(b[:len(b)/2])
	if errors.Is(f.disk.with, errShort) {
		return n, nil
	}
	return n, f.disk.with
}

func (f failingFile) Sync() error {
	if f.disk.fails() {
		return f.disk.with
	}
	return f.file.Sync()
}

func (f failingFile) Truncate(size int64) error {
	if f.disk.fails() {
		return f.disk.with
	}
	return f.file.Truncate(size)
}

var (
	errShort = errors.New("short write")
	faults   = []error{syscall.ENOSPC, syscall.EIO, syscall.EROFS, syscall.EACCES, errShort}
)

// eachFault calls try with a disk that fails from its first, its second, its
// third operation on, until try says that nothing failed.
func eachFault(t *testing.T, try func(t *testing.T, d disk) (failed bool)) {
	for _, fault := range faults {
		failed := true
		for n := 0; failed; n++ {
			t.Run(fmt.Sprintf("%v after %d", fault, n), func(t *testing.T) {
				left := n
				failed = try(t, failing{left: &left, with: fault})
			})
			require.Less(t, n, 50, "the fault never stops")
		}
	}
}

func TestASaveIsMadeWholeOrNotAtAll(t *testing.T) {
	eachFault(t, func(t *testing.T, d disk) bool {
		path := newPath(t)
		j, err := create(d, path, tinyHead(t))
		if err == nil {
			assert.NoError(t, j.Close())
			return false
		}
		assertOneLine(t, err)
		entries, err := os.ReadDir(filepath.Dir(path))
		require.NoError(t, err)
		assert.Empty(t, entries)
		return true
	})
}

func TestAWholeGameIsWrittenWholeOrNotAtAll(t *testing.T) {
	s := saved(t, records(t))
	eachFault(t, func(t *testing.T, d disk) bool {
		path := newPath(t)
		err := write(d, path, s)
		entries, unread := os.ReadDir(filepath.Dir(path))
		require.NoError(t, unread)
		if err == nil {
			assert.Len(t, entries, 1)
			return false
		}
		assertOneLine(t, err)
		assert.Empty(t, entries)
		return true
	})
}

func TestARepairThatFailsLeavesNothingBehind(t *testing.T) {
	whole := bytesOf(t, finished(t))
	cut := whole[:len(whole)-5]
	eachFault(t, func(t *testing.T, d disk) bool {
		path := newPath(t)
		require.NoError(t, os.WriteFile(path, cut, 0o600))
		r, err := repair(d, path)
		assert.Equal(t, cut, bytesOf(t, path))
		if err == nil {
			assert.FileExists(t, r.Path)
			return false
		}
		assertOneLine(t, err)
		assertAlone(t, path)
		return true
	})
}

func TestAfterAFailureTheOlderRecordsAreSafe(t *testing.T) {
	all := records(t)
	eachFault(t, func(t *testing.T, d disk) bool {
		j := begun(t)
		require.NoError(t, j.Append(all[0]))
		safe := bytesOf(t, j.Path())
		j.file = failingFile{j.file, d.(failing)}
		err := j.Append(all[1])
		if err == nil {
			return false
		}
		assertOneLine(t, err)
		assert.Equal(t, err, j.Append(all[1]), "a journal that failed stays shut")
		require.NoError(t, j.file.Close())

		assert.True(t, bytes.HasPrefix(bytesOf(t, j.Path()), safe))
		again, saved, err := Continue(j.Path())
		require.NoError(t, err)
		assert.Contains(t, []int{1, 2}, len(saved.Records), "a record that was not acknowledged may be there, but whole")
		assert.Equal(t, all[0], saved.Records[0])
		require.NoError(t, again.Append(all[2]))
		require.NoError(t, again.Close())
		return true
	})
}

func TestATornTailIsKeptBesideTheSaveBeforeItIsCutOff(t *testing.T) {
	whole := bytesOf(t, finished(t))
	cut := whole[:len(whole)-5]
	eachFault(t, func(t *testing.T, d disk) bool {
		path := newPath(t)
		require.NoError(t, os.WriteFile(path, cut, 0o600))
		j, saved, err := resume(d, path)
		if err != nil {
			assertOneLine(t, err)
			kept := bytesOf(t, path)
			assert.True(t, bytes.Equal(kept, cut) || bytes.HasPrefix(cut, kept) && len(tornBeside(t, path)) > 0)
			return true
		}
		assert.Positive(t, saved.Torn)
		assert.Equal(t, string(cut[len(cut)-saved.Torn:])+"\n", string(tornBeside(t, path)))
		assert.Equal(t, cut[:len(cut)-saved.Torn], bytesOf(t, path))
		require.NoError(t, j.Close())
		return false
	})
}

func tornBeside(t *testing.T, path string) []byte {
	t.Helper()
	return bytesOf(t, path+tornSuffix)
}

func assertOneLine(t *testing.T, err error) {
	t.Helper()
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "\n")
}
