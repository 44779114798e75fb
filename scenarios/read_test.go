package scenarios

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

var update = flag.Bool("update", false, "write the golden files anew")

func small(t require.TestingT) Scenario {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	s, faults := Parse("small.yaml", data)
	require.Empty(t, faults)
	return s
}

func TestAScenarioCompilesIntoAWorld(t *testing.T) {
	s := small(t)
	w := s.World
	assert.Equal(t, "small", w.ID)
	assert.Equal(t, 6, w.Years)
	assert.Equal(t, 1200, w.Members)
	assert.Equal(t, []float64{0.6, 0.4}, w.Shares)
	assert.Equal(t, 2, w.NumSegments())
	assert.Equal(t, []sim.Effect{
		{Target: sim.Quantity(sim.Reserves), Amount: 1.2e6, Set: true},
		{Target: sim.Quantity(sim.Silos), Amount: 0.6, Set: true},
		{Target: sim.Quantity(sim.BoardSupport), Amount: 0.62, Set: true},
		{Target: sim.Mindset, Index: int(sim.Board), Amount: 0.08, Set: true},
	}, w.Start)
	assert.Equal(t, sim.Level(1), w.Rules.Least[sim.Conference])
	assert.Equal(t, "Spring fair", s.Levers[sim.Conference].Label)
	assert.Equal(t, []string{"renewed", "undecided"}, []string{w.Endings[0].ID, w.Endings[1].ID}, "the engine sets dismissed itself")
	assert.Nil(t, w.Endings[1].When)
	assert.Len(t, s.Hash, 64)
}

func TestThePlanKeepsWhatTheFileDoesNotName(t *testing.T) {
	p := small(t).World.Plan
	assert.Equal(t, sim.Relational, p.Style)
	assert.Equal(t, sim.Level(1), p.Levels[sim.ProgramLaunches])
	assert.Equal(t, sim.Level(2), p.Levels[sim.Conference])
	assert.Equal(t, sim.Level(1), p.Levels[sim.Listening])
}

func TestElephantsTakeWhatIsLeftOutFromTheStandard(t *testing.T) {
	s := small(t)
	require.Len(t, s.World.Rules.Elephants, 2)
	known, own := s.World.Rules.Elephants[0], s.World.Rules.Elephants[1]
	standard := sim.StandardElephants()[0]
	assert.Equal(t, 0.8, known.Grip)
	assert.Equal(t, standard.Cost, known.Cost)
	assert.Equal(t, standard.Drags, known.Drags)
	assert.Equal(t, "We already know what members want.", s.Elephants[0].Belief)
	assert.Equal(t, sim.ElephantRule{ID: "our-fair", Grip: 0.9, Cost: 8, Drags: own.Drags}, own)
	assert.Equal(t, 0.31, own.Drags[sim.MemberCommunities])
	assert.Equal(t, "foundation", s.Elephants[1].Family)
}

func TestCardsCarryTheirEffects(t *testing.T) {
	s := small(t)
	card := s.World.Cards[0]
	assert.Equal(t, 2, card.Year)
	assert.Equal(t, sim.Permille(1000), card.Chance)
	assert.False(t, card.Repeats)
	assert.True(t, s.World.Cards[1].Repeats)
	assert.Equal(t, sim.Permille(500), s.World.Cards[1].Chance)
	assert.Equal(t, []sim.Effect{{Target: sim.Quantity(sim.Reserves), Amount: 150_000}}, card.Choices[0].Now)
	assert.Equal(t, []sim.Delayed{{Quarters: 8, Effects: []sim.Effect{{Target: sim.Quantity(sim.Engagement), Amount: -0.03}}}}, card.Choices[0].Later)
	assert.NotNil(t, card.Choices[1].Needs)
	assert.Equal(t, sim.Effect{Target: sim.Evidence, Index: 1, Amount: 0.4}, card.Choices[1].Now[2])
	assert.Equal(t, Advisor{sim.EventsDept, "Marta", "The sheets say that the hall was full.", 0}, s.Cards[0].Advisors[0], "who leans to the first choice")

	shock := s.World.Shocks[0]
	assert.Equal(t, []sim.Effect{{Target: sim.ConferenceScale, Set: true, Quarters: 1}}, shock.Change)
	assert.Equal(t, sim.Permille(600), shock.Chance)
}

func TestAScenarioWithoutElephantsHasTheStandardNine(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := string(data)
	from, to := strings.Index(text, "elephants:\n"), strings.Index(text, "plan:\n")
	text = text[:from] + text[to:]
	text = strings.ReplaceAll(text, "evidence.our-fair", "evidence.we-know")
	s, faults := Parse("small.yaml", []byte(text))
	require.Empty(t, faults)
	require.Len(t, s.Elephants, 9)
	for i, e := range s.World.Rules.Elephants {
		assert.Equal(t, e.ID, s.Elephants[i].ID)
		assert.NotEmpty(t, s.Elephants[i].Hint)
		assert.Contains(t, Families, s.Elephants[i].Family)
	}
}

func TestEveryEndingHasWords(t *testing.T) {
	s := small(t)
	assert.Equal(t, "Goodbye", s.Ending(sim.EndingDismissed).Title)
	for _, id := range []string{sim.EndingInsolvent, sim.EndingComplete} {
		assert.NotEmpty(t, s.Ending(id).Title, id)
		assert.NotEmpty(t, s.Ending(id).Text, id)
	}
}

func TestAFileWithErrorsGivesNoScenario(t *testing.T) {
	s, faults := Parse("x.yaml", []byte("format: scenario/1\nid: x\n"))
	assert.NotEmpty(t, faults)
	assert.Equal(t, Scenario{}, s)
}

// TestWhatAuthorsReadIsWeighed shows in one place what a really bad file is told,
// so that a change of words is seen.
func TestWhatAuthorsReadIsWeighed(t *testing.T) {
	data, err := os.ReadFile("testdata/bad.yaml")
	require.NoError(t, err)
	_, faults := Parse("bad.yaml", data)
	got := (&Faults{faults}).Error() + "\n"
	const golden = "testdata/bad.golden"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestTheTextOfAScenarioReadsAsTheSameScenario(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	messy := "\ufeff" + strings.ReplaceAll(string(data), "\n", "  \r\n")
	first, faults := Parse("small.yaml", []byte(messy))
	require.False(t, len(faults) == 0, "there is something to note")
	again, faults := Parse("small.yaml", first.Text)
	assert.Empty(t, faults)
	assert.Equal(t, first, again)
	assert.Equal(t, small(t).Hash, again.Hash)
}

func TestDroppingLinesNeverBreaksTheReader(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	lines := strings.Split(string(data), "\n")
	rapid.Check(t, func(t *rapid.T) {
		from := rapid.IntRange(0, len(lines)-1).Draw(t, "from")
		n := rapid.IntRange(0, 8).Draw(t, "n")
		kept := append(append([]string(nil), lines[:from]...), lines[min(len(lines), from+n):]...)
		assertReads(t, []byte(strings.Join(kept, "\n")))
	})
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"testdata/small.yaml", "testdata/bad.yaml", "testdata/every.yaml"} {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { assertReads(t, data) })
}

// assertReads holds what must be true of any file: it gives faults with places
// and words, or a scenario that the model can play.
func assertReads(t require.TestingT, data []byte) {
	s, faults := Parse("x.yaml", data)
	bad := false
	for i, fault := range faults {
		bad = bad || fault.Level == Error
		require.True(t, fault.Line > 0 && fault.Column > 0 && fault.Code != "" && fault.Message != "", "%+v", fault)
		require.True(t, i == 0 || faults[i-1].Line <= fault.Line, "faults come in line order")
	}
	for _, fault := range Check("x.yaml", data) {
		require.True(t, fault.Line > 0 && fault.Column > 0 && fault.Code != "" && fault.Message != "", "%+v", fault)
	}
	if bad {
		return
	}
	again, faults := Parse("x.yaml", s.Text)
	require.Zero(t, countLevel(faults, Error), "the text of a scenario can be read: %v", faults)
	require.Equal(t, string(s.Text), string(again.Text))
	require.Len(t, s.World.Cards, len(s.Cards))
	require.Len(t, s.World.Rules.Elephants, len(s.Elephants))
	require.Equal(t, s.World.NumSegments(), len(s.Segments))
	for i := range s.Cards {
		require.Len(t, s.World.Cards[i].Choices, len(s.Cards[i].Choices))
	}
	s.World.Members = min(s.World.Members, 200)
	state := sim.New(&s.World, 1)
	sim.Step(state, s.World.Plan, &s.World)
}

// A save of a world that has been played opens for ever, and nobody begins a new game
// in which a year can come that no plan fits.
func TestAWorldThatWasPlayedOpensWhereNewOnesAreRefused(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "saves", "testdata", "tiny.yaml"))
	require.NoError(t, err)
	dear := []byte(strings.Replace(string(text), "start:\n", "levers:\n  listening: { least: 1, money: [0, 500k, 600k, 700k] }\nstart:\n", 1))
	_, refused := Parse("tiny.yaml", dear)
	require.True(t, dialect.HasError(refused))
	sc, told := Reopen("tiny.yaml", dear)
	assert.False(t, dialect.HasError(told))
	require.Len(t, told, len(refused))
	assert.Equal(t, "tiny", sc.ID)
	assert.Equal(t, dear, sc.Text)
	assert.Equal(t, sim.Level(1), sc.World.Rules.Least[sim.Listening])

	_, wrong := Reopen("tiny.yaml", []byte(strings.Replace(string(text), "years: 3", "years: many", 1)))
	assert.True(t, dialect.HasError(wrong), "what nobody could play stays an error")
}
