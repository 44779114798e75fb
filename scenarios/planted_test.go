package scenarios

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// caret marks, in a planted mistake, where the fault must point.
const caret = "‸"

// A planted mistake replaces one piece of testdata/small.yaml, which is without
// fault.
type planted struct {
	name, old, new string
	code           string
	message        string // a part of it
}

var plantedMistakes = []planted{
	// The language.
	{"newer format", "format: scenario/1", "format: ‸scenario/2", "newer", "made with a newer version"},
	{"another kind of file", "format: scenario/1", "format: ‸session/1", "format", "a session"},
	{"another format", "format: scenario/1", "format: ‸scene/1", "format", "scenario/1"},
	{"no format", "format: scenario/1\nid", "‸id", "missing", "format: scenario/1"},
	{"unknown word at the top", "years: 6", "‸yeers: 6\nyears: 6", "unknown-word", `did you mean "years"?`},
	{"unknown word in a card", "    year: 2", "    year: 2\n    ‸titel: x", "unknown-word", `did you mean "title"?`},
	{"unknown word of few", "style: relational", "style: relational\n  ‸zzz: 1", "unknown-word", "the plan"},
	{"a needed word misspelled", "    title: A quiet year", "    ‸titel: A quiet year", "unknown-word", `did you mean "title"?`},
	{"a word twice", "years: 6", "years: 6\n‸years: 7", "duplicate", "the first is on line 7"},
	{"a missing word", "id: small\n", "", "missing", `needs "id"`},
	{"a missing word in a card", "    title: A quiet year\n", "", "missing", `needs "title"`},
	{"a word without a value", "  short: GoT", "  ‸short:", "missing", "has no value"},
	{"a list where a value belongs", "  short: GoT", "  short: ‸[G, T]", "kind", "single value"},
	{"a value where a list belongs", "hinge_years: [1, 3, 6]", "hinge_years: ‸3", "kind", "is a list"},
	{"a value where a group belongs", "association:\n  name: Guild of Tests\n  short: GoT", "association: ‸Guild", "kind", "group of words"},
	{"an anchor", "title: A small world", "title: ‸&x A small world", "anchor", "do without"},
	{"a tag", "title: A small world", "title: ‸!!str A small world", "tag", "do without"},
	{"a merge", "  short: GoT", "  ‸<<: { short: GoT }", "anchor", "do without"},
	{"two documents", "years: 6", "years: 6\n---\n‸more: 1", "documents", "second document"},
	{"a colon in a sentence", "label: Wait", "label: Wait‸: and see", "colon", "in quotes"},
	{"a colon at the end", "label: Wait", "label: Wait‸:", "colon", "in quotes"},
	{"no space after the colon", "years: 6", "years:‸6", "space", "need a space"},
	{"no colon", "    title: A quiet year", "    title‸ A quiet year", "space", "need a colon"},
	{"no space after the dash", "      - id: wait", "      -‸id: wait", "space", "a dash needs a space"},
	{"no space after the dash of a sentence", "hinge_years: [1, 3, 6]", "hinge_years:\n  -‸1", "space", "a dash needs a space"},
	{"a word too far to the right", "    title: A quiet year", "     ‸title: A quiet year", "indent", "further to the right"},
	{"no comma inside braces", "now: { days: -2 }", "now: { days: ‸-2 trust: +1% }", "number", "a comma is missing after -2"},
	{"a standard elephant that is not listed", "teaches: [delay, we-know]", "teaches: [delay, ‸nothing-dies]", "reference", "add it to the list under elephants"},
	{"a separator inside braces", "now: { reserves: +150k }", "now: { reserves: +150,‸000 }", "number", "without separators"},
	{"a share without per cent", "chance: 60%", "chance: ‸60", "unit", "did you mean 60%?"},
	{"a lever asked for as a quantity", "when: engagement < 40%", "when: ‸listening >= 1", "unknown-name", "level(listening)"},
	{"an unclosed quote", "label: Wait", "label: ‸'tis time", "quote", "not closed"},
	{"text after a quote", "label: Wait", `label: "Wait"‸ she said`, "quote", "goes on after"},
	{"a reserved sign", "label: Wait", "label: ‸@noon", "reserved", "cannot begin with @"},
	{"a backquote", "label: Wait", "label: ‸`Wait`", "reserved", "cannot begin with `"},
	{"a star that opens a sentence", "label: Wait", "label: ‸*Wait* for it", "reserved", "cannot begin with *"},
	{"an unclosed bracket", "hinge_years: [1, 3, 6]", "hinge_years: ‸[1, 3, 6", "bracket", "not closed"},
	{"an unclosed brace", "now: { days: -2 }", "now: ‸{ days: -2", "bracket", "not closed"},
	{"a sentence behind the block sign", "    text: Nobody has", "    text: ‸> Nobody has", "block", "on the line after"},
	{"a list on the line of its word", "teaches: [delay, we-know]", "teaches: ‸- delay", "list", "line of its own"},
	{"a wrong indent", "  short: GoT", " ‸short: GoT", "indent", "line up"},
	{"an escape sequence in quotes", "label: Wait", `label: ‸"Wait\x1b[31m"`, "character", "control character"},
	{"a raw escape sequence", "label: Wait", "label: Wait‸\x1b[31m", "character", "control character"},
	{"a direction override", "label: Wait", "label: Wait‸\u202e", "character", "reading direction"},
	{"a sentence inside braces", "now: { reserves: +150k }", "now: { reserves: +150k, ‸and more }", "sentence", "line of their own"},

	// Numbers.
	{"not a number", "years: 6", "years: ‸six", "number", "not a number"},
	{"a separator", "members: 1200", "members: ‸1,200", "number", "without separators"},
	{"a million in small", "reserves: 1.2M", "reserves: ‸1.2m", "number", "write M"},
	{"a currency", "now: { reserves: -35k,", "now: { reserves: ‸-$35k,", "number", "not a number"},
	{"out of range", "years: 6", "years: ‸60", "range", "from 1 to 30"},
	{"not whole", "quarter: 3", "quarter: ‸2.5", "range", "whole number"},
	{"not a number at all", "quarter: 3", "quarter: ‸.nan", "number", "not a number"},
	{"infinity", "quarter: 3", "quarter: ‸.inf", "number", "not a number"},
	{"a share over the whole", "chance: 60%", "chance: ‸160%", "range", "from 0% to 100%"},
	{"not a switch", "once: no", "once: ‸perhaps", "switch", "yes"},
	{"half a switch", "once: no", "once: ‸n", "switch", "yes"},
	{"a sign at the start", "silos: 60%", "silos: ‸+60%", "sign", "leave out the sign"},

	// Effects.
	{"advice for a choice that is not there", "leans: { events: bigger,", "leans: { events: ‸biger,", "reference", `did you mean "bigger"?`},
	{"advice for a choice of another card", "leans: { events: bigger,", "leans: { events: ‸call,", "reference", `this card has no choice "call"`},
	{"a leaning without advice", "leans: { events: bigger,", "leans: { events: bigger, ‸advocacy: ask,", "reference", "advocacy says nothing to this card"},
	{"a leaning of nobody", "leans: { events: bigger,", "leans: { ‸event: bigger,", "unknown-word", `did you mean "events"?`},
	{"an effect without a sign", "{ reserves: +150k }", "{ reserves: ‸150k }", "sign", "+150k or -150k"},
	{"an unknown target", "{ reserves: +150k }", "{ ‸reservs: +150k }", "unknown-word", `did you mean "reserves"?`},
	{"a target that only follows", "{ reserves: +150k }", "{ ‸innovation: +5% }", "unknown-word", "not changed"},
	{"a target without its part", "{ days: -2 }", "{ ‸mindset: +3% }", "unknown-word", "mindset.exec"},
	{"a target with an unknown part", "{ days: -2 }", "{ ‸mindset.bord: +3% }", "unknown-word", `did you mean "board"?`},
	{"a part too many", "{ days: -2 }", "{ ‸trust.board: +3% }", "unknown-word", "leave out"},
	{"an unknown elephant", "evidence.our-fair: +0.4", "‸evidence.our-faire: +0.4", "unknown-word", `did you mean "our-fair"?`},
	{"a share without per cent", "knowledge: +5%", "knowledge: ‸+5", "unit", "did you mean +5%?"},
	{"per cent of money", "{ reserves: +150k }", "{ reserves: ‸+15% }", "unit", "money, not a share"},
	{"thousands of points", "{ days: -2 }", "{ days: ‸-2k }", "unit", "plain number"},
	{"a slip of size", "{ days: -2 }", "{ days: ‸-200 }", "range", "45"},
	{"a length for nothing", "{ days: -2 }", "{ days: -2, ‸for_quarters: 3 }", "quarters", "conference_scale"},
	{"later than a run", "later: { 2:", "later: { ‸200:", "range", "from 1 to 30"},

	// Conditions.
	{"an unknown name", "when: engagement < 40%", "when: ‸enagement < 40%", "unknown-name", `did you mean "engagement"?`},
	{"a share against a number", "when: engagement < 40%", "when: engagement < ‸40", "kind", "did you mean 40%?"},
	{"money against a share", "and reserves >= 1M", "and ‸reserves >= 50%", "kind", "only like"},
	{"an unknown card", "happened(empty-seats)", "happened(‸empty-seat)", "reference", `did you mean "empty-seats"?`},
	{"a condition that is no condition", "seen_when: trend(engagement, 4) >= 6%", "seen_when: ‸trend(engagement, 4)", "kind", "compare it"},
	{"a single equals", "level(listening) >= 1", "level(listening) ‸= 1", "syntax", "write == instead"},
	{"an unknown lever", "level(listening)", "level(‸listenning)", "reference", `did you mean "listening"?`},
	{"too long a trend", "trend(engagement, 4)", "trend(engagement, ‸9)", "range", "from 1 to 6"},
	{"an expectation of nothing", "wins(renewed)", "wins(‸renewd)", "reference", `did you mean "renewed"?`},
	{"an unknown syntax of expectations", "median(members)", "‸meridian(members)", "unknown-name", `did you mean "median"?`},

	// References and the shape of a world.
	{"an unknown era", "era: knowledge", "era: ‸atomic", "unknown-value", "craft, industrial, knowledge"},
	{"a change of era without years", "era: knowledge", "era: ‸{ from: craft, to: knowledge }", "missing", `needs "years"`},
	{"a change to no era", "era: knowledge", "era: { from: craft, to: ‸steam, years: 2-4 }", "unknown-value", "craft, industrial, knowledge"},
	{"a change of era after the end", "era: knowledge", "era: { from: craft, to: knowledge, years: ‸4-9 }", "range", "from 1 to 6"},
	{"a change of era that ends first", "era: knowledge", "era: { from: craft, to: knowledge, years: ‸4-2 }", "order", "the earlier one first"},
	{"years in words", "era: knowledge", "era: { from: craft, to: knowledge, years: ‸late }", "span", "like 3-6"},
	{"an unknown rule", "years: 6", "rules: { ‸needs.drifts: 0.03 }\nyears: 6", "unknown-word", `did you mean "needs.drift"?`},
	{"a rule out of its range", "years: 6", "rules: { needs.drift: ‸3 }\nyears: 6", "range", "lies from 0 to 0.3"},
	{"a rule that is no number", "years: 6", "rules: { needs.drift: ‸fast }\nyears: 6", "number", "not a number"},
	{"rules that are a list", "years: 6", "rules: ‸[needs.drift]\nyears: 6", "kind", "group of words"},
	{"a rule that moves while nothing does", "years: 6", "rules:\n  needs.drift: ‸{ from: 0.01, to: 0.02 }\nyears: 6", "stays", "only while the era does"},
	{"an unknown style", "style: relational", "style: ‸relationship", "unknown-value", `did you mean "relational"?`},
	{"an unknown lever in a plan", "  launches: 1", "  ‸lunches: 1", "unknown-word", `did you mean "launches"?`},
	{"less than the least", "  launches: 1", "  launches: 1\n  conference: ‸0", "range", "from 1 to 3"},
	{"a plan of too many days", "plan:\n", "‸plan:\n  conference: 3\n", "days", "there are 45"},
	{"levers that no year can pay for", "levers:\n", "‸levers:\n  listening: { least: 1, money: [0, 50k, 60k, 70k] }\n", "least", "at least $200000 a year, and there can be a year with $72000"},
	{"an unknown department", "      events: The sheets", "      ‸event: The sheets", "unknown-value", `did you mean "events"?`},
	{"a department nobody speaks for", "      events: The sheets", "      ‸education: The sheets", "reference", "nobody speaks"},
	{"an objective that is none", "teaches: [delay, we-know]", "teaches: [‸dely, we-know]", "reference", `did you mean "delay"?`},
	{"two cards with one id", "  - id: quiet", "  - ‸id: empty-seats", "duplicate", "two cards"},
	{"an id with a space", "  - id: quiet", "  - id: ‸A quiet one", "id", "small letters"},
	{"a year and a condition", "    year: 2\n", "    year: 2\n    ‸when: year > 2\n", "both", "not both"},
	{"neither year nor condition", "  - id: empty-seats\n    title: Empty seats\n    year: 2\n", "  - ‸id: empty-seats\n    title: Empty seats\n", "missing", "forced_only"},
	{"a single choice", "    choices:\n      - id: wait\n        label: Wait\n        price: A month\n        now: { trust: -1% }\n        reply: Another month goes by.\n", "    ‸choices:\n", "count", "2 to 4"},
	{"shares that do not add up", "segments:\n  - { id: makers, name: Makers, share: 60% }", "‸segments:\n  - { id: makers, name: Makers, share: 50% }", "share", "100%"},
	{"an elephant of one's own without words", "    belief: The fair is who we are.\n", "", "missing", `needs "belief"`},
	{"hinge years that fall", "[1, 3, 6]", "[1, 3, ‸2]", "order", "rise"},
	{"a condition on what the engine decides", "  - id: dismissed\n", "  - id: dismissed\n    ‸when: trust > 1%\n", "both", "by itself"},
	{"an ending without a condition", "    when: engagement >= 48% and reserves >= 1M\n", "", "missing", "otherwise"},
	{"a what-if about no card", "{ card: empty-seats, choose: ask }", "{ card: ‸full-seats, choose: ask }", "reference", `there is no "card"`},
	{"a what-if about no choice", "choose: ask }", "choose: ‸task }", "reference", `did you mean "ask"?`},
	{"a phase that is none", "    now-what:", "    ‸then-what:", "unknown-word", "known here: feel"},
	{"a policy that is none", "policy: administrator", "policy: ‸administrater", "unknown-value", `did you mean "administrator"?`},
	{"a title too long for its place", "title: A small world", "title: ‸A small world that goes on and on and on and on until it leaves the screen", "too-long", "shorten it by"},
	{"a version that is none", "version: 1.0.0", "version: ‸one", "version", "1.0.0"},
}

// plant returns the file with the mistake in it, and where its caret stood: line
// 0 where it has none, as for what is missing.
func (p planted) plant(t *testing.T, whole string) (text string, line, column int) {
	require.Equal(t, 1, strings.Count(whole, p.old), "%q must stand once in small.yaml", p.old)
	text = strings.Replace(whole, p.old, p.new, 1)
	before, after, marked := strings.Cut(text, caret)
	if !marked {
		return text, 0, 0
	}
	line = 1 + strings.Count(before, "\n")
	column = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	return before + after, line, column
}

func TestAPlantedMistakeGivesOneFaultWhereItStands(t *testing.T) {
	small, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	placed := 0
	for _, p := range plantedMistakes {
		placed += strings.Count(p.new, caret)
	}
	require.GreaterOrEqual(t, placed, 60, "mistakes whose line and column are held")
	for _, p := range plantedMistakes {
		t.Run(p.name, func(t *testing.T) {
			text, line, column := p.plant(t, string(small))
			_, faults := Parse("small.yaml", []byte(text))
			var found []Fault
			for _, f := range faults {
				if f.Level == Error {
					found = append(found, f)
				}
			}
			require.Len(t, found, 1, "%v", faults)
			f := found[0]
			assert.Equal(t, p.code, f.Code, "%s", f)
			assert.Contains(t, f.Message, p.message)
			if line > 0 {
				assert.Equal(t, []int{line, column}, []int{f.Line, f.Column}, "line and column of: %s", f)
			}
			assert.Equal(t, "small.yaml", f.File)
		})
	}
}
