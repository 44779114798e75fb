package saves

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// What a hostile hand writes with a right chain: the reader must not care that
// the chain is right.
func TestRecordsThatNoSaveHolds(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	swap := func(old, now string) string {
		require.Contains(t, head, old)
		return strings.Replace(head, old, now, 1)
	}
	for name, lines := range map[string][]string{
		"a key twice":               {swap(`"rules":1`, `"rules":1,"rules":1`), scenario},
		"a key in another case":     {swap(`"rules"`, `"Rules"`), scenario},
		"a key that folds":          {swap(`"seed"`, `"ſeed"`), scenario},
		"an unknown key":            {swap(`"rules":1`, `"rules":1,"more":1`), scenario},
		"a missing key":             {swap(`"aid":"standard",`, ``), scenario},
		"keys in another order":     {swap(`"aid":"standard","pace":"full"`, `"pace":"full","aid":"standard"`), scenario},
		"a seed of 15 digits":       {swap(`0000000000000007`, `000000000000007`), scenario},
		"a seed of 17 digits":       {swap(`0000000000000007`, `00000000000000007`), scenario},
		"a seed in capitals":        {swap(`0000000000000007`, `000000000000000A`), scenario},
		"a seed that is a number":   {swap(`"0000000000000007"`, `7`), scenario},
		"null for a text":           {swap(`"North 3"`, `null`), scenario},
		"a number for a text":       {swap(`"North 3"`, `3`), scenario},
		"a list for a number":       {swap(`"rules":1`, `"rules":[1]`), scenario},
		"a whole number as 0.0":     {swap(`"rules":1`, `"rules":1.0`), scenario},
		"2^53+1 parts":              {swap(`"parts":1`, `"parts":9007199254740993`), scenario},
		"2^64 parts":                {swap(`"parts":1`, `"parts":18446744073709551616`), scenario},
		"-1 parts":                  {swap(`"parts":1`, `"parts":-1`), scenario},
		"0 parts":                   {swap(`"parts":1`, `"parts":0`), scenario},
		"an aid of another program": {swap(`"standard"`, `"easy"`), scenario},
		"a scenario elsewhere":      {swap(`"scenario":"tiny"`, `"scenario":"../tiny"`), scenario},
		"an origin that is none":    {swap(`"parts":1`, `"parts":1,"origin":"x","origin_year":1`), scenario},
		"an origin without a year":  {swap(`"parts":1`, `"parts":1,"origin":"AAAAAAAAAAAAAAAAAAAAAA"`), scenario},
		"an empty origin":           {swap(`"parts":1`, `"parts":1,"origin":"","origin_year":0`), scenario},
		"an empty ticket":           {swap(`"parts":1`, `"parts":1,"ticket":""`), scenario},
		"a second head":             {head, scenario, head},
		"a head at the end":         {scenario, head},
		"no head":                   {scenario},
		"a part twice":              {head, scenario, scenario},
		"a part missing":            {swap(`"parts":1`, `"parts":2`), scenario},
		"parts out of order":        {swap(`"parts":1`, `"parts":2`), strings.Replace(scenario, `"n":1,"of":1`, `"n":2,"of":2`, 1), strings.Replace(scenario, `"n":1,"of":1`, `"n":1,"of":2`, 1)},
		"another scenario's hash":   {swap(`"sha256":"`, `"sha256":"0`), scenario},
		"an unknown record":         {head, scenario, `{"k":"receipt"}`},
		"an object after it":        {head, scenario, `{"k":"rewind","year":1}{}`},
		"a comma after it":          {head, scenario, `{"k":"rewind","year":1},`},
		"a space after it":          {head, scenario, `{"k":"rewind","year":1} `},
		"null":                      {head, scenario, `null`},
		"depth 7":                   {head, scenario, strings.Repeat(`{"k":`, 7)},
		"depth 10,001":              {head, scenario, strings.Repeat("[", 10_001)},
		"the deepest line there is": {head, scenario, strings.Repeat("[", maxLine-macLen-2)},
		"half a million objects":    {head, scenario, `{"k":"plan","year":1,"style":[` + strings.Repeat(`{},`, 150_000) + `]}`},
		"a list without end":        {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":[` + strings.Repeat("0,", 200_000) + `0]}`},
		"null for an object":        {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":null,"tuned":{},"elephants":[],"elephant_days":[]}`},
		"null for a list":           {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":null,"elephant_days":[]}`},
		"65 levers":                 {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{` + manyLevers(65) + `},"tuned":{},"elephants":[],"elephant_days":[]}`},
		"a note of spaces":          {head, scenario, `{"k":"note","year":1,"text":"   "}`},
		"a note of 4,001":           {head, scenario, `{"k":"note","year":1,"text":"` + strings.Repeat("a", MaxNote+1) + `"}`},
		"a note in year 0":          {head, scenario, `{"k":"note","year":0,"text":"a"}`},
		"a note in year 101":        {head, scenario, `{"k":"note","year":101,"text":"a"}`},
		"overlong UTF-8":            {head, scenario, "{\"k\":\"note\",\"year\":1,\"text\":\"\xc0\xaf\"}"},
		"a lone surrogate":          {head, scenario, `{"k":"note","year":1,"text":"\ud800"}`},
		"half of a surrogate pair":  {head, scenario, "{\"k\":\"note\",\"year\":1,\"text\":\"\xed\xa0\x80\"}"},
	} {
		j := judged(t, name, chained(lines...))
		assert.Equal(t, Damaged, j.Verdict, "%s: %s", name, j.Message)
	}
	for _, rules := range []string{"2", "999"} {
		j := judged(t, "rules "+rules, chained(swap(`"rules":1`, `"rules":`+rules), scenario))
		assert.Equal(t, Newer, j.Verdict)
	}
}

func manyLevers(n int) string {
	var all []string
	for k := range n {
		all = append(all, fmt.Sprintf(`"lever%d":1`, k))
	}
	return strings.Join(all, ",")
}

func TestChoicesThatCannotHaveBeenAreNamed(t *testing.T) {
	all := records(t)
	twice := append(append([]Record{}, all[:3]...), all[1:]...)
	noAnswer := []Record{}
	for _, r := range all {
		if _, ok := r.(AnswerRecord); !ok {
			noAnswer = append(noAnswer, r)
		}
	}
	for name, list := range map[string][]Record{
		"a year twice":               twice,
		"a year left out":            append(append([]Record{}, all[:3]...), all[6:]...),
		"a year of the future":       {PlanRecord{Year: 3, Plan: sim.StandingPlan()}},
		"a plan after the end":       append(append([]Record{}, all...), PlanRecord{Year: 4, Plan: sim.StandingPlan()}),
		"no answer where one is due": noAnswer,
		"an answer to no card":       append(append([]Record{}, all[:2]...), AnswerRecord{1, 1, "no-card", "no"}),
		"back to the future":         append(append([]Record{}, all[:3]...), RewindRecord{3}),
		"back to itself":             append(append([]Record{}, all[:3]...), RewindRecord{2}),
		"back twice to one start":    append(append([]Record{}, all[:3]...), RewindRecord{1}, RewindRecord{1}),
		"another ending":             append(append([]Record{}, all[:len(all)-1]...), EndRecord{"renewed"}),
	} {
		content, err := saved(t, list).Text()
		require.NoError(t, err, name)
		j := judged(t, name, content)
		assert.Equal(t, Edited, j.Verdict, name)
		assert.Positive(t, j.Year, name)
		assert.Contains(t, j.Message, fmt.Sprintf("edited at year %d", j.Year), name)
	}
	for _, bad := range []Record{RewindRecord{-1}, RewindRecord{0}, PlanRecord{Year: 1, Plan: sim.Plan{Style: 99}}} {
		_, err := encode(bad)
		assert.Error(t, err)
	}
}

func TestAThousandNotesInAYearAreEnough(t *testing.T) {
	s := saved(t, nil)
	note := NoteRecord{1, clean.Clean("a")}
	for range maxNotes {
		s.Records = append(s.Records, note)
	}
	path := newPath(t)
	require.NoError(t, Write(path, s))
	j, _, err := Continue(path)
	require.NoError(t, err)
	assert.ErrorContains(t, j.Append(note), "more than 1000 notes in year 1")
	assert.NoError(t, j.Append(NoteRecord{2, clean.Clean("a")}), "the journal is not broken by that")
	require.NoError(t, j.Close())
	s.Records = append(s.Records, note)
	assert.Error(t, Write(newPath(t), s), "no file is made that cannot be read")
	c, err := decipher(bytesOf(t, path))
	require.NoError(t, err)
	lines := []string{string(c.lines[0]), string(c.lines[1])}
	for range maxNotes + 1 {
		lines = append(lines, `{"k":"note","year":1,"text":"a"}`)
	}
	assert.Contains(t, judged(t, "1,001 notes", chained(lines...)).Message, "more than 1000 notes")
}
