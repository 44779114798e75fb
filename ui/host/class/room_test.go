package class

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// hour is the session of the tests, after some changes of its text.
func hour(t testing.TB, change func(string) string) (sessions.Session, Reader, string) {
	t.Helper()
	path := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	text := string(data)
	if change != nil {
		text = change(text)
	}
	read := func(b []byte) (sessions.Session, error) { return sessions.Open(path, b) }
	s, err := read([]byte(text))
	require.NoError(t, err)
	return s, read, text
}

// A room is a class whose commands are kept.
type room struct {
	t      testing.TB
	c      *Class
	first  *Class
	at     Moment
	events []Event
}

func newRoom(t testing.TB) *room {
	s, read, _ := hour(t, nil)
	return roomOf(t, s, read)
}

func roomOf(t testing.TB, s sessions.Session, read Reader) *room {
	c := New(s, read, s.Seed, s.Teams.Names)
	return &room{t: t, c: c, first: c}
}

// try sends a command at the present moment.
func (r *room) try(by int, a Act) error {
	next, events, err := r.c.Do(Command{By: by, At: r.at, Act: a})
	r.c, r.events = next, append(r.events, events...)
	return err
}

// does is try for what has to work.
func (r *room) does(a Act) { r.t.Helper(); require.NoError(r.t, r.try(Facilitator, a)) }

// wait lets time pass, in beats as a host does.
func (r *room) wait(d Moment) {
	for till := r.at + d; r.at < till; {
		r.at = min(r.at+10_000, till)
		r.does(Act{Do: Tick})
	}
}

// to goes to a stage.
func (r *room) to(id string) {
	r.t.Helper()
	if r.c.stage < 0 {
		r.does(Act{Do: Go})
	}
	for r.c.at().ID != id {
		require.False(r.t, r.c.Over(), "there is no stage %s", id)
		r.does(Act{Do: Next, N: 1})
	}
}

// year plays the year that a team is in, as it stands.
func (r *room) year(team int) {
	r.t.Helper()
	g := r.c.teams[team].now()
	plan := g.fit()
	r.does(Act{Do: Draft, Team: team, Plan: &plan})
	year := len(g.run.Years())
	r.does(Act{Do: Commit, Team: team})
	for len(r.c.teams[team].now().run.Years()) == year {
		switch r.c.teams[team].now().run.Phase() {
		case sim.Underway:
			r.does(Act{Do: Run, Team: team})
		case sim.Answering:
			r.does(Act{Do: Answer, Team: team, N: r.c.teams[team].now().usual()})
		default:
			return
		}
	}
}

func (r *room) vote(team, seat, choice, sure int, why string) {
	r.t.Helper()
	require.NoError(r.t, r.try(seat, Act{Do: Vote, Team: team, Seat: seat, Secret: &Secret{Choice: choice, Sure: sure, Text: why}}))
}

// toVote goes to the vote of a team, past the reading.
func (r *room) toVote(team int) {
	r.t.Helper()
	r.to("vote")
	for r.ballot(team).step() != sessions.Vote {
		r.does(Act{Do: Step, Team: team})
	}
}

func (r *room) ballot(team int) *ballot { return &r.c.ballots[r.c.teams[team].open] }

func (r *room) step(team int) { r.t.Helper(); r.does(Act{Do: Step, Team: team}) }

// again leads to the class once more from its events alone.
func (r *room) again() *Class {
	c := r.first
	for _, e := range r.events {
		c = c.Apply(e)
	}
	return c
}

// views returns what everybody may see.
func views(c *Class, at Moment) []View {
	all := []View{c.ViewFor(Who{Kind: Wall}, at), c.ViewFor(Who{Kind: Desk}, at)}
	for team := range c.teams {
		for seat := range c.Seats() {
			all = append(all, c.ViewFor(Who{Kind: Seat, Team: team, Seat: seat}, at))
		}
	}
	return all
}

// replaced returns s with pairs of old and new text exchanged once each.
func replaced(s string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		s = strings.Replace(s, pairs[i], pairs[i+1], 1)
	}
	return s
}
