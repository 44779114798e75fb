package scenarios

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// hostile are files that somebody might write to see what happens. Each is
// faulted in words.
var hostile = []planted{
	{"nobody", "members: 1200", "members: ‸0", "range", "from 100"},
	{"one member", "members: 1200", "members: ‸1", "range", "from 100"},
	{"fewer than nobody", "members: 1200", "members: ‸-1", "range", "from 100"},
	{"more than can be played again", "members: 1200", "members: ‸900000", "range", "at the most"},
	{"no years", "years: 6", "years: ‸0", "range", "from 1 to 30"},
	{"81 years", "years: 6", "years: ‸81", "range", "from 1 to 30"},
	{"less than no chance", "chance: 60%", "chance: ‸-10%", "range", "from 0% to 100%"},
	{"more than certain", "chance: 60%", "chance: ‸1.1", "range", "from 0% to 100%"},
	{"a segment of nobody", "segments:\n  - { id: makers, name: Makers, share: 60% }\n  - { id: menders, name: Menders, share: 40% }", "‸segments:\n  - { id: makers, name: Makers, share: 0% }\n  - { id: menders, name: Menders, share: 0% }", "share", "add up to 0%"},
	{"an id that differs in capitals", "  - id: quiet\n", "  - id: ‸Empty-Seats\n", "id", "small letters"},
	{"the same id", "  - id: quiet\n", "  - ‸id: empty-seats\n", "duplicate", "rename one"},
	{"a number that overflows", "cost: 8", "cost: ‸1e308", "number", "not a number"},
	{"a number with 400 digits", "cost: 8", "cost: ‸" + strings.Repeat("9", 400), "number", "too many digits"},
	{"a number too small to count", "chance: 60%", "chance: ‸1e-320", "number", "not a number"},
	{"not a number", "grip: 80%", "grip: ‸NaN", "number", "not a number"},
	{"endless", "grip: 80%", "grip: ‸-Infinity", "number", "not a number"},
	{"a decimal with a comma", "cost: 8", "cost: ‸8,5", "number", "with a point"},
	{"a number of base 16", "cost: 8", "cost: ‸0x8", "number", "not a number"},
	{"a number with underscores", "members: 1200", "members: ‸1_200", "number", "without separators"},
	{"no choices", "    choices:\n      - id: wait\n        label: Wait\n        price: A month\n        now: { trust: -1% }\n        reply: Another month goes by.\n      - id: call\n        label: Call ten people\n        now: { days: -2 }\n        reply: Seven answer.\n", "    ‸choices: []\n", "count", "2 to 4"},
	{"a word of a newer time", "years: 6", "years: 6\n‸weather: rain", "unknown-word", `no word "weather"`},
	{"a file inside the file", "cards:\n", "‸include: more.yaml\ncards:\n", "unknown-word", `no word "include"`},
	{"a tag that includes", "title: A small world", "title: ‸!include x.yaml", "tag", "do without"},
	{"a file that refers to itself", "title: A small world", "title: ‸*title", "anchor", "quotes"},
	{"a condition that never ends", "when: engagement < 40%", "when: " + strings.Repeat("(", 40) + "‸" + strings.Repeat("(", 110) + "year", "too-deep", "40 deep"},
	{"a condition without end", "when: engagement < 40%", "when: ‸year > 1" + strings.Repeat(" and year > 1", 30), "too-long", "at most 200"},
	{"a hidden character in a name", "  short: GoT", "  short: Go‸\u200bT", "character", "invisible"},
}

// T-20 and T-21.
func TestAHostileFileGivesOneFaultWhereItStands(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	for _, p := range hostile {
		t.Run(p.name, func(t *testing.T) {
			text, line, column := p.plant(t, string(data))
			_, faults := Parse("small.yaml", []byte(text))
			require.Equal(t, 1, countLevel(faults, Error), "%v", faults)
			f := faults[len(faults)-1]
			assert.Equal(t, p.code, f.Code, "%s", f)
			assert.Contains(t, f.Message, p.message)
			assert.Equal(t, []int{line, column}, []int{f.Line, f.Column}, "line and column of: %s", f)
			assert.LessOrEqual(t, len(f.Message), 400, "a fault does not repeat the file")
		})
	}
}

func TestThirteenChoicesAreTooMany(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	var more strings.Builder
	for i := range 11 {
		fmt.Fprintf(&more, "      - { id: more-%d, label: More, now: { trust: -%d%% } }\n", i, i+2)
	}
	_, faults := Parse("small.yaml", []byte(strings.Replace(string(data), "\nseats:\n", "\n"+more.String()+"seats:\n", 1)))
	require.Len(t, faults, 1, "%v", faults)
	assert.Contains(t, faults[0].Message, "here are 13")
}

func TestAMegabyteInOneChoiceIsToldInAFewWords(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := strings.Replace(string(data), "label: Wait", "label: "+strings.Repeat("wait ", (1<<20-len(data)-20)/5), 1)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, faults := Parse("small.yaml", []byte(text))
	runtime.ReadMemStats(&after)
	require.Len(t, faults, 1)
	assert.Equal(t, "too-long", faults[0].Code)
	assert.Less(t, len(faults[0].Message), 200)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(256<<20))

	_, faults = Parse("small.yaml", []byte(text+strings.Repeat("# more\n", 10)))
	require.Len(t, faults, 1)
	assert.Equal(t, "too-big", faults[0].Code)
}

// TestCardsThatWaitForEachOtherAreFound closes a circle of two.
func TestCardsThatWaitForEachOtherAreFound(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := strings.Replace(string(data), "    year: 2\n", "    when: happened(quiet)\n", 1)
	faults := Check("small.yaml", []byte(text))
	require.Len(t, faults, 2, "%v", faults)
	for _, f := range faults {
		assert.Equal(t, "never", f.Code)
	}
}

func TestTheSameIDWithOtherContentIsAnotherScenario(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	other, faults := Parse("small.yaml", []byte(strings.Replace(string(data), "cost: 8", "cost: 9", 1)))
	require.Empty(t, faults)
	first := small(t)
	assert.Equal(t, first.ID, other.ID)
	assert.NotEqual(t, first.Hash, other.Hash)
}

// TestTheLargestNumbersThatAreReadCanBePlayed sets everything that effects can
// change to the most they can change it by.
func TestTheLargestNumbersThatAreReadCanBePlayed(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	for _, sign := range []string{"+", "-"} {
		text := string(data)
		for _, w := range everyEffect() {
			name, most, _ := strings.Cut(w, " ")
			text = strings.Replace(text, "    change: { ", "    change: { "+name+": "+sign+most+", ", 1)
		}
		text = strings.Replace(text, "conference_scale: 0, ", "", 1)
		text = strings.Replace(text, "    chance: 60%\n", "", 1)
		text = strings.Replace(text, "    year: 4\n", "    year: 1\n", 1)
		s, faults := Parse("small.yaml", []byte(text))
		require.Empty(t, faults)
		s.World.Members = 200
		state := sim.New(&s.World, 1)
		for range s.World.Years * sim.QuartersAYear {
			state, _ = sim.Step(state, s.World.Plan, &s.World)
		}
	}
}

// everyEffect lists what effects can change, with the most they can.
func everyEffect() []string {
	var all []string
	for q := range sim.NumQuantities {
		if !q.Changeable() || q.Index() == sim.PerChapter {
			continue
		}
		part := map[sim.Index]string{sim.PerLayer: ".board", sim.PerElephant: ".our-fair"}[q.Index()]
		most := form.TrimNumber(words.MostOf(q))
		if q.Kind() == sim.ShareKind {
			most = "100%"
		}
		all = append(all, q.ID()+part+" "+most)
	}
	return all
}
