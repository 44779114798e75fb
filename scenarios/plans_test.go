package scenarios

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

func TestWrongPlansAreFaulted(t *testing.T) {
	s := small(t)
	for text, want := range map[string]string{
		"- listning: 2\n":            `plan.yaml:1:3: error: a year's plan has no word "listning"; did you mean "listening"? [unknown-word]`,
		"- listening: 4\n":           `plan.yaml:1:14: error: "listening" is a whole number from 0 to 3 [range]`,
		"- conference: 0\n":          `plan.yaml:1:15: error: "conference" is a whole number from 1 to 3 [range]`,
		"- style: boss\n":            `plan.yaml:1:10: error: "style" cannot be "boss"; known here: master, administrator, relational, visionary [unknown-value]`,
		"- elephants: { them: 1 }\n": `plan.yaml:1:16: error: the list of elephants has no word "them"; known here: we-know, our-fair [unknown-word]`,
		"- 3\n":                      `plan.yaml:1:3: error: a year's plan is a group of words with values, each on a line of its own; here stands a value [kind]`,
		"plans: []\n":                `plan.yaml:1:1: error: a file of plans needs "years"; add it [missing]`,
		"":                           `plan.yaml:1:1: error: the file is empty [empty]`,
		"- {}\n- {}\n- {}\n- {}\n- {}\n- {}\n- {}\n": `plan.yaml:7:3: error: there are 7 plans, and "A small world" has 6 years; remove some [count]`,
	} {
		plans, faults := ReadPlans("plan.yaml", []byte(text), &s)
		assert.Nil(t, plans)
		require.NotEmpty(t, faults, text)
		assert.Contains(t, (&Faults{faults}).Error(), want)
	}
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
