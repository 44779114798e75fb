package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
)

func TestTheEventsAloneLeadToTheSameClass(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	r.wait(9 * Minute)
	r.toVote(0)
	r.vote(0, 0, 1, 90, "Because.")
	r.vote(0, 2, 0, 50, "")
	r.does(Act{Do: Extend, N: 3})
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
	assert.Equal(t, r.ballot(0).votes, (&room{c: r.again()}).ballot(0).votes)
}

func TestC11PauseStopsEveryClockAndEveryTable(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.does(Act{Do: Hold})
	left := r.c.left()
	r.wait(5 * Minute)
	for _, v := range views(r.c, r.at) {
		assert.False(t, v.Going)
		assert.Equal(t, left, v.Left, "no clock moves")
	}
	plan := r.c.teams[0].game.draft
	for _, a := range []Act{{Do: Draft, Plan: &plan}, {Do: Commit}, {Do: Run}, {Do: Answer}, {Do: Vote, Secret: &Secret{}}, {Do: Foretell, Secret: &Secret{}}} {
		before := views(r.c, r.at)
		assert.ErrorIs(t, r.try(0, a), ErrPaused)
		assert.Equal(t, before, views(r.c, r.at), "no key changes anything")
	}
	r.does(Act{Do: Go})
	assert.Equal(t, left, r.c.left())
}

func TestC12ThreeMinutesMoreAreOnEveryScreen(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.does(Act{Do: Extend, N: 3})
	for _, v := range views(r.c, r.at) {
		assert.Equal(t, 11*Minute, v.Left)
	}
	r.does(Act{Do: Extend, N: -3})
	assert.Equal(t, 8*Minute, r.c.left(), "and can be taken back")
}

func TestC13WhenTimeRunsOutTheDraftCounts(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	half := r.c.teams[0].game.draft.With(sim.Listening, 2).With(sim.Conference, 1)
	r.does(Act{Do: Draft, Team: 0, Plan: &half})
	r.wait(9 * Minute)
	assert.Equal(t, "vote", r.c.at().ID)
	assert.Equal(t, half, r.c.teams[0].game.planOf(1))
	assert.Len(t, r.c.teams[0].game.run.Years(), 2)
	var notes []string
	for _, rec := range r.c.Saves(0)[0].Records {
		if n, ok := rec.(saves.NoteRecord); ok {
			notes = append(notes, n.Text.String())
		}
	}
	assert.Contains(t, notes, "The time ran out.")
}

func TestC14WhatArrivesBeforeTheDeadlineCountsHoweverLateItIsLookedAt(t *testing.T) {
	for name, c := range map[string]struct {
		arrives Moment
		counts  bool
	}{"one millisecond before": {8*Minute - 1, true}, "at the deadline": {8 * Minute, false}} {
		r := newRoom(t)
		r.to("first")
		r.year(1)
		r.year(1)
		plan := r.c.teams[0].game.draft.With(sim.Listening, 2).With(sim.Conference, 1)
		r.at = c.arrives
		err := r.try(0, Act{Do: Draft, Team: 0, Plan: &plan})
		r.at = 8*Minute + 2000 // the host was busy
		r.does(Act{Do: Tick})
		assert.Equal(t, c.counts, err == nil, name)
		assert.Equal(t, c.counts, r.c.teams[0].game.planOf(1) == plan, name)
	}
}

func TestC15AYearIsTakenBackForOneTeam(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	r.year(1)
	other := r.c.ViewFor(Who{Kind: Seat, Team: 1, Seat: 0}, r.at)
	was, start := r.c.teams[0].game.planOf(1), r.c.teams[0].game.start(1).Digest()
	r.does(Act{Do: Undo, Team: 0, N: 1})
	g := &r.c.teams[0].game
	assert.Equal(t, 1, g.run.Year())
	assert.Equal(t, start, g.run.Digest())
	assert.Equal(t, was, g.draft, "its old choices are on the desk")
	now := r.c.ViewFor(Who{Kind: Seat, Team: 1, Seat: 0}, r.at)
	assert.Equal(t, other.Teams[1], now.Teams[1], "the other did not blink")
	assert.Contains(t, g.records, saves.Record(saves.RewindRecord{Year: 1}))
	r.year(0)
	r.year(0)
	r.year(1)
	s := r.c.Saves(0)[0]
	replay, err := s.Replay()
	require.NoError(t, err)
	assert.True(t, replay.Sound(), replay.Message)
	assert.Equal(t, r.c.teams[0].game.run.Digest().String(), replay.Digest, "the save keeps both versions")
}

func TestC16AnInjectFiresIsLeftOutAndIsSentByHand(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.wait(4*Minute - 1000)
	assert.Empty(t, r.c.mail)
	r.wait(1000)
	require.Len(t, r.c.mail, 1)
	assert.Equal(t, -1, r.c.mail[0].Team)
	r.does(Act{Do: Skip, N: 2})
	r.wait(2 * Minute)
	assert.Len(t, r.c.mail, 1, "what is left out does not come")
	r.does(Act{Do: Fire, N: 2, Team: 1})
	young := func(team int) []Message { return r.c.ViewFor(Who{Kind: Seat, Team: team, Seat: 2}, r.at).Mail }
	assert.Len(t, young(1), 2)
	assert.Len(t, young(0), 1)
	desk := r.c.ViewFor(Who{Kind: Desk}, r.at).Injects
	assert.True(t, desk[0].Fired && desk[2].Fired && desk[2].Skipped)
	assert.Equal(t, 6*Minute, desk[2].At, "and when is written down")
}

func TestC17AConditionIsMetByOneTeamAndTellsNoOther(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	plan := r.c.teams[1].game.draft.With(sim.Listening, 3).With(sim.Conference, 1)
	r.does(Act{Do: Draft, Team: 1, Plan: &plan})
	r.does(Act{Do: Commit, Team: 1})
	r.does(Act{Do: Run, Team: 1})
	for r.c.teams[1].game.run.Phase() == sim.Answering {
		r.does(Act{Do: Answer, Team: 1})
	}
	r.year(0)
	require.Len(t, r.c.mail, 1)
	assert.Equal(t, Message{At: r.at, Inject: 1, Team: 1, Seat: -1, From: "The bank", Text: "The balance is low."}, r.c.mail[0])
	r.year(1)
	assert.Len(t, r.c.mail, 1, "it comes once")
	assert.Empty(t, r.c.ViewFor(Who{Kind: Seat, Team: 0, Seat: 0}, r.at).Mail)
}

func TestC18ALockedLeverCannotBeMovedByAnything(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	assert.True(t, r.c.ViewFor(Who{Kind: Seat, Team: 0, Seat: 0}, r.at).Teams[0].Locked[sim.CoDevelopment])
	plan := r.c.teams[0].game.draft.With(sim.CoDevelopment, 1)
	assert.ErrorIs(t, r.try(0, Act{Do: Draft, Plan: &plan}), ErrLocked)
	r.does(Act{Do: Lock, N: int(sim.CoDevelopment)})
	assert.NoError(t, r.try(0, Act{Do: Draft, Plan: &plan}), "until the facilitator opens it")
}

func TestC21ALateClassIsToldAndNoProtectedStageIsTouched(t *testing.T) {
	r := newRoom(t)
	r.to("welcome")
	r.wait(3*Minute + 9*Minute)
	v := r.c.ViewFor(Who{Kind: Desk}, r.at)
	assert.Equal(t, 9*Minute, v.Late)
	assert.Zero(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Late, "the wall does not hurry anybody")
	assert.Equal(t, []int{2}, v.Propose.Drop)
	for _, s := range v.Propose.Shorten {
		assert.False(t, r.c.script.Stages[s.Stage].Protected)
		assert.Greater(t, s.Minutes, 0)
	}
	r.does(Act{Do: Shorten})
	for i := range r.c.plan {
		if r.c.script.Stages[i].Protected {
			assert.Equal(t, Moment(r.c.script.Stages[i].Minutes)*Minute, r.c.plan[i])
			assert.ErrorIs(t, r.try(Facilitator, Act{Do: Drop, N: i}), ErrProtected)
		}
	}
	assert.Less(t, r.c.Late(), 9*Minute)
}

func TestC23AnotherTextIsTakenOrRefusedAndTheClassGoesOn(t *testing.T) {
	r := newRoom(t)
	r.to("practice")
	_, _, longer := hour(t, func(s string) string {
		return replaced(s, "minutes: 40", "minutes: 42", "minutes: 6\n", "minutes: 8\n")
	})
	changes, err := r.c.Changes(longer)
	require.NoError(t, err)
	assert.Equal(t, []string{"A vote takes 8 minutes and took 6"}, changes)
	before := views(r.c, r.at)
	broken := replaced(longer, "do: brief", "do: breif")
	assert.ErrorContains(t, r.try(Facilitator, Act{Do: Reload, Text: broken}), "hour.yaml:14:9", "line and column")
	assert.Equal(t, before, views(r.c, r.at), "and the class carries on")
	assert.Error(t, r.try(Facilitator, Act{Do: Reload, Text: replaced(longer, "id: welcome", "id: hello")}), "what was played stays")
	r.does(Act{Do: Reload, Text: longer})
	assert.Equal(t, 8*Minute, r.c.plan[4])
	assert.Equal(t, "practice", r.c.at().ID)
}

func TestC35AfterASleepTheClassIsPausedAndNoDeadlineHasPassed(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.wait(Minute)
	r.does(Act{Do: Slept, N: 20 * 60})
	v := r.c.ViewFor(Who{Kind: Wall}, r.at)
	assert.False(t, v.Going)
	assert.Equal(t, Sleeping, v.Why)
	assert.Equal(t, 20*60, v.Slept)
	assert.Equal(t, 7*Minute, v.Left)
	assert.Equal(t, "first", r.c.at().ID)
}

func TestASeatCannotDoWhatTheFacilitatorDoes(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	for do := Go; do < Draft; do++ {
		before := views(r.c, r.at)
		assert.ErrorIs(t, r.try(1, Act{Do: do, N: 1, Text: "x"}), ErrNotYours, "deed %d", do)
		assert.Equal(t, before, views(r.c, r.at))
	}
	assert.Error(t, r.try(1, Act{Do: Closed, Round: &Round{}}))
	assert.ErrorIs(t, r.try(1, Act{Do: Pledge, Seat: 2, Text: "x"}), ErrNotYours, "nor what another seat does")
}

func TestACommandThatWasTakenIsNotTakenTwice(t *testing.T) {
	r := newRoom(t)
	cmd := Command{By: Facilitator, Seq: 1, Act: Act{Do: Go}}
	next, events, err := r.c.Do(cmd)
	require.NoError(t, err)
	require.NotEmpty(t, events)
	_, again, err := next.Do(cmd)
	assert.ErrorIs(t, err, ErrSeen)
	assert.Empty(t, again)
}

func TestASecondRunHasTheSameLuckAndTheFirstStays(t *testing.T) {
	s, read, _ := hour(t, func(s string) string {
		return replaced(s, "    years: 3\n    minutes: 3\n", "    years: 2-3\n    again: yes\n    minutes: 3\n")
	})
	r := roomOf(t, s, read)
	r.to("first")
	for range 2 {
		r.year(0)
		r.year(1)
	}
	r.to("last")
	assert.Equal(t, 2, r.c.teams[0].game.run.Year())
	first := r.c.teams[0].earlier[0]
	assert.Equal(t, first.start(2).Digest(), r.c.teams[0].game.run.Digest())
	r.wait(4 * Minute)
	all := r.c.Saves(0)
	require.Len(t, all, 2)
	for i, want := range []game{first, r.c.teams[0].game} {
		replay, err := all[i].Replay()
		require.NoError(t, err)
		assert.Equal(t, want.run.Digest().String(), replay.Digest)
		assert.True(t, replay.Sound(), replay.Message)
	}
	assert.Equal(t, first.run.Years()[1].Digest, r.c.teams[0].game.run.Years()[1].Digest, "the same choices come out the same")
}

// A line that was written before a stage comes back where people look back, and in
// the save where the team agreed to that.
func TestWhatATeamWroteComesBackAsItWasTyped(t *testing.T) {
	s, read, _ := hour(t, func(s string) string {
		return replaced(s, "    when_time_is_up: use-draft\n", "    when_time_is_up: use-draft\n    write: Which one thing will you do differently?\n")
	})
	r := roomOf(t, s, read)
	r.to("first")
	wall := func() View { return r.c.ViewFor(Who{Kind: Wall}, r.at) }
	assert.Equal(t, "Which one thing will you do differently?", wall().Write)
	const typed = "Écouter d'abord 🔔"
	require.NoError(t, r.try(Facilitator, Act{Do: Write, Text: typed}))
	assert.Equal(t, []string{typed}, wall().Teams[0].Wrote)
	r.to("last")
	assert.Empty(t, wall().Teams[0].Wrote)
	r.to("debrief")
	assert.Equal(t, []string{typed}, wall().Teams[0].Wrote)
	notes := func() (all []string) {
		for _, rec := range r.c.Saves(0)[0].Records {
			if n, ok := rec.(saves.NoteRecord); ok {
				all = append(all, n.Text.String())
			}
		}
		return all
	}
	assert.NotContains(t, notes(), typed)
	assert.Contains(t, notes(), "The time ran out.")
	require.NoError(t, r.try(Facilitator, Act{Do: Quotes, N: 1}))
	assert.Contains(t, notes(), typed)
}
