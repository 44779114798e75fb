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
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/seat"
	"example.com/realign/ui/session"
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

// A watcher sits at a seat and does nothing.
type watcher struct {
	c        *class.Class
	team, at int
}

func (w watcher) Team() int                   { return w.team }
func (w watcher) Class() *class.Class         { return w.c }
func (w watcher) Now() class.Moment           { return w.c.Now() }
func (w watcher) News() <-chan struct{}       { return nil }
func (w watcher) Person() int                 { return 0 }
func (w watcher) Together() *session.Together { return nil }
func (w watcher) Learned() string             { return "" }
func (w watcher) Do(int, class.Act) error     { return nil }

func (w watcher) Sits(at int) int {
	if at == w.at {
		return 1
	}
	return 0
}

// sees draws what somebody has before him.
func (w watcher) sees() string {
	m := seat.New(w, seat.Look{Theme: theme.Plain, Width: 100, Height: 30})
	_ = m.Init() // what it would do later is never done
	return m.View()
}

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
		all = append(all, watcher{c, team, 0}.sees())
	}
	return all
}

// underway is a room in which a stage is underway.
func underway(t testing.TB, stage string) *room {
	r := newRoom(t)
	r.press(" ")
	for r.hall.c.Script().Stages[r.hall.c.Stage()].ID != stage {
		require.NoError(t, r.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Next, N: 1}}))
	}
	return r
}

// T-27: what one seat says for nobody to know changes no byte of what anybody else
// sees.
func TestT27AVoteChangesNothingOnAnybodyElsesScreen(t *testing.T) {
	r := underway(t, "vote")
	for range 2 { // past the reading
		if r.hall.c.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[0].Ballot.Step != sessions.Vote {
			require.NoError(t, r.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Step}}))
		}
	}
	voted := func(choice, sure int, why string) *class.Class {
		c, _, err := r.hall.c.Do(class.Command{By: 1, Act: class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: choice, Sure: sure, Text: why}}})
		require.NoError(t, err)
		return c
	}
	one, other := voted(0, 50, "Because."), voted(2, 90, "A much longer reason, for something else.")
	assert.Equal(t, screensOf(one), screensOf(other), "the wall, the desk and the first seats")
	for team := range one.Teams() {
		for s := range one.Seats() {
			if team == 0 && s == 1 {
				continue
			}
			assert.Equal(t, watcher{one, team, s}.sees(), watcher{other, team, s}.sees(), "team %d, seat %d", team, s)
		}
	}
	assert.NotEqual(t, r.hall.c.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[0].Ballot.In, one.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[0].Ballot.In, "that somebody voted is seen")
}

// T-14: whatever a journal holds, no screen shows what a terminal obeys.
func TestT14NoScreenShowsWhatATerminalObeys(t *testing.T) {
	seen := 0
	for _, stage := range []string{"vote", "reveal", "commit"} {
		r := underway(t, stage)
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
