package scenarios

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

func TestPlansKeepWhatTheyDoNotName(t *testing.T) {
	s := small(t)
	for _, text := range []string{
		"- style: visionary\n  listening: 2\n  elephants: { our-fair: 2 }\n- launches: 0\n  elephants: { our-fair: 0 }\n",
		"years:\n  - style: visionary\n    listening: 2\n    elephants: { our-fair: 2 }\n  - launches: 0\n    elephants: { our-fair: 0 }\n",
	} {
		plans, faults := ReadPlans("plan.yaml", []byte(text), &s)
		require.Empty(t, faults)
		require.Len(t, plans, 2)
		first := s.World.Plan.With(sim.Listening, 2).WithElephant(1, 2)
		first.Style = sim.Visionary
		assert.Equal(t, first, plans[0])
		assert.Equal(t, first.With(sim.ProgramLaunches, 0).WithElephant(1, 0), plans[1])
	}
}

func TestAPlanCanSayDaysAndDollars(t *testing.T) {
	s := small(t)
	plans, faults := ReadPlans("plan.yaml", []byte(`
- listening: { days: 3.5, money: 12.5k }
  conference: { days: 9, amount: 0.95 }
  elephants: { we-know: { days: 4.66 } }
- listening: { money: 0 }
  launches: { days: 1.25 }
  conference: 2
  elephants: { we-know: 1 }
`), &s)
	require.Empty(t, faults)
	launches := s.World.Plan.Effort(sim.ProgramLaunches, &s.World.Rules)
	first := s.World.Plan.
		Tune(sim.Listening, sim.Effort{Days: 350, Money: 12_500 * sim.Dollar}).
		Tune(sim.Conference, sim.Effort{Days: 9 * sim.Day, Amount: 950}).
		TuneElephant(0, 466)
	second := first.
		Tune(sim.Listening, sim.Effort{Days: 350}).
		Tune(sim.ProgramLaunches, sim.Effort{Days: 125, Amount: launches.Amount}).
		With(sim.Conference, 2).
		WithElephant(0, 1)
	assert.Equal(t, []sim.Plan{first, second}, plans)
}

func TestWrongPlansAreFaulted(t *testing.T) {
	s := small(t)
	for text, want := range map[string]string{
		"- listning: 2\n":                            `plan.yaml:1:3: error: a year's plan has no word "listning"; did you mean "listening"? [unknown-word]`,
		"- listening: 4\n":                           `plan.yaml:1:14: error: "listening" is a whole number from 0 to 3 [range]`,
		"- conference: 0\n":                          `plan.yaml:1:15: error: "conference" is a whole number from 1 to 3 [range]`,
		"- listening: { level: 2, days: 3 }\n":       `plan.yaml:1:16: error: the effort for listening has no word "level"; known here: days, money [unknown-word]`,
		"- listening: 2\n  listening: { days: 3 }\n": `plan.yaml:2:3: error: "listening" stands here a second time; the first is on line 1; remove one [duplicate]`,
		"- listening: { days: -3 }\n":                `plan.yaml:1:22: error: "days" is a number from 0 to 45 [range]`,
		"- listening: { days: 46 }\n":                `plan.yaml:1:22: error: "days" is a number from 0 to 45 [range]`,
		"- listening: { days: 20% }\n":               `plan.yaml:1:22: error: "days" is a number from 0 to 45 [range]`,
		"- listening: { money: 11M }\n":              `plan.yaml:1:23: error: "money" is a number from 0 to 10000000 [range]`,
		"- listening: { amount: 1 }\n":               `plan.yaml:1:16: error: the effort for listening has no word "amount"; known here: days, money [unknown-word]`,
		"- listening: {}\n":                          `plan.yaml:1:14: error: the effort for listening says nothing; give it days, like { days: 3.5 }, or a level [missing]`,
		"- budget: { money: 5k }\n":                  `plan.yaml:1:13: error: the effort for budget has no word "money"; known here: days [unknown-word]`,
		"- conference: { days: 1, amount: 1 }\n":     `plan.yaml:1:15: error: "conference" cannot be set that low here; it takes at least { days: 6, amount: 0.9 } [range]`,
		"- listening: [3, 12k]\n":                    `plan.yaml:1:14: error: "listening" takes a single value; here stands a list [kind]`,
		"- elephants: { we-know: { days: 50 } }\n":   `plan.yaml:1:33: error: "days" is a number from 0 to 45 [range]`,
		"- elephants: { we-know: { money: 5k } }\n":  `plan.yaml:1:27: error: the work on an elephant has no word "money"; known here: days [unknown-word]`,
		"- style: boss\n":                            `plan.yaml:1:10: error: "style" cannot be "boss"; known here: master, administrator, relational, visionary [unknown-value]`,
		"- elephants: { them: 1 }\n":                 `plan.yaml:1:16: error: the list of elephants has no word "them"; known here: we-know, our-fair [unknown-word]`,
		"- 3\n":                                      `plan.yaml:1:3: error: a year's plan is a group of words with values, each on a line of its own; here stands a value [kind]`,
		"plans: []\n":                                `plan.yaml:1:1: error: a file of plans needs "years"; add it [missing]`,
		"":                                           `plan.yaml:1:1: error: the file is empty [empty]`,
		"- {}\n- {}\n- {}\n- {}\n- {}\n- {}\n- {}\n": `plan.yaml:7:3: error: there are 7 plans, and "A small world" has 6 years; remove some [count]`,
	} {
		plans, faults := ReadPlans("plan.yaml", []byte(text), &s)
		assert.Nil(t, plans)
		require.NotEmpty(t, faults, text)
		assert.Contains(t, (&Faults{faults}).Error(), want)
	}
}

// FuzzPlans holds that whatever is read without fault is written and read back as
// it is.
func FuzzPlans(f *testing.F) {
	sc, err := Load("society")
	require.NoError(f, err)
	for _, id := range IDs() {
		if data, err := best.ReadFile("best/" + id + ".yaml"); err == nil {
			f.Add(data)
		}
	}
	f.Add([]byte("- listening: { days: 3.5, money: 12.25k }\n  conference: { amount: 1.125 }\n  elephants: { we-know: { days: 4.66 } }\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		plans, faults := ReadPlans("plans.yaml", data, &sc)
		if dialect.HasError(faults) {
			assert.Nil(t, plans)
			return
		}
		again, faults := ReadPlans("plans.yaml", []byte(WritePlans(plans, &sc)), &sc)
		require.False(t, dialect.HasError(faults) && len(plans) > 0, "%v", faults)
		require.Equal(t, plans, again)
	})
}

func ExampleReadPlans() {
	s, err := Load("society")
	if err != nil {
		fmt.Println(err)
		return
	}
	plans, _ := ReadPlans("mine.yaml", []byte("- conference: 1\n  listening: 3\n- style: relational\n"), &s)
	for year, p := range plans {
		fmt.Println(year+1, p.Style, "conference", p.Levels[sim.Conference], "listening", p.Levels[sim.Listening])
	}
	// Output:
	// 1 administrator conference 1 listening 3
	// 2 relational conference 1 listening 3
}

func ExampleOpen() {
	_, err := Open("societty")
	fmt.Println(err)
	// Output: there is no scenario "societty". Did you mean "society"? Built in: society, guild, bureau, empty-hall, all-hands, forty-houses, two-flags, feed, golden-handcuffs, long-table, ground-moves, one-quarter, member-who-left; or name a .yaml file
}

func ExampleParse() {
	_, faults := Parse("mine.yaml", []byte("format: scenario/2\n"))
	fmt.Println(faults[0])
	// Output: mine.yaml:1:9: error: this scenario was made with a newer version of the game, which writes scenario/2; update the game to play it [newer]
}
