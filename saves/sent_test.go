package saves

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// visited returns a tiny scenario with a shock and a card that nobody meets unless
// they are sent in.
func visited(t testing.TB) scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/tiny.yaml")
	require.NoError(t, err)
	with := strings.Replace(string(text), "\ncards:\n", `
shocks:
  - id: fire
    year: 3
    quarter: 4
    chance: 0%
    text: A fire in the archive.
    change: { reserves: -20k }

cards:
  - id: visit
    title: A visit
    forced_only: yes
    text: The mayor comes.
    choices:
      - id: thank
        label: Thank her
        now: { trust: +5% }
      - id: ask
        label: Ask for money
        now: { reserves: +10k }
`, 1)
	sc, faults := scenarios.Parse("tiny.yaml", []byte(with))
	for _, f := range faults {
		require.NotEqual(t, scenarios.Error, f.Level, f.String())
	}
	return sc
}

// sentInto returns the save of a whole game that others are sent into at the
// planning of their years.
func sentInto(t testing.TB, sent ...SentRecord) *Saved {
	t.Helper()
	s := &Saved{Head: tinyHead(t)}
	s.Scenario = visited(t)
	run := sim.Begin(&s.Scenario.World, s.Seed)
	for year := 1; year <= s.Scenario.World.Years; year++ {
		for _, r := range sent {
			if r.Year == year {
				require.NoError(t, run.Send(r.In(run.World())))
				assert.Equal(t, r, SentOf(run.World(), run.World().Sent[len(run.World().Sent)-1]))
				s.Records = append(s.Records, r)
			}
		}
		keepTo(t, run, year, func(r Record) { s.Records = append(s.Records, r) })
	}
	return s
}

var (
	fire  = SentRecord{Year: 2, Quarter: 3, What: SentShock, ID: "fire"}
	visit = SentRecord{Year: 2, Quarter: 1, What: SentCard, ID: "visit"}
)

func TestASaveKeepsWhatWasSentIn(t *testing.T) {
	s := sentInto(t, fire, visit)
	path := newPath(t)
	require.NoError(t, Write(path, s))
	back, err := Read(path)
	require.NoError(t, err)
	assert.Equal(t, s.Records, back.Records)
	r, err := back.Replay()
	require.NoError(t, err)
	assert.Equal(t, Verified, r.Verdict, r.Message)
	assert.Equal(t, []SentRecord{fire, visit}, r.Sent)
	assert.Len(t, r.Run.World().Sent, 2)
	assert.Contains(t, s.Records, Record(AnswerRecord{Year: 2, Quarter: 1, Card: "visit", Choice: "ask"}))
	calm, err := sentInto(t).Replay()
	require.NoError(t, err)
	assert.Equal(t, calm.Outcomes[0], r.Outcomes[0])
	assert.NotEqual(t, calm.Outcomes[1], r.Outcomes[1], "it was felt")
}

// Each line of what was sent in, changed or left out, shows.
func TestWhatWasSentInCannotBeChangedUnseen(t *testing.T) {
	s := sentInto(t, fire, visit)
	at := func(want Record) int {
		for i, r := range s.Records {
			if r == want {
				return i
			}
		}
		require.Fail(t, "it is not there")
		return 0
	}
	for name, change := range map[string]func([]Record) []Record{
		"the shock left out":     func(all []Record) []Record { return append(all[:at(fire)], all[at(fire)+1:]...) },
		"the card left out":      func(all []Record) []Record { return append(all[:at(visit)], all[at(visit)+1:]...) },
		"another quarter":        func(all []Record) []Record { all[at(fire)] = SentRecord{2, 4, SentShock, "fire"}; return all },
		"a quarter of the past":  func(all []Record) []Record { all[at(fire)] = SentRecord{1, 4, SentShock, "fire"}; return all },
		"behind the last":        func(all []Record) []Record { all[at(fire)] = SentRecord{4, 1, SentShock, "fire"}; return all },
		"no such shock":          func(all []Record) []Record { all[at(fire)] = SentRecord{2, 3, SentShock, "flood"}; return all },
		"a card taken for shock": func(all []Record) []Record { all[at(visit)] = SentRecord{2, 1, SentShock, "visit"}; return all },
		"once more":              func(all []Record) []Record { all[at(visit)] = fire; return all },
	} {
		changed := Saved{Head: s.Head, Records: change(append([]Record(nil), s.Records...))}
		r, err := changed.Replay()
		require.NoError(t, err)
		assert.False(t, r.Sound(), name)
	}
}

func TestAWayBackKeepsWhatWasSentIn(t *testing.T) {
	s := sentInto(t, fire, visit)
	n := len(s.Records)
	s.Records = append(s.Records[:n-1], RewindRecord{Year: 2})
	r, err := s.Replay()
	require.NoError(t, err)
	require.True(t, r.Sound(), r.Message)
	assert.Equal(t, []SentRecord{fire, visit}, r.Sent)
	keepTo(t, r.Run, 3, func(rec Record) { s.Records = append(s.Records, rec) })
	again, err := s.Replay()
	require.NoError(t, err)
	assert.Equal(t, Verified, again.Verdict, again.Message)
	straight, err := sentInto(t, fire, visit).Replay()
	require.NoError(t, err)
	assert.Equal(t, straight.Digest, again.Digest)
}

func TestASecondTermHasTheSameLuck(t *testing.T) {
	s := sentInto(t, fire, visit)
	want, err := s.Replay()
	require.NoError(t, err)
	for year := 1; year <= 3; year++ {
		fork, err := Fork(s, year, clean.Text{})
		require.NoError(t, err)
		r, err := fork.Replay()
		require.NoError(t, err)
		require.Equal(t, Unfinished, r.Verdict, r.Message)
		playOn(t, r.Run, func(Record) {})
		assert.Equal(t, want.Digest, r.Run.Digest().String(), "from year %d", year)
	}
}

func TestACodeSaysThatItCannotHoldWhatWasSentIn(t *testing.T) {
	_, err := Code(sentInto(t, visit))
	assert.ErrorContains(t, err, "send the file instead")
	_, err = Code(sentInto(t))
	assert.NoError(t, err)
}

func TestGamesThatWereNotSentTheSameAreNotCompared(t *testing.T) {
	c, err := Compare(sentInto(t, fire), sentInto(t))
	require.NoError(t, err)
	assert.Contains(t, c.Unlike, "sent")
	assert.False(t, c.Same())
	c, err = Compare(sentInto(t, fire), sentInto(t, fire))
	require.NoError(t, err)
	assert.True(t, c.Same())
}

func TestASaveHoldsSoMuchOfWhatWasSentInAndNoMore(t *testing.T) {
	var c census
	for range maxSent {
		require.NoError(t, c.take(fire))
	}
	assert.ErrorContains(t, c.take(fire), "sent in")
}
