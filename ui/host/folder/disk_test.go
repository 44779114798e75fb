package folder

import (
	"io/fs"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// full is a disk with room for so many bytes.
type full struct {
	disk
	room int
}

func (f *full) WriteAt(b []byte, at int64) (int, error) {
	if len(b) > f.room {
		n, _ := f.disk.WriteAt(b[:f.room], at)
		return n, &fs.PathError{Op: "write", Path: "journal", Err: syscall.ENOSPC}
	}
	f.room -= len(b)
	return f.disk.WriteAt(b, at)
}

func TestC34AFullDiskRefusesAndTheClassGoesOnWithRoomAgain(t *testing.T) {
	h := newHost(t)
	h.to("first")
	before, good := views(h.c), h.f.file
	h.f.file = &full{disk: good, room: 20}
	err := h.try(class.Act{Do: class.Extend, N: 3})
	require.ErrorContains(t, err, "the disk is full")
	assert.Equal(t, before, views(h.c), "nothing was done, and all can be read")
	_, c, found, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Zero(t, found.Cut)
	assert.Equal(t, before, views(c))
	h.f.file = good
	h.does(class.Act{Do: class.Extend, N: 3})
	_, c, _, err = Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Equal(t, views(h.c), views(c))
}

// stuck is a full disk on which what was half written cannot even be cut off.
type stuck struct{ *full }

func TestWhatCouldNotBeCutOffIsCutBeforeTheNextWrite(t *testing.T) {
	h := newHost(t)
	h.to("first")
	good := h.f.file
	h.f.file = stuck{&full{disk: good, room: 20}}
	require.Error(t, h.try(class.Act{Do: class.Extend, N: 3}))
	require.Error(t, h.try(class.Act{Do: class.Extend, N: 3}), "nothing is written behind a torn line")
	h.f.file = good
	h.does(class.Act{Do: class.Extend, N: 3})
	_, c, found, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Zero(t, found.Cut)
	assert.Equal(t, views(h.c), views(c))
}

// Windows refuses to cut a file that was opened to append, which no other system does;
// on all of them such a file cannot be written at a place.
func TestTheJournalCanBeCutOnEverySystem(t *testing.T) {
	h := newHost(t)
	h.to("first")
	before := h.f.size
	_, err := h.f.file.WriteAt([]byte("torn"), before)
	require.NoError(t, err)
	require.NoError(t, h.f.file.Truncate(before))
	h.does(class.Act{Do: class.Extend, N: 3})
	_, c, found, err := Open(crashed(t, h.f, -1))
	require.NoError(t, err)
	assert.Zero(t, found.Cut)
	assert.Equal(t, views(h.c), views(c))
}
