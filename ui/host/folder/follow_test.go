package folder

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

func TestAFollowerSeesTheClassAndNoVote(t *testing.T) {
	h := newHost(t)
	f, err := Follow(h.f.path)
	require.NoError(t, err)
	h.to("vote")
	h.does(class.Act{Do: class.Step})
	h.does(class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: 2, Sure: 90, Text: "plugh-why"}})
	c, news, err := f.Look()
	require.NoError(t, err)
	assert.True(t, news)
	wall := class.Who{Kind: class.Wall}
	assert.Equal(t, h.c.ViewFor(wall, h.at), c.ViewFor(wall, h.at))
	h.does(class.Act{Do: class.Step})
	c, _, err = f.Look()
	require.NoError(t, err)
	assert.Equal(t, h.c.ViewFor(wall, h.at), c.ViewFor(wall, h.at), "what was counted it sees")
	same, news, err := f.Look()
	require.NoError(t, err)
	assert.False(t, news)
	assert.Same(t, c, same)
	assert.Same(t, c, f.Class())
}

// A late disk tells only after it has written that it could not.
type late struct {
	disk
	before func() // it tells
}

func (l *late) Sync() error {
	if l.before == nil {
		return l.disk.Sync()
	}
	l.before()
	l.before = nil
	return errors.New("the disk is full")
}

// What was read of a write that failed has not happened, and must not keep who looks on
// from what happens then.
func TestAFollowerForgetsWhatWasCutOffAfterItWasRead(t *testing.T) {
	h := newHost(t)
	h.does(class.Act{Do: class.Go})
	f, err := Follow(h.f.path)
	require.NoError(t, err)
	read := ""
	see := func() string {
		c, _, err := f.Look()
		require.NoError(t, err)
		return c.ViewFor(class.Who{Kind: class.Wall}, h.at).Banner
	}
	h.f.file = &late{h.f.file, func() { read = see() }}
	require.Error(t, h.try(class.Act{Do: class.Banner, Text: "This was never said"}))
	require.Equal(t, "This was never said", read)
	h.does(class.Act{Do: class.Banner, Text: "Tea"})
	assert.Equal(t, "Tea", see())
	h.does(class.Act{Do: class.Banner, Text: "Coffee"})
	assert.Equal(t, "Coffee", see())
}
