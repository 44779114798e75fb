package folder

import (
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
