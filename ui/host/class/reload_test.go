package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
)

// C-23: after the last stage there is nothing left that another text could change.
func TestC23AfterTheLastStageNoOtherTextIsTaken(t *testing.T) {
	_, _, longer := hour(t, func(s string) string {
		return replaced(s, "minutes: 40", "minutes: 42", "\ninjects:\n", "  - id: more\n    do: brief\n    minutes: 2\n\ninjects:\n")
	})
	for name, ends := range map[string]func(*room){
		"at its end": func(r *room) { r.to("commit"); r.does(Act{Do: Next, N: 1}) },
		"before":     func(r *room) { r.to("first"); r.does(Act{Do: Finish}) },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRoom(t)
			ends(r)
			require.True(t, r.c.Over())
			assert.ErrorIs(t, r.try(Facilitator, Act{Do: Reload, Text: longer}), ErrNotNow)
			_, err := r.c.Changes(longer)
			assert.ErrorIs(t, err, ErrNotNow)
			assert.True(t, r.c.Apply(Event{By: Facilitator, Act: Act{Do: Reload, Text: longer}}).Over())
		})
	}
}

// C-23: people sit at the seats, so these stay.
func TestC23ASeatAtWhichPeopleSitIsNotTakenAway(t *testing.T) {
	s, read, text := hour(t, nil)
	r := roomOf(t, s, func(b []byte) (sessions.Session, error) {
		next, err := read(b)
		next.Seats = []int{0}
		return next, err
	})
	require.Greater(t, len(r.c.Seats()), 1)
	r.toVote(0)
	r.sit(0, 1, 1)
	assert.ErrorContains(t, r.try(Facilitator, Act{Do: Reload, Text: text}), "seats")
	assert.Greater(t, len(r.c.Seats()), 1)
	require.NoError(t, r.votes(0, 1, 0, 1))
	r.does(Act{Do: Step, Team: 0})
}
