package class

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
)

// A journal that somebody wrote by hand leads to a class that can be looked at, goes
// on by itself and hands out its games, whatever stands in it.
func FuzzEvents(f *testing.F) {
	with := visited(f, nil).c
	session := with.script
	read := func([]byte) (sessions.Session, error) { return session, nil }
	r := roomOf(f, session, read)
	r.toVote(0)
	r.sit(0, 1, 1)
	r.does(Act{Do: Count, Text: "A 2, B 1"})
	r.does(Act{Do: Welcome, Text: "Dune"})
	r.does(Act{Do: Reload, Text: "again"})
	for from := 0; from < len(r.events); from += 10 {
		f.Add(lines(f, r.events[:min(from+10, len(r.events))]))
	}
	f.Add([]byte(`{"at":-9223372036854775808,"do":1}` + "\n" + `{"at":9223372036854775807,"do":4}`))
	f.Fuzz(func(t *testing.T, journal []byte) {
		c := New(session, read, 7, session.Teams.Names)
		for line := range bytes.SplitSeq(journal, []byte("\n")) {
			var e Event
			if json.Unmarshal(line, &e) == nil {
				c = c.Apply(e)
			}
		}
		views(c, c.Now())
		for team := range c.Teams() {
			for _, s := range c.Saves(team) {
				_, _ = s.Text()
			}
		}
		for _, d := range []Deed{Go, Tick, Next, Finish} {
			c, _, _ = c.Do(Command{By: Facilitator, At: c.Now() + 90*Minute, Act: Act{Do: d, N: 1}})
		}
		views(c, c.Now())
	})
}

// lines returns events as they stand in a journal, a line each.
func lines(t testing.TB, events []Event) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, e := range events {
		require.NoError(t, json.NewEncoder(&b).Encode(e))
	}
	return b.Bytes()
}
