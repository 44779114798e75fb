package record

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAKeyIsMadeOnceAndReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "event.key")
	_, err := OpenKey(path, false)
	require.ErrorContains(t, err, "copy that file from the host that began the event")
	assert.NoFileExists(t, path)
	key, err := OpenKey(path, true)
	require.NoError(t, err)
	for _, begins := range []bool{false, true} {
		again, err := OpenKey(path, begins)
		require.NoError(t, err)
		assert.Equal(t, key, again)
	}
	if about, err := os.Stat(path); assert.NoError(t, err) && runtime.GOOS != "windows" {
		assert.Zero(t, about.Mode().Perm()&0o077)
	}
}

func TestWhatIsNoKeyOrCanBeReadByOthersIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "event.key")
	require.NoError(t, os.WriteFile(path, []byte("short"), 0o600))
	_, err := OpenKey(path, true)
	assert.ErrorContains(t, err, "is no key of a class")
	kept, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "short", string(kept), "and it is left alone")
	_, err = OpenKey(filepath.Dir(path), true)
	assert.ErrorContains(t, err, "is no key of a class")
	_, err = OpenKey(filepath.Join(path, "none"), true)
	assert.Error(t, err)
	if runtime.GOOS == "windows" {
		return
	}
	require.NoError(t, os.WriteFile(path, NewKey(), 0o600))
	require.NoError(t, os.Chmod(path, 0o644))
	_, err = OpenKey(path, false)
	assert.ErrorContains(t, err, "chmod 600")
}
