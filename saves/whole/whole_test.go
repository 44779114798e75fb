package whole

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func names(t *testing.T, dir string) (all []string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		all = append(all, f.Name())
	}
	return all
}

func TestAFileIsWrittenAndWrittenAnew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page*.html")
	if runtime.GOOS == "windows" {
		path = filepath.Join(t.TempDir(), "page.html")
	}
	for _, content := range []string{"first", "", "third"} {
		require.NoError(t, Write(path, []byte(content), 0o600))
		there, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, content, string(there))
	}
	assert.Equal(t, []string{filepath.Base(path)}, names(t, filepath.Dir(path)), "no draft stays")
}

func TestAFileHasTheModeThatWasAskedFor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	for _, mode := range []os.FileMode{0o600, 0o644} {
		require.NoError(t, Write(path, []byte("x"), mode))
		about, err := os.Stat(path)
		require.NoError(t, err)
		if runtime.GOOS == "windows" {
			mode = 0o666 // which knows no other that can be written
		}
		assert.Equal(t, mode, about.Mode().Perm())
	}
}

func TestWhatCannotBeWrittenChangesNothing(t *testing.T) {
	dir := t.TempDir()
	assert.ErrorIs(t, Write(filepath.Join(dir, "none", "page.html"), []byte("x"), 0o600), os.ErrNotExist)
	inTheWay := filepath.Join(dir, "page.html")
	require.NoError(t, os.Mkdir(inTheWay, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(inTheWay, "mine"), nil, 0o600))
	assert.Error(t, Write(inTheWay, []byte("x"), 0o600))
	assert.Equal(t, []string{"page.html"}, names(t, dir), "no draft stays")
	assert.FileExists(t, filepath.Join(inTheWay, "mine"))
}

func TestADraftIsKnownByItsName(t *testing.T) {
	for name, of := range map[string][]string{
		".class.html.123":             {"class.html.123", "class.html", "class"},
		"saves/.anchor.realign.7":     {"saves/anchor.realign.7", "saves/anchor.realign", "saves/anchor"},
		".key":                        {"key"},
		"class.html":                  nil,
		"a.folder/page.html":          nil,
		".":                           nil,
		"saves/.anchor.realign.9.tmp": {"saves/anchor.realign.9.tmp", "saves/anchor.realign.9", "saves/anchor.realign", "saves/anchor"},
	} {
		assert.Equal(t, of, Draft(name), name)
	}
}

func TestAFullDiskIsKnownFromOtherTrouble(t *testing.T) {
	for err, full := range map[error]bool{syscall.ENOSPC: true, syscall.EDQUOT: true, syscall.EACCES: false, os.ErrNotExist: false} {
		assert.Equal(t, full, Full(&os.PathError{Op: "write", Err: err}), err)
	}
	assert.Equal(t, runtime.GOOS == "windows", Full(syscall.Errno(112)), "which is another error elsewhere")
}
