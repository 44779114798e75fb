package saves

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// drafted returns a game that was played before the first release.
func drafted(t testing.TB, records []Record) *Saved {
	s := saved(t, records)
	s.Rules = draft
	return s
}

func TestAGameFromBeforeTheFirstReleaseThatComesOutTheSameIsAsGoodAsAny(t *testing.T) {
	s := drafted(t, records(t))
	j, err := s.Judge()
	require.NoError(t, err)
	assert.Equal(t, Verified, j.Verdict)
	assert.Contains(t, j.Message, "before the first release")

	path := newPath(t)
	require.NoError(t, Write(path, drafted(t, records(t)[:3])))
	journal, going, err := Continue(path)
	require.NoError(t, err)
	require.NoError(t, journal.Close())
	r, err := going.Replay()
	require.NoError(t, err)
	assert.NotNil(t, r.Run, "it can be played on")

	term, err := Fork(s, 2, clean.Clean("Second term"))
	require.NoError(t, err)
	assert.Equal(t, Rules, term.Rules, "what is played from here on is played by these")

	code, err := Code(s)
	require.NoError(t, err)
	back, err := Decode(code, s.Scenario)
	require.NoError(t, err)
	assert.Equal(t, draft, back.Rules)
}

// Nobody need have done anything to it.
func TestAGameFromBeforeTheFirstReleaseThatComesOutDifferentlyIsSaidToBeThat(t *testing.T) {
	other := records(t)
	for i, r := range other {
		if year, ok := r.(YearRecord); ok && year.Year == 2 {
			year.Columns = flipped(year.Columns, 0)
			other[i] = year
		}
	}
	for name, tt := range map[string]struct {
		records []Record
		year    int
	}{
		"a year":                     {other, 2},
		"a card that comes no more":  {[]Record{AnswerRecord{1, 1, "gone", "yes"}}, 1},
		"a plan that is too much":    {[]Record{PlanRecord{1, tooMuch()}}, 1},
		"a year that ends otherwise": {append(records(t)[:len(records(t))-1:len(records(t))-1], EndRecord{"bygone"}), 3},
	} {
		j, err := drafted(t, tt.records).Judge()
		require.NoError(t, err)
		assert.Equal(t, OtherRules, j.Verdict, name)
		assert.Equal(t, tt.year, j.Year, name)
		assert.Contains(t, j.Message, "before the first release", name)
		j, err = saved(t, tt.records).Judge()
		require.NoError(t, err)
		assert.Equal(t, Edited, j.Verdict, "%s: by rules that were released it cannot be", name)
	}
}

func tooMuch() (p sim.Plan) {
	for l := range sim.NumLevers {
		p = p.With(l, sim.MaxLevel)
	}
	return p
}

// The same goes for codes.
func TestACodeThatComesOutDifferentlyWasADraftOrNeverPlayed(t *testing.T) {
	for rules, want := range map[int]Verdict{draft: OtherRules, Rules: Edited} {
		s := saved(t, records(t))
		s.Rules = rules
		r, err := s.Replay()
		require.NoError(t, err)
		r.run = retold{r.run}
		code, err := codeOf(s, &r)
		require.NoError(t, err)
		j, err := JudgeCode(code, s.Scenario)
		require.NoError(t, err)
		assert.Equal(t, want, j.Verdict, j.Message)
		assert.Equal(t, 1, j.Year)
	}
}

// A retold is a run whose years have other fingerprints.
type retold struct{ Run }

func (o retold) Clone() Run { return retold{o.Run.Clone()} }

func (o retold) Years() []Outcome {
	years := o.Run.Years()
	for i := range years {
		years[i].Digest = flipped(years[i].Digest, 0)
	}
	return years
}

// The first file of all was a draft.
func TestTheFirstFormatWasADraft(t *testing.T) {
	content, err := os.ReadFile("testdata/first-format" + Suffix)
	require.NoError(t, err)
	s, _, err := parse(content)
	require.NoError(t, err)
	assert.Equal(t, draft, s.Rules)
}
