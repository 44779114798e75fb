package plain

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// practice starts a game that is not saved.
func practice(t *testing.T) *session.Session {
	t.Helper()
	return session.Practice(fewer(t, "society"), 7, tell.Guided)
}

// fewer is a scenario of the library with few members, and money enough to last: all
// its years, cards and pages, quick to play.
func fewer(t *testing.T, id string) scenarios.Scenario {
	t.Helper()
	whole, err := scenarios.Load(id)
	require.NoError(t, err)
	sc, faults := scenarios.Parse(id+".yaml", append(slices.Clip(whole.Text), "\nstart: { members: 800, reserves: 60M }\n"...))
	require.Empty(t, faults)
	return sc
}

// saved starts a game that is saved in a folder of the test.
func saved(t *testing.T) *session.Session {
	t.Helper()
	sc := fewer(t, "society")
	s, err := session.New(sc, 7, "Test", tell.Standard, session.Full, t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

// shallow is as much of a debrief as tests have time for.
var shallow = session.Depth{Luck: 5, Doubts: debrief.Assumptions()[:1]}

// typed plays with the given lines and returns what was said.
func typed(t *testing.T, s *session.Session, lines ...string) string {
	t.Helper()
	var out bytes.Buffer
	in := strings.NewReader(strings.Join(lines, "\n") + "\n")
	require.NoError(t, Play(s, Manner{Depth: &shallow}, in, &out))
	return out.String()
}

// squeezed returns text on one line, so that a test need not know where lines
// are broken.
func squeezed(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestNothingButEmptyLinesPlaysAWholeGameToTheDebrief(t *testing.T) {
	s := saved(t)
	said := typed(t, s, make([]string, 200)...)
	require.Equal(t, sim.Over, s.Phase())
	assert.True(t, strings.HasPrefix(said, "Realign in plain mode"), "the first line says the mode")
	for _, want := range []string{"Report on year 1 of", "Debrief, part 1 of", "What was decided", "To talk about", "a teaching model, not a forecast", "The game is finished and saved."} {
		assert.Contains(t, strings.ToLower(squeezed(said)), strings.ToLower(want))
	}
	assert.NotContains(t, said, "\n\n\n", "no two lines in a row are empty")
	for _, prompt := range []string{"type a command, a question mark for help, or Enter to run the year with this plan.", "how many of 100 members due will renew", "b for the one before, or type the number of a part."} {
		assert.Equal(t, 1, strings.Count(squeezed(said), prompt), "%q is told in full once", prompt)
	}
	assert.Equal(t, 9, strings.Count(squeezed(said), "type a command, or Enter to run the year."))
}

func TestAtRetreatPaceOtherYearsRunOnThePlanThatStands(t *testing.T) {
	sc := fewer(t, "society")
	s, err := session.New(sc, 7, "Test", tell.Standard, session.Retreat, t.TempDir())
	require.NoError(t, err)
	defer s.Close()
	said := typed(t, s, make([]string, 200)...)
	assert.Equal(t, sim.Over, s.Phase())
	assert.Contains(t, said, "Year 3 runs on the plan that stands.")
	assert.NotContains(t, said, "Plan for year 3 of")
}

func TestAGameGoesOnWhereItWasLeft(t *testing.T) {
	first := saved(t)
	typed(t, first, "", "", "84 70", "q", "y")
	path := first.Path()
	require.NoError(t, first.Close())
	second, err := session.Continue(path)
	require.NoError(t, err)
	defer second.Close()
	said := typed(t, second, make([]string, 200)...)
	assert.Contains(t, said, "The game goes on in year 1.")
	assert.Equal(t, sim.Over, second.Phase())
	whole := saved(t)
	typed(t, whole, make([]string, 200)...)
	assert.Equal(t, whole.Digest(), second.Digest(), "the same choices give the same game")
}

func TestWhatIsSaidHasNoEscapesNoBoxesAndFitsEightyColumns(t *testing.T) {
	lines := []string{"", "?", "levers", "help listening", "show plan", "levers", "members", "member", "show organisation", "innovation", "finance", "story", "elephants", "", "84 70"}
	said := typed(t, practice(t), append(lines, make([]string, 150)...)...)
	for line := range strings.SplitSeq(said, "\n") {
		require.LessOrEqual(t, ansi.StringWidth(line), 80, "line %q", line)
		for _, r := range line {
			require.False(t, r < 0x20 || r == 0x7F || r >= 0x80 && r < 0xA0, "control character in %q", line)
			require.False(t, r >= 0x2500 && r <= 0x25FF, "drawing character in %q", line)
		}
	}
}

func TestTheEndOfInputEndsTheGameWithOneLine(t *testing.T) {
	for _, lines := range [][]string{nil, {""}, {"", "listening 2"}, {"", "", ""}, {"q"}} {
		s := saved(t)
		said := strings.TrimSpace(typed(t, s, lines...))
		last := said[strings.LastIndex(said, "\n")+1:]
		assert.True(t, strings.HasPrefix(last, "The input has ended. The game is saved in year 1 as "), "last line %q", last)
	}
}

func TestLeavingIsAskedAboutAndTheGameIsKept(t *testing.T) {
	s := saved(t)
	said := squeezed(typed(t, s, "", "q", "", "q", "y", "listening 3"))
	assert.Contains(t, said, "Leave the game?")
	assert.Contains(t, said, "You stay.")
	assert.True(t, strings.HasSuffix(said, "You have left the game. The game is saved in year 1 as society-7.realign."))
	assert.Equal(t, s.View().LastPlan, s.Draft(), "nothing was read after leaving")
}

func TestCommandsChangeThePlan(t *testing.T) {
	for _, c := range []struct {
		line string
		want func(sim.Plan) bool
		said string
	}{
		{"listening 2", func(p sim.Plan) bool { return p.Levels[sim.Listening] == 2 }, "Listening: level 2 of 3, which takes 4 days"},
		{"LISTEN max", func(p sim.Plan) bool { return p.Levels[sim.Listening] == 3 }, "level 3 of 3"},
		{"co-development 1", func(p sim.Plan) bool { return p.Levels[sim.CoDevelopment] == 1 }, "Co-development"},
		{"conference off", func(p sim.Plan) bool { return p.Levels[sim.Conference] == 0 }, "off"},
		{"style relational", func(p sim.Plan) bool { return p.Style == sim.Relational }, "Relational"},
		{"elephant 3 2", func(p sim.Plan) bool { return p.Elephants[2] == 2 }, "Elephant 3"},
		{"listening 9", unchanged, "level from 0 to 3"},
		{"co 1", func(p sim.Plan) bool { return true }, "That could be"},
		{"dance 2", unchanged, "not a command here"},
		{"elephant 99 1", unchanged, "numbers from 1 to"},
		{"elephant 3", unchanged, "a level from 0 to 3"},
		{"style tall", unchanged, "one of: master"},
		{"undo", unchanged, "nothing to take back"},
	} {
		t.Run(c.line, func(t *testing.T) {
			s := practice(t)
			said := squeezed(typed(t, s, "", c.line))
			assert.True(t, c.want(s.Draft()), "plan %+v", s.Draft())
			assert.Contains(t, said, c.said)
		})
	}
}

func unchanged(p sim.Plan) bool {
	return p.Levels == sim.StandingPlan().Levels && p.Elephants == [sim.MaxElephants]sim.Level{}
}

func TestTheLastPageIsSaidAgainWhereverSomebodyAsks(t *testing.T) {
	brief := "You lead: Society for Sound in Buildings."
	said := squeezed(typed(t, practice(t), "again", "repeat", "", "show members", "?", "again"))
	assert.Equal(t, 3, strings.Count(said, brief), "once by itself and twice when asked for")
	assert.Equal(t, 2, strings.Count(said, "Taken together."), "help in between is not what was asked for")
	assert.Equal(t, 1, strings.Count(said, "What can be typed."))
	v := visiting(t)
	assert.Equal(t, 2, strings.Count(v.types(t, "how", "again", "q"), "Worth knowing."), "at the door too")
}

func TestUndoAndSameTakeThePlanBack(t *testing.T) {
	s := practice(t)
	first := s.Draft()
	typed(t, s, "", "listening 3", "undo")
	assert.Equal(t, first, s.Draft())
	s = practice(t)
	typed(t, s, "", "listening 3", "culture 2", "same")
	assert.Equal(t, first, s.Draft())
}

func TestAPlanThatDoesNotFitIsLoweredByAnEmptyLineAndShownFirst(t *testing.T) {
	s := practice(t)
	said := squeezed(typed(t, s, "", "listening 3", "culture 3", "go", ""))
	assert.Contains(t, said, "Nothing was done.")
	assert.Contains(t, said, "It was lowered until it fits:")
	assert.Equal(t, sim.Planning, s.Phase())
	assert.Empty(t, s.Faults())
}

func TestAForecastIsTakenInWords(t *testing.T) {
	for line, want := range map[string]tell.Forecast{
		"84":       {Year: 1, RenewalPermille: 840, SurePercent: 70},
		"84.5 90":  {Year: 1, RenewalPermille: 845, SurePercent: 90},
		"84%, 55%": {Year: 1, RenewalPermille: 840, SurePercent: 55},
	} {
		s := practice(t)
		said := squeezed(typed(t, s, "", "", line))
		require.NotNil(t, s.Forecast(1), line)
		assert.Equal(t, want, *s.Forecast(1))
		assert.Contains(t, said, "You expected a renewal rate of")
	}
	for _, line := range []string{"x", "101", "-1", "84 40", "84 101", "1 2 3", "NaN"} {
		s := practice(t)
		said := squeezed(typed(t, s, "", "", line))
		assert.Nil(t, s.Forecast(1), line)
		assert.Contains(t, said, "That is not a forecast.")
	}
}

func TestPlainModeShowsTheFactsOfTheScreens(t *testing.T) {
	s := practice(t)
	v := s.View()
	said := squeezed(typed(t, s, "", "members", "organisation", "finance"))
	assert.Contains(t, said, tell.Count(v.Members))
	assert.Contains(t, said, "Reserves last for")
	for _, ev := range v.Elephants {
		assert.Contains(t, said, tell.ElephantLabel(s.Scenario(), ev))
	}
}

func TestHostileInputIsHeardAsText(t *testing.T) {
	s := practice(t)
	said := typed(t, s, "", "\x1b[2J\x00listening 2", strings.Repeat("x", 1<<20), "\xff\xfe", "\u202elistening", "🦣 2")
	assert.NotContains(t, said, "\x1b")
	assert.Equal(t, sim.Planning, s.Phase())
}

func TestABrokenOutputIsReported(t *testing.T) {
	err := Play(practice(t), Manner{}, strings.NewReader("\n\n\n"), broken{})
	assert.ErrorIs(t, err, errBroken)
}

var errBroken = errors.New("the pipe is closed")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

var _ io.Writer = broken{}
