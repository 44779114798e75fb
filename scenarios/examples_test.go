package scenarios

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
)

var (
	// example is a block of the guide, or a condition that stands by itself.
	example = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```$|^    ([a-z_]+ [<>]=? [^\n]+)$")
	key     = regexp.MustCompile(`(?m)^([a-z_]+):`)
)

// around returns a scenario with an example where it belongs: in a card, in an
// answer, or at the top.
func around(t *testing.T, text string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	base := strings.ReplaceAll(string(data), "our-fair", "conference-is-us")
	replace := func(pattern, by, indent string) string {
		at := regexp.MustCompile(pattern).FindStringIndex(base)
		require.NotNil(t, at, pattern)
		by = indent + strings.ReplaceAll(strings.TrimRight(by, "\n"), "\n", "\n"+indent) + "\n"
		return base[:at[0]] + by + base[at[1]:]
	}
	switch {
	case strings.Contains(text, "leans:"):
		return replace(`(?s)    advisors:\n.*?leans: [^\n]*\n`, text, "    ")
	case strings.HasPrefix(text, "now:"):
		return replace(`        needs: [^\n]*\n        now: [^\n]*\n`, text, "        ")
	case !key.MatchString(text):
		return strings.Replace(base, "engagement >= 48% and reserves >= 1M", text, 1)
	}
	for _, k := range key.FindAllStringSubmatch(text, -1) {
		base = regexp.MustCompile(`(?m)^`+k[1]+`:[^\n]*\n(?:[ \n][^\n]*\n?)*`).ReplaceAllString(base, "")
	}
	return base + "\n" + text
}

// wrongIn returns what is wrong with an example of the guide.
func wrongIn(t *testing.T, text string) (wrong []Fault) {
	t.Helper()
	var faults []Fault
	switch {
	case strings.HasPrefix(text, "years:"):
		s := small(t)
		_, faults = ReadPlans("example.yaml", []byte(text), &s)
	case strings.HasPrefix(text, "deck:"): // each line is an example
		for line := range strings.Lines(text) {
			_, more := Parse("example.yaml", []byte(around(t, line)))
			faults = append(faults, more...)
		}
	default:
		_, faults = Parse("example.yaml", []byte(around(t, text)))
	}
	for _, f := range faults {
		if f.Level == dialect.Error {
			wrong = append(wrong, f)
		}
	}
	return wrong
}

// Whoever copies an example from the guide gets no error for it.
func TestTheExamplesOfTheGuideAreRead(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	guide := strings.ReplaceAll(string(data), "\r\n", "\n")
	found := example.FindAllStringSubmatch(guide, -1)
	assert.Len(t, found, strings.Count(guide, "```yaml")+1)
	for _, e := range found {
		assert.Empty(t, wrongIn(t, e[1]+e[2]), e[0])
	}
}

func TestAWrongExampleIsFound(t *testing.T) {
	for _, planted := range []string{
		"expect:\n  - abuot: It\n    policy: any\n    that: wins(renewed) < 90%\n",
		"rules:\n  needs.drfit: 0.03\n",
		"advisors:\n  events: So.\nleans: { events: smaller }\n",
		"now: { reserves: -35k, knowlegde: +5% }\n",
		"deck: common\ndeck: { take: comon }\n",
		"years:\n  - listning: 2\n",
		"engagement >= 48% and hapened(empty-seats)",
	} {
		assert.NotEmpty(t, wrongIn(t, planted), planted)
	}
}
