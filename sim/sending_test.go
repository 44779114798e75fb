package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// visited is a world in which nothing happens that nobody sends in.
func visited() *World {
	return house(600, func(w *World) {
		w.Years = 3
		w.Plan = usualSmall()
		w.Start = []Effect{{Target: Quantity(Reserves), Set: true, Amount: 20_000_000}} // so that the house stands
		w.Shocks = []Shock{{ID: "fire", Year: 99, Quarter: 1, Change: []Effect{{Target: Quantity(Reserves), Amount: -50_000}}}}
		w.Cards = []Card{
			{ID: "visit", ForcedOnly: true, Choices: []CardChoice{{ID: "thank", Now: []Effect{{Target: Quantity(Trust), Amount: .05}}}, {ID: "send-away"}}},
			{ID: "closed", ForcedOnly: true, Choices: []CardChoice{{ID: "no", Needs: &Expr{Op: OpNumber}}}},
			{ID: "yearly", Year: 2, Quarter: 2, Chance: 1000, Choices: []CardChoice{{ID: "yes"}}},
		}
	})
}

// untilQuarter plays a run until so many quarters are played and nothing is asked.
func untilQuarter(t require.TestingT, r *Run, quarter int) (put []int) {
	for r.Coming() < quarter || r.Phase() == Answering {
		switch r.Phase() {
		case Planning:
			v := r.View()
			require.NoError(t, r.Decide(Trim(v.LastPlan, &v, r.Rules())))
		case Answering:
			put = append(put, r.Card())
			require.NoError(t, r.Answer(0))
		case Underway:
			_, err := r.Quarter()
			require.NoError(t, err)
		case Over:
			return put
		}
	}
	return put
}

func struck(r *Run) (quarters []int) {
	for _, y := range r.Years() {
		for _, e := range y.Events {
			if e.Kind == ShockStruck {
				quarters = append(quarters, e.Quarter)
			}
		}
	}
	return quarters
}

func TestAShockThatIsSentInStrikesOnceInItsQuarter(t *testing.T) {
	r, calm := Begin(visited(), 4), Begin(visited(), 4)
	untilQuarter(t, r, 5)
	untilQuarter(t, calm, 5)
	before := r.Digest()
	require.NoError(t, r.Send(Sending{Quarter: 6, Kind: SentShock}))
	assert.Equal(t, before, r.Digest(), "before its quarter nothing changes")
	untilQuarter(t, r, 6)
	untilQuarter(t, calm, 6)
	assert.Equal(t, calm.Digest(), r.Digest())
	untilQuarter(t, r, 12)
	untilQuarter(t, calm, 12)
	assert.Equal(t, []int{6}, struck(r))
	assert.Empty(t, struck(calm), "and a run that it was not sent to does not meet it")
	lines := r.Years()[1].Accounts[Reserves].Lines
	assert.Contains(t, lines, Line{Cause: CauseShocks, Amount: -50_000 * Amount(Dollar)})
	checkAccounts(t, r.Years())
}

func TestACardThatIsSentInComesBehindTheGamesOwn(t *testing.T) {
	r := Begin(visited(), 4)
	require.NoError(t, r.Send(Sending{Quarter: 5, Kind: SentCard, Index: 0}))
	require.NoError(t, r.Send(Sending{Quarter: 5, Kind: SentCard, Index: 1}))
	assert.Equal(t, []int{2, 0}, untilQuarter(t, r, 12), "the one of year 2, then the one that was sent; none that cannot be answered")
	again := Begin(visited(), 4)
	require.NoError(t, again.Send(Sending{Quarter: 5, Kind: SentCard, Index: 2}))
	assert.Equal(t, []int{2}, untilQuarter(t, again, 12), "what comes by itself does not come twice")
}

func TestWhatCannotBeSentInIsRefused(t *testing.T) {
	r := Begin(visited(), 4)
	untilQuarter(t, r, 3)
	for name, s := range map[string]Sending{
		"no such shock": {Quarter: 5, Index: 1}, "no such card": {Quarter: 5, Kind: SentCard, Index: 3}, "below the first": {Quarter: 5, Index: -1},
		"a quarter that was played": {Quarter: 2}, "behind the last": {Quarter: 12}, "no such kind": {Quarter: 5, Kind: 7},
	} {
		assert.ErrorIs(t, r.Send(s), ErrNoSending, name)
	}
	untilQuarter(t, r, 12)
	require.Equal(t, Over, r.Phase())
	assert.Equal(t, ErrNoSending, r.Send(Sending{Quarter: 12}), "the run is over")
}

func TestGoingBackTakesBackChoicesAndNotLuck(t *testing.T) {
	r := Begin(visited(), 4)
	untilQuarter(t, r, 4)
	start := r.Clone()
	require.NoError(t, r.Send(Sending{Quarter: 6}))
	untilQuarter(t, r, 8)
	start.MeetAs(r)
	untilQuarter(t, start, 8)
	assert.Equal(t, r.Digest(), start.Digest())
}

// What is sent in is luck: the same sendings give the same run whether they are
// sent in as they come, all before the first year, or with the world.
func TestWhenSomethingIsSentInDoesNotMatterOnlyForWhen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sent := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Sending {
			kind := SendingKind(rapid.IntRange(0, 1).Draw(t, "kind"))
			return Sending{rapid.IntRange(0, 11).Draw(t, "quarter"), kind, 0}
		}), 0, 6).Draw(t, "sent")
		live, ahead := Begin(visited(), 9), Begin(visited(), 9)
		w := visited()
		w.Sent = sent
		within := Begin(w, 9)
		for _, s := range sent {
			require.NoError(t, ahead.Send(s))
		}
		for q := range 12 {
			for _, s := range sent {
				if s.Quarter == q && live.Phase() != Over {
					require.NoError(t, live.Send(s))
				}
			}
			untilQuarter(t, live, q+1)
		}
		untilQuarter(t, ahead, 12)
		untilQuarter(t, within, 12)
		require.Equal(t, live.Digest(), ahead.Digest())
		require.Equal(t, live.Digest(), within.Digest())
		checkAccounts(t, live.Years())
	})
}
