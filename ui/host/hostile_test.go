package host

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean/hostile"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/seat"
	"example.com/realign/ui/theme"
)

// forged applies what no class lets happen: words of a journal that somebody wrote by
// hand.
func forged(c *class.Class, words []string) *class.Class {
	for _, p := range words {
		round := &class.Round{Tallies: make([]saves.Tally, 3), Voters: 3, Leads: 1, Reasons: []string{p, p}}
		for _, a := range []class.Act{
			{Do: class.Banner, Text: p}, {Do: class.Tell, Team: -1, Text: p}, {Do: class.Note, Text: p}, {Do: class.Write, Text: p},
			{Do: class.Vote, Secret: &class.Secret{Choice: 1, Sure: 90, Text: p}}, {Do: class.Closed, Round: round},
			{Do: class.Dissent, Text: p}, {Do: class.Pledge, Text: p, More: []string{p, p}}, {Do: class.Invite, More: []string{p, p}},
		} {
			c = c.Apply(class.Event{By: 1, Act: a})
		}
	}
	return c
}

// A watcher is a seat that does nothing.
type watcher struct {
	c    *class.Class
	team int
}

func (w watcher) Team() int               { return w.team }
func (w watcher) Class() *class.Class     { return w.c }
func (w watcher) Now() class.Moment       { return w.c.Now() }
func (w watcher) News() <-chan struct{}   { return nil }
func (w watcher) Sits(int) int            { return 1 }
func (w watcher) Do(int, class.Act) error { return nil }

// screensOf draws everything that anybody sees of a class: the wall, the desk with
// whatever opens above it, and a seat of each table.
func screensOf(c *class.Class) (all []string) {
	all = append(all, DrawWall(c.ViewFor(class.Who{Kind: class.Wall}, c.Now()), worldOf(c), theme.Plain, wallWidth, wallHeight))
	hall := &memory{c: c}
	d := NewDesk(Setup{Hall: hall, Export: hall.Export, Theme: theme.Plain, Hosted: &Hosted{Code: func(int) string { return "lantern-meadow-42" }}})
	for _, size := range []tea.WindowSizeMsg{{Width: 100, Height: 30}, {Width: 200, Height: 60}} {
		d.Update(size)
		all = append(all, d.View())
		for _, k := range deskKeys {
			if k.safe == inverted || !k.offered(d) {
				continue
			}
			k.do(d)
			all = append(all, d.View())
			d.Update(tea.KeyMsg{Type: tea.KeyEsc})
		}
	}
	all = append(all, strings.Join(wallLines(c.ViewFor(class.Who{Kind: class.Wall}, c.Now()), worldOf(c)), "\n"))
	var lines strings.Builder
	newSpoken(d, &lines).take("status")
	all = append(all, lines.String())
	for team := range c.Teams() {
		m := seat.New(watcher{c, team}, seat.Look{Theme: theme.Plain, Width: 100, Height: 30})
		_ = m.Init() // what it would do later is never done
		all = append(all, m.View())
	}
	return all
}

// T-14: whatever a journal holds, no screen shows what a terminal obeys.
func TestT14NoScreenShowsWhatATerminalObeys(t *testing.T) {
	seen := 0
	for _, stage := range []string{"vote", "reveal", "commit"} {
		r := newRoom(t)
		r.press(" ")
		for r.hall.c.Script().Stages[r.hall.c.Stage()].ID != stage {
			require.NoError(t, r.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Next, N: 1}}))
		}
		calm := len(screensOf(r.hall.c))
		for words := range slices.Chunk(hostile.All(), 15) {
			c := forged(r.hall.c, words)
			drawn := screensOf(c)
			assert.Len(t, drawn, calm, "%q", words)
			for _, text := range drawn {
				require.Empty(t, hostile.Obeyed(text), "%q in\n%q", words, text)
			}
			for _, p := range words {
				if strings.Contains(strings.Join(drawn, "\n"), p) {
					seen++
				}
			}
		}
	}
	assert.Greater(t, seen, 100, "what is only odd is shown")
}
