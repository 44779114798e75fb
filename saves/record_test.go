package saves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// plans draws plans with any settings that can be written down.
func plans() *rapid.Generator[sim.Plan] {
	return rapid.Custom(func(t *rapid.T) sim.Plan {
		p := sim.Plan{Style: sim.Style(rapid.IntRange(0, int(sim.NumStyles)-1).Draw(t, "style"))}
		for l := range sim.NumLevers {
			level := sim.Level(rapid.IntRange(0, 4).Draw(t, "level"))
			if level != sim.Tuned {
				p = p.With(l, level)
				continue
			}
			p = p.Tune(l, sim.Effort{
				Days:   sim.Days(rapid.Int32Range(0, maxWord).Draw(t, "days")),
				Money:  sim.Money(rapid.Int64Range(0, maxAmount).Draw(t, "money")),
				Amount: sim.Permille(rapid.Int32Range(0, maxWord).Draw(t, "amount")),
			})
		}
		for e := range sim.MaxElephants {
			level := sim.Level(rapid.IntRange(0, 4).Draw(t, "elephant"))
			if level != sim.Tuned {
				p = p.WithElephant(e, level)
				continue
			}
			p = p.TuneElephant(e, sim.Days(rapid.Int32Range(0, maxWord).Draw(t, "elephant days")))
		}
		return p
	})
}

func TestARecordReadsBackAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(1, maxYear).Draw(t, "year")
		text := clean.Prose("." + rapid.StringN(0, 200, -1).Draw(t, "text"))
		id := rapid.StringMatching(idPattern.String()).Draw(t, "id")
		for _, r := range []Record{
			PlanRecord{Year: year, Plan: plans().Draw(t, "plan")},
			AnswerRecord{Year: year, Quarter: rapid.IntRange(1, 4).Draw(t, "quarter"), Card: id, Choice: id},
			ForecastRecord{year, rapid.IntRange(0, 1000).Draw(t, "renewal"), rapid.IntRange(0, 100).Draw(t, "sure")},
			NoteRecord{year, text},
			YearRecord{year, strings.Repeat("0f", 32), strings.Repeat("0123abcd", rapid.IntRange(0, maxColumns).Draw(t, "columns"))},
			EndRecord{id},
			RewindRecord{year},
			MissedRecord{year},
			SentRecord{year, rapid.IntRange(1, 4).Draw(t, "quarter"), rapid.SampledFrom([]Sent{SentShock, SentCard}).Draw(t, "what"), id},
			scenarioRecord{n: 1, of: 1, text: text.String()},
			headRecord{seed: sim.Seed(rapid.Uint64().Draw(t, "seed")), scenario: id, title: "T", hash: "h", aid: "guided", pace: "full", parts: 1},
		} {
			b, err := encode(r)
			require.NoError(t, err)
			assert.NotContains(t, string(b), "\n")
			back, err := decode(b)
			require.NoError(t, err)
			assert.Equal(t, r, back)
		}
	})
}

func TestARecordHasOneSpelling(t *testing.T) {
	for _, line := range []string{
		`{"k":"rewind","year":3}`,
		`{"k":"note","year":3,"text":"a\n\"b\\\u0007"}`,
	} {
		if _, err := decode([]byte(line)); err != nil {
			assert.ErrorContains(t, err, "control character", "only the bell is in the way")
		}
	}
	for _, line := range []string{
		`{"k":"rewind","year":3.0}`, `{"k":"rewind","year":3e0}`, `{"k":"rewind","year":03}`, `{"k":"rewind","year":+3}`,
		`{"k":"rewind","year":-0}`, `{"k":"rewind","year":1e999}`, `{"k":"rewind","year":NaN}`, `{"k":"rewind","year":null}`,
		`{"k":"rewind","year":"3"}`, `{"k":"rewind","year":[3]}`, `{"k":"rewind","year":` + strings.Repeat("9", 400) + `}`,
		`{"k":"rewind","year":3,"year":3}`, `{"k":"rewind","Year":3}`, `{"k":"rewind","year":3,"more":1}`, `{"k":"rewind"}`,
		`{"year":3,"k":"rewind"}`, `{"k":"rewind","year":3} `, ` {"k":"rewind","year":3}`, `{"k": "rewind","year":3}`,
		`{"k":"rewind","year":3}{}`, `{"k":"rewind","year":3},`, `{"k":"Rewind","year":3}`, `{"k":"rewind","year":101}`,
		`{"k":"note","year":3,"text":"\u0041"}`, `{"k":"note","year":3,"text":"\/"}`, `{"k":"note","year":3,"text":"\ud800"}`,
		"{\"k\":\"note\",\"year\":3,\"text\":\"\xff\"}", "{\"k\":\"note\",\"year\":3,\"text\":\"\t\"}",
		`{"k":"note","year":3,"text":"\u000a"}`, `{"k":"note","year":3,"text":"a}`, `{"k":"note","year":3,"text":"\`,
		`{"k":"note","year":3,"text":"` + "\u202e" + `"}`, strings.Repeat("[", 100_000), strings.Repeat(`{"k":`, 100_000),
		`{"k":"sent","year":1,"quarter":5,"what":"shock","id":"fire"}`, `{"k":"sent","year":1,"quarter":1,"what":"gift","id":"fire"}`,
		`{"k":"sent","year":1,"quarter":1,"what":"card","id":"../up"}`, `{"k":"sent","year":0,"quarter":1,"what":"card","id":"fire"}`,
		`{"k":"end","ending":"../up"}`, `{"k":"end","ending":""}`, `{}`, ``, `null`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"board":2,"conference":2},"tuned":{},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"board":0},"tuned":{},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"board":4},"tuned":{},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"board":2,"board":2},"tuned":{},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"bored":2},"tuned":{},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{"board":1},"tuned":{"board":[1,0,0]},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{"board":[1,0]},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{"board":[4294967297,0,0]},"elephants":[],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":[1,0],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":[1],"elephant_days":[5]}`,
		`{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":[0,0,0,0,0,0,0,0,0,0,0,0,1],"elephant_days":[]}`,
		`{"k":"plan","year":1,"style":"boss","levels":{},"tuned":{},"elephants":[],"elephant_days":[]}`,
	} {
		_, err := decode([]byte(line))
		assert.Error(t, err, "%.200s", line)
	}
}
