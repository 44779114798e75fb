package starter

import (
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

func answers() Answers {
	return Answers{ID: "mine", Name: "Guild of Tests", Short: "GoT", MemberWord: "tester", Era: "knowledge", Years: 10}
}

// parsed reads a starter as the game does.
func parsed(t require.TestingT, s *Starter) scenarios.Scenario {
	sc, faults := scenarios.Parse("mine.yaml", s.Text)
	require.Empty(t, faults)
	require.Empty(t, scenarios.Check("mine.yaml", s.Text), "not even a warning")
	return sc
}

func TestAStarterOfEveryEraIsWithoutFaultAndPlays(t *testing.T) {
	for _, era := range sim.EraIDs() {
		for _, years := range []int{1, 2, 3, 10, 30} {
			a := answers()
			a.Era, a.Years = era, years
			s, err := New(a)
			require.NoError(t, err)
			sc := parsed(t, &s)
			assert.Equal(t, years, sc.World.Years)
			assert.Empty(t, s.Bands, "nothing was claimed of a real house")
			if years == 2 {
				run := sim.Begin(&sc.World, 1)
				sim.Play(run, keeper{sc.World.Plan})
				assert.Equal(t, sim.Over, run.Phase())
			}
		}
	}
}

// houses are associations of several kinds: small and large, rich in dues and
// rich in events.
var houses = map[string]Figures{
	"small":              {Members: 1200, Renewal: .78, EventShare: .45, Staff: 3, Departments: 2, Reserves: 180_000, Dues: 310},
	"large, with income": {Members: 24_000, Renewal: .89, Growth: .03, EventShare: .22, Staff: 70, Departments: 9, Reserves: 9e6, Dues: 420, Income: 16e6},
	"tiny, and poor":     {Members: 300, Renewal: .84, EventShare: .32, Staff: 1, Departments: 2, Reserves: 20_000, Dues: 50, Income: 40_000},
	"loyal":              {Members: 5000, Renewal: .93, Growth: -.02, EventShare: .3, Staff: 20, Departments: 5, Reserves: 2e6, Dues: 600, Income: 6e6},
}

func TestTheFirstYearMeetsTheFigures(t *testing.T) {
	for name, f := range houses {
		t.Run(name, func(t *testing.T) {
			a := answers()
			a.Own = &f
			s, err := New(a)
			require.NoError(t, err)
			sc := parsed(t, &s)
			y := firstYear(&sc.World)
			assert.Equal(t, s.First, y, "the file says what was measured")
			assert.InDelta(t, f.Renewal, y.Renewal, .015)
			assert.InDelta(t, f.Growth, y.Growth, nearShare)
			assert.InDelta(t, f.EventShare, y.EventShare, .015)
			assert.InDelta(t, 0, y.Net/y.Revenue, .03, "the first year comes out about even")
			if f.Income > 0 {
				assert.InEpsilon(t, f.Income, y.Revenue, .03)
			}
			run := sim.Begin(&sc.World, 1)
			v := run.View()
			assert.Equal(t, f.Members, v.Members)
			assert.InEpsilon(t, f.Staff, v.Headcount, .001)
			assert.InDelta(t, f.Reserves, v.Cash.Float(), 1+f.Reserves/200, "written with three digits")
			assert.InDelta(t, 1, v.Load.Middle(), .25, "the work is what the house is built for")
		})
	}
}

func TestFewerDepartmentsWorkCloserTogether(t *testing.T) {
	silos := func(n int) float64 {
		a, f := answers(), Usual(8000)
		f.Departments = n
		h := calibration{base: 1.5, conference: 1, cost: 1}.house(&f, a.Era)
		return h.Silos
	}
	assert.Less(t, silos(1), silos(2))
	assert.Less(t, silos(2), silos(4))
	assert.Less(t, silos(4), silos(6))
	assert.Zero(t, silos(7), "as the era has it")
	assert.Zero(t, silos(12))
}

func TestFiguresThatCannotBeAreRefusedInASentence(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*Figures)
		says   string
	}{
		"nobody":             {func(f *Figures) { f.Members = 3 }, "from 100 to 40,000"},
		"everybody stays":    {func(f *Figures) { f.Renewal = 1 }, "from 55% to 97%"},
		"only events":        {func(f *Figures) { f.EventShare = .9 }, "from 2% to 75%"},
		"no number":          {func(f *Figures) { f.Dues = math.NaN() }, "the dues"},
		"no departments":     {func(f *Figures) { f.Departments = 0 }, "from 1 to 40"},
		"less than the dues": {func(f *Figures) { f.Income = 1e6 }, "too little"},
		"more than possible": {func(f *Figures) { f.Income = 1e12 }, "too much"},
	} {
		a, f := answers(), Usual(8000)
		tt.change(&f)
		a.Own = &f
		_, err := New(a)
		require.Error(t, err, name)
		assert.Containsf(t, err.Error(), tt.says, name)
	}
}

func TestWhoeverDoesNotKnowTheirFiguresGetsAHouseOfEverySize(t *testing.T) {
	for _, era := range sim.EraIDs() {
		for _, members := range []int{LeastMembers, 20_000, MostMembers} {
			a, f := answers(), Usual(members)
			a.Era, a.Own = era, &f
			s, err := New(a)
			require.NoErrorf(t, err, "%s, %d members", era, members)
			sc := parsed(t, &s)
			assert.InEpsilon(t, members*1000/standardMembers, int(sc.World.LeadersSpend), .1, "leaders spend the sums of its size")
		}
	}
}

func TestFiguresThatTheModelDoesNotComeToAreSaid(t *testing.T) {
	a, f := answers(), Usual(8000)
	f.EventShare = .75
	a.Own = &f
	s, err := New(a)
	require.NoError(t, err)
	for _, b := range s.Bands {
		assert.Equal(t, b.Figure == "events, of income", b.Missed, b.Figure)
	}
	assert.Contains(t, string(s.Text), "not met")

	f = Usual(300)
	f.Reserves = 0
	_, err = New(a)
	assert.ErrorContains(t, err, "runs out of money in its first year")
	f.Reserves, f.Staff = 20_000, 90
	_, err = New(a)
	assert.ErrorContains(t, err, "start.staff at 2400 (90 posts;")
}

func TestUnusualFiguresAreMarked(t *testing.T) {
	f := Usual(8000)
	y := Year{Renewal: .84, FirstYearRenewal: .7, EventShare: .32, DuesShare: .38, StaffShare: .5, Attendance: .2, Reserves: .5}
	for _, b := range bands(&f, &y) {
		assert.False(t, b.Outside, b.Figure)
	}
	f.Staff, y.EventShare, y.Reserves = 200, .7, .05
	var marked []string
	for _, b := range bands(&f, &y) {
		if b.Outside {
			marked = append(marked, b.Figure)
		}
	}
	assert.Equal(t, []string{"events, of income", "posts", "reserves"}, marked)
}

func TestEveryBandNamesItsSource(t *testing.T) {
	facts, err := os.ReadFile("../../sim/README.md")
	require.NoError(t, err)
	f := Usual(3000)
	for _, b := range bands(&f, &Year{}) {
		assert.NotEmpty(t, b.Usual, b.Figure)
		require.NotEmpty(t, b.Source, b.Figure)
		for _, f := range regexp.MustCompile(`F\d+`).FindAllString(b.Source, -1) {
			assert.Regexp(t, `(?m)^\| (F\d+, )*`+f+`[, ]`, string(facts), "%s is told in sim/README.md", f)
		}
	}
}

func TestWhateverANameHoldsTheFileCanBeRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := answers()
		a.Years = 1
		a.Name = rapid.StringMatching(`[A-Za-z:#'"&*@%{}\[\],>|!-][A-Za-z :#'"&*@%{}\[\],>|!-]{0,38}[A-Za-z]`).Draw(t, "name")
		a.Short = rapid.StringMatching(`[A-Z'"#:]{1,10}`).Draw(t, "short")
		text, err := fill(a, house{}, &Starter{})
		require.NoError(t, err)
		alone := strings.Replace(string(text), "deck: common\n", "", 1) // the deck takes time
		sc, faults := scenarios.Parse("mine.yaml", []byte(alone))
		require.Empty(t, faults)
		assert.Equal(t, strings.Join(strings.Fields(a.Name), " "), strings.Join(strings.Fields(sc.Association.Name), " "))
		assert.Equal(t, a.Short, sc.Association.Short)
	})
}

func TestSolvingFindsWhereARisingCurvePasses(t *testing.T) {
	for _, want := range []float64{.1, 1, 5, 80} {
		calls := 0
		x := solve(0, 10, want, 1e-3, func(x float64) float64 { calls++; return x * x })
		assert.InDelta(t, want, x*x, 1e-3)
		assert.Less(t, calls, 25)
	}
	assert.Equal(t, 0.0, solve(0, 1, -5, .1, func(x float64) float64 { return x }), "out of reach below")
	assert.Equal(t, 1.0, solve(0, 1, 5, .1, func(x float64) float64 { return x }), "and above")
}

func TestNumbersAreWrittenAsAuthorsWriteThem(t *testing.T) {
	assert.Equal(t, "2.5M", money(2_500_000))
	assert.Equal(t, "180k", money(180_000))
	assert.Equal(t, "310", money(310))
	assert.Equal(t, "84%", percent(.84))
	assert.Equal(t, "32.5%", percent(.325))
	assert.Equal(t, "+2.5%", signed(.025))
	assert.Equal(t, "-3%", signed(-.03))
	assert.Equal(t, "0%", signed(-.00001))
	assert.Equal(t, "0.1234", plain(round(.12341, 4)))
	assert.Equal(t, "12340", plain(round(12341, 4)))
	assert.Equal(t, 6.2e6, round(6.25e6, 2), "without a tail of digits")
}
