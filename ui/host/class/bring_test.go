package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// elsewhere plays the given years of the class's game as a table does on a laptop of
// its own, and returns the save.
func elsewhere(t testing.TB, r *room, name string, years int, change func(*saves.Saved)) string {
	t.Helper()
	away := newRoom(t)
	away.does(Act{Do: Go})
	away.to("first")
	for len(away.c.teams[0].game.run.Years()) < min(years, 2) {
		away.year(0)
	}
	if years > 2 {
		away.to("last")
		away.wait(4 * Minute)
	}
	s := away.c.Saves(0)[0]
	s.Name = clean.Clean(name)
	if change != nil {
		change(&s)
	}
	text, err := s.Text()
	require.NoError(t, err)
	return string(text)
}

func TestAGameThatWasPlayedElsewhereStandsBesideTheOthers(t *testing.T) {
	r := newRoom(t)
	r.to("last")
	r.does(Act{Do: Bring, Team: -1, Text: elsewhere(t, r, "Dune", 3, nil)})
	require.Equal(t, 3, r.c.Teams())
	r.to("reveal")
	v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[2]
	assert.Equal(t, "Dune", v.Name)
	assert.Len(t, v.Years, 3, "the comparison shows it")
	assert.True(t, v.Brought, "and says that nobody here saw it")
	assert.Equal(t, "Three years on", v.Ending)
	s := r.c.Saves(2)[0]
	replay, err := s.Replay()
	require.NoError(t, err)
	assert.Equal(t, saves.Verified, replay.Verdict, replay.Message)
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
	assert.Contains(t, r.desk().Log, Logged{r.at, "Dune brought its game."})
}

func TestATableBringsItsGameAndPlaysOnHere(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.does(Act{Do: Bring, Team: -1, Text: elsewhere(t, r, "anchor", 1, nil)})
	require.Equal(t, 2, r.c.Teams(), "it is the game of a team that is here")
	assert.Equal(t, 2, r.seat(0, 0).Teams[0].Year)
	r.year(0)
	r.does(Act{Do: Undo, Team: 0, N: 1})
	assert.Equal(t, 1, r.seat(0, 0).Teams[0].Year, "also the years that it brought can be taken back")
	r.year(0)
	r.year(0)
	r.sound(0)
}

func TestAGameDoesNotTakeThePlaceOfYearsUnasked(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	text := elsewhere(t, r, "Anchor", 2, nil)
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Bring, Team: -1, Text: text}), ErrPlayed)
	assert.Equal(t, 2, r.seat(0, 0).Teams[0].Year)
	r.does(Act{Do: Bring, Team: -1, N: 1, Text: text})
	assert.Equal(t, 3, r.seat(0, 0).Teams[0].Year)
	r.does(Act{Do: Bring, Team: 1, N: 1, Text: text})
	assert.Equal(t, 3, r.seat(1, 0).Teams[1].Year, "the facilitator says whose it is, where the name is wrong")
	assert.Equal(t, "Beacon", r.seat(1, 0).Teams[1].Name)
}

func TestWhatCannotBeComparedIsNotTakenIn(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	for why, text := range map[string]string{
		"other luck": elsewhere(t, r, "Dune", 1, func(s *saves.Saved) { s.Seed++; s.Records = nil }),
		"another scenario": elsewhere(t, r, "Dune", 1, func(s *saves.Saved) {
			s.Scenario = visited(t, nil).c.script.Scenario
			s.Records = nil
		}),
		"not as it was played": elsewhere(t, r, "Dune", 1, func(s *saves.Saved) {
			for i := range s.Records {
				if p, ok := s.Records[i].(saves.PlanRecord); ok {
					p.Plan = p.Plan.With(sim.Listening, 3).With(sim.Conference, 1)
					s.Records[i] = p
				}
			}
		}),
		"no name":         elsewhere(t, r, "", 1, nil),
		"somebody else":   elsewhere(t, r, "Wall", 1, nil),
		"several scripts": elsewhere(t, r, "Duпe", 1, nil),
		"":                "no save at all",
	} {
		before := views(r.c, r.at)
		assert.ErrorContains(t, r.try(Facilitator, Act{Do: Bring, Team: -1, Text: text}), why)
		assert.Equal(t, before, views(r.c, r.at), why)
		assert.Equal(t, 2, r.c.Apply(Event{Act: Act{Do: Bring, Team: -1, Text: "realign-save/1\n"}}).Teams())
	}
	s, read, _ := hour(t, nil)
	s.Mode = sessions.OneScreen
	assert.ErrorContains(t, roomOf(t, s, read).try(Facilitator, Act{Do: Bring, Team: -1, Text: elsewhere(t, r, "Dune", 1, nil)}), "one game")
}

// A ticket is for the game that is brought, so its host can still tell whose it is;
// sentences of the table stay with the table unless it agrees.
func TestABroughtGameKeepsItsTicketAndItsSentencesToItself(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	text := elsewhere(t, r, "Dune", 1, func(s *saves.Saved) {
		s.Records = append(s.Records, saves.NoteRecord{Year: 2, Text: clean.Clean("The plugh-note is ours.")})
	})
	r.does(Act{Do: Bring, Team: -1, Text: text})
	out := func() string {
		s := r.c.Saves(2)[0]
		written, err := s.Text()
		require.NoError(t, err)
		return string(written)
	}
	assert.False(t, strings.Contains(out(), "plugh-note"))
	require.NoError(t, r.try(Facilitator, Act{Do: Quotes, Team: 2, N: 1}))
	assert.True(t, strings.Contains(out(), "plugh-note"))
}

// A game may be brought as it stands after any of its records, also in the middle of
// a year; it goes on from there.
func TestAGameIsBroughtAsItStands(t *testing.T) {
	away := newRoom(t)
	away.to("last")
	away.wait(4 * Minute)
	whole := away.c.Saves(0)[0]
	whole.Name = clean.Clean("Dune")
	for n := range len(whole.Records) + 1 {
		part := whole
		part.Records = whole.Records[:n]
		text, err := part.Text()
		require.NoError(t, err)
		r := newRoom(t)
		r.to("first")
		r.does(Act{Do: Bring, Team: -1, Text: string(text)})
		assert.Equal(t, views(r.c, r.at), views(r.again(), r.at), "after %d records", n)
		for len(r.c.teams[2].game.run.Years()) < 2 {
			switch r.c.teams[2].game.run.Phase() {
			case sim.Planning:
				r.year(2)
			case sim.Underway:
				r.does(Act{Do: Run, Team: 2})
			default:
				r.does(Act{Do: Answer, Team: 2, N: r.c.teams[2].game.usual()})
			}
		}
		r.sound(2)
	}
}
