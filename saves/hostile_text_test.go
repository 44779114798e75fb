package saves

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/clean/hostile"
)

// T-14: in a file that somebody wrote by hand as well.
func TestT14HostileTextDoesNotGetIntoASave(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	spelled := func(text string) string {
		var p pen
		p.text(text)
		return string(p.b)
	}
	refused := 0
	for _, text := range hostile.All() {
		if clean.ValidProse(text, 10*len(text)) == nil || !utf8.ValidString(text) {
			continue // it is only odd or long, or cannot be spelled in a record
		}
		refused++
		for where, lines := range map[string][]string{
			"name":  {strings.Replace(head, `"North 3"`, spelled(text), 1), scenario},
			"note":  {head, scenario, `{"k":"note","year":1,"text":` + spelled(text) + `}`},
			"title": {strings.Replace(head, `"The Tiny Society"`, spelled(text), 1), scenario},
		} {
			j := judged(t, where, chained(lines...))
			assert.Equal(t, Damaged, j.Verdict, "%q in a %s", text, where)
		}
	}
	assert.Greater(t, refused, 100)
	raw := "{\"k\":\"note\",\"year\":1,\"text\":\"\x9b2J\"}" // C1 as a byte
	assert.Equal(t, Damaged, judged(t, "C1 as a byte", chained(head, scenario, raw)).Verdict)
}

func TestOrdinaryTextOfAnyScriptStaysAsItIs(t *testing.T) {
	for _, name := range []string{"", "Łódź", "日本のチーム", "فريق", "Team А", "👩🏽", "🇳🇴", "=HYPERLINK(1)", "a\u00a0b", `<b>"x"</b>`} {
		h, path := tinyHead(t), newPath(t)
		text, err := clean.Line(name, MaxName)
		if err != nil {
			continue // the cleaner's own tests say what passes
		}
		h.Name = text
		j, err := Create(path, h)
		require.NoError(t, err, name)
		require.NoError(t, j.Close())
		s, err := Read(path)
		require.NoError(t, err)
		assert.Equal(t, name, s.Name.String())
	}
}
