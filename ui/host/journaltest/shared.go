package journaltest

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
)

// catchUp takes in what others have written.
func (h *host) catchUp() {
	h.t.Helper()
	news, err := h.j.News()
	require.NoError(h.t, err)
	for _, e := range news {
		h.c = h.c.Apply(e)
	}
}

func (k Kind) agree(t *testing.T) {
	p := k.begin(t)
	one, other := hosting(t, p), hosting(t, p)
	one.does(class.Act{Do: class.Go})
	require.ErrorIs(t, other.try(banner(1)), hall.ErrMoved)
	other.catchUp()
	assert.Equal(t, told(one.c), told(other.c))
	other.does(banner(2))
	require.ErrorIs(t, one.try(banner(3)), hall.ErrMoved)
	one.catchUp()
	one.does(banner(4))
	assert.Equal(t, map[string]int{banner(2).Text: 1, banner(4).Text: 1}, banners(p.Events(t)))
	require.NoError(t, one.j.Close())
	require.NoError(t, other.j.Close())
	k.race(t)
}

// race lets two halls write at once, and compares what they come to.
func (k Kind) race(t *testing.T) {
	const people, wanted = 6, 200
	p := k.begin(t)
	var all load
	var pressing sync.WaitGroup
	var halls []*hall.Hall
	for range 2 {
		j, c := p.Open(t)
		h := hall.New(c, j, c.Now)
		t.Cleanup(func() { h.Close(); _ = j.Close() }) // it was read
		halls = append(halls, h)
		for range people {
			pressing.Go(func() { all.press(h, wanted) })
		}
	}
	pressing.Wait()
	require.Len(t, all.done, wanted)
	found := banners(p.Events(t))
	assert.Len(t, found, wanted)
	for text, times := range found {
		assert.Equal(t, 1, times, text)
	}
	for i, h := range halls { // so that whoever was second has read to the end
		require.NoError(t, h.Do(class.Command{By: class.Facilitator, Act: banner(wanted + i)}))
	}
	fresh := hosting(t, p)
	assert.Equal(t, told(fresh.c), told(halls[len(halls)-1].Class()))
	require.NoError(t, fresh.j.Close())
}

func (k Kind) takeOver(t *testing.T) {
	p := k.begin(t)
	one, other := hosting(t, p), hosting(t, p)
	one.votes()
	p.Tear(t, []class.Event{{Act: banner(1)}})
	require.ErrorIs(t, other.try(banner(2)), hall.ErrMoved)
	other.catchUp()
	assert.Equal(t, told(one.c), told(other.c), "what the other was told counts")
	other.does(class.Act{Do: class.Step})
	require.NoError(t, other.j.Close())
}
