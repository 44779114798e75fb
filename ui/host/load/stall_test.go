package load

import (
	"flag"
	"math/rand/v2"
	"net"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/visitor"
)

// soak is how long people play in the soak; nothing for a short one.
var soak = flag.Duration("soak", 0, "let a full hall play for this long and watch its memory")

// unread is how many screens one asks for that reads none of them: more than lines
// and buffers hold.
const unread = 2000

// stalls joins, sits down, and reads nothing any more of what its keys bring, until
// free is closed.
func (k card) stalls(t testing.TB, free chan struct{}) {
	t.Helper()
	conn, shut, err := visitor.KnockUnderLid(free, k.at, k.team, ssh.InsecureIgnoreHostKey(), k.code) //nolint:gosec // the key is not what this is about
	require.NoError(t, err)
	g, err := opened(conn)
	require.NoError(t, err)
	t.Cleanup(func() { _ = g.conn.Close() }) // at the end of the test
	g.until(t, arriving)
	shut()
	go func() {
		for range unread {
			if g.press("\x0c") != nil { // which draws the whole screen anew
				return
			}
		}
	}()
}

// fewest is how many rounds of keys a soak has at the least.
const fewest = 15

// inUse returns the bytes that are in use: what lives on the heap, and the stacks.
func inUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc + m.StackInuse)
}

// ceiling is how much memory the stalls and the soak may take on top of a full hall,
// clients included: both ends are in one process.
const ceiling = 64 << 20

// Stall 5, C-33: one, then ten laptops read nothing any more. The pause reaches all
// others, and the host keeps nothing for those who do not read.
func TestC33WhereTenStopReadingThePauseReachesEverybodyElse(t *testing.T) {
	r, _ := newRoom(t, tables)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	require.NoError(t, to(r.Hall, "first"))
	all.see(t, planning)
	before := inUse()
	free := make(chan struct{})
	defer close(free)
	for _, more := range []int{1, 9} {
		for range more {
			r.card(0).stalls(t, free)
		}
		all.forget()
		r.does(t, class.Act{Do: class.Hold})
		all.see(t, paused)
		all.forget()
		r.does(t, class.Act{Do: class.Go})
		all.see(t, planning)
	}
	assert.Less(t, inUse()-before, int64(ceiling))
}

// Stall 6, T-08: two hundred that say nothing keep nobody out, and nobody in.
func TestT08WhereTwoHundredSayNothingEverybodyJoinsAndPlays(t *testing.T) {
	r, _ := newRoom(t, tables)
	for range 200 {
		conn, err := net.Dial("tcp", r.at)
		require.NoError(t, err)
		t.Cleanup(func() { _ = conn.Close() }) // at the end of the test
	}
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	r.does(t, class.Act{Do: class.Go})
	all.see(t, "You are the board of a guild.")
}

// Stall 7: people press whatever they like for a long time, and go and come. Memory
// stays under its ceiling.
func TestAFullHallThatPlaysForLongTakesNoMoreMemory(t *testing.T) {
	r, f := newRoom(t, tables)
	all := everybody(t, r.at, tables)
	all.see(t, sitting)
	require.NoError(t, to(r.Hall, "first"))
	all.see(t, planning)
	before := inUse()
	keys := []string{"\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\t", "u"}
	ends := time.After(*soak)
	for round := 0; ; round++ {
		each(len(all), func(team, seat int) {
			chance := rand.New(rand.NewPCG(uint64(round), uint64(team*people+seat)))
			assert.NoError(t, all[team][seat].press(keys[chance.IntN(len(keys))]))
			all[team][seat].forget()
		})
		team, seat := round%tables, round/tables%people
		require.NoError(t, all[team][seat].conn.Close())
		all[team][seat] = r.card(team).joins(t)
		all[team][seat].until(t, arriving, planning)
		require.False(t, t.Failed())
		select {
		case <-ends:
			if round >= fewest {
				assert.Less(t, inUse()-before, int64(ceiling))
				r.shut()
				require.NoError(t, f.Close())
				again, c := kept(t, f.Path())
				assert.Equal(t, told(r.Class()), told(c))
				require.NoError(t, again.Close())
				return
			}
			ends = time.After(0)
		default:
		}
	}
}
