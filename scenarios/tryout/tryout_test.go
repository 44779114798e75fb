package tryout

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

func planted(t *testing.T) *scenarios.Scenario {
	t.Helper()
	data, err := os.ReadFile("testdata/planted.yaml")
	require.NoError(t, err)
	sc, faults := scenarios.Parse("planted.yaml", data)
	require.Empty(t, faults)
	return &sc
}

// tried is the planted world on ten seeds, played once for all tests.
var tried = sync.OnceValue(func() Result {
	data, _ := os.ReadFile("testdata/planted.yaml")
	sc, _ := scenarios.Parse("planted.yaml", data)
	return Play(Job{Scenario: &sc, Seeds: 10, Cores: 2})
})

func TestATrialIsTheSameOnAnyNumberOfCores(t *testing.T) {
	sc := planted(t)
	bytes := func(cores int) string {
		b, err := json.Marshal(Play(Job{Scenario: sc, Seeds: 3, Cores: cores}))
		require.NoError(t, err)
		return string(b)
	}
	assert.Equal(t, bytes(1), bytes(7))
}

func TestTheCommandThatPlaysAGameAgainCanBeTyped(t *testing.T) {
	for file, want := range map[string]string{"mine.yaml": "mine.yaml", "my own.yaml": `"my own.yaml"`, "society": "society"} {
		assert.Equal(t, want, argument(file))
	}
}

func TestEveryGameIsCounted(t *testing.T) {
	r := tried()
	assert.Equal(t, 10*len(policy.IDs()), r.Games)
	all := 0
	for _, e := range r.Endings {
		all += e.Games
	}
	assert.Equal(t, r.Games, all, "every game has an ending")
	for _, l := range r.Leaders {
		sum := 0
		for _, n := range l.Endings {
			sum += n
		}
		assert.Equal(t, r.Seeds, sum, l.Policy)
		assert.Equal(t, l.Wins, l.Endings[r.Best], l.Policy)
	}
	for _, c := range r.Cards {
		for _, choice := range c.Choices {
			assert.LessOrEqual(t, choice.Taken, choice.Open, "%s/%s", c.ID, choice.ID)
		}
	}
	gift := r.Cards[0]
	assert.Equal(t, r.Games, gift.Games)
	assert.Equal(t, r.Games, gift.Choices[0].Taken+gift.Choices[1].Taken)
}

func TestAnAnswerIsWorthWhatItChanges(t *testing.T) {
	trade := tried().Cards[1]
	assert.Nil(t, trade.Choices[0].Effect, "the first answer is what others are held against")
	require.NotNil(t, trade.Choices[1].Effect)
	assert.InDelta(t, 200_000, trade.Choices[1].Effect.Reserves, 40_000)
	assert.Negative(t, trade.Choices[1].Effect.BoardSupport)
	assert.Nil(t, trade.Choices[2].Effect, "what is never open is never tried")
}

func TestTheLuckOfAForkIsThatOfItsGame(t *testing.T) {
	sc := planted(t)
	p, _ := policy.ByID("drifter")
	run := sim.Begin(&sc.World, 1)
	var same outcome
	sim.Play(run, witness{p, func() {}, func(_ []bool, given int) {
		if !same.open {
			same = branch(run, p, given)
		}
	}})
	assert.Equal(t, outcomeOf(run, 1), same, "the answer that was given leads to the game that was played")
}

// What is wrong with the planted world, by code and by the words of its place.
var plants = []struct{ code, line, says string }{
	{"never-seen", "- id: never", `"never"`},
	{"dominated", "- id: burn", `"take" was at least as good as "burn"`},
	{"never-open", "- id: shut", `"shut" was never open`},
	{"never-up", "- id: never-comes", "ease when it comes"},
	{"never-reached", "- id: hard", `"hard" was not reached in any of 110 games`},
	{"never-reached", "- id: rest", `"rest"`},
	{"always-wins", "- id: easy", `the leader "drifter", who never changes course, reaches the first ending, "easy", in 10 of 10 games`},
	{"expectation", "that: median(members) > 10 and wins(easy) < 50%", "wins(easy) is 100.0%; see: realign run planted.yaml --policy drifter --seed 1"},
	{"expectation", "that: median(reserves) < 0 and median(renewal) > 0%", "with the leader administrator, median(reserves) is"},
}

func TestWhatIsPlantedIsFoundAtItsPlace(t *testing.T) {
	sc, r := planted(t), tried()
	faults := r.Faults("planted.yaml", sc)
	lines := strings.Split(string(sc.Text), "\n")
	codes := map[string]bool{}
	for _, p := range plants {
		at := slices.IndexFunc(faults, func(f scenarios.Fault) bool {
			return f.Code == p.code && strings.Contains(f.Message, p.says) && strings.Contains(lines[f.Line-1], p.line)
		})
		assert.GreaterOrEqual(t, at, 0, "%s at %q; found\n%s", p.code, p.line, (&scenarios.Faults{List: faults}).Error())
		codes[p.code] = true
	}
	last := 0
	for _, f := range faults {
		assert.True(t, codes[f.Code], "%s was not planted", f)
		assert.Equal(t, f.Code == "expectation", f.Level == scenarios.Error, "%s", f)
		assert.GreaterOrEqual(t, f.Line, last, "in line order")
		last = f.Line
		for _, innocent := range []string{`"trade"`, `"gift"`, `"by-hand"`, `"people"`, `"always"`, `"pay"`, `"save"`} {
			assert.NotContains(t, f.Message, innocent)
		}
	}
}

func TestAWorldInWhichHardlyAnybodyLastsIsToldSoAndNoMore(t *testing.T) {
	poor := strings.Replace(string(planted(t).Text), "reserves: 9M", "reserves: 9.000", 1)
	sc, written := scenarios.Parse("planted.yaml", []byte(poor))
	require.False(t, dialect.HasError(written))
	r := Play(Job{Scenario: &sc, Seeds: 1, Cores: 2})
	require.NotEmpty(t, r.Leaders)

	faults := r.Faults("planted.yaml", &sc)

	codes := map[string]int{}
	for _, f := range faults {
		codes[f.Code]++
	}
	assert.Equal(t, 1, codes["few-last"])
	for _, code := range []string{"never-up", "never-open", "never-reached", "never-seen", "dominated"} {
		assert.Zero(t, codes[code], "nobody has come to see it: %s", code)
	}
	at := slices.IndexFunc(faults, func(f scenarios.Fault) bool { return f.Code == "few-last" })
	assert.Contains(t, strings.Split(poor, "\n")[faults[at].Line-1], "members: 1000", "where the world begins")
	assert.Contains(t, faults[at].Message, "11 of 11 games ended early, 11 without money")
}

func TestWhereAQuarterOfTheGamesLastsTheRestIsJudged(t *testing.T) {
	sc := planted(t)
	r := Result{Games: 100, Seeds: 1, Endings: []Ending{{ID: "hard"}}, Leaders: []Leader{{Failures: failsAt - 1}}}
	for _, f := range r.Faults("planted.yaml", sc) {
		assert.NotEqual(t, "few-last", f.Code)
	}
	r.Leaders[0].Failures++
	faults := r.Faults("planted.yaml", sc)
	require.Len(t, faults, 1)
	assert.Equal(t, "few-last", faults[0].Code)
}

func TestACardOfTheDeckThatStaysAwayIsNoFaultOfTheAuthor(t *testing.T) {
	text := append(slices.Clone(planted(t).Text), "\ndeck: common\n"...)
	sc, faults := scenarios.Parse("planted.yaml", text)
	require.Empty(t, faults)
	r := Result{Games: 10, Seeds: 1}
	for _, c := range sc.World.Cards {
		r.Cards = append(r.Cards, Card{ID: c.ID})
	}
	require.Greater(t, len(r.Cards), len(tried().Cards), "the deck is there")
	own := 0
	for _, f := range r.Faults("planted.yaml", &sc) {
		if f.Code == "never-up" {
			own++
		}
	}
	forced := 1
	assert.Equal(t, len(tried().Cards)-forced, own, "only the author's own cards are told, and not what is only put by hand")
}

// The table of codes tells what each means and what to do.
func TestEveryCodeOfPlayStandsInTheTable(t *testing.T) {
	var known []string
	for _, c := range words.Codes() {
		if c.ByPlay || c.ID == "dominated" { // which is also found on paper
			known = append(known, c.ID)
		}
	}
	planted := []string{"few-last"} // in a world of its own
	for _, p := range plants {
		assert.Contains(t, known, p.code)
		planted = append(planted, p.code)
	}
	for _, id := range known {
		assert.Contains(t, planted, id, "and each has a planted fault")
	}
}

func TestAnExpectationOfAnyLeaderIsOneOfEach(t *testing.T) {
	e := tried().Expectations
	require.Len(t, e, 3)
	assert.True(t, e[0].Held)
	assert.Equal(t, []Asked{{"median(members)", e[0].By[0].Asked[0].Value, sim.PeopleKind}, {"wins(hard)", 0, sim.ShareKind}}, e[0].By[0].Asked)
	assert.False(t, e[1].Held)
	assert.Len(t, e[2].By, len(policy.IDs()))
}

// The game that is named speaks against the part of the expectation that failed.
func TestTheNamedGameFailsByItself(t *testing.T) {
	sc := planted(t)
	e := scenarios.Expectation{Policy: "random", That: "wins(easy) >= 0% and wins(easy) > 99%"}
	sc.Expect = []scenarios.Expectation{e}
	games := []game{{ending: "easy"}, {ending: "easy"}, {ending: "rest"}, {ending: "easy"}}
	tr := &trial{Job: Job{Scenario: sc, Seeds: len(games)}, leaders: []string{"random"}, games: games}
	w := tr.weigh(&e)
	require.False(t, w.Held)
	assert.Equal(t, sim.Seed(3), w.By[0].Seed)
}

func TestAMedianIsOfTheGamesThatKnowTheFigure(t *testing.T) {
	q := quantity{sim.Quantity(sim.Renewal), 0}
	p := played{[]quantity{q}, []game{
		{values: []value{{.8, true}}}, {values: []value{{0, false}}}, {values: []value{{.6, true}}},
	}}
	v, known := p.Median(q.quantity, 0)
	assert.True(t, known)
	assert.InDelta(t, .7, v, 1e-9)
	_, known = played{[]quantity{q}, []game{{values: []value{{0, false}}}}}.Median(q.quantity, 0)
	assert.False(t, known, "what no game knows is unknown")
	sc := planted(t)
	unknown := sc.Weigh(&scenarios.Expectation{That: "median(renewal) >= 0% or median(renewal) < 0%"}, played{[]quantity{q}, nil})
	assert.False(t, unknown.Held(), "and what rests on it does not hold")
}

// made returns an outcome of a game that lasted so many years and came to a
// reserve and a board support.
func made(years int, reserves, support float64) outcome {
	var f sim.Figures
	f[sim.Vitality] = 1_000_000_000
	f[sim.Reserves] = sim.Amount(reserves * 100)
	f[sim.BoardSupport] = sim.Amount(support * 1e6)
	return outcome{true, years, f, f, 1000}
}

// beyond returns the usual outcome with another outlook.
func beyond(vitality float64) outcome {
	o := made(10, 1e6, .5)
	o.after = vitality
	return o
}

func TestOneChoiceDominatesAnotherOnlyWhereItIsBetterAndNeverWorse(t *testing.T) {
	base := made(10, 1e6, .5)
	for name, tt := range map[string]struct {
		other  outcome
		asGood bool
		better bool
	}{
		"the same":                         {base, true, false},
		"even but for the luck of a few":   {made(10, 1e6-4000, .504), true, false},
		"better by one measure":            {made(10, 0.8e6, .5), true, true},
		"better by one and worse by one":   {made(10, 0.8e6, .6), false, true},
		"the other game ended early":       {made(4, 1e6, .5), true, true},
		"it is handed on in a worse state": {beyond(1100), false, false},
		"it is handed on in a better one":  {beyond(900), true, true},
		"this game ended before the other": {made(12, 1e6, .5), false, false},
	} {
		asGood, better := base.against(&tt.other)
		assert.Equal(t, tt.asGood, asGood, name)
		assert.Equal(t, tt.better, better, name)
	}
	worse := made(10, 0.8e6, .5)
	pair := fork{outcomes: []outcome{base, worse}}
	forks := slices.Repeat([]fork{pair}, leastForks)
	assert.True(t, dominates(forks, 0, 1))
	assert.False(t, dominates(forks, 1, 0))
	assert.False(t, dominates(forks[:leastForks-1], 0, 1), "too few to tell")
	mixed := append(slices.Clone(forks[2:]), fork{outcomes: []outcome{worse, base}}, fork{outcomes: []outcome{worse, base}})
	assert.False(t, dominates(mixed, 0, 1), "at a tenth of the moments it is worse")
	shut := slices.Repeat([]fork{{outcomes: []outcome{base, {}}}}, leastForks)
	assert.False(t, dominates(shut, 0, 1), "what was not open was not measured")
}

func TestNumbersAreWrittenAsConditionsWriteThem(t *testing.T) {
	for _, tt := range []struct {
		v    float64
		kind sim.Kind
		want string
	}{
		{.345, sim.ShareKind, "x is 34.5%"},
		{1_234_567, sim.MoneyKind, "x is 1.23M"},
		{-45_600, sim.MoneyKind, "x is -46k"},
		{12, sim.MoneyKind, "x is 12"},
		{8123.4, sim.PeopleKind, "x is 8123"},
		{3.14159, sim.PlainNumber, "x is 3.14"},
	} {
		assert.Equal(t, tt.want, Asked{"x", tt.v, tt.kind}.String())
	}
}
