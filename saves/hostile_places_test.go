package saves

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// T-19.
func TestPlacesThatAreNoPlainFileAreRefusedAtOnce(t *testing.T) {
	dir := t.TempDir()
	loop, around := filepath.Join(dir, "loop"+Suffix), filepath.Join(dir, "around"+Suffix)
	require.NoError(t, os.Symlink(around, loop))
	require.NoError(t, os.Symlink(loop, around))
	long := filepath.Join(dir, strings.Repeat("a", 300)+Suffix)
	for _, path := range append(devices(t, dir), dir, loop, long, filepath.Join(dir, "none"), "/", "", "no\x00name") {
		_, err := Judge(path)
		assertOneLine(t, err)
		_, _, err = Continue(path)
		assertOneLine(t, err)
		_, err = Repair(path)
		assertOneLine(t, err)
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 2+len(pipes), "nothing was made")
}

// T-19: a link out of the folder leads nowhere, even where a torn tail would be kept.
func TestALinkBesideASaveIsNotWrittenThrough(t *testing.T) {
	whole := bytesOf(t, finished(t))
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, whole[:len(whole)-5], 0o600))
	dear := filepath.Join(t.TempDir(), "dear")
	require.NoError(t, os.WriteFile(dear, []byte("dear"), 0o600))
	require.NoError(t, os.Symlink(dear, path+tornSuffix))
	_, _, err := Continue(path)
	assert.ErrorContains(t, err, "cannot be kept")
	assert.Equal(t, "dear", string(bytesOf(t, dear)))
	assert.Equal(t, whole[:len(whole)-5], bytesOf(t, path), "and nothing is cut off that is not kept")
}

func TestNamesOfFoldersMayHoldAnything(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "Größe – Ä b", strings.Repeat("long ", 40))
	path, err := Path(dir, "tiny", 7)
	require.NoError(t, err)
	require.NoError(t, Write(path, saved(t, records(t))))
	j, err := Judge(path)
	require.NoError(t, err)
	assert.Equal(t, Verified, j.Verdict)
}

func TestTheClockDoesNotMatter(t *testing.T) {
	t.Setenv(homeVariable, t.TempDir())
	dir, err := Dir()
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	content := bytesOf(t, finished(t))
	for name, at := range map[string]time.Time{
		"a": time.Unix(0, 0), "b": time.Date(1969, 1, 1, 0, 0, 0, 0, time.UTC), "c": time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		path := filepath.Join(dir, name+Suffix)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		require.NoError(t, os.Chtimes(path, at, at))
	}
	all, err := List()
	require.NoError(t, err)
	require.Len(t, all, 3)
	assert.Equal(t, "c"+Suffix, filepath.Base(all[0].Path))
	for _, l := range all {
		assert.NoError(t, l.Err)
		j, err := Judge(l.Path)
		require.NoError(t, err)
		assert.Equal(t, Verified, j.Verdict)
	}
}

func TestAFolderThatCannotBeMadeIsSaidInOneLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	t.Setenv(homeVariable, file)
	dir, err := Dir()
	require.NoError(t, err)
	_, err = Path(dir, "tiny", 1)
	assertOneLine(t, err)
	all, err := List()
	assert.Empty(t, all)
	if err != nil { // to Windows a folder below a file is one that is not there
		assertOneLine(t, err)
	}
}

func TestAFileThatChangesWhileItIsOpenedIsRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(path, other string) error
		want   error
	}{
		"gone":     {func(path, _ string) error { return os.Remove(path) }, os.ErrNotExist},
		"replaced": {func(path, other string) error { return os.Rename(other, path) }, errNotPlain},
		"a link": {func(path, other string) error {
			if err := os.Remove(path); err != nil {
				return err
			}
			return os.Symlink(filepath.Base(other), path)
		}, errNotPlain},
	} {
		path := newPath(t)
		other := path + ".other"
		require.NoError(t, os.WriteFile(path, []byte(magic), 0o600))
		require.NoError(t, os.WriteFile(other, []byte(magic), 0o600))
		_, err := openPlain(path, func(dir *os.Root, file string) (*os.File, error) {
			require.NoError(t, tt.change(path, other))
			return openRead(dir, file)
		})
		assert.ErrorIs(t, err, tt.want, name)
	}
}

func TestAFileThatBecomesShorterIsReadAsFarAsItGoes(t *testing.T) {
	for _, left := range []int{0, 5} {
		content, err := readAll(&shrinking{Reader: strings.NewReader(magic[:left])})
		require.NoError(t, err)
		assert.Equal(t, magic[:left], string(content))
	}
}

// A shrinking file was longer when it was asked.
type shrinking struct{ *strings.Reader }

func (s *shrinking) Seek(_ int64, whence int) (int64, error) { return int64(whence) * 100, nil }
