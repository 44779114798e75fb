package sessions

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
)

func TestAHostileFileIsToldInAFewWords(t *testing.T) {
	every := everyFile(t)
	for name, text := range map[string]string{
		"a million stages":     every[:strings.Index(every, "stages:")] + "stages:\n" + strings.Repeat("  - { id: x, do: pause, minutes: 1 }\n", 9000),
		"deep brackets":        strings.Replace(every, "title: Every word", "title: "+strings.Repeat("[", 3000), 1),
		"a megabyte of speech": strings.Replace(every, "say: How was it?", "say: "+strings.Repeat("well ", 200_000), 1),
		"endless minutes":      strings.Replace(every, "minutes: 60", "minutes: 1e300", 1),
		"years without end":    strings.Replace(every, "years: 2-8", "years: 2-99999999999", 1),
		"a minute of anywhere": strings.Replace(every, "+ 4 min", "+ 99999999999999999999 min", 1),
		"an endless condition": strings.Replace(every, "reserves < 300k", strings.Repeat("(", 150)+"year", 1),
		"an escape":            strings.Replace(every, "Larder", "\"La\\x1brder\"", 1),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		faults := Check("x.yaml", []byte(text), cached)
		runtime.ReadMemStats(&after)
		require.NotEmpty(t, faults, name)
		assert.True(t, hasErrors(faults), name)
		assert.LessOrEqual(t, len(faults), 501, name)
		for _, f := range faults {
			assert.LessOrEqual(t, len(f.Message), 400, "%s: a fault does not repeat the file", name)
		}
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(256<<20), name)
	}
}

func hasErrors(faults []Fault) bool {
	for _, f := range faults {
		if f.Level == scenarios.Error {
			return true
		}
	}
	return false
}

func TestFixMendsSlipsAndKeepsTheRest(t *testing.T) {
	messy := strings.NewReplacer(
		"predict: renewal", "predict: renewel  # a slip",
		"say: How was it?", "say: How was it: well?",
		"    title: Good morning", "    titel: Good morning",
		"\n", "\r\n",
	).Replace(everyFile(t))
	fixed, done := Fix("x.yaml", []byte(messy), cached)
	assert.Contains(t, string(fixed), "predict: renewal  # a slip")
	assert.Contains(t, string(fixed), "say: 'How was it: well?'")
	assert.Contains(t, string(fixed), "    title: Good morning")
	assert.GreaterOrEqual(t, len(done), 4)
	assert.Empty(t, Check("x.yaml", fixed, cached))
	again, more := Fix("x.yaml", fixed, cached)
	assert.True(t, bytes.Equal(fixed, again))
	assert.Empty(t, more)
}

func FuzzParse(f *testing.F) {
	every := everyFile(f)
	f.Add([]byte(every))
	for i, line := range strings.Split(every, "\n") {
		f.Add([]byte(strings.Replace(every, line, fmt.Sprintf("%s %d", line, i), 1)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<14 {
			return
		}
		s, faults := Parse("x.yaml", data, cached)
		for _, fault := range append(faults, Check("x.yaml", data, cached)...) {
			if fault.Line < 1 || fault.Column < 1 || fault.Message == "" {
				t.Fatalf("%+v has no place or no words", fault)
			}
		}
		if hasErrors(faults) {
			return
		}
		if sum := s.Begins()[len(s.Stages)]; sum != s.Minutes {
			t.Fatalf("the stages take %d of %d minutes", sum, s.Minutes)
		}
		if _, faults := Parse("x.yaml", s.Text, cached); hasErrors(faults) {
			t.Fatalf("what was read cannot be read again: %v", faults)
		}
	})
}
