package scenarios

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/sim"
)

// someNames are what the conditions of these tests can refer to.
var someNames = names{
	years:     10,
	segments:  []string{"makers", "menders"},
	elephants: []string{"we-know", "conference-is-us"},
	cards:     []string{"empty-seats", "quiet"},
	choices:   [][]string{{"bigger", "ask"}, {"wait"}},
	endings:   []string{"renewed"},
}

// draw writes a tree so that it can be read in a test.
func draw(e *sim.Expr) string {
	var args []string
	for i := range e.Args {
		args = append(args, draw(&e.Args[i]))
	}
	inside := strings.Join(args, " ")
	switch e.Op {
	case sim.OpNumber:
		return fmt.Sprint(e.Number)
	case sim.OpRead:
		return fmt.Sprintf("%s#%d", e.Quantity, e.Index)
	case sim.OpTrend:
		return fmt.Sprintf("trend(%s %d)", e.Quantity, e.Years)
	case sim.OpChose:
		return fmt.Sprintf("chose(%d %d)", e.Index, e.Choice)
	case sim.OpLevel, sim.OpHappened, sim.OpNamed, sim.OpConfronted, sim.OpShareOf:
		return fmt.Sprintf("%s(%d)", askNames[e.Op], e.Index)
	}
	return "(" + strings.TrimSpace(opNames[e.Op]+" "+inside) + ")"
}

var askNames = map[sim.Op]string{
	sim.OpLevel: "level", sim.OpHappened: "happened", sim.OpNamed: "named", sim.OpConfronted: "confronted", sim.OpShareOf: "share",
}

var opNames = map[sim.Op]string{
	sim.OpNot: "not", sim.OpNegate: "neg", sim.OpAnd: "and", sim.OpOr: "or", sim.OpEqual: "==", sim.OpUnequal: "!=",
	sim.OpLess: "<", sim.OpLessOrEqual: "<=", sim.OpGreater: ">", sim.OpGreaterOrEqual: ">=",
	sim.OpAdd: "+", sim.OpSubtract: "-", sim.OpMultiply: "*", sim.OpDivide: "/",
}

func TestConditionsBecomeTrees(t *testing.T) {
	for text, want := range map[string]string{
		"engagement >= 48%":                        "(>= engagement#0 0.48)",
		"reserves >= 1.2M":                         "(>= reserves#0 1.2e+06)",
		"members < 12k and year > 2":               "(and (< members#0 12000) (> year#0 2))",
		"year == 1 or year == 2 and year == 3":     "(or (== year#0 1) (and (== year#0 2) (== year#0 3)))",
		"(year == 1 or year == 2) and trust > 0.5": "(and (or (== year#0 1) (== year#0 2)) (> trust#0 0.5))",
		"not happened(quiet)":                      "(not happened(1))",
		"not not named(we-know)":                   "(not (not named(0)))",
		`chose("empty-seats/ask")`:                 "chose(0 1)",
		"chose(“quiet/wait”)":                      "chose(1 0)",
		"confronted(conference-is-us)":             "confronted(1)",
		"share(menders) > 40%":                     "(> share(1) 0.4)",
		"level(silo_breaking) >= 1":                "(>= level(11) 1)",
		"trend(engagement, 4) >= 6%":               "(>= trend(engagement 4) 0.06)",
		"trend(members, 2) < -500":                 "(< trend(members 2) (neg 500))",
		"mindset.board < 30%":                      "(< mindset#1 0.3)",
		"grip.conference-is-us > 50%":              "(> grip#1 0.5)",
		"evidence.we-know >= 0.8":                  "(>= evidence#0 0.8)",
		"net / revenue > 3%":                       "(> (/ net#0 revenue#0) 0.03)",
		"net > 3% * revenue":                       "(> net#0 (* 0.03 revenue#0))",
		"revenue / members > 500":                  "(> (/ revenue#0 members#0) 500)",
		"reserves > 6 * 80k + 1":                   "(> reserves#0 (+ (* 6 80000) 1))",
		"1 - silos >= 50%":                         "(>= (- 1 silos#0) 0.5)",
		"reserves - 100k > 2M - net":               "(> (- reserves#0 100000) (- 2e+06 net#0))",
		"load > 1.1":                               "(> load#0 1.1)",
		"members * (1 - silos) > 2000":             "(> (* members#0 (- 1 silos#0)) 2000)",
		"year >\n3":                                "(> year#0 3)",
	} {
		e, fault := parseCondition(text, &someNames)
		require.Nil(t, fault, "%s: %+v", text, fault)
		assert.Equal(t, want, draw(e), text)
	}
}

var wrongConditions = []struct{ text, code, message string }{
	{"‸", "syntax", "ends too early"},
	{"engagement >‸", "syntax", "ends too early"},
	{"‸engagement", "kind", "engagement\" is a share, not yes or no"},
	{"‸12", "kind", "compare it"},
	{"‸enagement > 1%", "unknown-name", `did you mean "engagement"?`},
	{"‸conference_scale > 1", "unknown-name", "not asked for"},
	{"‸mindset > 10%", "unknown-name", "mindset.exec"},
	{"‸mindset.bord > 10%", "unknown-name", `did you mean "board"?`},
	{"‸trust.board > 10%", "unknown-name", "leave out"},
	{"‸grip.them > 10%", "unknown-name", "known here: we-know"},
	{"‸members-100 > 5", "unknown-name", "spaces around a minus"},
	{"trust > ‸48", "kind", "did you mean 48%?"},
	{"‸48 < trust", "kind", "did you mean 48%?"},
	{"trust > ‸2M", "kind", "per cent, like 48%"},
	{"‸reserves > 40%", "kind", "money"},
	{"‸reserves > members", "kind", "only like"},
	{"‸reserves + trust > 1", "kind", "only like"},
	{"‸reserves * members > 1", "kind", "means nothing"},
	{"‸happened(quiet) > 1", "kind", "yes or no already"},
	{"year + ‸happened(quiet) > 1", "kind", "yes or no"},
	{"-‸happened(quiet) > 1", "kind", "cannot be calculated"},
	{"not ‸year", "kind", "not yes or no"},
	{"year > 1 and ‸trust", "kind", "not yes or no"},
	{"1 < year ‸< 3", "chain", "join two with and"},
	{"year ‸= 3", "syntax", "write == instead"},
	{"year > 1 ‸&& year < 3", "syntax", "write and instead"},
	{"year > 1 ‸|| year < 3", "syntax", "write or instead"},
	{"‸!happened(quiet)", "syntax", "write not instead"},
	{"year ‸=> 3", "syntax", "write >= instead"},
	{"year ‸≥ 3", "syntax", "write >= instead"},
	{"members > 10‸,500", "syntax", "without separators"},
	{"members > ‸10_500", "number", "without separators"},
	{"reserves > ‸2m", "number", "write M"},
	{"reserves > ‸2x", "number", "not a number"},
	{"reserves > ‸$2M", "syntax", "not expected"},
	{"‸(year > 1", "bracket", "not closed"},
	{"year > 1‸)", "bracket", "nothing was opened"},
	{"year > 1 ‸year < 3", "syntax", "between two parts"},
	{"‸trand(trust, 2) > 1%", "unknown-name", `did you mean "trend"?`},
	{"trend(‸standing, 2) > 1%", "unknown-name", "figure of the years"},
	{"trend(trust‸) > 1%", "syntax", "number of years"},
	{"trend(trust, ‸0) > 1%", "range", "from 1 to 10"},
	{"trend(trust, ‸11) > 1%", "range", "from 1 to 10"},
	{"trend(trust, ‸1.5) > 1%", "range", "whole number"},
	{"trend(trust, 2‸, 3) > 1%", "bracket", "is written like"},
	{"level(‸listning) > 1", "reference", `did you mean "listening"?`},
	{"happened(‸nothing)", "reference", "there is no card"},
	{"chose(‸quiet)", "syntax", "in quotes"},
	{`chose(‸"quiet/run")`, "reference", `has no choice "run"`},
	{`chose(‸"loud/run")`, "reference", "there is no card"},
	{"named(‸them)", "reference", "there is no elephant"},
	{"share(‸all) > 1%", "reference", "there is no segment"},
	{"‸median(members) > 5", "unknown-name", "nothing to ask"},
	{"‸and year > 1", "syntax", "not expected"},
	{strings.Repeat("(", 40) + "‸(year > 1", "too-deep", "flatter"},
	{"‸year > 1" + strings.Repeat(" and year > 1", 16), "too-long", "at most 200"},
}

func TestAWrongConditionIsFaultedWhereItIsWrong(t *testing.T) {
	for _, tt := range wrongConditions {
		t.Run(tt.text, func(t *testing.T) {
			text := strings.Replace(tt.text, caret, "", 1)
			e, fault := parseCondition(text, &someNames)
			require.NotNil(t, fault)
			assert.Nil(t, e)
			assert.Equal(t, tt.code, fault.code, fault.message)
			assert.Contains(t, fault.message, tt.message)
			assert.Equal(t, strings.Index(tt.text, caret), fault.offset, "place of: %s", fault.message)
		})
	}
}

func TestExpectationsAskOfManyGamesAndOfNothingElse(t *testing.T) {
	for _, text := range []string{"median(members) < 10500 and median(reserves) > 3M", "wins(renewed) < 90%", "median(year) > 1"} {
		assert.Nil(t, checkExpectation(text, &someNames), text)
	}
	for text, says := range map[string]string{
		"median(mambers) < 5":      `did you mean "members"?`,
		"wins(nowhere) < 90%":      "no ending",
		"members < 5":              "write median(members)",
		"trend(engagement, 2) > 0": "nothing to ask",
	} {
		fault := checkExpectation(text, &someNames)
		require.NotNil(t, fault, text)
		assert.Contains(t, fault.message, says)
	}
}

func TestNamesAreFoundByThoseWhoMistypeThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := someNames.targets(readable)
		name := rapid.SampledFrom(all).Filter(func(s string) bool { return len(s) > 6 }).Draw(t, "name")
		drop := rapid.IntRange(1, 4).Draw(t, "drop")
		_, fault := parseCondition(name[:drop]+name[drop+1:]+" > 0", &someNames)
		if fault != nil {
			assert.NotEmpty(t, fault.message)
		}
	})
}

func FuzzCondition(f *testing.F) {
	for _, tt := range wrongConditions {
		f.Add(strings.Replace(tt.text, caret, "", 1))
	}
	f.Add("not (net / revenue > 3% or chose(\"quiet/wait\")) and -trend(members, 2) < 4k")
	f.Fuzz(func(t *testing.T, text string) {
		e, fault := parseCondition(text, &someNames)
		if (e == nil) == (fault == nil) {
			t.Fatalf("%q: got tree %v and fault %v, want one of them", text, e, fault)
		}
		if fault != nil && (fault.offset < 0 || fault.offset > len(text) || fault.message == "") {
			t.Fatalf("%q: fault %+v points outside or says nothing", text, fault)
		}
		if e != nil {
			state, world := smallState(t)
			e.Holds(state, world)
		}
	})
}

// smallState returns a state in which any tree over someNames can be asked.
func smallState(t *testing.T) (*sim.State, *sim.World) {
	t.Helper()
	w := &sim.World{Years: 10, Members: 100, Rules: sim.Standard("knowledge"), Plan: sim.StandingPlan()}
	w.Cards = []sim.Card{{ID: "empty-seats", Choices: make([]sim.CardChoice, 2)}, {ID: "quiet", Choices: make([]sim.CardChoice, 1)}}
	s := sim.New(w, 1)
	return &s, w
}
