package saves

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/clean"
)

// ballots draws ballots that can be written down.
func ballots(year int, id string) *rapid.Generator[BallotRecord] {
	return rapid.Custom(func(t *rapid.T) BallotRecord {
		r := BallotRecord{Year: year, Card: id, Choices: []string{id, "b"}, Argued: rapid.Bool().Draw(t, "argued")}
		if rapid.Bool().Draw(t, "question") {
			r.Card, r.Choices = "", nil
			r.Question, r.Options = clean.Clean("¿Qué duele?"), []clean.Text{clean.Clean("Our \"data\""), clean.Clean("the hall")}
		}
		round := func(label string) []Tally {
			return []Tally{{3, rapid.IntRange(0, maxVotes).Draw(t, label)}, {0, 0, 0, rapid.IntRange(0, maxVotes).Draw(t, label)}}
		}
		if rapid.Bool().Draw(t, "counted") {
			r.First = round("first")
			if rapid.Bool().Draw(t, "again") {
				r.Second = round("second")
			}
		}
		if rapid.Bool().Draw(t, "reasons") {
			r.Reasons = []clean.Text{clean.Prose("We\n\"asked\" them."), clean.Prose("Ça m'étonne 🙂")}
			r.Dissent = []clean.Text{clean.Prose("No.")}
		}
		return r
	})
}

func TestAVoteAndACommitmentReadBackAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(1, maxYear).Draw(t, "year")
		id := rapid.StringMatching(idPattern.String()).Draw(t, "id")
		for _, r := range []Record{
			ballots(year, id).Draw(t, "ballot"),
			CommitmentRecord{Action: clean.Clean("Phone three who left"), When: clean.Clean("May"), Asks: clean.Clean("the treasurer")},
			CommitmentRecord{Action: clean.Clean("Écouter")},
		} {
			b, err := encode(r)
			require.NoError(t, err)
			back, err := decode(b)
			require.NoError(t, err)
			assert.Equal(t, r, back)
		}
	})
}

func TestAVoteThatTellsTooMuchOrNothingIsRefused(t *testing.T) {
	good := BallotRecord{Year: 1, Card: "c", Choices: []string{"a", "b"}, First: []Tally{{2}, {1}}}
	require.NoError(t, good.check())
	for name, spoil := range map[string]func(*BallotRecord){
		"two voters":              func(r *BallotRecord) { r.First = []Tally{{1}, {1}} },
		"votes for other answers": func(r *BallotRecord) { r.First = []Tally{{3}} },
		"fewer than none":         func(r *BallotRecord) { r.First = []Tally{{9}, {-1}} },
		"a crowd":                 func(r *BallotRecord) { r.First = []Tally{{maxVotes + 1}, {}} },
		"only a second":           func(r *BallotRecord) { r.First, r.Second = nil, []Tally{{2}, {1}} },
		"no answers":              func(r *BallotRecord) { r.Choices, r.First = nil, nil },
		"a path for an answer":    func(r *BallotRecord) { r.Choices[0] = "../a" },
		"a path for a card":       func(r *BallotRecord) { r.Card = "../c" },
		"an empty reason":         func(r *BallotRecord) { r.Reasons = []clean.Text{clean.Clean(" ")} },
		"a long reason":           func(r *BallotRecord) { r.Reasons = []clean.Text{clean.Clean(strings.Repeat("a", MaxReason+1))} },
		"many reasons":            func(r *BallotRecord) { r.Dissent = slices.Repeat([]clean.Text{clean.Clean("a")}, maxReasons+1) },
		"a card and a question":   func(r *BallotRecord) { r.Question, r.Options = clean.Clean("Why?"), []clean.Text{clean.Clean("a")} },
		"options without one":     func(r *BallotRecord) { r.Options = []clean.Text{clean.Clean("a")} },
		"a question unanswered":   func(r *BallotRecord) { r.Card, r.Choices, r.Question, r.First = "", nil, clean.Clean("Why?"), nil },
		"an option of nothing": func(r *BallotRecord) {
			r.Card, r.Choices, r.Question, r.Options = "", nil, clean.Clean("Why?"), []clean.Text{clean.Clean(" "), clean.Clean("b")}
		},
		"no year": func(r *BallotRecord) { r.Year = 0 },
	} {
		r := good
		r.Choices = slices.Clone(good.Choices)
		spoil(&r)
		assert.Error(t, r.check(), name)
	}
	for _, c := range []CommitmentRecord{{}, {When: clean.Clean("May")}, {Action: clean.Clean(strings.Repeat("a", MaxAction+1))}, {Action: clean.Prose("a\nb")}} {
		assert.Error(t, c.check())
	}
}

// A vote counts only in its own year, about a card that is there; what is taken
// back takes its votes along, and a fork keeps those of the years it shares.
func TestAVoteBelongsToItsYear(t *testing.T) {
	all := records(t)
	answer := slices.IndexFunc(all, func(r Record) bool { _, ok := r.(AnswerRecord); return ok })
	require.GreaterOrEqual(t, answer, 0, "the tiny game has a card")
	given := all[answer].(AnswerRecord)
	vote := BallotRecord{Year: given.Year, Card: given.Card, Choices: []string{given.Choice}, First: []Tally{{0, 1, 1, 1}}}
	with := slices.Insert(slices.Clone(all), answer, Record(vote))

	r := replayed(t, with)
	assert.Equal(t, Verified, r.Verdict, r.Message)
	assert.Equal(t, []BallotRecord{vote}, r.Ballots)
	assert.Equal(t, replayed(t, all).Digest, r.Digest, "a vote is no input to the run")

	asked := BallotRecord{Year: given.Year, Question: clean.Clean("Why?"), Options: []clean.Text{clean.Clean("a"), clean.Clean("b")}, First: []Tally{{3}, {}}}
	both := replayed(t, slices.Insert(slices.Clone(with), answer, Record(asked)))
	assert.Equal(t, Verified, both.Verdict, both.Message)
	assert.Equal(t, []BallotRecord{asked, vote}, both.Ballots, "a question needs no card")

	fork, err := Fork(saved(t, with), given.Year+1, clean.Text{})
	require.NoError(t, err)
	assert.Contains(t, fork.Records, Record(vote))

	back := replayed(t, append(slices.Clone(with[:answer+2]), RewindRecord{Year: given.Year}))
	assert.Empty(t, back.Ballots)

	other := vote
	other.Year++
	assert.Equal(t, Edited, replayed(t, slices.Insert(slices.Clone(all), answer, Record(other))).Verdict)
	other = vote
	other.Choices = []string{"no-such-answer"}
	assert.Equal(t, Edited, replayed(t, slices.Insert(slices.Clone(all), answer, Record(other))).Verdict)
	other.Card = "no-such-card"
	assert.Equal(t, Edited, replayed(t, slices.Insert(slices.Clone(all), answer, Record(other))).Verdict)
}

func TestACommitmentFollowsTheEndAndChangesNothing(t *testing.T) {
	pledge := CommitmentRecord{Action: clean.Clean("Phone three who left"), When: clean.Clean("before May")}
	r := replayed(t, append(records(t), pledge))
	assert.Equal(t, Verified, r.Verdict, r.Message)
	assert.Equal(t, []CommitmentRecord{pledge}, r.Commitments)
}
