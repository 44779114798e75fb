package saves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves/spoken"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// played returns a save of a built-in scenario that a policy led to its end.
func played(t testing.TB, scenario, leader string, seed sim.Seed) *Saved {
	t.Helper()
	sc, err := scenarios.Load(scenario)
	require.NoError(t, err)
	p, ok := policy.ByID(leader)
	require.True(t, ok)
	return ledBy(t, sc, seed, func(r *sim.Run) sim.Plan {
		v := r.View()
		return sim.Trim(p.Plan(&v, r.Rules()), &v, r.Rules())
	})
}

// ledBy returns the save of a run that plan leads and that answers cards in turn
// with their first and last choice that is open.
func ledBy(t testing.TB, sc scenarios.Scenario, seed sim.Seed, plan func(*sim.Run) sim.Plan) *Saved {
	t.Helper()
	s := &Saved{Head: Head{Rules: Rules, Seed: seed, Scenario: sc, Name: clean.Clean("A"), Aid: "expert", Pace: "retreat"}}
	run := &presentRun{run: sim.Begin(&s.Scenario.World, seed)}
	keep := func(r Record) { s.Records = append(s.Records, r) }
	for run.Stand().Phase != sim.Over {
		switch at := run.Stand(); at.Phase {
		case sim.Planning:
			p := plan(run.run)
			require.NoError(t, run.Decide(p))
			keep(PlanRecord{at.Year, p})
		case sim.Underway:
			require.NoError(t, run.Quarter())
		default:
			choice := 0
			for !run.run.Open(choice) || at.Year%2 == 0 && choice+1 < len(at.Choices) && run.run.Open(choice+1) {
				choice++
			}
			require.NoError(t, run.Answer(choice))
			keep(AnswerRecord{at.Year, at.Quarter, at.Card, at.Choices[choice]})
		}
		if years := run.Years(); len(years) > 0 && run.Stand().Phase >= 0 {
			if last := years[len(years)-1].YearRecord; !holds(s.Records, last) {
				keep(last)
			}
		}
	}
	keep(EndRecord{run.run.Ending()})
	return s
}

func holds(records []Record, r Record) bool {
	for _, other := range records {
		if other == r {
			return true
		}
	}
	return false
}

// fourChanges changes four levers a year, as people do who play.
func fourChanges(r *sim.Run) sim.Plan {
	v := r.View()
	p := v.LastPlan.With(sim.BigInvestment, 0)
	for k := range 4 {
		l := sim.Listening + sim.Lever((r.Year()*5+k*3)%sim.NumInvestments)
		p = p.With(l, 1-min(1, p.Levels[l]))
	}
	return sim.Trim(p, &v, r.Rules())
}

// The most characters that the code of a ten-year game should have: one whose
// levers are set to levels, and one whose leader sets days and dollars.
const (
	mostCode      = 300
	mostTunedCode = 350
)

func TestATenYearGameFitsIntoAChat(t *testing.T) {
	for _, id := range []string{"society", "bureau"} {
		for _, leader := range []string{"drifter", "administrator", "relationship", "adaptive", "random"} {
			s := played(t, id, leader, 20417)
			code, err := Code(s)
			require.NoError(t, err)
			t.Logf("%s led by %s: %d characters for %d years", id, leader, len(code), lastYear(s))
			most := mostCode
			if leader == "relationship" || leader == "adaptive" { // they set days and dollars of their own
				most = mostTunedCode
			}
			assert.LessOrEqual(t, len(code), most, leader)
		}
		sc, err := scenarios.Load(id)
		require.NoError(t, err)
		s := ledBy(t, sc, 1<<63+12345, fourChanges)
		code, err := Code(s)
		require.NoError(t, err)
		t.Logf("%s, four levers a year, any seed: %d characters for %d years", id, len(code), lastYear(s))
		assert.Equal(t, 10, lastYear(s))
		assert.LessOrEqual(t, len(code), mostCode)
		for year := 1; year <= 10; year++ {
			s.Records = insertForecast(s.Records, ForecastRecord{year, 800 + year, 60 + year})
		}
		code, err = Code(s)
		require.NoError(t, err)
		t.Logf("%s, the same with ten forecasts: %d characters", id, len(code))
		assert.LessOrEqual(t, len(code), mostCode)
	}
}

func lastYear(s *Saved) int {
	year, _ := s.Reached()
	return year
}

// insertForecast puts a forecast behind the plan of its year.
func insertForecast(records []Record, f ForecastRecord) []Record {
	for i, r := range records {
		if p, ok := r.(PlanRecord); ok && p.Year == f.Year {
			return append(append(append([]Record(nil), records[:i+1]...), f), records[i+1:]...)
		}
	}
	return records
}

func TestACodeHoldsEveryChoice(t *testing.T) {
	for _, leader := range []string{"drifter", "relationship", "random"} {
		s := played(t, "guild", leader, 3)
		s.Records = insertForecast(s.Records, ForecastRecord{2, 815, 90})
		code, err := Code(s)
		require.NoError(t, err)
		back, err := Decode(code)
		require.NoError(t, err)
		assert.Equal(t, s.Records, back.Records)
		want := s.Head
		want.Name = clean.Text{}
		assert.Equal(t, want, back.Head)
		again, err := Code(&back)
		require.NoError(t, err)
		assert.Equal(t, code, again)
	}
}

// A run can be coded wherever it stands, and goes on from there.
func TestACodeCanBeMadeAtAnyRecord(t *testing.T) {
	all := records(t)
	for n := range all {
		s := saved(t, all[:n])
		code, err := Code(s)
		require.NoError(t, err)
		back, err := Decode(code, s.Scenario)
		require.NoError(t, err, "after %d records", n)
		want, got := replayed(t, all[:n]), replayed(t, back.Records)
		assert.Equal(t, choices(want.Choices), choices(got.Choices))
		require.NoError(t, advance(want.run))
		require.NoError(t, advance(got.run))
		assert.Equal(t, want.run.Digest(), got.run.Digest())
	}
}

func TestFineTunedPlansSurviveTheCode(t *testing.T) {
	s := ledBy(t, tiny(t), 5, func(r *sim.Run) sim.Plan {
		v := r.View()
		p := v.LastPlan.Tune(sim.Conference, sim.Effort{Days: sim.Days(100 * r.Year()), Amount: 1234}).
			Tune(sim.Listening, sim.Effort{Days: 7, Money: 1_234_567}).TuneElephant(1, sim.Days(r.Year()/2))
		return sim.Trim(p, &v, r.Rules())
	})
	tuned := 0
	for _, r := range s.Records {
		if p, ok := r.(PlanRecord); ok && p.Plan.Levels[sim.Listening] == sim.Tuned {
			tuned++
		}
	}
	require.Positive(t, tuned)
	code, err := Code(s)
	require.NoError(t, err)
	back, err := Decode(code, s.Scenario)
	require.NoError(t, err)
	assert.Equal(t, s.Records, back.Records)
}

func TestACodeLeavesOutWhatWasTakenBack(t *testing.T) {
	all := records(t)
	again := append(append(append([]Record(nil), all[:6]...), RewindRecord{Year: 1}), all...)
	want, err := Code(saved(t, all))
	require.NoError(t, err)
	got, err := Code(saved(t, again))
	require.NoError(t, err)
	assert.Equal(t, want, got)
}

func TestACodeSaysWhichScenarioItNeeds(t *testing.T) {
	code, err := Code(saved(t, records(t)))
	require.NoError(t, err)
	_, err = Decode(code)
	var needs *NeedsScenario
	require.ErrorAs(t, err, &needs)
	assert.Equal(t, "tiny", needs.ID)
	assert.True(t, strings.HasPrefix(fingerprint(string(tiny(t).Text)), needs.Hash))
	assert.ErrorContains(t, err, "tiny")

	other := tiny(t)
	other.Text = append([]byte(nil), other.Text...)
	other.Text = append(other.Text, "\n"...)
	_, err = Decode(code, other)
	require.ErrorAs(t, err, &needs)
	assert.True(t, needs.Has)
	assert.ErrorContains(t, err, "another version of the scenario")
}

// A scenario may come into the library after a code was made in it.
func TestACodeOutlivesChangesOfTheLibrary(t *testing.T) {
	s := played(t, "guild", "administrator", 3)
	r, err := s.Replay()
	require.NoError(t, err)
	c := coding{head: s.Head, choices: r.Choices, run: r.run, spelled: true}
	require.NoError(t, c.write())
	code, err := spoken.Spell(codePrefix, c.bits)
	require.NoError(t, err)
	back, err := Decode(code)
	require.NoError(t, err)
	assert.Equal(t, s.Records, back.Records)

	other := tiny(t)
	other.ID = "guild"
	_, err = Decode(recoded(t, func(c *coding) { c.head.Scenario.ID = "guild" }), other)
	assert.NoError(t, err, "a scenario of one's own may have the id of one in the library")
	_, err = find("", "01234567", nil)
	assert.ErrorContains(t, err, "built-in scenario that this version of realign does not have")
}

// recoded returns the code of what change makes of a coding.
func recoded(t testing.TB, change func(*coding)) string {
	t.Helper()
	r := replayed(t, records(t))
	c := coding{head: tinyHead(t), choices: r.Choices, run: r.run}
	change(&c)
	require.NoError(t, c.write())
	code, err := spoken.Spell(codePrefix, c.bits)
	require.NoError(t, err)
	return code
}

func TestAWellSpelledCodeIsStillJudged(t *testing.T) {
	whole := sim.Plan{}
	for l := range sim.NumLevers {
		whole = whole.With(l, sim.MaxLevel)
	}
	plan := func(p sim.Plan) func(*coding) {
		return func(c *coding) {
			c.choices = append([]Record(nil), c.choices...)
			c.choices[1] = PlanRecord{1, p}
		}
	}
	for name, tt := range map[string]struct {
		change func(*coding)
		says   string
	}{
		"a plan over budget":  {plan(whole), "no game that can be played"},
		"another plan":        {plan(sim.StandingPlan().With(sim.KeyAppearances, 1)), "year 1 comes out differently"},
		"unknown rules":       {func(c *coding) { c.head.Rules = 999 }, "newer version"},
		"another seed":        {func(c *coding) { c.head.Seed++ }, "comes out differently"},
		"an unknown aid":      {func(c *coding) { c.head.Aid = "none" }, "no game"},
		"an odd scenario":     {func(c *coding) { c.head.Scenario.ID = "-" }, "no game"},
		"another scenario":    {func(c *coding) { c.head.Scenario.ID = "society" }, "another version of the scenario"},
		"an unknown one":      {func(c *coding) { c.head.Scenario.ID = "unheard-of" }, "the scenario unheard-of"},
		"127 years":           {func(c *coding) { c.choices = manyPlans(127) }, "no game"},
		"years after the end": {func(c *coding) { c.choices = append(c.choices, manyPlans(1)...) }, "no game"},
	} {
		_, err := Decode(recoded(t, tt.change), tiny(t))
		assert.ErrorContains(t, err, tt.says, name)
		assert.NotContains(t, err.Error(), "\n")
	}
}

func TestWhatFollowsTheEndOfACodeIsRefused(t *testing.T) {
	r := replayed(t, records(t))
	for _, extra := range []uint64{1, 1 << 30} {
		c := coding{head: tinyHead(t), choices: r.Choices, run: r.run}
		require.NoError(t, c.write())
		c.bits.Add(extra, 40)
		code, err := spoken.Spell(codePrefix, c.bits)
		require.NoError(t, err)
		_, err = Decode(code, tiny(t))
		assert.ErrorContains(t, err, "goes on where it should end")
	}
}

func manyPlans(n int) (all []Record) {
	for year := range n {
		all = append(all, PlanRecord{year + 1, sim.StandingPlan()})
	}
	return all
}

func TestWhatIsNoRunCodeSaysSo(t *testing.T) {
	for text, says := range map[string]string{
		"":              "no code of a game",
		"game.realign":  "no code of a game",
		"RL2-ABCDEF":    "newer version",
		"RL1-":          "ends too early",
		"RL1-ABCDEF":    "group 1",
		"RL1":           "ends too early",
		"rl1–abcde":     "group 1",
		"DOOM1-ABCDEF":  "no code of a game",
		"RL1\x1b[2J-AB": "group 1",
	} {
		_, err := Decode(text)
		require.ErrorContains(t, err, says, "%q", text)
		assert.NotContains(t, err.Error(), "\x1b")
	}
	assert.True(t, IsCode(" “rl1–abc"))
	assert.True(t, IsCode("RL2-ABCDEF"))
	assert.False(t, IsCode("rl1.realign"))
	assert.False(t, IsCode("game.realign"))
}

// Whatever the text is, it is refused, or it is the code of a run.
func FuzzCode(f *testing.F) {
	sc := tiny(f)
	sc.World.Members = fewMembers
	all := ledBy(f, sc, 7, func(r *sim.Run) sim.Plan {
		v := r.View()
		return sim.Trim(r.World().Plan, &v, r.Rules())
	})
	for _, n := range []int{0, 2, len(all.Records)} {
		some := *all
		some.Records = all.Records[:n]
		code, err := Code(&some)
		require.NoError(f, err)
		f.Add(code)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Decode(text, sc)
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			return
		}
		code, err := Code(&s)
		require.NoError(t, err)
		again, err := Decode(code, sc)
		require.NoError(t, err)
		require.Equal(t, s.Records, again.Records)
	})
}
