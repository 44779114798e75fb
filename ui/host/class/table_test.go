package class

import (
	"fmt"
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

func (r *room) desk() View { return r.c.ViewFor(Who{Kind: Desk}, r.at) }

func (r *room) seat(team, seat int) View {
	return r.c.ViewFor(Who{Kind: Seat, Team: team, Seat: seat}, r.at)
}

func TestC09OfTwoWhoClaimASeatOneHasItAndTheOtherIsOfferedAChoice(t *testing.T) {
	r := newRoom(t)
	sit := func(people int) error { return r.try(2, Act{Do: Sit, Seat: 2, N: people}) }
	require.NoError(t, sit(1), "before the class begins, and while it is paused")
	assert.ErrorIs(t, sit(1), ErrTaken)
	assert.Equal(t, Chair{People: 1}, r.seat(0, 0).Teams[0].Chairs[2], "nothing is lost")
	require.NoError(t, sit(2), "beside them")
	assert.ErrorIs(t, sit(2), ErrTaken, "of two who sit down beside them one is asked again")
	assert.ErrorIs(t, r.try(1, Act{Do: Sit, Seat: 2, N: 3}), ErrNotYours)
	assert.ErrorIs(t, r.try(2, Act{Do: Sit, Seat: 2, N: 0}), ErrNoSuch)
	assert.ErrorIs(t, r.try(2, Act{Do: Sit, Seat: 2, N: mostAtSeat + 1}), ErrNoSuch)
	assert.ErrorIs(t, r.try(2, Act{Do: Rise, Seat: 2, N: 3}), ErrNotNow, "no more stand up than sit there")
	require.NoError(t, r.try(2, Act{Do: Rise, Seat: 2, N: 1}))
	assert.Equal(t, 1, r.desk().Teams[0].Chairs[2].People)
	assert.Zero(t, r.desk().Teams[1].Chairs[2], "it was the seat of one table")
	r.does(Act{Do: Resumed})
	assert.Zero(t, r.desk().Teams[0].Chairs[2].People, "after a restart nobody is connected")
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
}

func TestC19ARaisedHandIsOnTheDeskUntilItIsSeenTo(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.does(Act{Do: Hold})
	r.at += Minute
	raise := func(seat int) { t.Helper(); require.NoError(t, r.try(seat, Act{Do: Raise, Team: 1, Seat: seat})) }
	raise(1)
	up := Hand{Up: true, Seat: 1, Since: r.at}
	assert.Equal(t, up, r.desk().Teams[1].Hand)
	assert.Equal(t, up, r.seat(1, 0).Teams[1].Hand)
	assert.Zero(t, r.seat(0, 0).Teams[1].Hand, "the other table does not see it")
	assert.Zero(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[1].Hand, "nor the wall")
	raise(2)
	assert.Equal(t, up, r.desk().Teams[1].Hand, "two who need help do not cancel each other")
	raise(1)
	assert.False(t, r.desk().Teams[1].Hand.Up)
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Attend, Team: 1}), ErrNotNow)
	raise(2)
	r.does(Act{Do: Attend, Team: 1})
	assert.False(t, r.desk().Teams[1].Hand.Up)
}

func TestAMessageReachesWhomItIsForAndNobodyElse(t *testing.T) {
	r := newRoom(t)
	for _, a := range []Act{{Text: "to all", Team: -1}, {Text: "to one", Team: 1}, {Text: "to a seat", Team: 1, Seat: 2, N: 1}} {
		a.Do = Tell
		r.does(a)
	}
	texts := func(v View) (all []string) {
		for _, m := range v.Mail {
			all = append(all, m.Text)
		}
		return all
	}
	assert.Equal(t, []string{"to all"}, texts(r.seat(0, 2)))
	assert.Equal(t, []string{"to all", "to one"}, texts(r.seat(1, 0)))
	assert.Equal(t, []string{"to all", "to one", "to a seat"}, texts(r.seat(1, 2)))
	assert.Equal(t, []string{"to all"}, texts(r.c.ViewFor(Who{Kind: Wall}, r.at)))
	assert.ErrorContains(t, r.try(Facilitator, Act{Do: Tell, Text: "\x1b[2J"}), "not kept")
	assert.Error(t, r.try(Facilitator, Act{Do: Tell, Text: "  "}))
}

func TestATableAtTheDeskIsPlayedThereAndNowhereElse(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	plan := r.c.teams[0].game.draft.With(sim.Conference, 1)
	r.does(Act{Do: OneScreen, Team: 0})
	assert.True(t, r.seat(0, 1).Teams[0].AtDesk)
	for _, a := range []Act{{Do: Draft, Plan: &plan}, {Do: Commit}, {Do: Run}, {Do: Foretell, Secret: &Secret{}}, {Do: Write, Text: "x"}} {
		assert.ErrorIs(t, r.try(0, a), ErrAtDesk, "deed %d", a.Do)
	}
	assert.NoError(t, r.try(0, Act{Do: Raise}), "but it can ask for help")
	r.does(Act{Do: Draft, Team: 0, Plan: &plan})
	r.does(Act{Do: OneScreen, Team: 0})
	assert.NoError(t, r.try(0, Act{Do: Draft, Plan: &plan}), "and plays on at its own screens later")
}

// T-15: and by none that is taken, or looks so.
func TestALateTeamIsWelcomedByAName(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	for name, why := range map[string]string{"": "words", "beacon": "already", "Beac0n": "looks so", "Dunе": "several scripts", "Wall": "somebody else", "a\x1b[31m": "not kept", "Dune\nEstuary": "not kept"} {
		assert.ErrorContains(t, r.try(Facilitator, Act{Do: Welcome, Text: name}), why)
	}
	assert.Equal(t, 2, r.c.Teams())
	r.does(Act{Do: Welcome, Text: "Dune"})
	require.Equal(t, 3, r.c.Teams())
	assert.Equal(t, "Dune", r.seat(2, 0).Teams[2].Name)
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
	s, read, _ := hour(t, nil)
	s.Mode = sessions.OneScreen
	assert.Error(t, roomOf(t, s, read).try(Facilitator, Act{Do: Welcome, Text: "Dune"}), "one screen has one game")
}

func TestARoomHoldsSoManyTeamsAndNoMore(t *testing.T) {
	r := newRoom(t)
	for i := range mostTeams - 2 {
		r.does(Act{Do: Welcome, Text: "Table " + strconv.Itoa(i)})
	}
	assert.ErrorContains(t, r.try(Facilitator, Act{Do: Welcome, Text: "Dune"}), "at the most")
	full := r.c.Apply(Event{Act: Act{Do: Welcome, Text: "By hand"}})
	assert.Equal(t, mostTeams, full.Teams(), "nor does a journal that somebody wrote make it hold more")
}

func TestASessionThatIsEndedGoesOnWhereItWas(t *testing.T) {
	r := newRoom(t)
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Finish}), ErrNotNow, "before it began")
	r.to("first")
	r.wait(2 * Minute)
	plan := r.c.teams[1].game.draft.With(sim.Listening, 2)
	r.does(Act{Do: Draft, Team: 1, Plan: &plan})
	was := r.desk()
	r.does(Act{Do: Finish})
	assert.True(t, r.c.Over())
	assert.False(t, r.desk().Going)
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Finish}), ErrNotNow)
	r.does(Act{Do: Back})
	r.does(Act{Do: Go})
	now := r.desk()
	was.Why, was.Log, now.Log = now.Why, nil, nil
	assert.Equal(t, was, now)
	r.does(Act{Do: Back})
	assert.Equal(t, "practice", r.c.at().ID, "then back means what it meant")
}

func TestTheLogTellsWhatWasDoneAndForWhom(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.wait(4 * Minute)
	r.does(Act{Do: Skip, N: 2})
	r.does(Act{Do: Fire, N: 2, Team: 1})
	r.does(Act{Do: Rotate, Team: 1})
	r.does(Act{Do: Note, Text: "A wrong code for \x1b]0;x\aBeacon"})
	r.year(0)
	r.does(Act{Do: Undo, Team: 0, N: 1})
	r.wait(5 * Minute)
	var log []string
	for _, l := range r.desk().Log {
		log = append(log, fmt.Sprintf("%d %s", l.At/Minute, l.Words))
	}
	for _, want := range []string{
		"4 Inject I-01 was sent to all teams.", "4 Inject I-03 is left out.", "4 Inject I-03 was sent to Beacon.", "4 Beacon has a new code.",
		"4 The desk made the plan of Anchor final.", "4 Year 1 of Anchor was taken back.", "8 The time ran out for Anchor.", "8 Now: A vote.",
	} {
		assert.Contains(t, log, want)
	}
	assert.Equal(t, 1, r.desk().Teams[1].Renewed)
	for _, l := range log {
		assert.NotContains(t, l, "\x1b")
	}
	for range kept {
		r.does(Act{Do: Note, Text: "again"})
	}
	assert.Len(t, r.desk().Log, kept)
	assert.Empty(t, r.seat(0, 0).Log)
	assert.Empty(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Log)
}

func TestTheDeskKnowsWhenATableDidSomethingLast(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.wait(Minute)
	plan := r.c.teams[0].game.draft
	require.NoError(t, r.try(0, Act{Do: Draft, Plan: &plan}))
	acted := r.at
	r.wait(Minute)
	assert.Equal(t, acted, r.desk().Teams[0].Acted)
	assert.Zero(t, r.desk().Teams[1].Acted, "what follows by itself is nothing that a table did")
}

func TestT27ASeatSeesOfOtherTablesOnlyWhatIsCompared(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	before := r.seat(0, 1)
	r.year(1)
	require.NoError(t, r.try(1, Act{Do: Raise, Team: 1, Seat: 1}))
	plan := r.c.teams[1].game.draft.With(sim.Listening, 2)
	r.does(Act{Do: Draft, Team: 1, Plan: &plan})
	assert.Equal(t, before, r.seat(0, 1), "nothing that another table does")
	assert.Equal(t, &TeamView{Name: "Beacon", Card: -1}, r.seat(0, 1).Teams[1])
	r.to("reveal")
	beside := r.seat(0, 1).Teams[1]
	assert.Equal(t, r.c.teams[1].game.run.Years(), beside.Years)
	assert.Empty(t, beside.Past)
	assert.Zero(t, beside.Draft)
}

// Each sender numbers its own commands: the chair of one table is not the chair of
// another.
func TestSeatsOfDifferentTablesNumberTheirCommandsAlone(t *testing.T) {
	r := newRoom(t)
	for team := range 2 {
		next, _, err := r.c.Do(Command{By: 0, Seq: 1, Act: Act{Do: Sit, Team: team, N: 1}})
		require.NoError(t, err)
		r.c = next
	}
	_, _, err := r.c.Do(Command{By: 0, Seq: 1, Act: Act{Do: Raise, Team: 1}})
	assert.ErrorIs(t, err, ErrSeen)
}

// The screens of a table look at its game at the same time; the race detector
// tells if looking changes something.
func TestManyLookAtAGameAtOnce(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	run, digest := r.c.Run(0), r.c.Run(0).Digest()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			v := run.View()
			run.Check(v.LastPlan)
			run.Clone()
			r.c.ViewFor(Who{Kind: Desk}, r.at)
		})
	}
	all.Wait()
	assert.Equal(t, digest, run.Digest())
}

func BenchmarkViewForASeatAmongSixtyTables(b *testing.B) {
	r := newRoom(b)
	for i := range 58 {
		r.does(Act{Do: Welcome, Text: "Table " + strconv.Itoa(i)})
	}
	r.to("first")
	for b.Loop() {
		r.c.ViewFor(Who{Kind: Seat, Team: 3, Seat: 1}, r.at)
	}
}
