package whole

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAFolderThatWasMadeForNothingIsTakenBack(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b", "c")
	undo, err := Folder(deep, 0o700)
	require.NoError(t, err)
	assert.DirExists(t, deep)
	undo()
	assert.Empty(t, names(t, top))

	undo, err = Folder(deep, 0o700)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(top, "a", "kept"), nil, 0o600))
	undo()
	assert.Equal(t, []string{"kept"}, names(t, filepath.Join(top, "a")), "what somebody put there stays, and the folder with it")
}

func TestAFolderThatWasThereStays(t *testing.T) {
	top := t.TempDir()
	undo, err := Folder(top, 0o700)
	require.NoError(t, err)
	undo()
	assert.DirExists(t, top)
}

func TestAFolderThatCannotBeMadeLeavesNoneOnTheWay(t *testing.T) {
	top := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(top, "file"), nil, 0o600))
	_, err := Folder(filepath.Join(top, "file", "b", "c"), 0o700)
	require.Error(t, err)
	long := make([]byte, 5000)
	for i := range long {
		long[i] = 'x'
	}
	_, err = Folder(filepath.Join(top, "a", string(long)), 0o700)
	require.Error(t, err)
	assert.Equal(t, []string{"file"}, names(t, top))
}
