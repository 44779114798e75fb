package load

import (
	"encoding/hex"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// What the table of figures is about.
var (
	figures  = flag.String("figures", "", "make the table of figures for so many seats, such as 60,200,500")
	stalled  = flag.String("stalled", "0,1,10", "with how many laptops that stop reading")
	journals = flag.String("journals", "folder,stream", "kept in a folder, on a server, or both")
	playing  = flag.Duration("playing", 20*time.Second, "how long people press keys for each line of the table")
	calmly   = flag.Duration("calmly", time.Second, "how long people wait between two keys, on average")
)

// seats is how many laptops a table has there.
const seats = 5

// A line of the table is what was measured of one hall.
type line struct {
	journal        string
	seats, stalled int
	joined         time.Duration   // until everybody who came at one instant had a first screen
	again          int             // times that somebody had to knock again, because so many did
	memory         float64         // of the host, MB a seat: what is in use
	resident       float64         // likewise, as the system counts it, garbage included
	work           float64         // of processors for the host, ms a second and seat, while people press keys
	keys           []time.Duration // from a key to the frame that answers it
	lost           int             // keys that nothing answered
	pauses         []time.Duration // from a pause to the frame that shows it
}

// TestFigures makes the table. It holds nothing, so it is no test; it is asked for.
func TestFigures(t *testing.T) {
	if *figures == "" {
		return
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "journal\tseats\tstalled\tall in\tagain\tMB a seat\tresident\tms a seat\tkey p50\tp95\tp99\tno answer\tpause p50\tp99\t")
	for _, journal := range strings.Split(*journals, ",") {
		for _, n := range numbers(t, *figures) {
			for _, stalled := range numbers(t, *stalled) {
				l := measured(t, journal, n, stalled)
				fmt.Fprintf(w, "%s\t%d\t%d\t%.1fs\t%d\t%.2f\t%.2f\t%.2f\t%s\t%s\t%s\t%d\t%s\t%s\t\n", l.journal, l.seats, l.stalled, l.joined.Seconds(), l.again, l.memory, l.resident, l.work,
					share(l.keys, 50), share(l.keys, 95), share(l.keys, 99), l.lost, share(l.pauses, 50), share(l.pauses, 99))
			}
		}
	}
	require.NoError(t, w.Flush())
	t.Logf("%d processors, shared by host, server and laptops; a key a seat every %s\n%s", runtime.NumCPU(), *calmly, b.String())
}

func numbers(t testing.TB, list string) (all []int) {
	t.Helper()
	for part := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(part)
		require.NoError(t, err)
		all = append(all, n)
	}
	return all
}

// share returns what so many per cent of all stay below.
func share(all []time.Duration, percent int) string {
	if len(all) == 0 {
		return "-"
	}
	slices.Sort(all)
	return fmt.Sprintf("%.1fms", all[min(len(all)*percent/100, len(all)-1)].Seconds()*1000)
}

// measured fills a hall and measures it.
func measured(t *testing.T, journal string, n, stalled int) (l line) {
	t.Run(fmt.Sprintf("%s %d %d", journal, n, stalled), func(t *testing.T) {
		host := starts(t, begins(t, journal, (n+seats-1)/seats)...)
		l = line{journal: journal, seats: n, stalled: stalled}
		before := host.memory(t)
		all := l.join(t, host.said)
		t.Cleanup(func() {
			for _, g := range all {
				_ = g.conn.Close() // at the end
			}
		})
		host.asks(t, "to first-years")
		settled(t, all)
		free := make(chan struct{})
		defer close(free)
		for range stalled {
			cardOf(host.said, 0).stalls(t, free)
		}
		l.play(t, host, all)
		l.pause(t, host, all)
		host.does(t, class.Act{Do: class.Hold}) // so that nobody is in the middle of something
		host.memory(t)
		now := host.memory(t)
		l.memory, l.resident = aSeat(now[0]-before[0], n), aSeat(now[1]-before[1], n)
	})
	return l
}

// memory returns what is in use there, and what the system has given it.
func (c *child) memory(t testing.TB) (bytes [2]int64) {
	t.Helper()
	_, err := fmt.Sscan(c.asks(t, "memory"), &bytes[0], &bytes[1])
	require.NoError(t, err)
	return bytes
}

func (c *child) worked(t testing.TB) (hundredths int64) {
	t.Helper()
	_, err := fmt.Sscan(c.asks(t, "worked"), &hundredths)
	require.NoError(t, err)
	return hundredths
}

// aSeat returns MB a seat.
func aSeat(bytes int64, seats int) float64 { return float64(bytes) / float64(seats) / (1 << 20) }

// begins begins a class for so many teams, and returns the role of its host.
func begins(t testing.TB, journal string, teams int) []string {
	t.Helper()
	s, err := sessions.Load("society-90")
	require.NoError(t, err)
	if journal == "folder" {
		path := filepath.Join(t.TempDir(), "class")
		f, _, err := folder.Create(path, &s, 7, names(teams), today)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		return []string{hostRole, path}
	}
	at := stream.Server{URL: starts(t, serverRole, t.TempDir()).said}
	key := record.NewKey()
	j, _, err := stream.Begin(at, "retreat", key, &s, 7, names(teams), today)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	return []string{hostRole, at.URL, hex.EncodeToString(key), strconv.Itoa(slow)}
}

// join lets everybody in at one instant, and to their seats.
func (l *line) join(t testing.TB, at string) []*guest {
	t.Helper()
	all := make([]*guest, l.seats)
	began := time.Now()
	var joining sync.WaitGroup
	var again atomic.Int64
	for i := range all {
		joining.Go(func() {
			for time.Now().Sub(began) < deadline && all[i] == nil {
				g, err := cardOf(at, i/seats).join()
				if err == nil && g.waits(arriving) {
					all[i] = g
					return
				}
				again.Add(1)
				<-time.After(time.Second) // as a person would
			}
		})
	}
	joining.Wait()
	l.joined, l.again = time.Now().Sub(began), int(again.Load())
	for i, g := range all {
		require.NotNil(t, g, "seat %d has not come in", i)
		joining.Go(func() { g.insists(strconv.Itoa(i%seats+1), sitting) })
	}
	joining.Wait()
	return all
}

// play lets people press keys for a while, each when it pleases.
func (l *line) play(t testing.TB, host *child, all []*guest) {
	t.Helper()
	before, began := host.worked(t), time.Now()
	var mu sync.Mutex
	var people sync.WaitGroup
	ends := began.Add(*playing)
	for i, g := range all {
		people.Go(func() {
			chance := rand.New(rand.NewPCG(7, uint64(i)))
			for round := 0; ; round++ {
				<-time.After(time.Duration(float64(*calmly) * (0.5 + chance.Float64())))
				if time.Now().After(ends) {
					return
				}
				took, answered := g.answers(steps[round%len(steps)], unanswered)
				mu.Lock()
				if l.keys = append(l.keys, took); !answered {
					l.lost++
					t.Logf("key %d of seat %d, %q: nothing came but %q", round, i, steps[round%len(steps)], g.all())
				}
				mu.Unlock()
			}
		})
	}
	people.Wait()
	l.work = float64(host.worked(t)-before) * 10 / time.Now().Sub(began).Seconds() / float64(len(all))
}

// steps are what somebody presses, over and over: the mark goes down and up again, and
// the lever of the own row is moved and moved back, which is written down. Each changes
// what is seen.
var steps = []string{"\x1b[B", "\x1b[A", "\x1b[B", "\x1b[A", "\x1b[C", "\x1b[D"}

// heading is that of the stage in which people press keys, and levers stand in the rows
// of its desk, one for each seat of a table.
const heading = "Years one and two"

var levers = [seats]string{"Annual conference", "Budget preparation", "Board meetings", "New programme launches", "Key appearances"}

// redraw has the whole screen drawn anew.
const redraw = "\x0c"

// settled has everybody take the mark to a row of their own, so that nobody moves
// another's lever and every key changes what is seen.
func settled(t testing.TB, all []*guest) {
	t.Helper()
	var people sync.WaitGroup
	for i, g := range all {
		people.Go(func() {
			late := time.Now().Add(deadline)
			for !g.stands(i%seats) && time.Now().Before(late) {
			}
			assert.True(t, time.Now().Before(late), "seat %d never came to its row:\n%s", i, g.all())
		})
	}
	people.Wait()
	require.False(t, t.Failed())
}

// stands reports whether the mark stands in a row of a desk that hears keys: one that
// has just come by itself hears none for a moment. Otherwise it takes it a row on.
func (g *guest) stands(row int) bool {
	g.forget()
	if g.press(redraw) != nil || !g.seesBy(time.After(between), planning) || !g.has(heading) {
		return false
	}
	if g.has("> " + levers[row]) {
		return true
	}
	g.answers("\x1b[B", between)
	return false
}

// unanswered is how long somebody waits before a key counts as lost: longer than any
// that was only late.
const unanswered = time.Minute

// answers presses a key and returns how long the frame took that answers it, in which
// the line with the mark is drawn anew.
func (g *guest) answers(key string, patience time.Duration) (took time.Duration, ok bool) {
	g.forget()
	began := time.Now()
	if g.press(key) != nil {
		return 0, false
	}
	ok = g.by(time.After(patience), g.marked)
	return time.Now().Sub(began), ok
}

// pauses is how often the class is paused.
const pauses = 5

// pause measures how long the pause takes to everybody.
func (l *line) pause(t testing.TB, host *child, all []*guest) {
	t.Helper()
	for range pauses {
		l.shows(t, host, all, class.Hold, paused)
		l.shows(t, host, all, class.Go, planning)
	}
}

// shows has the facilitator do something that every laptop shows.
func (l *line) shows(t testing.TB, host *child, all []*guest, deed class.Deed, text string) {
	t.Helper()
	for _, g := range all {
		g.forget()
	}
	var mu sync.Mutex
	var people sync.WaitGroup
	began := time.Now()
	for _, g := range all {
		people.Go(func() {
			if g.waits(text) {
				mu.Lock()
				l.pauses = append(l.pauses, time.Now().Sub(began))
				mu.Unlock()
			}
		})
	}
	host.does(t, class.Act{Do: deed})
	people.Wait()
}
