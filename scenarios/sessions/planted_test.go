package sessions

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/words"
)

// caret marks, in a planted mistake, where the fault must point.
const caret = "‸"

// A planted mistake replaces one piece of testdata/every.yaml, which is without
// fault.
type planted struct {
	name, old, new string
	code           string
	message        string // a part of it
}

var plantedMistakes = []planted{
	// The file.
	{"another kind of file", "format: session/1", "format: ‸scenario/1", "format", "a scenario"},
	{"another format", "format: session/1", "format: ‸hour/1", "format", "session/1"},
	{"a newer format", "format: session/1", "format: ‸session/2", "newer", "update the game"},
	{"no format", "format: session/1\nid", "‸id", "missing", "format: session/1"},
	{"an unknown word", "minutes: 60", "‸minuets: 60\nminutes: 60", "unknown-word", `did you mean "minutes"?`},
	{"an unknown word in a stage", "    title: Good morning", "    ‸titel: Good morning", "unknown-word", `did you mean "title"?`},
	{"a word twice", "aid: expert", "aid: expert\n‸aid: guided", "duplicate", "a second time"},
	{"a missing word", "id: every-word\n", "", "missing", `needs "id"`},
	{"a colon in a sentence", "say: How was it?", "say: How was it‸: well?", "colon", "in quotes"},
	{"a version that is none", "version: 1.0.0", "version: ‸one", "version", "1.0.0"},
	{"a title too long", "title: Every word", "title: ‸" + strings.Repeat("Every word ", 8), "too-long", "shorten it by"},

	// The scenario and what is in it.
	{"no such scenario", "scenario: empty-hall@1", "scenario: ‸empty-hal", "reference", `did you mean "empty-hall"?`},
	{"a version of words", "scenario: empty-hall@1", "scenario: ‸empty-hall@one", "version", "like empty-hall@1"},
	{"a seat that is none", "seats: [president,", "seats: [‸presidnet,", "reference", `did you mean "president"?`},
	{"a seat dealt twice", "seats: [president, treasurer", "seats: [president, ‸president", "duplicate", "dealt already"},
	{"a card that is none", "card: back-to-valdora", "card: ‸back-to-valdor", "reference", `did you mean "back-to-valdora"?`},
	{"a lever that is none", "lock: [co_development,", "lock: [‸co_developmnet,", "unknown-value", `did you mean "co_development"?`},
	{"a lever locked twice", "lock: [co_development, strategic]", "lock: [co_development, ‸co_development]", "duplicate", "remove one"},
	{"a figure that is none", "predict: renewal", "predict: ‸renewals", "unknown-value", `did you mean "renewal"?`},
	{"a condition about nothing", "when: reserves < 300k", "when: ‸reservs < 300k", "unknown-name", `did you mean "reserves"?`},
	{"a shock that is none", "shock: rope", "shock: ‸ropes", "reference", `did you mean "rope"?`},

	// Time.
	{"minutes that do not add up", "minutes: 60", "minutes: ‸65", "minutes", "the stages take 60"},
	{"a stage without time", "    minutes: 14\n", "    minutes: ‸0\n", "range", "from 1 to 600"},
	{"years after the end", "years: 2-8", "years: ‸2-9", "range", "from 1 to 8"},
	{"years backwards", "years: 2-8", "years: ‸8-2", "order", "the earlier one first"},
	{"years in words", "years: 2-8", "years: ‸all", "span", "like 1-2"},
	{"a year that nobody plays", "years: 1-2", "‸years: 2", "order", "no stage plays year 1"},
	{"a year played twice", "    again: yes\n", "", "order", "was played before"},
	{"a second run into the future", "years: 2-8", "‸years: 4-8", "order", "year 1 to 2"},
	{"a practice that begins again", "    years: practice\n", "    years: practice\n    ‸again: yes\n", "both", "does not count"},
	{"no years", "    years: 1-2\n", "", "missing", "like years: 1-2"},
	{"a stop after the end", "stop_after_year: 8", "stop_after_year: ‸11", "range", "from 1 to 10"},
	{"an inject in no stage", "at: first-years + 4 min", "at: ‸first-yeras + 4 min", "reference", `did you mean "first-years"?`},
	{"an inject too late", "at: first-years + 4 min", "at: ‸first-years + 40 min", "range", "takes 7 minutes"},
	{"an inject at no time", "at: first-years + 4 min", "at: ‸first-years + a bit", "moment", "like first-years + 4 min"},
	{"a keep of words", "keep: 14 days", "keep: ‸a while", "keep", "like 30 days"},
	{"a keep for ever", "keep: 14 days", "keep: ‸9999 days", "keep", "from 1 to 365"},

	// Stages.
	{"a doing that is none", "do: debrief", "do: ‸debreif", "unknown-value", `did you mean "debrief"?`},
	{"two stages with one id", "  - id: seats\n", "  - ‸id: welcome\n", "duplicate", "rename one"},
	{"protected and dropped", "    protected: yes\n    say", "    protected: yes\n    ‸can_drop: yes\n    say", "both", "cannot be dropped"},
	{"a word of another stage", "    say: How was it?", "    say: How was it?\n    ‸lock: [culture]", "elsewhere", "stages that do play"},
	{"a card and a question", "    card: back-to-valdora", "    ‸card: back-to-valdora\n    question: Or this?", "both", "not both"},
	{"a question without answers", "    options:\n      - The Salon\n      - The rest\n", "", "missing", "to vote for"},
	{"a ballot about nothing", "    card: back-to-valdora\n", "", "missing", "what is voted on"},
	{"steps out of order", "steps: [read, vote, reasons, discuss, revote]", "steps: ‸[read, reasons, vote]", "order", `"vote" comes before "reasons"`},
	{"a ballot without a vote", "steps: [read, vote, reasons, discuss, revote]", "steps: ‸[read, discuss]", "missing", `the step "vote"`},
	{"a ballot that shows endings", "show: reasons-first", "show: ‸endings", "elsewhere", "where teams are compared"},
	{"a comparison that shows reasons", "show: [endings, engagement]", "show: ‸[endings, reasons-first]", "elsewhere", "is for ballots"},
	{"a phase twice", "phases: [feel, what]", "phases: [feel, ‸feel]", "duplicate", "stands twice"},

	// People and injects.
	{"teams in words", "count: 2-3", "count: ‸some", "span", "like 3-8"},
	{"teams backwards", "count: 2-3", "count: ‸3-2", "order", "smaller number first"},
	{"too many teams", "count: 2-3", "count: ‸2-300", "range", "from 1 to 60"},
	{"two teams with one name", "names: [Larder, Cellar, Churn]", "names: [Larder, ‸Larder, Churn]", "duplicate", "rename one"},
	{"two teams that look alike", "names: [Larder, Cellar, Churn]", "names: [Larder, ‸LARDER., Churn]", "duplicate", "look alike"},
	{"a team of two scripts", "names: [Larder, Cellar, Churn]", "names: [‸Lаrder, Cellar, Churn]", "name", "several scripts"},
	{"a team called all", "names: [Larder, Cellar, Churn]", "names: [‸All, Cellar, Churn]", "name", "somebody else"},
	{"two injects with one id", "  - id: I-02\n", "  - ‸id: I-01\n", "duplicate", "rename one"},
	{"an inject with a strange id", "  - id: I-02\n", "  - id: ‸I 02\n", "id", "like I-01"},
	{"an inject at two times", "    when: reserves < 300k\n", "    ‸when: reserves < 300k\n    at: vote\n", "both", "not both"},
	{"an inject to nobody", "to: team Churn", "to: ‸the other table", "recipient", "to that-team"},
	{"an inject to no team", "to: team Churn", "to: ‸team Chrun", "reference", `did you mean "Churn"?`},
	{"an inject to no seat", "to: seat president", "to: ‸seat presidnet", "reference", `did you mean "president"?`},
	{"that team of no condition", "to: team Churn", "to: ‸that-team", "recipient", `only "when" tells`},
	{"a message without words", "    text: We told them not to be silly.\n", "", "missing", `needs "text"`},
	{"a card in a shock", "    shock: rope\n", "    shock: rope\n    ‸card: fridge\n", "elsewhere", "comes via shock"},
	{"an export that is none", "export: [html-report, takeaway]", "export: [‸html-reprot, takeaway]", "unknown-value", `did you mean "html-report"?`},
}

// plantedSlips are spelled well and probably not meant. Each gives one warning.
var plantedSlips = []planted{
	{"nobody asks what happened", "    do: debrief\n    minutes: 14\n    protected: yes\n    say: How was it?\n    phases: [feel, what]\n", "    do: compare\n    minutes: 14\n", "no-debrief", "do: debrief"},
	{"too little to look back", "    do: compare\n    minutes: 4\n    show: [endings, engagement]\n    hide_names: yes\n    drum_roll: yes\n", "    do: pause\n    minutes: 4\n", "reflects", "19 of 60 minutes"},
	{"nothing follows", "    do: commit\n    minutes: 5\n    protected: yes\n    fields: [action, by_when, who_checks]\n", "    do: debrief\n    say: And now?\n    minutes: 5\n    protected: yes\n", "no-commit", "do: commit"},
	{"a lever locked for good", "    write: The one thing that we change\n", "    ‸lock: [culture]\n    write: The one thing that we change\n", "locked", `"culture" is locked here`},
	{"a lever locked in every stage", "    write: The one thing that we change\n", "    lock: [strategic]\n    write: The one thing that we change\n", "locked", `"strategic" is locked here`},
	{"nothing predicted", "    predict: renewal\n", "", "predict", "before anybody has predicted"},
	{"a debrief that may shrink", "    protected: yes\n    say: How was it?", "    say: How was it?", "unprotected", "protected: yes"},
	{"a debrief without words", "    say: How was it?\n", "", "unsaid", "under say"},
	{"a welcome without words", "    say: You are the board.\n", "", "unsaid", "under say"},
	{"seven years in no time", "    minutes: 13\n  - id: reveal\n    do: compare\n    minutes: 4\n", "    ‸minutes: 6\n  - id: reveal\n    do: compare\n    minutes: 11\n", "hurried", "7 years are planned"},
	{"a clock that decides nothing", "    when_time_is_up: use-draft\n", "    ‸gate: clock\n", "undecided", "not ready"},
	{"counts before reasons", "    show: reasons-first\n", "    ‸show: counts-first\n", "counts-first", "listens less"},
	{"an inject without a purpose", "    expect: A groan.\n", "", "reaction", `"I-02"`},
	{"more teams than names", "count: 2-3", "count: 2-4", "few-names", "4 teams"},
	{"several games on one screen", "mode: teams", "mode: one-screen", "ignored", "one game"},
	{"another version of the world", "scenario: empty-hall@1", "scenario: ‸empty-hall@2", "other-version", "version 2"},
}

// plant returns the file with the mistake in it, and where its caret stood: line
// 0 where it has none, as for what is missing.
func (p planted) plant(t *testing.T, whole string) (text string, line, column int) {
	t.Helper()
	text = replaced(t, whole, p.old, p.new)
	before, after, marked := strings.Cut(text, caret)
	if !marked {
		return text, 0, 0
	}
	line = 1 + strings.Count(before, "\n")
	column = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	return before + after, line, column
}

func replaced(t testing.TB, whole, old, new string) string {
	t.Helper()
	require.Equal(t, 1, strings.Count(whole, old), "%q must stand once in every.yaml", old)
	return strings.Replace(whole, old, new, 1)
}

func TestAPlantedMistakeGivesOneFaultWhereItStands(t *testing.T) {
	every := everyFile(t)
	for _, p := range plantedMistakes {
		t.Run(p.name, func(t *testing.T) {
			text, line, column := p.plant(t, every)
			_, faults := Parse("every.yaml", []byte(text), cached)
			var found []Fault
			for _, f := range faults {
				if f.Level == scenarios.Error {
					found = append(found, f)
				}
			}
			require.Len(t, found, 1, "%v", faults)
			assert.Equal(t, p.code, found[0].Code, "%s", found[0])
			assert.Contains(t, found[0].Message, p.message)
			if line > 0 {
				assert.Equal(t, []int{line, column}, []int{found[0].Line, found[0].Column}, "line and column of: %s", found[0])
			}
		})
	}
}

func TestAPlantedSlipGivesOneWarningWhereItStands(t *testing.T) {
	every := everyFile(t)
	require.Empty(t, Check("every.yaml", []byte(every), cached), "the file is without fault before")
	for _, p := range plantedSlips {
		t.Run(p.name, func(t *testing.T) {
			text, line, column := p.plant(t, every)
			faults := Check("every.yaml", []byte(text), cached)
			require.Len(t, faults, 1, "%v", faults)
			assert.Equal(t, scenarios.Warning, faults[0].Level)
			assert.Equal(t, p.code, faults[0].Code, "%s", faults[0])
			assert.Contains(t, faults[0].Message, p.message)
			if line > 0 {
				assert.Equal(t, []int{line, column}, []int{faults[0].Line, faults[0].Column}, "line and column of: %s", faults[0])
			}
		})
	}
}

func TestAnHourWithoutPlayOrSeatsIsNoticed(t *testing.T) {
	text := `format: session/1
id: talk
title: Talk
scenario: society
minutes: 30
stages:
  - { id: cards, do: seats, minutes: 5 }
  - id: talk
    do: debrief
    protected: yes
    say: How was it?
    minutes: 20
  - { id: after, do: commit, minutes: 5, protected: yes }
`
	bare := func(name string) (scenarios.Scenario, error) {
		sc, err := cached(name)
		sc.Seats = nil
		return sc, err
	}
	faults := Check("talk.yaml", []byte(text), bare)
	require.Len(t, faults, 2, "%v", faults)
	assert.Equal(t, []string{"unplayed", "no-seats"}, []string{faults[0].Code, faults[1].Code})
}

func TestEveryCodeOfSessionsIsPlanted(t *testing.T) {
	planted := map[string]bool{"scenario": true, "unplayed": true, "no-seats": true} // each has a test of its own
	for _, p := range slices.Concat(plantedMistakes, plantedSlips) {
		planted[p.code] = true
	}
	for _, c := range words.Codes() {
		if c.Session {
			assert.True(t, planted[c.ID], "no mistake is planted that tells %s", c.ID)
		}
	}
}
