package folder

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/record"
)

func TestHowAClassWasOpenedIsKnownWhenItIsOpenedAgain(t *testing.T) {
	f, _ := created(t)
	_, ok := OpenedAt(f.Path())
	assert.False(t, ok, "it never was")
	for _, o := range []Opened{{Port: 2222, Found: "192.168.8.2"}, {Port: 2345, Address: "harbour.local"}} {
		require.NoError(t, f.KeepOpened(o))
		again, ok := OpenedAt(f.Path())
		assert.True(t, ok)
		assert.Equal(t, o, again)
	}
	removed, left, err := Forget(f.Path())
	require.NoError(t, err)
	assert.Contains(t, removed, openedName)
	assert.Empty(t, left)
}

func TestHowAClassWasOpenedIsNotTakenFromWhatNobodyWrote(t *testing.T) {
	for _, text := range []string{
		"", "{", "[]", `{"port":0}`, `{"port":70000}`, `{"port":"2222"}`, `{"port":2222,"more":1}`, `{"port":2222,"address":"a\u001b[2Jb"}`, `{"port":2222,"found":"\u202eb"}`,
	} {
		o, ok := readOpened([]byte(text))
		assert.False(t, ok, text)
		assert.Zero(t, o, text)
	}
}

func FuzzOpened(f *testing.F) {
	f.Add([]byte(`{"port":2222,"address":"harbour.local"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		o, ok := readOpened(text)
		if !ok {
			require.Zero(t, o)
			return
		}
		require.True(t, o.Port > 0 && o.Port < 65536)
		require.NoError(t, clean.Valid(o.Address, mostAddress))
		require.NoError(t, clean.Valid(o.Found, mostAddress))
	})
}

func TestAFolderThatCannotBeMadeLeavesNothingBehind(t *testing.T) {
	source := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	s, err := sessions.Open(source, data)
	require.NoError(t, err)
	head := record.NewHead(&s, s.Seed, s.Teams.Names, today)
	fault := errors.New("the stick was pulled out")
	for _, name := range []string{sessionName, scenarioName, keyName, journalName} {
		home := t.TempDir()
		there := filepath.Join(home, "there")
		require.NoError(t, os.Mkdir(there, 0o700))
		failing := func(dir *os.Root, file string, content []byte, mode fs.FileMode) error {
			if file != name {
				return write(dir, file, content, mode)
			}
			return errors.Join(write(dir, file, content[:len(content)/2], mode), fault)
		}
		for _, path := range []string{there, filepath.Join(home, "a", "b", "class")} {
			_, _, err := create(path, &s, head, failing)
			require.ErrorIs(t, err, fault, name)
		}
		left, err := os.ReadDir(home)
		require.NoError(t, err)
		require.Len(t, left, 1, "the folders that were made are gone, and the one that was there is not")
		inside, err := os.ReadDir(there)
		require.NoError(t, err)
		assert.Empty(t, inside, name)
		f, _, err := create(there, &s, head, write)
		require.NoError(t, err, "so that it can be tried again")
		require.NoError(t, f.Close())
	}
}
