package tell_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

var (
	verbs   = regexp.MustCompile(`%(\[\d+\])?[.\d]*[a-zA-Z%]`)
	ourWord = regexp.MustCompile(`\pL[\pL\w]*`)
	quoted  = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
)

// onlyVerbs leaves nothing of a text but what is filled in.
func onlyVerbs(english string) string { return strings.Join(verbs.FindAllString(english, -1), " ") }

// authors are the words that stand in files of authors whatever is spoken.
func authors() map[string]bool {
	known := map[string]bool{"member": true} // in braces
	add := func(texts ...string) {
		for _, text := range texts {
			for _, w := range ourWord.FindAllString(text, -1) {
				known[w] = true
			}
		}
	}
	for _, list := range [][]words.Place{words.Places(), words.SessionPlaces()} {
		for i := range list {
			p := &list[i]
			add(p.ID)
			for _, w := range p.Words {
				add(append([]string{w.Name, w.Example}, w.Values...)...)
			}
		}
	}
	for q := range sim.NumQuantities {
		add(q.ID())
	}
	return known
}

// changed is a file of an author after a slip of the hand.
func changed(t *rapid.T, text string) string {
	lines := strings.Split(text, "\n")
	for range rapid.IntRange(1, 3).Draw(t, "slips") {
		at := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		switch rapid.IntRange(0, 4).Draw(t, "slip") {
		case 0:
			lines = slices.Delete(lines, at, at+1)
		case 1:
			lines = slices.Insert(lines, at, lines[rapid.IntRange(0, len(lines)-1).Draw(t, "from")])
		case 2:
			word, _, _ := strings.Cut(lines[at], ":")
			lines[at] = word + ": " + rapid.SampledFrom([]string{"", "7", "-3", "1,200", "140%", "yes", "[a, b]", "{ a: 1 }", "zzz", "'tis", "a: b", "> x", "engagement > 3", "chose(x)", "trend(year, 9) > 1"}).Draw(t, "value")
		case 3:
			lines[at] = strings.Replace(lines[at], "e", "é", 1)
		default:
			lines[at] = " " + lines[at]
		}
		if len(lines) == 0 {
			return ""
		}
	}
	return strings.Join(lines, "\n")
}

// Where every text is silent, a fault says nothing but what the author wrote.
func TestNoFaultIsToldInEnglishAlone(t *testing.T) {
	world, err := os.ReadFile(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	hour, err := sessions.Source("society-45")
	require.NoError(t, err)
	t.Cleanup(say.SpeakBy(onlyVerbs))
	played, err := scenarios.Load("society") // of which a fault may list seats, cards and shocks
	require.NoError(t, err)
	known := authors()
	for name, file := range map[string]struct {
		text  string
		parse func(string) []scenarios.Fault
	}{
		"a world": {string(world), func(text string) []scenarios.Fault {
			return scenarios.Check("small.yaml", []byte(text))
		}},
		"an hour": {string(hour), func(text string) []scenarios.Fault {
			return sessions.Check("hour.yaml", []byte(text), sessions.Beside("hour.yaml"))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				text := changed(rt, file.text)
				for _, f := range file.parse(text) {
					said := quoted.ReplaceAllString(say.Finished(f.Message), "")
					for _, w := range ourWord.FindAllString(said, -1) {
						require.True(rt, known[w] || strings.Contains(text, w) || bytes.Contains(played.Text, []byte(w)), "%q of %q", w, f.Message)
					}
				}
			})
		})
	}
}

func TestAFaultIsToldInTheLanguageSpoken(t *testing.T) {
	saytest.Speak(t, "es")
	_, faults := scenarios.Parse("small.yaml", []byte("format: scenario/1\nyeers: 6\n"))
	said := page.Speak(tell.Unplayable("small.yaml", &scenarios.Faults{List: faults}))
	assert.Contains(t, said, `Línea 2: un escenario no tiene la palabra "yeers"; ¿quiso decir "years"?`)
	assert.NotRegexp(t, `\b(the|needs|has|add)\b`, said)
}
