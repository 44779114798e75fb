package class

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
)

// shown returns all that somebody may see, as one text.
func shown(t testing.TB, v any) string {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

// T-29.
func TestC40BeforeTheRevealNobodyCanTellWhoVotedWhat(t *testing.T) {
	frames := func(choice int, why string) []View {
		r := newRoom(t)
		r.toVote(0)
		r.vote(0, 0, choice, 90, why)
		r.vote(0, 1, 1, 50, "plugh-two")
		var all []View
		for i, v := range views(r.c, r.at) {
			if i != 2 { // the seat itself
				all = append(all, v)
			}
		}
		return all
	}
	one, two := frames(0, "plugh-one"), frames(2, "plugh-three")
	assert.Equal(t, one, two, "another vote changes nothing that anybody else sees")
	assert.NotContains(t, strings.ReplaceAll(shown(t, one), "plugh-letter", ""), "plugh-o")
	assert.NotContains(t, shown(t, one), "plugh-two")
	assert.Equal(t, 2, one[0].Teams[0].Ballot.In)
	assert.Empty(t, one[0].Teams[0].Ballot.Rounds)
}

// T-29.
func TestC41ReasonsAreShuffledByWhatTheySayAndTwoVotersAreWarned(t *testing.T) {
	order := func(seats []int) []string {
		r := newRoom(t)
		r.toVote(0)
		for i, why := range []string{"One.", "Two.", "Three."} {
			r.vote(0, seats[i], i, 70, why)
		}
		r.step(0)
		v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot
		assert.Empty(t, v.Rounds, "no counts with the reasons")
		assert.False(t, v.Few)
		assert.Equal(t, Scattered, v.Pattern)
		return v.Reasons
	}
	first := order([]int{0, 1, 2})
	assert.ElementsMatch(t, []string{"One.", "Two.", "Three."}, first)
	for _, seats := range [][]int{{2, 1, 0}, {1, 0, 2}, {1, 2, 0}} {
		assert.Equal(t, first, order(seats), "who wrote what, and when, does not show")
	}
	r := newRoom(t)
	r.toVote(0)
	r.vote(0, 0, 0, 50, "One.")
	r.vote(0, 2, 1, 50, "Two.")
	r.step(0)
	v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot
	assert.True(t, v.Few)
	for _, e := range r.events {
		if e.Do == Closed {
			assert.Empty(t, e.Round.Tallies, "two votes are not counted anywhere")
		}
	}
}

func TestC42AVoteThatWasChangedCountsOnceAtItsLastValue(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	for choice := range 3 {
		r.vote(0, 0, choice, 70, "")
	}
	r.vote(0, 1, 0, 50, "")
	r.vote(0, 2, 0, 0, "")
	r.step(0)
	assert.Equal(t, []saves.Tally{{1, 1, 0, 0}, {}, {0, 0, 1, 0}}, r.ballot(0).rounds[0].Tallies)
	assert.Equal(t, 3, r.ballot(0).rounds[0].Voters)
}

func TestC43ThePictureShowsBothRoundsAndTheSaveHasTheSameNumbers(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	for seat, choice := range []int{0, 1, 1} {
		r.vote(0, seat, choice, 90, "Why.")
	}
	r.step(0)
	for r.ballot(0).step() != sessions.Revote {
		assert.Empty(t, r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot.Rounds)
		r.step(0)
	}
	for seat, choice := range []int{1, 1, 2} {
		r.vote(0, seat, choice, 70, "")
	}
	r.step(0)
	v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot
	require.Len(t, v.Rounds, 2)
	assert.Equal(t, 1, v.Decision)
	require.NoError(t, r.try(Facilitator, Act{Do: Dissent, Text: "Not with my vote."}))
	r.step(0)
	r.step(0)
	records := r.c.Saves(0)[0].Records
	kept := records[len(records)-1].(saves.BallotRecord)
	assert.Equal(t, v.Rounds[0].Tallies, kept.First)
	assert.Equal(t, v.Rounds[1].Tallies, kept.Second)
	assert.Equal(t, "What would you least like to hear doubted?", kept.Question.String())
	assert.Empty(t, kept.Reasons, "nobody has agreed to sentences")
	require.NoError(t, r.try(Facilitator, Act{Do: Quotes, N: 1}))
	s := r.c.Saves(0)[0]
	kept = s.Records[len(s.Records)-1].(saves.BallotRecord)
	assert.Len(t, kept.Reasons, 3)
	assert.Equal(t, "Not with my vote.", kept.Dissent[0].String())
	replay, err := s.Replay()
	require.NoError(t, err)
	assert.True(t, replay.Sound(), replay.Message)
}

func TestC44WhereAllAgreeOneSeatArguesAgainst(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	for seat := range 3 {
		r.vote(0, seat, 2, 90, "")
	}
	r.step(0)
	v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot
	assert.Equal(t, Agreed, v.Pattern)
	assert.Contains(t, r.c.Seats(), v.Argues)
	assert.Equal(t, v.Argues, (&room{c: r.again()}).c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot.Argues)
}

func TestC46AVoteOnPaperIsLikeAnyVote(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	r.does(Act{Do: Count, Text: "a 12, B: 5; c 3", More: []string{"One.", "Two.", "Three.", "A fourth is too many."}})
	b := r.ballot(0)
	assert.Equal(t, sessions.Reasons, b.step())
	assert.Equal(t, []saves.Tally{{12}, {5}, {3}}, b.rounds[0].Tallies)
	assert.Len(t, b.rounds[0].Reasons, 3)
	for b.step() != sessions.Revote {
		r.step(0)
		b = r.ballot(0)
	}
	r.does(Act{Do: Count, Text: "A 10, B 10"})
	v := r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0].Ballot
	assert.Len(t, v.Rounds, 2)
	assert.True(t, v.Tie)
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Step}), ErrTie)
	r.does(Act{Do: Rule, N: 1})
	assert.Equal(t, 1, r.ballot(0).decision)
	for _, good := range []string{"A 3, B 2", "a3 b2", "A:3;B=2", "a 3  b 2"} {
		tallies, err := ReadCounts(good, 3)
		require.NoError(t, err, good)
		assert.Equal(t, 3, tallies[0].Votes(), good)
		assert.Equal(t, 2, tallies[1].Votes(), good)
	}
	for _, bad := range []string{"", "D 3", "A x", "A -1", "A 3, A 2", "A 0", "A 99999", "é 3"} {
		_, err := ReadCounts(bad, 3)
		assert.Error(t, err, bad)
	}
}

func TestC72WhoSaidNoIsNotQuoted(t *testing.T) {
	r := newRoom(t)
	r.toVote(0)
	for seat := range 3 {
		r.vote(0, seat, seat, 90, fmt.Sprintf("plugh-said-%d", seat))
	}
	for r.c.teams[0].open >= 0 {
		if r.ballot(0).step() == sessions.Decide {
			r.does(Act{Do: Rule, N: 0})
		}
		r.step(0)
	}
	require.NoError(t, r.try(Facilitator, Act{Do: Quotes, N: 0}))
	s := r.c.Saves(0)[0]
	text, err := s.Text()
	require.NoError(t, err)
	assert.NotContains(t, string(text), "plugh-said")
	require.NoError(t, r.try(Facilitator, Act{Do: Quotes, N: 1}))
	s = r.c.Saves(0)[0]
	text, err = s.Text()
	require.NoError(t, err)
	assert.Contains(t, string(text), "plugh-said")
}

func TestAttentionIsLimitedToTwoReports(t *testing.T) {
	r := newRoom(t)
	r.to("vote")
	look := func(n int) error { return r.try(1, Act{Do: Look, Seat: 1, N: n}) }
	require.NoError(t, look(0))
	assert.ErrorIs(t, look(0), ErrAttention)
	require.NoError(t, look(4))
	assert.ErrorIs(t, look(2), ErrAttention)
	assert.Equal(t, []int{0, 4}, r.c.ViewFor(Who{Kind: Seat, Team: 0, Seat: 1}, r.at).Teams[0].Ballot.Read)
}

// What comes up in play is put to the vote where the session says so, and answered
// as the vote said.
func TestACardInPlayIsDecidedByTheVote(t *testing.T) {
	s, read, _ := hour(t, func(s string) string { return replaced(s, "    predict: renewal\n", "    ballots: yes\n") })
	r := roomOf(t, s, read)
	r.to("first")
	require.NoError(t, r.try(Facilitator, Act{Do: Commit}))
	require.GreaterOrEqual(t, r.c.teams[0].open, 0, "the year ran until the card came")
	b := r.ballot(0)
	assert.Equal(t, []int{0, 2}, b.choices, "only answers that are open")
	for seat := range 3 {
		r.vote(0, seat, 1, 70, "")
	}
	for r.c.teams[0].open >= 0 && r.ballot(0).step() != sessions.Decide {
		r.step(0)
	}
	r.step(0)
	assert.Len(t, r.c.teams[0].game.run.Years(), 1)
	var answer saves.AnswerRecord
	for _, rec := range r.c.Saves(0)[0].Records {
		if a, ok := rec.(saves.AnswerRecord); ok {
			answer = a
		}
	}
	assert.Equal(t, "leave-it", answer.Choice)
	save := r.c.Saves(0)[0]
	replay, err := save.Replay()
	require.NoError(t, err)
	assert.True(t, replay.Sound(), replay.Message)
	assert.Len(t, replay.Ballots, 1)
}

// T-16.
func TestTheWallShowsASentenceOnlyWhenItWasLetThrough(t *testing.T) {
	s, read, _ := hour(t, func(s string) string { return replaced(s, "seed: 7\n", "seed: 7\nmoderate: yes\n") })
	r := roomOf(t, s, read)
	r.toVote(0)
	for seat, why := range []string{"plugh-rude", "", ""} {
		r.vote(0, seat, 0, 50, why)
	}
	r.step(0)
	assert.NotContains(t, shown(t, r.c.ViewFor(Who{Kind: Wall}, r.at)), "plugh-rude")
	assert.Equal(t, []Held{{0, "plugh-rude"}}, r.c.ViewFor(Who{Kind: Desk}, r.at).Teams[0].Ballot.Held)
	r.does(Act{Do: Pass, N: 0})
	assert.Contains(t, shown(t, r.c.ViewFor(Who{Kind: Wall}, r.at)), "plugh-rude")
	r.to("commit")
	require.NoError(t, r.try(2, Act{Do: Pledge, Seat: 2, Text: "plugh-pledge"}))
	require.NoError(t, r.try(Facilitator, Act{Do: Pledge, Text: "Ring three"}))
	wall := r.c.ViewFor(Who{Kind: Wall}, r.at)
	assert.Equal(t, []Pledged{{Action: "Ring three"}}, wall.Pledges, "what a seat has sent waits for the facilitator")
	assert.Len(t, r.c.ViewFor(Who{Kind: Desk}, r.at).Pledges, 2)
}

func TestWhatIsExpectedIsWrittenBeforeItIsShownAndHasNoSeat(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	require.NoError(t, r.try(Facilitator, Act{Do: Commit}))
	assert.Empty(t, r.c.teams[0].game.run.Years(), "the year waits for what is expected of it")
	for seat, amount := range []int64{800, 700, 900} {
		require.NoError(t, r.try(seat, Act{Do: Foretell, Seat: seat, Secret: &Secret{Amount: amount}}))
	}
	wall := func() *TeamView { return r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[0] }
	assert.Equal(t, 3, wall().Foretold)
	assert.Empty(t, wall().Told)
	r.does(Act{Do: Run})
	for len(r.c.teams[0].game.run.Years()) == 0 {
		r.does(Act{Do: Answer})
	}
	assert.Equal(t, []int64{700, 800, 900}, wall().Told)
}

func FuzzReadCounts(f *testing.F) {
	f.Add("A 3, B 2, C 1")
	f.Add("a:1;b=2")
	f.Fuzz(func(t *testing.T, text string) {
		tallies, err := ReadCounts(text, 6)
		if err == nil {
			assert.Positive(t, Round{}.sums(tallies).Voters)
		}
	})
}

// Whatever is asked in whatever order, the events alone lead to the same views, the
// saves come out as they were played, and no secret is in any view but its owner's.
func TestAnyHourCanBeLedAgainFromItsEvents(t *testing.T) {
	with := visited(t, nil).c
	session, read := with.script, with.read
	deeds := []Deed{Go, Hold, Extend, Next, Back, Drop, Shorten, Lock, Fire, Skip, Banner, Undo, Hide, Pass, Step, Rule, Count, Open, Slept, Tick,
		Draft, Commit, Foretell, Run, Answer, Vote, Dissent, Pledge, Quotes, Write, Look,
		Tell, Attend, OneScreen, Welcome, Rotate, Note, Finish, Raise, Sit, Sit, Rise}
	rapid.Check(t, func(rt *rapid.T) {
		r := roomOf(t, session, read)
		if stage := rapid.SampledFrom([]string{"", "first", "vote", "last"}).Draw(rt, "stage"); stage != "" {
			r.to(stage)
		}
		for range rapid.IntRange(1, 60).Draw(rt, "commands") {
			r.at += Moment(rapid.IntRange(0, 90_000).Draw(rt, "pause"))
			a := Act{
				Do: rapid.SampledFrom(deeds).Draw(rt, "deed"), Team: rapid.IntRange(-1, 2).Draw(rt, "team"), Seat: rapid.IntRange(-1, 3).Draw(rt, "seat"),
				N: rapid.IntRange(-1, 9).Draw(rt, "n"), Text: rapid.SampledFrom([]string{"", "A 3, B 2", "\x1b[2J", "Dune"}).Draw(rt, "text"),
				Secret: &Secret{Choice: rapid.IntRange(-1, 3).Draw(rt, "choice"), Sure: 70, Text: "plugh-secret"},
			}
			if p := r.c.teams[0].now().draft; a.Do == Draft {
				a.Plan = &p
			}
			by := rapid.SampledFrom([]int{Facilitator, a.Seat}).Draw(rt, "by")
			_ = r.try(max(by, Facilitator), a)
			require.Equal(rt, r.seat(0, 0), looksAnew(r.c).ViewFor(Who{Kind: Seat}, r.at), "after %+v", a)
		}
		require.Equal(rt, views(r.c, r.at), views(r.again(), r.at))
		for team := range r.c.teams {
			for _, s := range r.c.Saves(team) {
				replay, err := s.Replay()
				require.NoError(rt, err)
				require.True(rt, replay.Sound(), replay.Message)
			}
		}
		for _, b := range r.c.ballots {
			if len(b.votes) > 0 && !slices.ContainsFunc(r.c.ballots, func(b ballot) bool { return len(b.rounds) > 0 }) {
				assert.NotContains(rt, shown(t, views(r.c, r.at)), "plugh-secret")
			}
		}
	})
}

// A journal that somebody wrote by hand changes what can be, and breaks nothing.
func TestAnyEventsLeadSomewhere(t *testing.T) {
	with := visited(t, nil).c
	session, read := with.script, with.read
	rapid.Check(t, func(rt *rapid.T) {
		c := New(session, read, 7, session.Teams.Names)
		number := func(label string) int { return rapid.IntRange(-2, 12).Draw(rt, label) }
		for range rapid.IntRange(1, 80).Draw(rt, "events") {
			e := Event{At: Moment(rapid.IntRange(-5, 900_000).Draw(rt, "at")), By: number("by"), Act: Act{
				Do: Deed(rapid.IntRange(0, 64).Draw(rt, "deed")), Team: number("team"), Seat: number("seat"), N: number("n"),
				Text: rapid.SampledFrom([]string{"", "Dune", "realign-save/1\n"}).Draw(rt, "text"),
			}}
			if rapid.Bool().Draw(rt, "secret") {
				e.Secret = &Secret{Choice: number("choice"), Sure: number("sure")}
			}
			if rapid.Bool().Draw(rt, "round") {
				e.Round = &Round{Leads: number("leads"), Tallies: make([]saves.Tally, rapid.IntRange(0, 4).Draw(rt, "tallies"))}
			}
			c = c.Apply(e)
		}
		views(c, c.Now())
		for team := range c.Teams() {
			c.Saves(team)
		}
		_, _, _ = c.Do(Command{By: Facilitator, At: c.Now() + 90*Minute, Act: Act{Do: Tick}})
	})
}
