package saves

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves/testdata/toy/r9001"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// toyRules is the number of the frozen set in testdata, which stands for one
// that was released long ago.
const toyRules = 9001

// withToy is the rulebook of a program that also knows the toy.
var withToy = rulebook{draft: present, Rules: present, toyRules: {Begin: beginToy, Columns: r9001.Columns}}

func beginToy(_ *scenarios.Scenario, seed sim.Seed) (Run, error) {
	return &toyRun{state: r9001.Begin(uint64(seed))}, nil
}

// A toyRun lets the toy be played as any run is.
type toyRun struct {
	state r9001.State
	years []Outcome
}

func (r *toyRun) Decide(p sim.Plan) error {
	levels := make([]int8, len(p.Levels))
	for l, level := range p.Levels {
		levels[l] = int8(level)
	}
	return r.state.Decide(levels)
}

func (r *toyRun) Quarter() error { return r.told(r.state.Advance()) }

func (r *toyRun) Answer(choice int) error { return r.told(r.state.Answer(choice)) }

// told keeps what a year came to once it is over.
func (r *toyRun) told(err error) error {
	if err != nil || r.state.Planned || r.state.Quarter/4 == len(r.years) {
		return err
	}
	_, parts := r.state.Digest()
	o := Outcome{YearRecord: YearRecord{Year: len(r.years) + 1, Digest: r.Digest(), Columns: hex.EncodeToString(bytes.Join(slicesOf(parts), nil))}}
	o.Figures[sim.Members] = sim.Amount(r.state.Work)
	r.years = append(r.years, o)
	return nil
}

func slicesOf(parts [][4]byte) (all [][]byte) {
	for _, p := range parts {
		all = append(all, p[:])
	}
	return all
}

func (r *toyRun) Stand() Stand {
	s := Stand{Phase: sim.Planning, Year: len(r.years) + 1, Quarter: (r.state.Quarter+3)%4 + 1}
	switch {
	case r.state.Over():
		s.Phase, s.Year, s.Ending = sim.Over, len(r.years), "complete"
	case r.state.Asked:
		s.Phase, s.Card, s.Choices = sim.Answering, "empty-seats", r9001.Choices
	case r.state.Planned:
		s.Phase = sim.Underway
	}
	return s
}

func (r *toyRun) Years() []Outcome { return r.years }

func (r *toyRun) Digest() string {
	sum, _ := r.state.Digest()
	return hex.EncodeToString(sum[:])
}

func (r *toyRun) Clone() Run {
	c := *r
	c.years = append([]Outcome(nil), r.years...)
	return &c
}

// Send refuses: the toy is from before anything could be sent in.
func (r *toyRun) Send(SentRecord) error { return sim.ErrNoSending }

func (r *toyRun) MeetAs(Run) {}

// toySave returns a game of the toy.
func toySave(t testing.TB) *Saved {
	t.Helper()
	s := &Saved{Head: tinyHead(t)}
	s.Rules = toyRules
	run, err := beginToy(nil, s.Seed)
	require.NoError(t, err)
	for year := 1; year <= r9001.Years; year++ {
		plan := PlanRecord{year, sim.StandingPlan().With(sim.Listening, sim.Level(year))}
		require.NoError(t, run.Decide(plan.Plan))
		s.Records = append(s.Records, plan)
		require.NoError(t, advance(run))
		if at := run.Stand(); at.Phase == sim.Answering {
			require.NoError(t, run.Answer(1))
			s.Records = append(s.Records, AnswerRecord{year, at.Quarter, at.Card, at.Choices[1]})
			require.NoError(t, advance(run))
		}
		s.Records = append(s.Records, run.Years()[year-1].YearRecord)
	}
	s.Records = append(s.Records, EndRecord{"complete"})
	return s
}

func toyBytes(t testing.TB, s *Saved) []byte {
	t.Helper()
	content, err := s.Text()
	require.NoError(t, err)
	return content
}

func TestAGameOfOlderRulesIsReplayedUnderThem(t *testing.T) {
	s := toySave(t)
	j, err := judge(toyBytes(t, s), withToy)
	require.NoError(t, err)
	assert.Equal(t, OlderRules, j.Verdict, j.Message)
	assert.Equal(t, "played under older rules, replayed under them", j.Verdict.Title())
	assert.True(t, j.Sound())
	assert.Contains(t, j.Message, "rules 9001")

	r, err := s.replay(withToy)
	require.NoError(t, err)
	assert.Nil(t, r.Run, "it cannot be played on by the rules of today")
	assert.Len(t, r.Outcomes, r9001.Years)
	assert.NotZero(t, r.Outcomes[1].Figures[sim.Members])
}

func TestAGameOfOlderRulesKnowsWhatWasEdited(t *testing.T) {
	for i, r := range toySave(t).Records {
		s := toySave(t)
		switch r := r.(type) {
		case PlanRecord:
			r.Plan = r.Plan.With(sim.Conference, 1)
			s.Records[i] = r
		case AnswerRecord:
			r.Choice = r9001.Choices[0]
			s.Records[i] = r
		default:
			continue
		}
		j, err := judge(toyBytes(t, s), withToy)
		require.NoError(t, err)
		assert.Equal(t, Edited, j.Verdict, "rules that were released never change, so the file was")
		assert.Equal(t, yearOf(r), j.Year)
		assert.Contains(t, []string{"work", "answers"}, j.Column)
		assert.Contains(t, j.Message, "edited at year")
	}
}

func TestAGameOfUnknownRulesWasMadeByANewerVersion(t *testing.T) {
	content := toyBytes(t, toySave(t))
	j, err := judge(content, known)
	require.NoError(t, err)
	assert.Equal(t, Newer, j.Verdict)
	assert.Equal(t, "made by a newer version", j.Verdict.Title())

	path := newPath(t)
	require.NoError(t, os.WriteFile(path, content, 0o600))
	s, err := Read(path)
	assert.ErrorIs(t, err, ErrNewer)
	assert.Equal(t, "The Tiny Society", s.Scenario.Title, "what can be read is shown all the same")
	assert.Equal(t, "North 3", s.Name.String())
	_, _, err = Continue(path)
	assert.ErrorIs(t, err, ErrNewer)
	_, err = Repair(path)
	assert.ErrorIs(t, err, ErrNewer)
	assert.Equal(t, content, bytesOf(t, path))
}

func TestACodeOfOlderRulesIsPlayedUnderThem(t *testing.T) {
	s := toySave(t)
	r, err := s.replay(withToy)
	require.NoError(t, err)
	code, err := codeOf(s, &r)
	require.NoError(t, err)
	back, err := decodeWith(withToy, code, []scenarios.Scenario{s.Scenario})
	require.NoError(t, err)
	assert.Equal(t, s.Records, back.Records)
	_, err = Decode(code, s.Scenario)
	assert.ErrorIs(t, err, ErrNewer)
}

func TestAGameOfOlderRulesIsNotForkedByThoseOfToday(t *testing.T) {
	_, err := fork(toySave(t), 1, clean.Text{}, withToy)
	assert.ErrorContains(t, err, "older rules (9001)")
}

// The saves of a released set open and verify for ever.
func TestSavesOfReleasedRulesVerify(t *testing.T) {
	for _, r := range append(releases, toyRelease) {
		paths, err := filepath.Glob(filepath.Join(r.games.folder, "*"+Suffix))
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		if r.rules != toyRules {
			require.GreaterOrEqual(t, len(paths), leastGames)
		}
		for _, path := range paths {
			j, err := judge(bytesOf(t, path), withToy)
			require.NoError(t, err)
			assert.True(t, j.Sound(), "%s: %s; "+otherRules, path, j.Message, r.rules)
			if saved, err := Read(path); err == nil && saved.Ticket != "" {
				assert.True(t, signedByNote(&saved), path)
			}
		}
	}
}
