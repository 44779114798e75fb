package door

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// C-05 and T-25: the key is kept, for its owner alone.
func TestC05TheHostKeyIsKeptForEver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "host", "key")
	first, err := OpenHostKey(path)
	require.NoError(t, err)
	again, err := OpenHostKey(path)
	require.NoError(t, err)
	assert.Equal(t, first.Fingerprint(), again.Fingerprint())
	assert.Equal(t, first.Words(), again.Words())
	assert.Len(t, strings.Fields(first.Words()), 4)
	assert.True(t, strings.HasPrefix(first.Fingerprint(), "SHA256:"))
	info, err := os.Stat(path)
	require.NoError(t, err)
	if runtime.GOOS != "windows" {
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
	left, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, left, 1, "nothing else is left there")
	other, err := OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	assert.NotEqual(t, first.Words(), other.Words())
}

// T-25: planted faults.
func TestT25AHostKeyThatIsNotInOrderIsRefusedAndLeftAlone(t *testing.T) {
	for name, tt := range map[string]struct {
		plant func(path string) error
		says  string
	}{
		"read by others": {func(p string) error { return os.Chmod(p, 0o644) }, "chmod 600"},
		"cut off":        {func(p string) error { return os.Truncate(p, 100) }, "damaged"},
		"empty":          {func(p string) error { return os.Truncate(p, 0) }, "damaged"},
		"huge":           {func(p string) error { return os.Truncate(p, 1<<20) }, "no file with a key"},
		"a link":         {func(p string) error { return os.Symlink(p, p+"-link") }, "no file with a key"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "key")
			_, err := OpenHostKey(path)
			require.NoError(t, err)
			_, err = OpenHostKey(filepath.Dir(path))
			assert.Error(t, err, "a folder")
			require.NoError(t, tt.plant(path))
			if name == "a link" {
				path += "-link"
			}
			before, _ := os.ReadFile(path)
			_, err = OpenHostKey(path)
			assert.ErrorContains(t, err, tt.says)
			after, _ := os.ReadFile(path)
			assert.Equal(t, before, after)
		})
	}
}

// T-24: a client that knows the key refuses another one.
func TestT24AnotherKeyIsNoticed(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	other, err := OpenHostKey(filepath.Join(t.TempDir(), "other"))
	require.NoError(t, err)
	impostor := opened{&Door{key: other}, d.at}
	_, err = impostor.knock(t, "anchor", "lantern-42")
	assert.ErrorContains(t, err, "host key mismatch")
}

func TestHostsWithOneSecretAreKnownAsOne(t *testing.T) {
	one, err := SharedHostKey(bytes.Repeat([]byte{7}, 32))
	require.NoError(t, err)
	again, err := SharedHostKey(bytes.Repeat([]byte{7}, 32))
	require.NoError(t, err)
	assert.Equal(t, one.Fingerprint(), again.Fingerprint())
	other, err := SharedHostKey(bytes.Repeat([]byte{8}, 32))
	require.NoError(t, err)
	assert.NotEqual(t, one.Fingerprint(), other.Fingerprint())
	_, err = SharedHostKey([]byte("short"))
	assert.Error(t, err)
}

func TestTheJoinCommandCanBeTyped(t *testing.T) {
	k, err := OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	assert.Equal(t, "ssh -p 2222 anchor@harbour.local", k.JoinCommand("Anchor", "harbour.local", 2222, true))
	assert.Regexp(t, `^ssh -p 2222 -o HostKeyAlias=realign-[a-z]{5} blue-team@192\.168\.8\.2$`, k.JoinCommand("Blue Team", "192.168.8.2", 2222, false))
}
