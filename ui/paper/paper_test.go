package paper

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

func world(t testing.TB) scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	return sc
}

func lever(l sim.Lever, level sim.Level) Setting { return Setting{int(l), level} }

func TestALineIsReadAsItIsMeant(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	for text, want := range map[string]Line{
		"":                               {},
		"2 1":                            {Levels: []Setting{lever(sim.Conference, 2), lever(sim.BudgetPreparation, 1)}},
		"21":                             {Levels: []Setting{lever(sim.Conference, 2), lever(sim.BudgetPreparation, 1)}},
		". . 3":                          {Levels: []Setting{lever(sim.BoardMeetings, 3)}},
		"..3 listening 2":                {Levels: []Setting{lever(sim.BoardMeetings, 3), lever(sim.Listening, 2)}},
		"LISTEN 2 co-dev 1":              {Levels: []Setting{lever(sim.Listening, 2), lever(sim.CoDevelopment, 1)}},
		"silobreaking 1":                 {Levels: []Setting{lever(sim.SiloBreaking, 1)}},
		"style rel fit":                  {Styled: true, Style: sim.Style(2), Fit: true},
		"belief 3 2 elephant we-know 1":  {Beliefs: []Setting{{2, 2}, {0, 1}}},
		"b3 2 b1 1":                      {Beliefs: []Setting{{2, 2}, {0, 1}}},
		"2 / b a":                        {Levels: []Setting{lever(sim.Conference, 2)}, Answers: []int{1, 0}},
		"/ 2":                            {Answers: []int{1}},
		"listening\t2 \u00a0":            {Levels: []Setting{lever(sim.Listening, 2)}},
		strings.Repeat("0", 18) + "1":    {Levels: append(zeros(18), lever(sim.BigInvestment, 1))},
		strings.Repeat(". ", 18) + " 1 ": {Levels: []Setting{lever(sim.BigInvestment, 1)}},
	} {
		got, err := Read(text, &sc)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
}

func zeros(n int) (all []Setting) {
	for l := range n {
		all = append(all, Setting{l, 0})
	}
	return all
}

func TestALineThatCannotBeMeantIsRefusedInASentence(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	for text, says := range map[string]string{
		strings.Repeat("1", 20): "there are 19 levers",
		"lisssten 2":            "no lever begins with",
		"c 2":                   "no lever begins with",
		"listening":             "needs a level from 0 to 3",
		"listening 4":           "needs a level from 0 to 3",
		"listening 2 3":         "no lever begins with",
		"style loud":            "a style is one of",
		"style":                 "a style is one of",
		"belief 99 1":           "a belief has a number from 1 to 9",
		"belief we-know":        "a belief has a number",
		"2 / x y":               "neither",
		"2 / ab":                "neither",
		"\x1b[31m 2":            "no lever begins with",
	} {
		_, err := Read(text, &sc)
		require.Error(t, err, text)
		assert.Contains(t, err.Error(), says, text)
		assert.NotContains(t, err.Error(), "\x1b")
	}
}

func FuzzRead(f *testing.F) {
	sc := world(f)
	for _, s := range []string{"2 2 2 / a", "listening 2", "style rel", "belief 1 1", "222.1", "/ / a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		line, err := Read(text, &sc)
		if err != nil {
			return
		}
		for _, l := range line.Levels {
			if l.Index < 0 || l.Index >= int(sim.NumLevers) || l.Level > sim.MaxLevel {
				t.Fatalf("%q gives %+v", text, l)
			}
		}
		for _, b := range line.Beliefs {
			if b.Index < 0 || b.Index >= len(sc.World.Rules.Elephants) || b.Level > sim.MaxLevel {
				t.Fatalf("%q gives %+v", text, b)
			}
		}
	})
}

// typed types lines into a new game, and returns its file and what was shown.
func typed(t *testing.T, lines ...string) (path, shown string) {
	t.Helper()
	s, err := session.New(world(t), 7, "Anchor", tell.Guided, session.Full, t.TempDir())
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, Enter(s, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out))
	require.NoError(t, s.Close())
	return s.Path(), out.String()
}

func TestAGameThatWasTypedInIsAGameLikeAnother(t *testing.T) {
	lines := []string{"2 2 1 1 1 2 / a a a a", "listening 3 fit / a a a a"}
	for range 20 {
		lines = append(lines, "a") // for whatever else comes up
	}
	path, shown := typed(t, lines...)
	j, err := saves.Judge(path)
	require.NoError(t, err)
	assert.Equal(t, saves.Verified, j.Verdict, shown)
	assert.Contains(t, shown, "Year 1: members ")
	assert.Contains(t, shown, "The game is over: ")
	s, err := saves.Read(path)
	require.NoError(t, err)
	first := s.Records[0].(saves.PlanRecord)
	assert.Equal(t, []sim.Level{2, 2, 1, 1, 1, 2}, first.Plan.Levels[:6])
	assert.Equal(t, "Anchor", s.Name.String())
}

func TestWhatDoesNotFitIsToldAndCanBeTypedAgain(t *testing.T) {
	_, shown := typed(t, "3 3 3 3 3 3 3 3 3", "nonsense", "?", "", "q", "q")
	assert.Contains(t, shown, "Not taken: The plan takes")
	assert.Contains(t, shown, "Add the word fit")
	assert.Contains(t, shown, "Not taken: no lever begins with “nonsense”")
	assert.Contains(t, shown, "order of the sheet")
	assert.Contains(t, shown, "Everything so far is saved")
}

func TestTheEndOfTheInputStopsAndLosesNothing(t *testing.T) {
	path, shown := typed(t, "2 2 1 1 1 2")
	assert.Contains(t, shown, "Stopped in year")
	j, err := saves.Judge(path)
	require.NoError(t, err)
	assert.Equal(t, saves.Unfinished, j.Verdict)
	s, err := saves.Read(path)
	require.NoError(t, err)
	assert.IsType(t, saves.PlanRecord{}, s.Records[0])
}

func TestAWholeYearFitsALine(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	got, err := Read("2212120101000000000 style rel belief 3 2 fit / b a", &sc)
	require.NoError(t, err)
	assert.Len(t, got.Levels, int(sim.NumLevers))
	assert.Equal(t, []Setting{{2, 2}}, got.Beliefs)
	assert.True(t, got.Styled && got.Fit)
	assert.Equal(t, []int{1, 0}, got.Answers)
}
