package house

import (
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
)

// visited returns a visit of a team, whose places come one after the other as its
// terminals are opened.
func (h *hosted) visited() (v door.Visit, opens func(terminal int) *Place) {
	places := make(chan *Place, 1)
	h.house.show = func(p *Place, _ door.Terminal) tea.Model { places <- p; return table{p: p} }
	v, err := h.house.Enter("anchor", "code-anchor-0")
	require.NoError(h.t, err)
	return v, func(terminal int) *Place {
		v.Program(door.Terminal{Number: terminal})
		return <-places
	}
}

// T-23: a client can go while its terminal is just being opened.
func TestT23ALaptopThatGoesWhileItOpensATerminalHarmsNobody(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	h.house.show = tables
	for range 50 {
		v, err := h.house.Enter("anchor", "code-anchor-0")
		require.NoError(t, err)
		for n := range 50 {
			v.Program(door.Terminal{Number: n})
		}
		var all sync.WaitGroup
		all.Go(func() {
			for n := range 50 {
				v.Program(door.Terminal{Number: 100 + n})
			}
		})
		all.Go(v.Leave)
		all.Wait()
	}
}

// What somebody asked for before the line broke may come after it did.
func TestWhoHasGoneTakesNoChair(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	v, opens := h.visited()
	before := opens(1)
	require.NoError(t, before.Do(0, class.Act{Do: class.Sit, N: 1}))
	v.Leave()
	assert.Zero(t, h.Class().Chair(0, 0).People)
	for _, p := range []*Place{before, opens(1), opens(2)} {
		assert.ErrorIs(t, p.Do(1, class.Act{Do: class.Sit, N: 1}), class.ErrNotNow)
		assert.Zero(t, h.Class().Chair(0, 1).People)
	}
}

// T-05: who was taken over says nothing more for the seat, whatever their screen does.
func TestT05NobodyVotesAtASeatThatWasTakenOver(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	_, opens := h.visited()
	before, after := opens(1), opens(2)
	require.NoError(t, before.Do(1, class.Act{Do: class.Sit, N: 1}))
	h.to("vote")
	h.does(class.Act{Do: class.Step, Team: 0})
	vote := class.Act{Do: class.Vote, Secret: &class.Secret{Choice: 1, Sure: 90}}
	require.NoError(t, before.Do(1, vote))
	require.NoError(t, after.Do(1, class.Act{Do: class.Rise, N: 1}))
	require.NoError(t, after.Do(1, class.Act{Do: class.Sit, N: 1}))
	assert.ErrorIs(t, before.Do(1, vote), class.ErrNotNow)
	assert.NoError(t, after.Do(1, vote))
}
