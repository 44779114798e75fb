package class

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/sessions"
)

// T-27: whatever a seat votes or expects, nothing that anybody sees differs until it is
// counted, whoever sits where and however many vote by rule.
func TestT27AnotherSecretChangesNothingThatAnybodySees(t *testing.T) {
	s, read, _ := hour(t, nil)
	s.Moderate = true
	rapid.Check(t, func(rt *rapid.T) {
		s := s
		s.TooFew = rapid.SampledFrom([]sessions.TooFew{sessions.BotSeats, sessions.EmptySeats}).Draw(rt, "too few")
		s.TooMany = rapid.SampledFrom([]sessions.TooMany{sessions.DoubleSeats, sessions.EachVotes}).Draw(rt, "too many")
		one, other := roomOf(t, s, read), roomOf(t, s, read)
		both := func(act func(*room)) { act(one); act(other) }
		seats := rapid.SliceOfNDistinct(rapid.IntRange(0, 2), 0, 3, rapid.ID).Draw(rt, "seats")
		for _, seat := range seats {
			both(func(r *room) { r.sit(0, seat, 2) })
		}
		stage := rapid.SampledFrom([]string{"first", "vote"}).Draw(rt, "stage")
		if stage == "first" {
			both(func(r *room) { r.to("first"); r.does(Act{Do: Commit}) })
		} else {
			both(func(r *room) { r.toVote(0) })
		}
		secret := func(label string) Secret {
			return Secret{
				Choice: rapid.IntRange(0, 2).Draw(rt, label), Sure: rapid.SampledFrom([]int{50, 70, 90}).Draw(rt, label+" sure"),
				Text: rapid.SampledFrom([]string{"plugh", "xyzzy", ""}).Draw(rt, label+" why"), Amount: rapid.Int64Range(0, 1_000_000).Draw(rt, label+" amount"),
			}
		}
		for range rapid.IntRange(1, 6).Draw(rt, "votes") {
			seat, person, do := rapid.IntRange(0, 2).Draw(rt, "seat"), rapid.IntRange(0, 1).Draw(rt, "person"), Vote
			if stage == "first" {
				do = Foretell
			}
			for r, said := range map[*room]Secret{one: secret("one"), other: secret("other")} {
				_ = r.try(seat, Act{Do: do, Seat: seat, N: person, Secret: &said})
			}
			require.Equal(rt, views(one.c, one.at), views(other.c, other.at))
		}
	})
}
