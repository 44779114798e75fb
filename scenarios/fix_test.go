package scenarios

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/words"
)

// messy is what a word processor makes of a file, and some slips of an author.
const messy = "\ufeff# A first try.\r\n" + `format: scenario/1
id: messy
title: The fair: and after   # a colon
era: knowlege  # misspelled
years: 6
summary: >
  A guild — with a dash: and a colon, which is fine here.
association:
	name: “Guild of Tests”
  short:GoT
start:
  members: 1,200
  reserves: $1.2m
segments:
  - { id: makers, name: Makers, share: 60% }
  - { id: menders, name: Menders, share: 40% }
cards:
  # The first one.
  - id: empty-seats
    titel: Empty seats
    when: engagment < 40 && year >= 2
    once: n
    text: Nobody came.
    choices:
      - id: bigger
        label: @home, more or less
        now: { reservs: +150k, knowledge: +5 }
        reply: 'tis done
      - id: ask
        label: Ask
        now: { days: -2, trust: +2% }
        reply: "Why", they say
endings:
  - id: renewed
    otherwise: yes
    title: Louder
debrief:
  questions:
    feel: [How was it?]
    what: [What was it?]
    now-what: [What now?]
`

func TestFixMendsWhatCanOnlyMeanOneThing(t *testing.T) {
	fixed, done := Fix("messy.yaml", []byte(messy))
	for _, want := range []string{
		"# A first try.\nformat", "title: 'The fair: and after'   # a colon", "era: knowledge  # misspelled",
		"  name: \"Guild of Tests\"", "  short: GoT", "members: 1200", "reserves: 1.2M", "  # The first one.",
		"    title: Empty seats", "when: engagement < 40% and year >= 2", "once: no", "label: '@home, more or less'",
		"now: { reserves: +150k, knowledge: +5% }", "reply: '''tis done'", `reply: '"Why", they say'`,
	} {
		assert.Contains(t, string(fixed), want)
	}
	assert.Empty(t, Check("messy.yaml", fixed))
	assert.GreaterOrEqual(t, len(done), 14)
	for _, d := range done {
		assert.Equal(t, Note, d.Level)
		assert.NotEmpty(t, d.Message)
	}
	again, done := Fix("messy.yaml", fixed)
	assert.Equal(t, string(fixed), string(again))
	assert.Empty(t, done)
}

func TestFixLeavesAloneWhatIsWell(t *testing.T) {
	for _, id := range IDs() {
		data, err := library.ReadFile("library/" + id + ".yaml")
		require.NoError(t, err)
		fixed, done := Fix(id+".yaml", data)
		assert.Equal(t, string(data), string(fixed))
		assert.Empty(t, done)
	}
	picture := []byte("\x89PNG\r\n\x1a\n\x00\x00")
	fixed, done := Fix("x.yaml", picture)
	assert.Equal(t, picture, fixed, "what is no text stays untouched")
	assert.Empty(t, done)
}

// TestFixMendsThePlantedMistakesItPromises holds the table of codes to its word:
// of each code that is said to be fixed, some planted mistake is.
func TestFixMendsThePlantedMistakesItPromises(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	mended := map[string]bool{"byte-order-mark": true, "line-ends": true, "tabs": true, "spaces": true, "quotes": true} // held above
	for _, p := range plantedMistakes {
		text, _, _ := p.plant(t, string(data))
		fixed, done := Fix("small.yaml", []byte(text))
		_, faults := Parse("small.yaml", fixed)
		if countLevel(faults, Error) == 0 {
			mended[p.code] = true
			assert.NotEmpty(t, done, p.name)
		}
		assertFixed(t, []byte(text))
	}
	for _, c := range words.Codes() {
		assert.Equal(t, c.Fixed, mended[c.ID], c.ID)
	}
}

func countLevel(faults []Fault, level Level) int {
	n := 0
	for _, f := range faults {
		if f.Level == level {
			n++
		}
	}
	return n
}

var comment = regexp.MustCompile(`(?m)^\s*#.*$`)

// assertFixed holds what must be true of mending any file.
func assertFixed(t require.TestingT, data []byte) {
	fixed, done := Fix("x.yaml", data)
	_, before := Parse("x.yaml", data)
	_, after := Parse("x.yaml", fixed)
	require.LessOrEqual(t, countLevel(after, Error), countLevel(before, Error))
	require.Equal(t, len(done) > 0, string(fixed) != string(data), "what was done is told")
	again, more := Fix("x.yaml", fixed)
	require.Equal(t, string(fixed), string(again))
	require.Empty(t, more)
	if strings.Contains(string(data), "\r") || strings.Contains(string(data), "\t") {
		return // white space in comments is mended as well
	}
	for _, c := range comment.FindAllString(string(data), -1) {
		require.Contains(t, string(fixed), strings.TrimRight(strings.TrimSpace(c), " "))
	}
}

func TestFixNeverMakesAFileWorse(t *testing.T) {
	lines := strings.Split(messy, "\n")
	rapid.Check(t, func(t *rapid.T) {
		from := rapid.IntRange(0, len(lines)-1).Draw(t, "from")
		n := rapid.IntRange(0, 5).Draw(t, "n")
		kept := append(append([]string(nil), lines[:from]...), lines[min(len(lines), from+n):]...)
		letter := rapid.SampledFrom([]string{":", "'", "\"", "{", "#", "-", "%", " ", "é"}).Draw(t, "letter")
		at := rapid.IntRange(0, len(kept)-1).Draw(t, "at")
		where := rapid.IntRange(0, len([]rune(kept[at]))).Draw(t, "where")
		runes := []rune(kept[at])
		kept[at] = string(runes[:where]) + letter + string(runes[where:])
		assertFixed(t, []byte(strings.Join(kept, "\n")))
	})
}

func FuzzFix(f *testing.F) {
	f.Add([]byte(messy))
	for _, name := range []string{"testdata/small.yaml", "testdata/bad.yaml"} {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 1<<14 {
			assertFixed(t, data)
		}
	})
}
