package hall

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// A woken page tells when somebody else has written.
type woken struct {
	*page
	news chan struct{}
}

func (w woken) Wake() <-chan struct{} { return w.news }

func TestAHallHearsOfAnotherHostWithoutBeingAsked(t *testing.T) {
	s := &slate{}
	w := woken{&page{slate: s}, make(chan struct{}, 1)}
	var at hand
	here := New(newClass(t), w, at.now)
	t.Cleanup(here.Close)
	there, _ := newHall(t, &page{slate: s})
	f := here.Follow(Everything)
	require.NoError(t, do1(there, class.Act{Do: class.Banner, Text: "Five minutes"}))
	w.news <- struct{}{}
	<-f.News()
	assert.Equal(t, there.Class().ViewFor(class.Who{}, 0), here.Class().ViewFor(class.Who{}, 0))
}

func TestTheClockOfAHostThatIsBehindCountsOnFromTheOthers(t *testing.T) {
	s := &slate{}
	here, slow := newHall(t, &page{slate: s})
	there, fast := newHall(t, &page{slate: s})
	fast.Store(60_000)
	require.NoError(t, do1(there, class.Act{Do: class.Go}))
	require.NoError(t, do1(here, class.Act{Do: class.Banner, Text: "one"}))
	assert.Equal(t, class.Moment(60_000), here.Now())
	slow.Add(2_000)
	assert.Equal(t, class.Moment(62_000), here.Now(), "it does not stand until its own clock is there")
	require.NoError(t, do1(here, class.Act{Do: class.Banner, Text: "two"}))
	assert.Equal(t, class.Moment(62_000), s.events[len(s.events)-1].At)
	fast.Add(1_000)
	require.NoError(t, do1(there, class.Act{Do: class.Banner, Text: "three"}))
	assert.Equal(t, class.Moment(62_000), there.Now())
}

// A peer is a page of a journal that knows which hosts are there.
type peer struct {
	*page
	name string
	gone map[string]bool
}

func (p *peer) Host() string          { return p.name }
func (p *peer) Gone(host string) bool { return p.gone[host] }

func TestC32ChairsOfAHostThatIsGoneBecomeFreeByThemselves(t *testing.T) {
	w := &watch{}
	k := newClock(0, 1, w.read)
	here := &peer{&page{slate: &slate{}}, "here", map[string]bool{"here": true}}
	h := New(newClass(t), here, k.Now)
	defer h.Close()
	for seat, host := range []string{"here", "there", "elsewhere"} {
		require.NoError(t, h.Do(class.Command{By: seat, Act: class.Act{Do: class.Sit, Seat: seat, N: 1, Host: host}}))
	}
	h.beat(k)
	assert.Equal(t, []string{"elsewhere", "here", "there"}, h.Class().Hosts())
	here.gone["there"] = true
	h.beat(k)
	assert.Equal(t, []string{"elsewhere", "here"}, h.Class().Hosts(), "a host never takes itself for gone")
	assert.Equal(t, 0, h.Class().Chair(0, 1).People)
	assert.Equal(t, "here", h.Host())
}
