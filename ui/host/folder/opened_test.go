package folder

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
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
	require.NoError(t, f.Close())
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
